#pragma once

#include "criteria/EvaluationContext.h"

namespace lotsia {

/// Mean of the region or the municipality as its official rows give it, for a pick of the sign's procedures; absent
/// without a row that holds what the measure needs. Merged procedures are weighted by participants.
Quantity meanOfReferenceRows(const EvaluationContext& context, const Sign& sign, size_t pick, int back);

} // namespace lotsia
