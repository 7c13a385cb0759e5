#pragma once

#include "common/Finding.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"

namespace lotsia {

/// Slips that a careful clerk would see before the signature. \p contents are what the order's appendices print. Codes:
/// missing-number, missing-date, missing-title, missing-signature, no-clauses, empty-measure, empty-term, empty-result,
/// doubled-number-sign, zeros-for-oo, repeated-word, unbalanced-quotes, double-space, mixed-alphabet, unfilled-blank,
/// missing-appendix (its source is not chosen), sample-criteria (an error: such an order cannot be approved),
/// empty-list, criteria-not-approved (of a school list), criteria-approved (info: they are printed once more),
/// missing-stamp, unmentioned-appendix.
Findings proofreadOrder(const Order& order, const QList<AppendixContent>& contents);

} // namespace lotsia
