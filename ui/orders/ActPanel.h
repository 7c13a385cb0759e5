#pragma once

#include "ui/common/AppContext.h"
#include "workspace/LegalActService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lotsia {

class ActForm;
class ColumnModel;
class DataTableView;
class SearchField;

/// «Правовые акты»: the register of acts that orders rest on, with a form for one of them.
class ActPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ActPanel(AppContext& context, QWidget* parent = nullptr);
    /// Reads the register anew. \p target: what the order is called that acts can be inserted into; empty: into none.
    [[nodiscard]] Status refresh(const QString& target);
    void focusSearch();
    void choose(LegalActId act);
    QList<LegalAct> selected() const;

signals:
    void insertAsked(const QList<LegalAct>& acts); ///< into the preamble of the order in view
    void takeAsked(); ///< the acts that the order in view names, into the register
    void orderAsked(OrderId order);
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* buttonRow();
    void buildTable();
    void filter();
    void showCurrent();
    void showButtons();
    const LegalActUse* current() const;
    [[nodiscard]] Status save(const LegalAct& act);
    [[nodiscard]] QString remarkOn(const LegalAct& act);
    void remove();

    AppContext& m_context;
    QList<LegalActUse> m_uses;
    LegalActId m_current;
    QString m_target;
    bool m_reading = false;
    ColumnModel* m_model;
    DataTableView* m_view;
    SearchField* m_search;
    QLabel* m_empty;
    QLabel* m_used;
    ActForm* m_form;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_insert = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace lotsia
