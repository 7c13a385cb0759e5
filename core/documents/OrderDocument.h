#pragma once

#include "documents/Document.h"
#include "documents/OrderLook.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"

namespace lotsia {

/// The order on portrait pages, then each appendix on pages of its own with its mark («Приложение 1» when there are
/// several, the approval stamp), then the sheets of agreement and acquaintance. Layout: the order's profile, ГОСТ Р
/// 7.0.97 (domain.md §6). Every part has an anchor: "founder", "issuer", "number", "date", "place", "title",
/// "preamble", "decision", "clause.N", "signature", "executor", "stamp" (of the first appendix), "appendix.N",
/// "appendix.N.row.R" (the measures of a roadmap), "sheet.N"; all count from 0 and none stands twice.
Document orderDocument(const Order& order, const QList<AppendixContent>& contents, const OrderLook& look = {});
/// An order with a roadmap, or with nothing, behind it.
Document orderDocument(const Order& order, const Roadmap* appendix);
/// The roadmap alone.
Document roadmapDocument(const Roadmap& roadmap);
/// «Критерии и показатели» and «Методика» of a set without an order.
Document criteriaDocument(const PrintedCriteria& criteria);
/// No pages yet; the file's properties and the typeface of \p order. \p kind: «Приказ».
Document emptyOrderDocument(const Order& order, const QString& kind);

} // namespace lotsia
