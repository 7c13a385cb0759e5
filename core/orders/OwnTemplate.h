#pragma once

#include "orders/Order.h"

namespace lotsia {

/// A template of the department's own.
struct OwnTemplate {
    qint64 id = 0;
    QString title; ///< its name in the list
    Order order; ///< with fields in braces, without number and date
};

} // namespace lotsia
