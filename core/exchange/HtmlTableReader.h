#pragma once

#include "exchange/RawTable.h"

namespace lotsia {

/// True when \p html holds a table.
bool hasHtmlTable(const QString& html);

/// Tables of text/html as Word, Excel and LibreOffice put it on the clipboard: tags may be nested, unknown or left
/// open; comments, styles, scripts, hidden rows and deleted text are left out. Bounds: 32 million letters, those of
/// RawDocument. Error: Data.
[[nodiscard]] Result<RawDocument> readHtmlTables(const QString& html);

} // namespace lotsia
