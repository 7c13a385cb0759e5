#include "documents/DocxText.h"

#include "documents/LayoutText.h"
#include "documents/LayoutUnits.h"

#include <QXmlStreamWriter>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

/// Letters, digits and low lines, as names of bookmarks are.
QString bookmarkName(const QString& anchor)
{
    QString name = anchor.left(40); // longer ones are cut by Word
    for (QChar& c : name) {
        if (!c.isLetterOrNumber())
            c = u'_';
    }
    return name;
}

/// The texts of the runs with the no-break spaces that paper has.
QStringList runTexts(const Paragraph& paragraph)
{
    QStringList parts;
    for (const TextRun& run : paragraph.runs)
        parts.append(printableText(run.text));
    const QString together = keepTogether(parts.join(QString()));
    qsizetype from = 0;
    for (QString& part : parts) {
        const qsizetype length = part.size();
        part = together.mid(from, length);
        from += length;
    }
    return parts;
}

} // namespace

QString docxTwips(double units)
{
    return QString::number(qRound(units));
}

DocxText::DocxText(QXmlStreamWriter& xml, DocxStyles& styles, DocxNumbering& numbering, bool settled)
    : m_xml(xml)
    , m_styles(styles)
    , m_numbering(numbering)
    , m_settled(settled)
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

void DocxText::start(const char* element)
{
    m_xml.writeStartElement(QLatin1StringView(element));
}

void DocxText::end()
{
    m_xml.writeEndElement();
}

void DocxText::writeRunFormat(const TextRun& run, const DocxLook& style, const DocxLook& own, const char* element)
{
    const bool resized = own.halfPoints != style.halfPoints;
    const bool rebold = run.bold != bool(style.bold);
    if (!resized && !rebold && !run.italic && !run.underline && !run.strikeOut && !run.placeholder)
        return;
    start(element);
    if (run.placeholder)
        value("w:rStyle", QString::fromLatin1(DocxStyles::placeholderId));
    if (rebold) {
        for (const char* bold : {"w:b", "w:bCs"}) {
            flag(bold);
            if (!run.bold)
                m_xml.writeAttribute(u"w:val"_s, u"0"_s);
        }
    }
    if (run.italic) {
        flag("w:i");
        flag("w:iCs");
    }
    if (run.strikeOut)
        flag("w:strike");
    if (resized) {
        value("w:sz", QString::number(own.halfPoints));
        value("w:szCs", QString::number(own.halfPoints));
    }
    if (run.underline)
        value("w:u", u"single"_s);
    end();
}

/// The paragraph mark gives an empty line its height and a number its look.
void DocxText::writeMarkFormat(const TextRun& first, const DocxLook& style, const DocxLook& own)
{
    TextRun mark;
    mark.bold = first.bold;
    mark.italic = first.italic;
    writeRunFormat(mark, style, own);
}

void DocxText::writeIndents(const DocxLook& own)
{
    m_xml.writeEmptyElement(u"w:ind"_s);
    m_xml.writeAttribute(u"w:left"_s, QString::number(own.left));
    m_xml.writeAttribute(u"w:right"_s, QString::number(own.right));
    m_xml.writeAttribute(own.first < 0 ? u"w:hanging"_s : u"w:firstLine"_s, QString::number(std::abs(own.first)));
}

