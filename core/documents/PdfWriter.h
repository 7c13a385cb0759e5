#pragma once

#include "common/Result.h"
#include "documents/Document.h"

#include <QDateTime>

namespace lotsia {

struct PdfOptions {
    bool archive = true; ///< PDF/A-1b: for keeping; without it a plain PDF 1.6
};

/// PDF bytes: fonts embedded, Cyrillic text extractable, bookmarks of the headings, title, author, subject, language.
/// The same document and moment give the same bytes. Needs a QGuiApplication. Error: File when a font is missing, Data
/// when a text does not fit into its QR code.
[[nodiscard]] Result<QByteArray> toPdf(const Document& document, const QDateTime& created,
                                       const PdfOptions& options = {});
/// Through QSaveFile. Error: File.
[[nodiscard]] Status writePdf(const QString& path, const Document& document, const QDateTime& created,
                              const PdfOptions& options = {});

} // namespace lotsia
