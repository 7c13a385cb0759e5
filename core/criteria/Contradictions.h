#pragma once

#include "common/Result.h"
#include "criteria/CriteriaDefinition.h"

namespace lotsia {

/// Refuses a set with a class that no school could get whatever its data: by the path of the condition, with the two
/// parts that exclude one another. A set that can be satisfied is never refused; one too large to be searched is let
/// pass. To be called on a set without circles. Error: Data.
[[nodiscard]] Status refuseContradictions(const CriteriaDefinition& set);

} // namespace lotsia
