#pragma once

#include "documents/Document.h"
#include "exchange/XlsxWriter.h"

namespace lotsia {

/// Any exported sheet as landscape pages: the same columns and rows as the workbook.
Document tableDocument(const XlsxSheet& sheet);

} // namespace lotsia
