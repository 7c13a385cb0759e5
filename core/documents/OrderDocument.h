#pragma once

#include "documents/Document.h"
#include "orders/Order.h"

namespace lotsia {

/// The order on portrait pages and, when \p appendix is given, the roadmap on landscape pages with the approval stamp.
/// Layout: ГОСТ Р 7.0.97 (domain.md §6).
Document orderDocument(const Order& order, const Roadmap* appendix);
/// The roadmap alone.
Document roadmapDocument(const Roadmap& roadmap);

} // namespace lotsia
