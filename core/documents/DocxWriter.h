#pragma once

#include "common/Result.h"
#include "documents/Document.h"

#include <QDateTime>

namespace lotsia {

/// Bytes of an editable .docx (sections with their own paper direction, repeated header rows, page numbers). Error:
/// File.
[[nodiscard]] Result<QByteArray> toDocx(const Document& document, const QDateTime& created);
/// Through QSaveFile. Error: File.
[[nodiscard]] Status writeDocx(const QString& path, const Document& document, const QDateTime& created);

} // namespace lotsia
