#pragma once

#include "ui/orders/AppendixSources.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lotsia {

class AppContext;
class ErrorLabel;
class GrowingEdit;
class OwnTableEdit;

/// «План», «Список школ»: an appendix by what it prints.
QString appendixTitle(AppendixKind kind);

/// One appendix of an order as a card: its number and kind, from what it is printed or what is written in it, and the
/// mark it gets. The fields of a kind are made once and stay while the card shows that kind.
class AppendixRow final : public QFrame {
    Q_OBJECT

public:
    AppendixRow(AppendixKind kind, AppContext* context, QWidget* parent);
    AppendixKind kind() const { return m_kind; }
    /// \p mark: what is printed in the corner, in one line. A field that is being typed in keeps its text.
    void show(const OrderAppendix& appendix, qsizetype index, qsizetype count, const AppendixSources& sources,
              const QString& mark);
    void setReadOnly(bool readOnly);
    void setChosen(bool chosen);
    /// The card's handle: it is dragged by it.
    QWidget* handle() const { return m_head; }
    /// Puts the cursor into the card's first field.
    void enter();
    /// A text was not taken and stays here with its reason.
    bool isRefused() const;
    /// The appendix with everything typed so far.
    OrderAppendix typed() const;

signals:
    void edited(const lotsia::OrderAppendix& now, const QString& what);
    void written(); ///< a letter
    void entered(); ///< the focus came into the card
    void moved(bool down); ///< to change places with its neighbour
    void criteriaAsked(qint64 criteria);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QComboBox* makeCombo(const QString& name, QVBoxLayout* layout, const QString& caption = {});
    void makeSource(QVBoxLayout* layout);
    void makeList(QVBoxLayout* layout);
    void makeOwn(QVBoxLayout* layout);
    void showSource(const AppendixSources& sources);
    void showList(const AppendixSources& sources);
    void showClasses(const AppendixSources& sources);
    void showOwn(const OwnAppendix& before);
    void leave(const QString& what);
    void change(const OrderAppendix& now, const QString& what);
    void watch(QWidget* field);

    AppendixKind m_kind;
    AppContext* m_context;
    OrderAppendix m_appendix;
    AppendixSources m_sources;
    qsizetype m_index = 0;
    bool m_readOnly = false;
    bool m_filling = false;
    QLabel* m_head;
    QToolButton* m_criteria = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_year = nullptr;
    QToolButton* m_classes = nullptr;
    QComboBox* m_documentKind = nullptr;
    GrowingEdit* m_title = nullptr;
    GrowingEdit* m_text = nullptr;
    OwnTableEdit* m_table = nullptr;
    ErrorLabel* m_error = nullptr;
    QCheckBox* m_landscape = nullptr;
    QCheckBox* m_stamped;
    QLabel* m_mark;
};

} // namespace lotsia
