#pragma once

#include <QByteArray>
#include <QDateTime>

namespace lotsia {

/// Replaces the creation moment and the random ids in a PDF of QPdfWriter by \p created and a digest of the contents.
/// No byte moves, so the file's cross-reference table stays valid.
void pinPdfDates(QByteArray& pdf, const QDateTime& created);

} // namespace lotsia
