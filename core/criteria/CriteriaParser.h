#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

namespace lotsia {

/// Reads a whole set (formats.md §2). Errors: Data, with the path inside the file.
[[nodiscard]] Result<CriteriaDefinition> parseCriteria(const QJsonObject& json);

} // namespace lotsia
