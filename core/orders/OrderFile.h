#pragma once

#include "orders/Order.h"

#include <QDateTime>

namespace lotsia {

struct OrderFileTag;
using OrderFileId = Id<OrderFileTag>;

/// What is kept with a signed order: its scan (PDF, JPEG, PNG, TIFF), the electronic signature of its PDF (.sig, .p7s),
/// anything else.
enum class OrderFileKind { Scan, Signature, Other };

/// A file that is kept with a signed order; its bytes are stored beside.
struct OrderFile {
    OrderFileId id;
    OrderId order;
    OrderFileKind kind = OrderFileKind::Other;
    QString fileName;
    qint64 size = 0; ///< bytes
    QString sha256; ///< hex
    QDateTime added;
    bool operator==(const OrderFile&) const = default;
};

} // namespace lotsia
