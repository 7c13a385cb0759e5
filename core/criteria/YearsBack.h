#pragma once

#include "common/Result.h"
#include "criteria/CriteriaDefinition.h"

namespace lotsia {

constexpr int maxYearsBack = 20;

/// How many years before the one asked for the rules may read, through classes of earlier years and the rules for small
/// and missing results. Errors: Data, when classes refer to each other in a circle or reach back more than
/// maxYearsBack.
[[nodiscard]] Result<int> findYearsBack(const CriteriaDefinition& set);

} // namespace lotsia
