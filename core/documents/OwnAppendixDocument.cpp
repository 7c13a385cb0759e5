#include "documents/OwnAppendixDocument.h"

#include "documents/PrintedText.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double narrowestColumn = 2; // letters
constexpr double widestWord = 18;

/// In letters: no narrower than the longest word, and grown with the root of the longest text, so that a column of
/// long sentences leaves room for the others.
double columnWidth(const QList<QStringList>& cells, qsizetype column)
{
    double word = narrowestColumn;
    double longest = 1;
    for (const QStringList& row : cells) {
        const QString text = row.value(column).simplified();
        longest = std::max(longest, double(text.size()));
        for (const QString& part : text.split(u' '))
            word = std::max(word, std::min(widestWord, double(part.size())));
    }
    return std::max(word + 2, std::sqrt(longest) * 3.2);
}

Table ownTable(const QList<QStringList>& cells, const OrderParagraphs& text)
{
    Table table;
    qsizetype columns = 0;
    for (const QStringList& row : cells)
        columns = std::max(columns, row.size());
    for (qsizetype column = 0; column < columns; ++column)
        table.columnWidths.append(columnWidth(cells, column));
    for (qsizetype r = 0; r < cells.size(); ++r) {
        const bool heading = r == 0;
        DocumentRow row;
        for (qsizetype column = 0; column < columns; ++column) {
            DocumentCell cell = heading ? headingCell({}) : tableCell({});
            cell.paragraph.runs = text.runs(cells.at(r).value(column), heading);
            row.cells.append(cell);
        }
        (heading ? table.header : table.rows).append(row);
    }
    return table;
}

} // namespace

DocumentSection ownAppendixPages(const OwnAppendix& own, AppendixKind kind, const OrderParagraphs& text)
{
    DocumentSection section = text.section(own.landscape);
    const QString title = !own.title.trimmed().isEmpty() ? own.title
        : own.documentKind.trimmed().isEmpty()           ? u"{Название приложения}"_s
                                                         : own.documentKind;
    Paragraph heading = headingText({}, text.profile().bodySizePt);
    heading.runs = text.runs(title, true);
    section.blocks.append(heading);
    if (!own.text.trimmed().isEmpty()) {
        for (const QString& line : own.text.split(u'\n'))
            section.blocks.append(text.body(line, TextStyle::Body));
    }
    if (kind == AppendixKind::FreeTable && !own.cells.isEmpty()) {
        if (section.blocks.size() > 1) {
            Paragraph& last = std::get<Paragraph>(section.blocks.last());
            last.keepWithNext = true;
            last.spaceAfterPt = 6;
        }
        section.blocks.append(ownTable(own.cells, text));
    }
    return section;
}

} // namespace lotsia
