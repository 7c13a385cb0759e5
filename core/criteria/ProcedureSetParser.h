#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

namespace lotsia {

/// Reads "procedure_sets" into \p set. Errors: Data.
[[nodiscard]] Status parseProcedureSets(CriteriaDefinition& set, ObjectReader& root);

} // namespace lotsia
