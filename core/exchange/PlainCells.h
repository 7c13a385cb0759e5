#pragma once

#include "exchange/RawTable.h"

namespace lotsia {

/// The cells of \p table as a rectangle: every row as long as the longest, empty rows and columns at the edges gone,
/// letters as they stand (a «<b>» is three of them). A cell over several columns stands in the first of them.
/// Errors: Data (more than \p maxRows or \p maxColumns, a cell of over \p maxText letters, nothing inside).
[[nodiscard]] Result<QList<QStringList>> plainCells(const RawTable& table, qsizetype maxRows, qsizetype maxColumns,
                                                    qsizetype maxText);

} // namespace lotsia
