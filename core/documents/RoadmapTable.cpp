#include "documents/RoadmapTable.h"

#include "documents/PrintedText.h"

using namespace Qt::StringLiterals;

namespace lotsia {

Table roadmapTable(const Roadmap& roadmap, const QString& anchor)
{
    Table table;
    table.columnWidths = {15, 84, 48, 33, 87};
    DocumentRow header;
    for (const QString& heading : roadmap.printedHeadings())
        header.cells.append(headingCell(heading));
    table.header.append(header);
    qsizetype rowNumber = 0;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const RoadmapSection& section = roadmap.sections.at(s);
        if (!section.title.isEmpty())
            table.rows.append(
                sectionRow(u"%1. %2"_s.arg(QString::number(s + 1), section.title), table.columnWidths.size()));
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions.at(a);
            DocumentRow row;
            row.cells = {tableCell(Roadmap::actionNumber(s, a)), tableCell(action.text),
                         tableCell(action.responsible.join(u", "_s)), tableCell(action.term.text),
                         tableCell(action.result)};
            if (!anchor.isEmpty())
                row.cells.first().paragraph.anchor = u"%1.row.%2"_s.arg(anchor).arg(rowNumber);
            ++rowNumber;
            table.rows.append(row);
        }
    }
    return table;
}

Paragraph roadmapHeading(const Roadmap& roadmap)
{
    Paragraph heading = headingText(roadmap.title, 12);
    heading.spaceAfterPt = 10;
    return heading;
}

DocumentSection roadmapPages(const Roadmap& roadmap, const QString& anchor)
{
    DocumentSection section = appendixPages(true);
    section.blocks = {roadmapHeading(roadmap), roadmapTable(roadmap, anchor)};
    return section;
}

} // namespace lotsia
