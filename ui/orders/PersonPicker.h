#pragma once

#include "ui/common/InlinePanel.h"
#include "ui/orders/PersonWording.h"

#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lotsia {

/// «Вставить исполнителя»: who, in which case, and the words as they will stand. A form that the rules do not know, or
/// know wrong, is typed here and kept with the party.
class PersonPicker final : public InlinePanel {
    Q_OBJECT

public:
    explicit PersonPicker(QWidget* parent = nullptr);
    /// \p before: what stands before the caret; \p filter: the beginning of a name that was typed already.
    void open(const QList<Party>& parties, const QString& before, const QString& filter);
    void setCase(GrammaticalCase wordCase);
    GrammaticalCase wordCase() const;
    /// What would be inserted now; empty while a form is missing.
    QString text() const;

signals:
    void chosen(const QString& text);
    /// A form was typed, or a name that the directory does not have: to be kept; follows chosen().
    void formsGiven(const Party& party);

protected:
    void accept() override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void filter();
    void showForms();
    void showText();
    const Party* party() const;
    bool isNew() const { return m_new.has_value(); }
    QLabel* caption(const QString& text, QWidget* field);

    QList<Party> m_parties;
    std::optional<Party> m_new; ///< «Иванов И.И., методист» as typed, when nobody is named so
    QString m_before;
    QLineEdit* m_search;
    QComboBox* m_case;
    QComboBox* m_order;
    QListWidget* m_list;
    QLineEdit* m_name;
    QLineEdit* m_post;
    QLabel* m_postCaption;
    QLabel* m_hint;
    QLabel* m_result;
    QPushButton* m_insert;
};

} // namespace lotsia
