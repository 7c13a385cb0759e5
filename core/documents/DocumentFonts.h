#pragma once

#include "common/Result.h"

#include <QFont>

namespace lotsia {

/// Registers the embedded PT Serif faces once per program. Error: File when they cannot be read.
[[nodiscard]] Status loadDocumentFonts();
/// \p family when it is installed or embedded, else PT Serif: pages never fall back to a font nobody chose.
QString documentFamily(const QString& family);
/// A face for layout: size in layout units, unhinted, and without font merging, so that no font comes in by itself.
QFont documentFont(const QString& family, double sizePt, bool bold = false, bool italic = false);
/// \p family when it has the letter \p ucs4, else the first installed one of a fixed list of outline fonts that has it
/// (signs, emoji); without any \p family again, which shows an empty box: no letter vanishes.
QString familyOfLetter(const QString& family, char32_t ucs4);

} // namespace lotsia
