#pragma once

#include "common/Result.h"
#include "documents/Document.h"

#include <QDateTime>

namespace lotsia {

/// PDF bytes (PDF/A-1b, fonts embedded, Cyrillic text extractable, bookmarks of the headings). The same document and
/// moment give the same bytes. Needs a QGuiApplication. Error: File when a font is missing.
[[nodiscard]] Result<QByteArray> toPdf(const Document& document, const QDateTime& created);
/// Through QSaveFile. Error: File.
[[nodiscard]] Status writePdf(const QString& path, const Document& document, const QDateTime& created);

} // namespace lotsia
