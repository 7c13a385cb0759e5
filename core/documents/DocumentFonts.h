#pragma once

#include "common/Result.h"

#include <QFont>

namespace lotsia {

/// Registers the embedded PT Serif faces once per program. Error: File when they cannot be read.
[[nodiscard]] Status loadDocumentFonts();
/// \p family when it is installed or embedded, else PT Serif: pages never fall back to a font nobody chose.
QString documentFamily(const QString& family);
/// A face for layout: size in layout units, unhinted, and without font merging, so that a letter missing from the
/// family shows as an empty box and not in another font.
QFont documentFont(const QString& family, double sizePt, bool bold = false, bool italic = false);

} // namespace lotsia
