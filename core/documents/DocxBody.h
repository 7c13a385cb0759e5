#pragma once

#include "documents/Document.h"
#include "documents/DocxNumbering.h"
#include "documents/DocxPackage.h"
#include "documents/DocxStyles.h"

namespace lotsia {

/// Writes word/document.xml; pictures, headers and footers go into \p package, lists into \p numbering. With \p styles
/// that are not settled the result is only good for settling them.
QByteArray docxBody(const Document& document, DocxStyles& styles, bool settled, DocxNumbering& numbering,
                    DocxPackage& package);

} // namespace lotsia
