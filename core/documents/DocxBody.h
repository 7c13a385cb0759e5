#pragma once

#include "documents/Document.h"

namespace lotsia {

/// word/document.xml of \p document; headers are referred to by the ids below.
QByteArray docxBody(const Document& document);

inline constexpr auto docxNumberHeaderId = "rId4";
inline constexpr auto docxEmptyHeaderId = "rId5";

} // namespace lotsia
