#pragma once

#include "orders/Order.h"

namespace lotsia {

/// The next free number for an order of \p date, in the way in which the approved ones of \p orders are numbered:
/// «96» → «97», «53-01 (о/д)» → «54-01 (о/д)», «26-01-06-394» → «26-01-06-395». Numbers begin anew with the year. Of
/// several counts in one number the one that differs between the orders runs, otherwise the longest without a leading
/// zero. Empty when there is no order to learn from.
QString nextOrderNumber(const QList<Order>& orders, const QDate& date);

/// The approved orders of the year of \p date that have \p number already; \p except is left out.
QList<Order> sameNumber(const QList<Order>& orders, const QString& number, const QDate& date, OrderId except = {});

} // namespace lotsia
