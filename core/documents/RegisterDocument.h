#pragma once

#include "documents/Document.h"
#include "orders/OrderRegisterRow.h"

namespace lotsia {

/// «Журнал регистрации приказов»: a line per order in the order of \p rows, \p filters under the heading (empty: all
/// orders). Landscape.
Document orderRegisterDocument(const QList<OrderRegisterRow>& rows, const QString& filters = {});

} // namespace lotsia
