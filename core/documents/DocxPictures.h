#pragma once

#include "documents/Document.h"
#include "documents/ZipBytes.h"

class QXmlStreamWriter;

namespace lotsia {

/// The drawing of \p figure as the \p number-th picture of the document (from 1), no wider than \p width (layout
/// units).
void writeDocxPicture(QXmlStreamWriter& xml, const Figure& figure, int number, double width);
/// The pictures' files, word/media/image1.png and so on, in the order of the figures.
QList<ZipPart> docxPictureParts(const Document& document);
/// Their relations for word/_rels/document.xml.rels, \p count of them.
QByteArray docxPictureRelations(qsizetype count);

} // namespace lotsia
