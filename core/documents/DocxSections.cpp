#include "documents/DocxSections.h"

#include "documents/DocxPictures.h"
#include "documents/DocxTables.h"
#include "documents/DocxText.h"
#include "documents/LayoutUnits.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double numberTopMm = 10; // ГОСТ Р 7.0.97: at least 10 mm from the paper's edge
constexpr double cornerFootMm = 8; // as on paper: printers leave about 5 mm of the edge blank
constexpr double cornerGapMm = 4;
constexpr double quietMm = 3; // blank beside the code, about four of its squares (ISO/IEC 18004)
constexpr double numberLinePt = 16; // a line of 12 points

void startPart(QXmlStreamWriter& xml, const char* element)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(QLatin1StringView(element));
    xml.writeAttribute(u"xmlns:w"_s, QLatin1StringView(docxNamespace));
    xml.writeAttribute(u"xmlns:r"_s, QLatin1StringView(docxRelationNamespace));
}

} // namespace

DocxSections::DocxSections(QXmlStreamWriter& xml, DocxStyles& styles, bool settled, DocxPackage& package)
    : m_xml(xml)
    , m_styles(styles)
    , m_settled(settled)
    , m_package(package)
{
}

double DocxSections::bodyWidth(const DocumentSection& section)
{
    const double paper = toUnits(section.landscape ? a4LongPt : a4ShortPt);
    return paper - mmToUnits(section.marginsMm.left()) - mmToUnits(section.marginsMm.right());
}

double DocxSections::bodyHeight(const DocumentSection& section)
{
    const double paper = toUnits(section.landscape ? a4ShortPt : a4LongPt);
    return paper - mmToUnits(section.marginsMm.top()) - mmToUnits(section.marginsMm.bottom());
}

void DocxSections::write(const DocumentSection& section, int& pictures)
{
    const QString footer = section.code ? cornerFooter(section, pictures) : QString();
    m_coded = m_coded || !footer.isEmpty();
    m_xml.writeStartElement(u"w:sectPr"_s);
    refer("w:headerReference", "default", numberHeader(section));
    refer("w:headerReference", "first", blankPart("w:hdr", u"header"_s));
    if (m_coded) {
        refer("w:footerReference", "default", blankPart("w:ftr", u"footer"_s));
        refer("w:footerReference", "first", footer.isEmpty() ? blankPart("w:ftr", u"footer"_s) : footer);
    }
    m_xml.writeEmptyElement(u"w:type"_s);
    m_xml.writeAttribute(u"w:val"_s, u"nextPage"_s);
    // Whole points, as paper has them: Word knows this size as A4 too.
    const double width = toUnits(section.landscape ? a4LongPt : a4ShortPt);
    const double height = toUnits(section.landscape ? a4ShortPt : a4LongPt);
    m_xml.writeEmptyElement(u"w:pgSz"_s);
    m_xml.writeAttribute(u"w:w"_s, docxTwips(width));
    m_xml.writeAttribute(u"w:h"_s, docxTwips(height));
    if (section.landscape)
        m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
    const QMarginsF& mm = section.marginsMm;
    // A header that does not fit into the margin would push the text down.
    const double header = std::clamp(mmToUnits(mm.top()) - toUnits(numberLinePt), 0.0, mmToUnits(numberTopMm));
    m_xml.writeEmptyElement(u"w:pgMar"_s);
    m_xml.writeAttribute(u"w:top"_s, docxTwips(mmToUnits(mm.top())));
    m_xml.writeAttribute(u"w:right"_s, docxTwips(mmToUnits(mm.right())));
    m_xml.writeAttribute(u"w:bottom"_s, docxTwips(mmToUnits(mm.bottom())));
    m_xml.writeAttribute(u"w:left"_s, docxTwips(mmToUnits(mm.left())));
    m_xml.writeAttribute(u"w:header"_s, docxTwips(header));
    m_xml.writeAttribute(u"w:footer"_s, docxTwips(mmToUnits(std::min(cornerFootMm, mm.bottom()))));
    m_xml.writeAttribute(u"w:gutter"_s, u"0"_s);
    if (section.restartNumbering) {
        m_xml.writeEmptyElement(u"w:pgNumType"_s);
        m_xml.writeAttribute(u"w:start"_s, u"1"_s);
    }
    m_xml.writeEmptyElement(u"w:titlePg"_s);
    m_xml.writeEndElement();
}

