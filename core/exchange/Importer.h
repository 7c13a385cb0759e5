#pragma once

#include "common/Progress.h"
#include "exchange/ImportPlan.h"

namespace lotsia {

/// Reads \p path and says what it would bring. The layout is found by content, not by name (\p kind Auto); another \p
/// kind insists on that layout. Schools are matched with \p directory; a school list needs no match. Errors: File
/// (missing, unreadable, not a workbook, truncated, password-protected, an .xls, too large), Data (no table with the
/// needed columns), Cancelled. Row-level problems are in the plan.
[[nodiscard]] Result<ImportPlan> planImport(const QString& path, ImportKind kind, const SchoolDirectory& directory,
                                            Progress* progress = nullptr);

/// The layout of \p path without reading it whole: the batch tool imports school lists first.
[[nodiscard]] Result<ImportKind> detectImportKind(const QString& path);

} // namespace lotsia
