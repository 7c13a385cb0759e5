#pragma once

#include "documents/OrderParagraphs.h"
#include "orders/AppendixContent.h"

namespace lotsia {

/// The pages of the appendix \p index of \p order by its profile, with the mark on the first sheet and the anchors
/// «appendix.N» and «appendix.N.row.R». What is not chosen yet is said on a sheet of its own.
DocumentSection orderAppendixPages(const Order& order, const QList<AppendixContent>& contents, qsizetype index,
                                   const OrderParagraphs& text);

} // namespace lotsia
