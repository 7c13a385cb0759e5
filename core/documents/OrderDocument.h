#pragma once

#include "documents/Document.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"

namespace lotsia {

/// The order on portrait pages, then each appendix on pages of its own with its mark: «Приложение 1» when there are
/// several, and the approval stamp. Layout: ГОСТ Р 7.0.97 (domain.md §6).
Document orderDocument(const Order& order, const QList<AppendixContent>& contents);
/// An order with a roadmap, or with nothing, behind it.
Document orderDocument(const Order& order, const Roadmap* appendix);
/// The roadmap alone.
Document roadmapDocument(const Roadmap& roadmap);
/// «Критерии и показатели» and «Методика» of a set without an order.
Document criteriaDocument(const PrintedCriteria& criteria);

} // namespace lotsia
