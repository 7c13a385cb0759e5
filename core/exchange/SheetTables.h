#pragma once

#include "common/Progress.h"
#include "exchange/RawTable.h"
#include "exchange/TableReader.h"

namespace lotsia {

/// Every visible worksheet of a workbook, or a text table, as a table. Errors: those of TableReader and RawDocument.
[[nodiscard]] Result<RawDocument> readSheetTables(const InputFile& file, Progress* progress = nullptr);

/// Cells of tab-separated text; a cell in quotation marks may hold line breaks, as Excel copies it. Control characters
/// become spaces.
QList<QStringList> splitTabbedText(const QString& text);
/// The same as a table.
[[nodiscard]] Result<RawDocument> readTabbedText(const QString& text);

} // namespace lotsia
