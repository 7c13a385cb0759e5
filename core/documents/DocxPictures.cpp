#include "documents/DocxPictures.h"

#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"
#include "documents/QrCode.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double emuPerUnit = 12700 / unitsPerPoint; // English metric units, as the drawing parts of .docx count
constexpr int dotsPerSquare = 8;

} // namespace

void writeDocxPicture(QXmlStreamWriter& xml, const DocxPicture& picture)
{
    const QString main = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
    const QString pictures = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    const auto extent = [&](const QString& element) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"cx"_s, QString::number(qRound64(picture.size.width() * emuPerUnit)));
        xml.writeAttribute(u"cy"_s, QString::number(qRound64(picture.size.height() * emuPerUnit)));
    };
    const auto named = [&](const QString& element) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"id"_s, QString::number(picture.number));
        xml.writeAttribute(u"name"_s, u"Рисунок %1"_s.arg(picture.number));
        xml.writeAttribute(u"descr"_s, printableText(picture.description));
    };
    xml.writeStartElement(u"w:drawing"_s);
    xml.writeStartElement(u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    for (const QString& side : {u"distT"_s, u"distB"_s, u"distL"_s, u"distR"_s})
        xml.writeAttribute(side, u"0"_s); // LibreOffice takes 3 mm for what is not said
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
    xml.writeAttribute(u"r:embed"_s, picture.relation);
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
    if (picture.framed) {
        xml.writeStartElement(u"a:ln"_s);
        xml.writeAttribute(u"w"_s, u"6350"_s);
        xml.writeStartElement(u"a:solidFill"_s);
        xml.writeEmptyElement(u"a:srgbClr"_s);
        xml.writeAttribute(u"val"_s, u"000000"_s);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    for (int open = 0; open < 6; ++open) // spPr, pic, graphicData, graphic, inline, drawing
        xml.writeEndElement();
}

QSizeF docxPictureSize(const Figure& figure, QSizeF room)
{
    const QImage image = QImage::fromData(figure.png, "PNG");
    if (image.isNull())
        return {};
    const bool captioned = !figure.caption.runs.isEmpty();
    const double tallest = captioned ? room.height() : mmToUnits(coatHeightMm);
    const double width =
        std::min({mmToUnits(figure.widthMm), room.width(), tallest * image.width() / std::max(1, image.height())});
    return {width, width * image.height() / std::max(1, image.width())};
}

QByteArray cornerCodePng(const CornerCode& code)
{
    const auto squares = qrCode(code.payload);
    if (!squares)
        return {};
    const int side = squares->size * dotsPerSquare;
    QImage image(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < side; ++x)
            line[x] = squares->isDark(x / dotsPerSquare, y / dotsPerSquare) ? 0 : 255;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace lotsia
