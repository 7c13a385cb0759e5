#pragma once

#include "assessment/ProcedureCalendar.h"
#include "common/Progress.h"
#include "exchange/ImportPlan.h"

namespace lotsia {

/// Reads \p path and says what it would bring. The layout is found by content, not by name (\p kind Auto); another \p
/// kind insists on that layout. Schools are matched with \p directory; a school list needs no match; \p calendar says
/// which ВПР were moved to the autumn (none: the calendar that comes with the program). Errors: File
/// (missing, unreadable, not a workbook, truncated, password-protected, an .xls, too large), Data (no table with the
/// needed columns), Cancelled. Row-level problems are in the plan.
[[nodiscard]] Result<ImportPlan> planImport(const QString& path, ImportKind kind, const SchoolDirectory& directory,
                                            Progress* progress = nullptr, const ProcedureCalendar* calendar = nullptr);

/// The layout of \p path without reading it whole: the batch tool imports school lists first.
[[nodiscard]] Result<ImportKind> detectImportKind(const QString& path);

} // namespace lotsia
