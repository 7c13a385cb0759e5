#pragma once

#include "workspace/OrderService.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lotsia {

/// The orders with their state, number, date and heading, and a field that filters them.
class OrderList final : public QWidget {
    Q_OBJECT

public:
    explicit OrderList(QWidget* parent = nullptr);
    void setOrders(const QList<OrderEntry>& entries, std::optional<OrderId> current);
    void focusFilter();
    void clearFilter();

signals:
    void chosen(OrderId id);

private:
    void applyFilter();
    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace lotsia
