#include "documents/DocxTables.h"

#include "documents/LayoutUnits.h"
#include "documents/TableGrid.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

const double cellPaddingX = mmToUnits(1.5);

Paragraph inTable(Paragraph paragraph, TextStyle style)
{
    const bool cell = paragraph.style == TextStyle::TableText && style == TextStyle::TableHeading;
    if (paragraph.style == TextStyle::Body || cell)
        paragraph.style = style;
    return paragraph;
}

/// Heading rows with more letters than this fill half a page and leave no room for what they stand over.
constexpr qsizetype longHeading = 2000;

qsizetype letterCount(const DocumentRow& row)
{
    qsizetype count = 0;
    for (const DocumentCell& cell : row.cells) {
        for (const TextRun& run : cell.paragraph.runs)
            count += run.text.size();
    }
    return count;
}

} // namespace

DocxTables::DocxTables(QXmlStreamWriter& xml, DocxText& text)
    : m_xml(xml)
    , m_text(text)
{
}

void DocxTables::sized(const char* element, double units)
{
    m_text.flag(element);
    m_xml.writeAttribute(u"w:w"_s, docxTwips(units));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
}

void DocxTables::start(const QList<double>& edges, bool bordered, double left)
{
    m_text.start("w:tbl");
    m_text.start("w:tblPr");
    m_text.value("w:tblStyle", QString::fromLatin1(bordered ? DocxStyles::tableId : DocxStyles::plainTableId));
    sized("w:tblW", edges.last());
    sized("w:tblInd", left);
    m_text.flag("w:tblLayout");
    m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    m_text.end();
    m_text.start("w:tblGrid");
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        m_text.flag("w:gridCol");
        m_xml.writeAttribute(u"w:w"_s, docxTwips(edges.at(i + 1) - edges.at(i)));
    }
    m_text.end();
}

void DocxTables::startRow(bool header, double exactHeight)
{
    m_text.start("w:tr");
    m_text.start("w:trPr");
    m_text.flag("w:cantSplit"); // a row taller than a page is split all the same, as on paper
    if (exactHeight > 0) {
        m_text.value("w:trHeight", docxTwips(exactHeight));
        m_xml.writeAttribute(u"w:hRule"_s, u"exact"_s);
    }
    if (header)
        m_text.flag("w:tblHeader");
    m_text.end();
}

void DocxTables::startCell(double width, qsizetype span, const char* vertical, const QList<Line>& lines)
{
    m_text.start("w:tc");
    m_text.start("w:tcPr");
    sized("w:tcW", width);
    if (span > 1)
        m_text.value("w:gridSpan", QString::number(span));
    if (!lines.isEmpty()) {
        m_text.start("w:tcBorders");
        for (const Line& line : lines) {
            m_text.value(line.side, line.drawn ? u"single"_s : u"nil"_s);
            m_xml.writeAttribute(u"w:sz"_s, u"4"_s);
            m_xml.writeAttribute(u"w:space"_s, u"0"_s);
            m_xml.writeAttribute(u"w:color"_s, u"000000"_s);
        }
        m_text.end();
    }
    m_text.value("w:vAlign", QLatin1StringView(vertical));
    m_text.end();
}

void DocxTables::write(const Table& table, double width)
{
    const QList<double> edges = columnEdges(table, width);
    if (edges.size() < 2)
        return;
    const bool twoTables = !table.repeated.isEmpty();
    // The column numbers stand under the headings on the first page too, there as the first rows of the second table.
    qsizetype headings = table.header.size();
    if (twoTables && headings > table.repeated.size())
        headings -= table.repeated.size();
    start(edges, true);
    for (qsizetype i = 0; i < headings; ++i)
        writeRow(table.header.at(i), edges, true, !twoTables, twoTables && i + 1 == headings);
    if (twoTables) {
        end();
        m_text.writeGap(DocxText::leastGap, true);
        start(edges, true);
        for (const DocumentRow& row : table.repeated)
            writeRow(row, edges, true, true, false);
    }
    for (const DocumentRow& row : table.rows)
        writeRow(row, edges, false, false, false);
    end();
}

void DocxTables::writeRow(const DocumentRow& row, const QList<double>& edges, bool heading, bool repeats,
                          bool openBelow)
{
    if (row.cells.isEmpty())
        return;
    startRow(repeats && letterCount(row) < longHeading);
    qsizetype column = 0;
    for (const DocumentCell& cell : row.cells) {
        if (column + 1 >= edges.size())
            break;
        const qsizetype end = cellEnd(row, cell, column, edges.size() - 1);
        Paragraph paragraph = inTable(cell.paragraph, heading ? TextStyle::TableHeading : TextStyle::TableText);
        paragraph.keepWithNext = paragraph.keepWithNext || heading || row.section;
        startCell(edges.at(end) - edges.at(column), end - column, heading ? "center" : "top",
                  openBelow ? QList<Line>{{"w:bottom", false}} : QList<Line>());
        m_text.writeParagraph(paragraph, edges.at(end) - edges.at(column) - 2 * cellPaddingX);
        m_text.end();
        column = end;
    }
    m_text.end();
}

void DocxTables::write(const SideBySide& pair, double width)
{
    const double left = std::min(mmToUnits(pair.leftWidthMm), width * 0.9);
    SideBySide spaced = pair;
    for (Paragraph* side : {&spaced.left, &spaced.right}) {
        *side = inTable(*side, TextStyle::Signature);
        side->spaceBeforePt += pair.spaceBeforePt;
        side->keepWithNext = pair.left.keepWithNext || pair.right.keepWithNext;
    }
    start({0, left, width}, false);
    startRow(false);
    startCell(left, 1, "bottom");
    m_text.writeParagraph(spaced.left, left);
    m_text.end();
    startCell(width - left, 1, "bottom");
    m_text.writeParagraph(spaced.right, width - left);
    m_text.end();
    m_text.end();
    end();
}

void DocxTables::writeCornerMarks(double left, double width)
{
    const double leg = mmToUnits(3);
    start({0, leg, width - leg, width}, false, left);
    startRow(false, mmToUnits(2.5));
    startCell(leg, 1, "top", {{"w:top", true}, {"w:left", true}});
    m_text.writeGap(DocxText::leastGap, true);
    m_text.end();
    startCell(width - 2 * leg, 1, "top");
    m_text.writeGap(DocxText::leastGap, true);
    m_text.end();
    startCell(leg, 1, "top", {{"w:top", true}, {"w:right", true}});
    m_text.writeGap(DocxText::leastGap, true);
    m_text.end();
    m_text.end();
    end();
}

void DocxTables::writeCorner(const Paragraph& words, double side, double width, const std::function<void()>& picture)
{
    start({0, width - side, width}, false);
    startRow(false, side);
    startCell(width - side, 1, "bottom");
    m_text.writeParagraph(words, width - side);
    m_text.end();
    startCell(side, 1, "bottom");
    Paragraph place;
    place.style = TextStyle::Note;
    m_text.startParagraph(place, side);
    m_text.start("w:r");
    picture();
    m_text.end();
    m_text.end();
    m_text.end();
    m_text.end();
    end();
}

} // namespace lotsia
