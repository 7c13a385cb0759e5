#include "documents/RoadmapTable.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double tableSizePt = 11;

DocumentCell cell(const QString& text, TextAlign align = TextAlign::Left, bool bold = false)
{
    Paragraph paragraph;
    paragraph.runs = {{text, bold}};
    paragraph.align = align;
    paragraph.sizePt = tableSizePt;
    return {paragraph};
}

} // namespace

Table roadmapTable(const Roadmap& roadmap)
{
    Table table;
    table.columnWidths = {15, 84, 48, 33, 87};
    DocumentRow header;
    for (const QString& heading : roadmap.printedHeadings())
        header.cells.append(cell(heading, TextAlign::Center, true));
    table.header.append(header);
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const RoadmapSection& section = roadmap.sections.at(s);
        if (!section.title.isEmpty()) {
            DocumentRow row;
            row.section = true;
            row.cells.append(cell(u"%1. %2"_s.arg(QString::number(s + 1), section.title), TextAlign::Left, true));
            row.cells.last().columnSpan = int(table.columnWidths.size());
            table.rows.append(row);
        }
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions.at(a);
            DocumentRow row;
            row.cells = {cell(Roadmap::actionNumber(s, a)), cell(action.text), cell(action.responsible.join(u", "_s)),
                         cell(action.term.text), cell(action.result)};
            table.rows.append(row);
        }
    }
    return table;
}

Paragraph roadmapHeading(const Roadmap& roadmap)
{
    Paragraph heading;
    heading.runs = {{roadmap.title, true}};
    heading.align = TextAlign::Center;
    heading.sizePt = 12;
    heading.spaceAfterPt = 10;
    heading.keepWithNext = true;
    return heading;
}

} // namespace lotsia
