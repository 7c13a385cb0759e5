#pragma once

#include "common/Progress.h"
#include "exchange/InputFile.h"
#include "exchange/RawTable.h"

namespace lotsia {

/// True when the container holds a text document (.docx).
bool isDocx(const InputFile& file);

/// Tables of a .docx with the paragraphs before them. Deleted text of tracked changes, text boxes, notes and numbers
/// that the word processor makes by itself are left out; a table inside a cell becomes lines of the cell; a cell merged
/// downwards repeats in every row. Bounds: 30 MB of unpacked text, nesting of 150, those of RawDocument.
/// Errors: File (damaged, no document inside, too large, too deep), Data (too many rows), Cancelled.
[[nodiscard]] Result<RawDocument> readDocxTables(const InputFile& file, Progress* progress = nullptr);

} // namespace lotsia
