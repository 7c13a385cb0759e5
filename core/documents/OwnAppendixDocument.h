#pragma once

#include "documents/OrderParagraphs.h"
#include "orders/OrderAppendix.h"

namespace lotsia {

/// An appendix that is written in the order itself: its heading, its paragraphs and its table. Columns are as wide as
/// their texts ask for; the first row holds the headings.
DocumentSection ownAppendixPages(const OwnAppendix& own, AppendixKind kind, const OrderParagraphs& text);

} // namespace lotsia
