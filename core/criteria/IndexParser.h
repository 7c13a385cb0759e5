#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

namespace lotsia {

/// Reads "indexes" into \p set, whose procedure sets are known. Errors: Data.
[[nodiscard]] Status parseIndexes(CriteriaDefinition& set, ObjectReader& root);

} // namespace lotsia
