#pragma once

#include "assessment/Procedure.h"
#include "common/AcademicYear.h"

#include <optional>

namespace lotsia {

/// Least test score (of 100) of ЕГЭ that counts as passed; for base-level mathematics the least mark, 3. nullopt for a
/// subject or a year that the table does not know. Orders of Рособрнадзор on the minimum scores, years 2021–2026 (same
/// figures in all of them).
std::optional<int> minimumMark(const Procedure& procedure, AcademicYear year);

} // namespace lotsia