void DocxSections::refer(const char* element, const char* type, const QString& id)
{
    m_xml.writeEmptyElement(QLatin1StringView(element));
    m_xml.writeAttribute(u"w:type"_s, QLatin1StringView(type));
    m_xml.writeAttribute(u"r:id"_s, id);
}

QString DocxSections::numberHeader(const DocumentSection& section)
{
    const int shift = qRound(mmToUnits(section.marginsMm.left() - section.marginsMm.right()));
    if (const auto known = m_headers.constFind(shift); known != m_headers.constEnd())
        return *known;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, "w:hdr");
    DocxText text(xml, m_styles, m_noLists, m_settled);
    text.start("w:p");
    text.start("w:pPr");
    text.value("w:pStyle", QString::fromLatin1(DocxStyles::headerId));
    text.flag("w:ind");
    xml.writeAttribute(u"w:left"_s, QString::number(std::max(0, -shift)));
    xml.writeAttribute(u"w:right"_s, QString::number(std::max(0, shift)));
    text.end();
    const auto field = [&](const QString& kind) {
        text.start("w:r");
        text.flag("w:fldChar");
        xml.writeAttribute(u"w:fldCharType"_s, kind);
        text.end();
    };
    field(u"begin"_s);
    text.start("w:r");
    text.start("w:instrText");
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(u" PAGE "_s);
    text.end();
    text.end();
    field(u"separate"_s);
    text.start("w:r");
    xml.writeTextElement(u"w:t"_s, u"2"_s);
    text.end();
    field(u"end"_s);
    xml.writeEndDocument();
    const QByteArray name = "header" + QByteArray::number(++m_headerCount) + ".xml";
    const QString id = m_package.addXml(name, u"header"_s, bytes);
    m_headers.insert(shift, id);
    return id;
}

QString DocxSections::blankPart(const char* element, const QString& kind)
{
    if (const auto known = m_blanks.constFind(kind); known != m_blanks.constEnd())
        return *known;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, element);
    DocxText(xml, m_styles, m_noLists, m_settled).writeGap(DocxText::leastGap);
    xml.writeEndDocument();
    int& count = kind == u"header" ? m_headerCount : m_footerCount;
    const QString id = m_package.addXml(kind.toLatin1() + QByteArray::number(++count) + ".xml", kind, bytes);
    m_blanks.insert(kind, id);
    return id;
}

/// The code stands in the foot of the first page, where it keeps its corner however the text is changed.
QString DocxSections::cornerFooter(const DocumentSection& section, int& pictures)
{
    const QByteArray png = cornerCodePng(*section.code);
    if (png.isEmpty())
        return {};
    const QByteArray name = "footer" + QByteArray::number(++m_footerCount) + ".xml";
    const double side = mmToUnits(std::clamp(section.code->sizeMm, 10.0, 60.0));
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, "w:ftr");
    DocxText text(xml, m_styles, m_noLists, m_settled);
    DocxTables tables(xml, text);
    text.writeGap(qRound(mmToUnits(cornerGapMm)) - DocxText::leastGap);
    Paragraph words;
    words.style = TextStyle::Note;
    words.runs = {{section.code->description}};
    words.sizePt = 8;
    words.align = TextAlign::Right;
    const double bodyMm = bodyWidth(section) / mmToUnits(1);
    const double sideMm = side / mmToUnits(1);
    words.widthMm = std::min(70.0, bodyMm - sideMm) - quietMm;
    words.leftIndentMm = std::max(0.0, bodyMm - sideMm - 70);
    const DocxPicture picture{m_package.addPng(png, name), ++pictures, section.code->description, {side, side}};
    tables.writeCorner(words, side, bodyWidth(section), [&] { writeDocxPicture(xml, picture); });
    text.writeGap(DocxText::leastGap);
    xml.writeEndDocument();
    return m_package.addXml(name, u"footer"_s, bytes);
}

} // namespace lotsia
