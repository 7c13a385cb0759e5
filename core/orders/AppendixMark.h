#pragma once

#include "orders/Order.h"

namespace lotsia {

/// The mark on an appendix's first sheet, line by line: its number among \p count, and whose order approved it or
/// stands before it. \p documentKind is what the word «УТВЕРЖДЕН» agrees with. Empty when the order asks for neither.
/// The stamp of a lone roadmap says by itself what it belongs to.
QStringList appendixMark(const Order& order, const QString& documentKind, qsizetype index);

} // namespace lotsia
