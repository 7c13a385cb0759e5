#pragma once

#include "documents/Document.h"
#include "exchange/XlsxWriter.h"

namespace lotsia {

/// Any exported sheet as landscape pages: the columns and rows of the workbook that have a place on paper.
Document tableDocument(const XlsxSheet& sheet);

} // namespace lotsia
