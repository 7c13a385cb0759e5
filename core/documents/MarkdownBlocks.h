#pragma once

#include "common/Result.h"
#include "documents/Document.h"

#include <functional>

namespace lotsia {

/// Bytes of a picture by the name that the text gives it.
using PictureSource = std::function<Result<QByteArray>(const QString& name)>;

/// Markdown as blocks to print: headings, paragraphs with bold and italics, numbered and dotted lists, quotations as
/// framed remarks, code as framed lines, tables, and pictures that stand alone on a line (their text is the caption).
/// Links keep their text. Errors: Data for any other construct, so that nothing is lost in silence; those of \p
/// picture, and Data when its bytes are no PNG.
[[nodiscard]] Result<QList<Block>> markdownBlocks(const QString& markdown, const PictureSource& picture);

} // namespace lotsia
