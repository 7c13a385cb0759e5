#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lotsia {

/// What a PDF says about itself. An archive's file says it twice in the same words, or it is none (ISO 19005-1, 6.7.3).
struct PdfProperties {
    QString title;
    QString author;
    QString subject;
    QDateTime created;

    /// The XMP packet; \p archive: it names PDF/A-1b.
    QByteArray xmp(bool archive) const;
    /// The document information dictionary.
    QByteArray info() const;
};

/// \p text as a PDF string in UTF-16.
QByteArray pdfTextString(const QString& text);

} // namespace lotsia
