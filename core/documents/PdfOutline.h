#pragma once

#include "documents/PageLayout.h"

#include <QByteArray>

namespace lotsia {

/// Appends the bookmarks of the headings in \p marks to a PDF of QPdfWriter, which writes none itself, and names the
/// document's language. It is an incremental update: no earlier byte changes. Without headings, or when the file is not
/// built as expected, \p pdf comes back as it was.
[[nodiscard]] QByteArray withOutline(const QByteArray& pdf, const QList<DocumentMark>& marks);

} // namespace lotsia
