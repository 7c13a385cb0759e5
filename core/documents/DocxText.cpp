#include "documents/DocxText.h"

#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

QString alignName(TextAlign align)
{
    switch (align) {
    case TextAlign::Center:
        return u"center"_s;
    case TextAlign::Right:
        return u"right"_s;
    case TextAlign::Justify:
        return u"both"_s;
    case TextAlign::Left:
        break;
    }
    return u"left"_s;
}

} // namespace

QString docxTwips(double units)
{
    return QString::number(qRound(units));
}

DocxText::DocxText(QXmlStreamWriter& xml)
    : m_xml(xml)
{
}

void DocxText::value(const char* element, const QString& text)
{
    m_xml.writeEmptyElement(QLatin1StringView(element));
    m_xml.writeAttribute(u"w:val"_s, text);
}

void DocxText::flag(const char* element)
{
    m_xml.writeEmptyElement(QLatin1StringView(element));
}

void DocxText::writeRunFormat(const TextRun& run, double sizePt)
{
    m_xml.writeStartElement(u"w:rPr"_s);
    if (run.bold) {
        flag("w:b");
        flag("w:bCs");
    }
    if (run.italic) {
        flag("w:i");
        flag("w:iCs");
    }
    value("w:sz", QString::number(qRound(sizePt * 2)));
    value("w:szCs", QString::number(qRound(sizePt * 2)));
    m_xml.writeEndElement();
}

void DocxText::writeParagraphFormat(const Paragraph& paragraph, double width)
{
    m_xml.writeStartElement(u"w:pPr"_s);
    if (paragraph.keepWithNext)
        flag("w:keepNext");
    if (paragraph.pageBreakBefore)
        flag("w:pageBreakBefore");
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, docxTwips(toUnits(paragraph.spaceBeforePt)));
    m_xml.writeAttribute(u"w:after"_s, docxTwips(toUnits(paragraph.spaceAfterPt)));
    m_xml.writeAttribute(u"w:line"_s, docxTwips(240 * paragraph.lineSpacing));
    m_xml.writeAttribute(u"w:lineRule"_s, u"auto"_s);
    const double left = mmToUnits(paragraph.leftIndentMm);
    const double right = paragraph.widthMm > 0 ? std::max(0.0, width - left - mmToUnits(paragraph.widthMm)) : 0.0;
    m_xml.writeEmptyElement(u"w:ind"_s);
    m_xml.writeAttribute(u"w:left"_s, docxTwips(left));
    m_xml.writeAttribute(u"w:right"_s, docxTwips(right));
    if (paragraph.label.isEmpty())
        m_xml.writeAttribute(u"w:firstLine"_s, docxTwips(mmToUnits(paragraph.firstIndentMm)));
    else
        m_xml.writeAttribute(u"w:hanging"_s, docxTwips(mmToUnits(labelWidthMm)));
    value("w:jc", alignName(paragraph.align));
    if (paragraph.outlineLevel > 0)
        value("w:outlineLvl", QString::number(paragraph.outlineLevel - 1));
    writeRunFormat({}, paragraph.sizePt); // the paragraph mark: gives an empty line its height
    m_xml.writeEndElement();
}

void DocxText::writeParagraph(const Paragraph& paragraph, double width)
{
    m_xml.writeStartElement(u"w:p"_s);
    writeParagraphFormat(paragraph, width);
    if (!paragraph.anchor.isEmpty())
        writeBookmark(paragraph.anchor);
    if (!paragraph.label.isEmpty())
        writeLabel(paragraph);
    for (const TextRun& run : paragraph.runs) {
        if (!run.pageOf.isEmpty()) {
            m_xml.writeStartElement(u"w:fldSimple"_s);
            m_xml.writeAttribute(u"w:instr"_s, u" PAGEREF %1 \\h "_s.arg(run.pageOf));
        }
        m_xml.writeStartElement(u"w:r"_s);
        writeRunFormat(run, paragraph.sizePt);
        bool first = true;
        for (const QString& line : printableText(run.text).split(u'\n')) {
            if (!first)
                flag("w:br");
            first = false;
            m_xml.writeStartElement(u"w:t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(line);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        if (!run.pageOf.isEmpty())
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxText::writeBookmark(const QString& name)
{
    const QString id = QString::number(++m_bookmarks);
    m_xml.writeEmptyElement(u"w:bookmarkStart"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
    m_xml.writeAttribute(u"w:name"_s, name);
    m_xml.writeEmptyElement(u"w:bookmarkEnd"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
}

void DocxText::writeLabel(const Paragraph& paragraph)
{
    m_xml.writeStartElement(u"w:r"_s);
    writeRunFormat({}, paragraph.sizePt);
    m_xml.writeTextElement(u"w:t"_s, printableText(paragraph.label));
    flag("w:tab");
    m_xml.writeEndElement();
}

void DocxText::startTinyParagraph()
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, u"0"_s);
    m_xml.writeAttribute(u"w:after"_s, u"0"_s);
    m_xml.writeAttribute(u"w:line"_s, u"20"_s);
    m_xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
    writeRunFormat({}, 1);
}

void DocxText::endTinyParagraph()
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace lotsia
