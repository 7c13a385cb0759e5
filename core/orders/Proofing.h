#pragma once

#include "common/Finding.h"
#include "orders/Order.h"

namespace lotsia {

/// Slips that a careful clerk would see before the signature. \p roadmap is the appendix, or null. Codes:
/// missing-number, missing-date, missing-title, missing-signature, no-clauses, empty-measure, empty-term, empty-result,
/// doubled-number-sign, zeros-for-oo, repeated-word, unbalanced-quotes, double-space, mixed-alphabet, unfilled-blank.
Findings proofreadOrder(const Order& order, const Roadmap* roadmap);

} // namespace lotsia
