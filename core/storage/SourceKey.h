#pragma once

#include "assessment/ProcedureResult.h"
#include "storage/Connection.h"

namespace lotsia {

/// Key of a source file and sheet, created when new. \p importId 0: typed by hand, from no file.
[[nodiscard]] Result<qint64> sourceKey(Connection& connection, const SourceRef& source, qint64 importId);

} // namespace lotsia
