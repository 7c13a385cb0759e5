#pragma once

#include "documents/Document.h"

class QXmlStreamWriter;

namespace lotsia {

/// A picture as a text shows it; lengths in layout units.
struct DocxPicture {
    QString relation; ///< id of the relation to its file
    int number = 1; ///< unique in the document
    QString description;
    QSizeF size;
    bool framed = false;
};

/// «w:drawing» in the line of the text.
void writeDocxPicture(QXmlStreamWriter& xml, const DocxPicture& picture);
/// The size of \p figure in a column of \p room; empty when it holds no picture.
QSizeF docxPictureSize(const Figure& figure, QSizeF room);
/// The squares of a QR code as a picture, each of several dots so that a printer keeps their edges. Empty when the code
/// cannot hold the text.
QByteArray cornerCodePng(const CornerCode& code);

} // namespace lotsia
