#pragma once

#include "exchange/XlsxWriter.h"
#include "ui/common/AppContext.h"
#include "workspace/OrderRegister.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace lotsia {

class ColumnModel;
class DataTableView;
class SearchField;

/// «Журнал приказов»: every order with its number, state, sheets and files in a table.
class OrderJournal final : public QWidget {
    Q_OBJECT

public:
    explicit OrderJournal(AppContext& context, QWidget* parent = nullptr);
    /// Error: what the table could not be read for.
    [[nodiscard]] Status refresh(std::optional<OrderId> current);
    void focusSearch();
    void copy();
    /// The rows in view, as they stand; the sheets of all of them are counted then.
    QList<OrderRegisterRow> shownRows();
    XlsxSheet sheet();
    /// What is filtered by, in words; empty: all orders.
    QString filterText() const;

signals:
    void orderAsked(OrderId order);

private:
    void build();
    void applyFilter();
    void countSome();
    bool countNext();
    void finishCounting();
    void showRemarks();
    AppContext& m_context;
    QList<OrderRecord> m_records;
    QList<OrderRegisterRow> m_rows;
    ColumnModel* m_model;
    DataTableView* m_view;
    SearchField* m_search;
    QComboBox* m_state;
    QComboBox* m_year;
    QComboBox* m_kind;
    QLabel* m_remarks;
    QTimer* m_counting;
    qsizetype m_next = 0; ///< row from which on sheets are still to be counted
};

} // namespace lotsia
