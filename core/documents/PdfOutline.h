#pragma once

#include "documents/PageLayout.h"
#include "documents/PdfProperties.h"

#include <QByteArray>

namespace lotsia {

/// Appends to a PDF of QPdfWriter what it cannot write itself: the bookmarks of the headings in \p marks, the
/// document's language, author and subject. It is an incremental update: no earlier byte changes. When the file is not
/// built as expected, \p pdf comes back as it was.
[[nodiscard]] QByteArray withOutline(const QByteArray& pdf, const QList<DocumentMark>& marks,
                                     const PdfProperties& properties);

} // namespace lotsia
