#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

namespace lotsia {

/// Reads "signs" into \p set, whose procedure sets are known. Errors: Data.
[[nodiscard]] Status parseSigns(CriteriaDefinition& set, ObjectReader& root);

} // namespace lotsia