void DocxText::startParagraph(const Paragraph& paragraph, double width, const std::function<void()>& sectionFormat)
{
    const int styleIndex = DocxStyles::indexOf(paragraph);
    const DocxLook own = docxLook(paragraph, width);
    if (!m_settled)
        m_styles.note(styleIndex, own);
    const DocxLook& style = m_styles.look(styleIndex);
    const auto place = m_numbering.placeOf(paragraph, own);
    start("w:p");
    start("w:pPr");
    value("w:pStyle", m_styles.id(styleIndex));
    if (paragraph.keepWithNext)
        flag("w:keepNext");
    const bool inTable = paragraph.style == TextStyle::TableHeading || paragraph.style == TextStyle::TableText;
    if (paragraph.keepWithNext && !inTable) // a cell may be taller than a page
        flag("w:keepLines");
    if (paragraph.pageBreakBefore)
        flag("w:pageBreakBefore");
    if (paragraph.atFoot)
        writeFoot(width);
    if (place) {
        start("w:numPr");
        value("w:ilvl", QString::number(place->level));
        value("w:numId", QString::number(place->number));
        end();
    }
    if (own.before != style.before || own.after != style.after || own.line != style.line) {
        m_xml.writeEmptyElement(u"w:spacing"_s);
        m_xml.writeAttribute(u"w:before"_s, QString::number(own.before));
        m_xml.writeAttribute(u"w:after"_s, QString::number(own.after));
        m_xml.writeAttribute(u"w:line"_s, QString::number(own.line));
        m_xml.writeAttribute(u"w:lineRule"_s, u"auto"_s);
    }
    if (!own.sameIndents(place ? place->look : style))
        writeIndents(own);
    if (own.align != style.align)
        value("w:jc", docxAlign(own.align));
    if (own.outline != style.outline)
        value("w:outlineLvl", QString::number(own.outline > 0 ? own.outline - 1 : 9)); // 9: no heading
    writeMarkFormat(paragraph.runs.value(0), style, own);
    if (sectionFormat)
        sectionFormat();
    end();
    if (!paragraph.anchor.isEmpty())
        writeBookmark(paragraph.anchor);
    if (place)
        return;
    TextRun lead = paragraph.runs.value(0);
    lead.placeholder = lead.underline = lead.strikeOut = false;
    if (!paragraph.number.text.isEmpty()) {
        writeRun(lead, printableText(paragraph.number.text) + QChar(QChar::Nbsp), style, own);
    } else if (!paragraph.label.isEmpty()) {
        start("w:r");
        writeRunFormat({}, style, own);
        writeLines(printableText(paragraph.label));
        flag("w:tab");
        end();
    }
}

/// A frame at the lower edge of the text area.
void DocxText::writeFoot(double width)
{
    m_xml.writeEmptyElement(u"w:framePr"_s);
    m_xml.writeAttribute(u"w:w"_s, docxTwips(width));
    m_xml.writeAttribute(u"w:wrap"_s, u"around"_s);
    m_xml.writeAttribute(u"w:vAnchor"_s, u"margin"_s);
    m_xml.writeAttribute(u"w:hAnchor"_s, u"margin"_s);
    m_xml.writeAttribute(u"w:xAlign"_s, u"left"_s);
    m_xml.writeAttribute(u"w:yAlign"_s, u"bottom"_s);
}

void DocxText::writeParagraph(const Paragraph& paragraph, double width, const std::function<void()>& sectionFormat)
{
    startParagraph(paragraph, width, sectionFormat);
    const DocxLook own = docxLook(paragraph, width);
    const DocxLook& style = m_styles.look(DocxStyles::indexOf(paragraph));
    const QStringList texts = runTexts(paragraph);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TextRun& run = paragraph.runs.at(i);
        if (!run.pageOf.isEmpty()) {
            start("w:fldSimple");
            m_xml.writeAttribute(u"w:instr"_s, u" PAGEREF %1 \\h "_s.arg(bookmarkName(run.pageOf)));
        }
        writeRun(run, texts.at(i), style, own);
        if (!run.pageOf.isEmpty())
            end();
    }
    end();
}

void DocxText::writeRun(const TextRun& run, const QString& text, const DocxLook& style, const DocxLook& own)
{
    if (text.isEmpty())
        return;
    start("w:r");
    writeRunFormat(run, style, own);
    writeLines(text);
    end();
}

void DocxText::writeLines(const QString& text)
{
    bool first = true;
    for (const QString& line : text.split(u'\n')) {
        if (!first)
            flag("w:br");
        first = false;
        if (line.isEmpty())
            continue;
        start("w:t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(line);
        end();
    }
}

void DocxText::writeBookmark(const QString& anchor)
{
    const QString name = bookmarkName(anchor);
    if (m_bookmarks.contains(name))
        return;
    m_bookmarks.insert(name);
    const QString id = QString::number(m_bookmarks.size());
    m_xml.writeEmptyElement(u"w:bookmarkStart"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
    m_xml.writeAttribute(u"w:name"_s, name);
    m_xml.writeEmptyElement(u"w:bookmarkEnd"_s);
    m_xml.writeAttribute(u"w:id"_s, id);
}

void DocxText::startGap(int height, bool keepWithNext)
{
    start("w:p");
    start("w:pPr");
    if (keepWithNext)
        flag("w:keepNext");
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, u"0"_s);
    m_xml.writeAttribute(u"w:after"_s, u"0"_s);
    m_xml.writeAttribute(u"w:line"_s, QString::number(std::max(leastGap, height)));
    m_xml.writeAttribute(u"w:lineRule"_s, u"exact"_s);
    start("w:rPr");
    value("w:sz", u"2"_s);
    value("w:szCs", u"2"_s);
    end();
}

void DocxText::writeGap(int height, bool keepWithNext)
{
    startGap(height, keepWithNext);
    end();
    end();
}

} // namespace lotsia
