#include "documents/PrintedText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr double bodySizePt = 12;
constexpr double tableSizePt = 11;
constexpr double indentMm = 12.5;

} // namespace

Paragraph headingText(const QString& text, double sizePt)
{
    Paragraph paragraph;
    paragraph.runs = {{text, true}};
    paragraph.align = TextAlign::Center;
    paragraph.sizePt = sizePt;
    paragraph.spaceAfterPt = 8;
    paragraph.keepWithNext = true;
    paragraph.style = TextStyle::Heading;
    return paragraph;
}

Paragraph runningText(const QString& text, double spaceBeforePt)
{
    Paragraph paragraph;
    paragraph.runs = {{text}};
    paragraph.align = TextAlign::Justify;
    paragraph.sizePt = bodySizePt;
    paragraph.firstIndentMm = indentMm;
    paragraph.spaceBeforePt = spaceBeforePt;
    return paragraph;
}

Paragraph listText(const QString& text, int depth)
{
    Paragraph paragraph;
    paragraph.runs = {{text}};
    paragraph.sizePt = bodySizePt;
    paragraph.leftIndentMm = indentMm + labelWidthMm * (depth + 1);
    paragraph.label = u"–"_s;
    paragraph.style = TextStyle::ListItem;
    return paragraph;
}

DocumentCell tableCell(const QString& text, TextAlign align, bool bold)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold}};
    paragraph.align = align;
    paragraph.sizePt = tableSizePt;
    paragraph.style = TextStyle::TableText;
    return {paragraph};
}

DocumentCell headingCell(const QString& text)
{
    DocumentCell cell = tableCell(text, TextAlign::Center, true);
    cell.paragraph.style = TextStyle::TableHeading;
    return cell;
}

DocumentRow sectionRow(const QString& text, qsizetype columns)
{
    DocumentRow row;
    row.section = true;
    row.cells.append(tableCell(text, TextAlign::Left, true));
    row.cells.last().columnSpan = int(columns);
    return row;
}

Paragraph sampleMark()
{
    Paragraph mark = headingText(u"ОБРАЗЕЦ"_s, 12);
    mark.spaceAfterPt = 4;
    mark.style = TextStyle::Note;
    return mark;
}

DocumentSection appendixPages(bool landscape)
{
    DocumentSection section;
    section.landscape = landscape;
    if (landscape)
        section.marginsMm = {20, 20, 10, 20};
    section.restartNumbering = true;
    return section;
}

} // namespace lotsia
