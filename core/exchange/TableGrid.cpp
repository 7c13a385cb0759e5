#include "exchange/TableGrid.h"

#include "common/TextFold.h"
#include "exchange/RoadmapColumns.h"
#include "roadmap/Term.h"

#include <QMap>

#include <algorithm>
#include <bit>

namespace lotsia {

namespace {

constexpr int maxHeadingRow = 30;

qsizetype filledCells(const QList<RawCell>& cells)
{
    return std::ranges::count_if(cells, [](const RawCell& cell) { return !cell.text.isEmpty() && !cell.fromAbove; });
}

/// The row whose cells are the table's columns: the headings, or the first of the most usual number of cells.
qsizetype referenceRow(const QList<RawRow>& rows, bool& headed)
{
    QMap<qsizetype, int> counts;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList texts;
        for (const RawCell& cell : rows[i].cells)
            texts << cell.text;
        if (i < maxHeadingRow && columnsFromHeadings(texts)) {
            headed = true;
            return i;
        }
        if (filledCells(rows[i].cells) > 1)
            ++counts[rows[i].cells.size()];
    }
    qsizetype usual = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= most) {
            most = it.value();
            usual = it.key();
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].cells.size() == usual)
            return i;
    }
    return rows.isEmpty() ? -1 : 0;
}

/// Column of the reference that covers \p cell; beyond its last one the columns go on.
int columnOf(const RawCell& cell, const QList<RawCell>& reference)
{
    for (qsizetype i = reference.size() - 1; i >= 0; --i) {
        if (cell.column >= reference[i].column) {
            const int beyond = cell.column - (reference[i].column + reference[i].span);
            return int(i) + (i + 1 == reference.size() && beyond >= 0 ? beyond + 1 : 0);
        }
    }
    return 0;
}

GridRow gridRow(const RawRow& raw, const QList<RawCell>& reference)
{
    GridRow row;
    row.number = raw.number;
    const bool byOrder = raw.cells.size() == reference.size();
    for (qsizetype i = 0; i < raw.cells.size(); ++i) {
        const RawCell& cell = raw.cells[i];
        const int column = byOrder ? int(i) : columnOf(cell, reference);
        if (cell.text.isEmpty() || column >= RawDocument::maxColumns)
            continue;
        while (row.cells.size() <= column)
            row.cells << QString();
        row.cells[column] += row.cells[column].isEmpty() ? cell.text : QChar(u' ') + cell.text;
        if (cell.fromAbove)
            row.fromAbove |= quint64(1) << column;
    }
    if (filledCells(raw.cells) == 1 && row.fromAbove == 0 && reference.size() >= 3) {
        const auto filled = std::ranges::find_if(raw.cells, [](const RawCell& cell) { return !cell.text.isEmpty(); });
        const auto covered = std::ranges::count_if(reference, [&filled](const RawCell& cell) {
            return cell.column >= filled->column && cell.column < filled->column + filled->span;
        });
        row.wide = covered >= reference.size() - 1;
    }
    return row;
}

} // namespace

TableGrid TableGrid::of(const RawTable& table, bool& tags)
{
    QList<RawRow> rows = table.rows;
    for (RawRow& row : rows)
        for (RawCell& cell : row.cells)
            cell.text = tidyCellText(cell.text, &tags);
    TableGrid grid;
    bool headed = false;
    const qsizetype index = referenceRow(rows, headed);
    if (index < 0)
        return grid;
    const QList<RawCell> reference = rows[index].cells;
    quint64 used = 0;
    for (const RawRow& raw : std::as_const(rows)) {
        grid.rows << gridRow(raw, reference);
        for (qsizetype i = 0; i < grid.rows.last().cells.size(); ++i)
            used |= quint64(!grid.rows.last().cells[i].isEmpty()) << i;
    }
    // A column without a single text is only a gap.
    for (GridRow& row : grid.rows) {
        QStringList cells;
        quint64 above = 0;
        for (int i = 0; i < RawDocument::maxColumns; ++i) {
            if (!(used >> i & 1U))
                continue;
            above |= (row.fromAbove >> i & 1U) << cells.size();
            cells << row.cells.value(i);
        }
        row.cells = cells;
        row.fromAbove = above;
    }
    grid.width = std::popcount(used);
    if (headed) {
        grid.headings = grid.rows[index].cells;
        grid.headingNumber = grid.rows[index].number;
    }
    return grid;
}

bool TableGrid::isHeading(const GridRow& row) const
{
    if (headingNumber == 0)
        return false;
    return row.number == headingNumber
        || std::ranges::equal(row.cells, headings,
                              [](const QString& a, const QString& b) { return foldForMatch(a) == foldForMatch(b); });
}

bool TableGrid::holdsNumbers(int column) const
{
    bool any = false;
    for (const GridRow& row : rows) {
        const QString cell = row.cells.value(column);
        if (cell.isEmpty() || row.cells.size() - row.cells.count(QString()) <= 1)
            continue;
        if (!isRowNumber(cell))
            return false;
        any = true;
    }
    return any;
}

double TableGrid::shareOfTerms(int column) const
{
    int filled = 0, understood = 0;
    for (const GridRow& row : rows) {
        const QString cell = row.cells.value(column);
        if (cell.isEmpty() || row.number == headingNumber || numbersColumns(row.cells))
            continue;
        ++filled;
        understood += cell.size() < 200 && Term::parse(cell).kind != TermKind::Unknown;
    }
    return filled > 0 ? double(understood) / filled : 0;
}

QString TableGrid::firstText() const
{
    return texts().value(0);
}

QStringList TableGrid::texts() const
{
    QStringList all;
    for (const GridRow& row : rows)
        for (const QString& cell : row.cells)
            if (!cell.isEmpty())
                all << cell;
    return all;
}

} // namespace lotsia
