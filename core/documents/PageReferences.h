#pragma once

#include "documents/Document.h"

namespace lotsia {

/// \p document with the page number written into every run that asks for one (TextRun::pageOf); an anchor that is not
/// there gives «?». Lays the pages out once.
[[nodiscard]] Document withPageNumbers(Document document);

} // namespace lotsia
