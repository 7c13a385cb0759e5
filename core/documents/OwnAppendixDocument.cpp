#include "documents/OwnAppendixDocument.h"

#include "documents/LayoutText.h"
#include "documents/PrintedText.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double narrowestColumn = 2; // letters
constexpr double widestWord = 18;
constexpr double cellPadding = 2;
constexpr double lettersOfPage = 85; // of 11 points along an upright page
constexpr double lettersOfWidePage = 130;

struct ColumnLetters {
    double least = 0; ///< of the longest word
    double whole = 0; ///< of the longest text on one line
};

ColumnLetters columnLetters(const QList<QStringList>& cells, qsizetype column)
{
    ColumnLetters letters{narrowestColumn, narrowestColumn};
    for (const QStringList& row : cells) {
        const QStringList lines = keepTogether(row.value(column)).split(u'\n'); // «№ п/п» are two lines
        for (const QString& line : lines) {
            letters.whole = std::max(letters.whole, double(line.size()));
            for (const QString& word : line.split(u' '))
                letters.least = std::max(letters.least, std::min(widestWord, double(word.size())));
        }
    }
    return {letters.least + cellPadding, letters.whole + cellPadding};
}

/// In letters: whole texts where the page has room for all of them; else no column is narrower than its longest word or
/// wider than its longest text, and the rest is shared by the roots of those, so that a column of long sentences leaves
/// room for the others.
QList<double> columnWidths(const QList<QStringList>& cells, qsizetype columns, double room)
{
    QList<double> widths;
    QList<double> whole;
    double free = room;
    for (qsizetype column = 0; column < columns; ++column) {
        const ColumnLetters letters = columnLetters(cells, column);
        widths.append(letters.least);
        whole.append(letters.whole);
        free -= letters.least;
    }
    for (qsizetype turn = 0; turn < columns && free > 1; ++turn) {
        double asked = 0;
        for (qsizetype i = 0; i < columns; ++i)
            asked += widths.at(i) < whole.at(i) ? std::sqrt(whole.at(i)) : 0;
        if (asked <= 0)
            break;
        const double share = free / asked;
        for (qsizetype i = 0; i < columns; ++i) {
            const double more = std::min(share * std::sqrt(whole.at(i)), whole.at(i) - widths.at(i));
            if (more <= 0)
                continue;
            widths[i] += more;
            free -= more;
        }
    }
    return widths;
}

Table ownTable(const QList<QStringList>& cells, bool landscape, const OrderParagraphs& text)
{
    Table table;
    qsizetype columns = 0;
    for (const QStringList& row : cells)
        columns = std::max(columns, row.size());
    table.columnWidths = columnWidths(cells, columns, landscape ? lettersOfWidePage : lettersOfPage);
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
        section.blocks.append(ownTable(own.cells, own.landscape, text));
    }
    return section;
}

} // namespace lotsia
