#include "documents/AppendixPages.h"

#include "documents/CriteriaDocument.h"
#include "documents/MethodDocument.h"
#include "documents/OrderStamp.h"
#include "documents/OwnAppendixDocument.h"
#include "documents/PrintedText.h"
#include "documents/RoadmapTable.h"
#include "documents/SchoolListDocument.h"

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double madeForBodyPt = 13; // of the order; its appendices are a point smaller
constexpr double madeForTablePt = 11;

/// «1 2 3 …» under the headings.
DocumentRow numberRow(const Table& table)
{
    DocumentRow row;
    for (qsizetype i = 0; i < table.columnWidths.size(); ++i)
        row.cells.append(headingCell(QString::number(i + 1)));
    for (DocumentCell& cell : row.cells)
        cell.paragraph.runs.first().bold = false;
    return row;
}

void applyToTable(Table& table, const DocumentProfile& profile)
{
    if (profile.columnNumbers && !table.header.isEmpty()) {
        table.repeated = {numberRow(table)};
        table.header.append(table.repeated.first());
    }
    const double scale = profile.tableSizePt / madeForTablePt;
    for (QList<DocumentRow>* rows : {&table.header, &table.rows, &table.repeated}) {
        for (DocumentRow& row : *rows) {
            for (DocumentCell& cell : row.cells)
                cell.paragraph.sizePt *= scale;
        }
    }
}

void applyToParagraph(Paragraph& paragraph, const DocumentProfile& profile)
{
    paragraph.sizePt = std::max(12.0, paragraph.sizePt + profile.bodySizePt - madeForBodyPt);
    if (paragraph.style != TextStyle::Heading)
        paragraph.lineSpacing = profile.lineSpacing;
}

DocumentSection pagesOf(const AppendixContent& content, const QString& anchor, const OrderParagraphs& text)
{
    if (const OwnAppendix* own = content.own())
        return ownAppendixPages(*own, content.kind, text);
    DocumentSection section = appendixPages(false);
    if (const Roadmap* roadmap = content.roadmap())
        section = roadmapPages(*roadmap, anchor);
    else if (const PrintedCriteria* criteria = content.criteria())
        section = content.kind == AppendixKind::Methodology ? methodPages(*criteria) : criteriaPages(*criteria);
    else if (const PrintedSchoolList* list = content.schoolList())
        section = schoolListPages(*list);
    else
        section.blocks.append(headingText(content.documentKind() + u"\n________"_s));
    return section;
}

/// For pages that were made with the program's own sizes; an appendix of one's own is already set by the profile.
void applyProfile(DocumentSection& section, const DocumentProfile& profile, bool own)
{
    section.marginsMm.setLeft(profile.permanent ? 30 : 20);
    for (Block& block : section.blocks) {
        if (Table* table = std::get_if<Table>(&block))
            applyToTable(*table, profile);
        else if (Paragraph* paragraph = std::get_if<Paragraph>(&block); paragraph && !own)
            applyToParagraph(*paragraph, profile);
    }
}

/// «ОБРАЗЕЦ» may stand above the heading.
void listInOutline(DocumentSection& section)
{
    for (Block& block : section.blocks) {
        Paragraph* heading = std::get_if<Paragraph>(&block);
        if (!heading || heading->style != TextStyle::Heading)
            continue;
        heading->outlineLevel = 1;
        return;
    }
}

} // namespace

DocumentSection orderAppendixPages(const Order& order, const QList<AppendixContent>& contents, qsizetype index,
                                   const OrderParagraphs& text)
{
    const QString anchor = u"appendix.%1"_s.arg(index);
    DocumentSection section = pagesOf(contents.at(index), anchor, text);
    applyProfile(section, order.profile, contents.at(index).own());
    listInOutline(section);
    Paragraph& first = std::get<Paragraph>(section.blocks.first());
    first.anchor = anchor;
    if (const Stamp mark = appendixMark(order, contents, index, text); !mark.lines.isEmpty()) {
        first.spaceBeforePt = 16;
        section.blocks.prepend(mark);
    }
    return section;
}

} // namespace lotsia
