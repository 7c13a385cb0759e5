#pragma once

#include "documents/OrderParagraphs.h"

namespace lotsia {

/// «Лист согласования», «Лист ознакомления»: who signs, with room for handwriting; the header repeats on every page. A
/// sheet without names has blank lines.
DocumentSection orderSheetPages(const Order& order, const OrderSheet& sheet, const QString& anchor,
                                const OrderParagraphs& text);

} // namespace lotsia
