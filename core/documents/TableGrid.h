#pragma once

#include "documents/Document.h"

namespace lotsia {

/// Number of columns: the widths given or, without them, the most cells of any row.
qsizetype columnCount(const Table& table);
/// Left edge of each column and the right edge of the last, from 0 to \p width.
QList<double> columnEdges(const Table& table, double width);
/// The column after \p cell that starts at \p column; a section's only cell spans all, as does the last cell of a short
/// row.
qsizetype cellEnd(const DocumentRow& row, const DocumentCell& cell, qsizetype column, qsizetype columns);

} // namespace lotsia
