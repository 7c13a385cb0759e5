#pragma once

#include "documents/OrderParagraphs.h"
#include "orders/AppendixContent.h"

namespace lotsia {

/// The mark on an appendix's first sheet: its number where there are several, and whose order approved it («УТВЕРЖДЕН
/// приказом …») or stands before it («к приказу …»). The stamp of an order with nothing but a roadmap says so by
/// itself. Empty when the order asks for neither.
Stamp appendixMark(const Order& order, const QList<AppendixContent>& contents, qsizetype index,
                   const OrderParagraphs& text);

} // namespace lotsia
