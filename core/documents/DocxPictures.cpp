#include "documents/DocxPictures.h"

#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"

#include <QImage>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double emuPerUnit = 12700 / unitsPerPoint; // English metric units, as the drawing parts of .docx count

QString relationId(int number)
{
    return u"rIdPicture%1"_s.arg(number);
}

} // namespace

void writeDocxPicture(QXmlStreamWriter& xml, const Figure& figure, int number, double width)
{
    const QString main = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
    const QString pictures = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    const QImage image = QImage::fromData(figure.png, "PNG");
    const double units = std::min(mmToUnits(figure.widthMm), width);
    const QString cx = QString::number(qRound64(units * emuPerUnit));
    const QString cy = QString::number(qRound64(units * emuPerUnit * image.height() / std::max(1, image.width())));
    const QString id = QString::number(number);
    const QString name = u"Рисунок %1"_s.arg(number);
    const auto extent = [&](const QString& element) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"cx"_s, cx);
        xml.writeAttribute(u"cy"_s, cy);
    };
    const auto named = [&](const QString& element) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"id"_s, id);
        xml.writeAttribute(u"name"_s, name);
        xml.writeAttribute(u"descr"_s, printableText(figure.description));
    };
    xml.writeStartElement(u"w:drawing"_s);
    xml.writeStartElement(u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    extent(u"wp:extent"_s);
    named(u"wp:docPr"_s);
    xml.writeStartElement(u"a:graphic"_s);
    xml.writeAttribute(u"xmlns:a"_s, main);
    xml.writeStartElement(u"a:graphicData"_s);
    xml.writeAttribute(u"uri"_s, pictures);
    xml.writeStartElement(u"pic:pic"_s);
    xml.writeAttribute(u"xmlns:pic"_s, pictures);
    xml.writeStartElement(u"pic:nvPicPr"_s);
    named(u"pic:cNvPr"_s);
    xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"pic:blipFill"_s);
    xml.writeEmptyElement(u"a:blip"_s);
    xml.writeAttribute(u"r:embed"_s, relationId(number));
    xml.writeStartElement(u"a:stretch"_s);
    xml.writeEmptyElement(u"a:fillRect"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"pic:spPr"_s);
    xml.writeStartElement(u"a:xfrm"_s);
    xml.writeEmptyElement(u"a:off"_s);
    xml.writeAttribute(u"x"_s, u"0"_s);
    xml.writeAttribute(u"y"_s, u"0"_s);
    extent(u"a:ext"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"a:prstGeom"_s);
    xml.writeAttribute(u"prst"_s, u"rect"_s);
    xml.writeEmptyElement(u"a:avLst"_s);
    xml.writeEndElement();
    for (int open = 0; open < 6; ++open) // spPr, pic, graphicData, graphic, inline, drawing
        xml.writeEndElement();
}

QList<ZipPart> docxPictureParts(const Document& document)
{
    QList<ZipPart> parts;
    for (const DocumentSection& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* figure = std::get_if<Figure>(&block))
                parts.append({"word/media/image" + QByteArray::number(parts.size() + 1) + ".png", figure->png});
        }
    }
    return parts;
}

QByteArray docxPictureRelations(qsizetype count)
{
    QString relations;
    for (int number = 1; number <= count; ++number)
        relations += uR"(<Relationship Id="%1" Type="http://schemas.openxmlformats.org/officeDocument/2006/)"
                     uR"(relationships/image" Target="media/image%2.png"/>)"_s.arg(relationId(number))
                         .arg(number);
    return relations.toUtf8();
}

} // namespace lotsia
