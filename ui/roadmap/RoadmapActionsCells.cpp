#include "ui/roadmap/CellBlock.h"
#include "ui/roadmap/ClipboardTable.h"
#include "ui/roadmap/RoadmapActions.h"
#include "ui/roadmap/RoadmapCells.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QList<int> columnsOf(const QModelIndexList& cells)
{
    QList<int> columns;
    for (const QModelIndex& cell : cells)
        if (!columns.contains(cell.column()))
            columns << cell.column();
    std::ranges::sort(columns);
    return columns;
}

} // namespace

QModelIndexList RoadmapActions::selectedCells() const
{
    // A row that the filter hides is not meant, although a stretch of the selection runs over it.
    QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex& cell) { return m_view.isRowHidden(cell.row()); });
    if (cells.isEmpty() && m_view.currentIndex().isValid())
        cells << m_view.currentIndex();
    return cells;
}

void RoadmapActions::changeCells(const Roadmap& after, const QString& what)
{
    if (after != m_model.roadmap())
        emit m_model.edited(after, what);
}

void RoadmapActions::clearCells()
{
    Roadmap after = m_model.roadmap();
    const QModelIndexList cells = selectedCells();
    for (const QModelIndex& cell : cells)
        roadmapCells::setText(after, m_model.position(cell.row()), cell.column(), {});
    changeCells(after, tr("Clear cells"));
}

void RoadmapActions::fillDown()
{
    Roadmap after = m_model.roadmap();
    const QModelIndexList cells = selectedCells();
    const auto actionAbove = [this](int row) {
        do
            --row;
        while (row >= 0 && (m_model.isHeading(row) || m_view.isRowHidden(row)));
        return row;
    };
    for (const int column : columnsOf(cells)) {
        QList<int> rows;
        for (const QModelIndex& cell : cells)
            if (cell.column() == column && !m_model.isHeading(cell.row()))
                rows << cell.row();
        std::ranges::sort(rows);
        // As in a spreadsheet: the first of several rows is taken, above a single one its neighbour.
        const int source = rows.size() > 1 ? rows.takeFirst() : rows.isEmpty() ? -1 : actionAbove(rows.first());
        for (const int row : std::as_const(rows))
            if (source >= 0)
                roadmapCells::copy(after, m_model.position(source), m_model.position(row), column);
    }
    changeCells(after, tr("Fill down"));
}

void RoadmapActions::copy()
{
    const QModelIndexList cells = selectedCells();
    const QList<int> columns = columnsOf(cells);
    QList<int> rows = m_view.selectedRows();
    rows.removeIf([this](int row) { return m_view.isRowHidden(row); });
    if (columns.isEmpty() || rows.isEmpty())
        return;
    const bool whole = columns.size() == RoadmapModel::ColumnCount;
    // Headings stand in the way of a block of cells, unless they are all that is chosen.
    if (!whole && std::ranges::any_of(rows, [this](int row) { return !m_model.isHeading(row); }))
        rows.removeIf([this](int row) { return m_model.isHeading(row); });
    CellBlock block;
    QStringList headings;
    for (const int column : columns)
        headings << RoadmapModel::headings().value(column);
    for (const int row : std::as_const(rows)) {
        QStringList line;
        for (const int column : columns)
            line << m_model.index(row, column).data(Qt::EditRole).toString();
        block.rows << line;
        if (whole)
            block.headings << m_model.isHeading(row);
    }
    QGuiApplication::clipboard()->setMimeData(block.toMime(whole ? headings : QStringList()).release());
}

void RoadmapActions::cut()
{
    copy();
    const auto cells = m_view.selectionModel()->selectedIndexes().size();
    if (cells == m_view.selectedRows().size() * RoadmapModel::ColumnCount)
        removeRows();
    else
        clearCells();
}

void RoadmapActions::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const auto block = data ? CellBlock::fromMime(*data) : Result<CellBlock>(CellBlock());
    if (!block) {
        emit refused(block.error().toString());
        return;
    }
    const bool cellChosen = m_view.currentIndex().isValid();
    if (!block->isPlan() && (cellChosen || block->width() < 3)) {
        pasteCells(*block);
        return;
    }
    const Roadmap& before = m_model.roadmap();
    const auto sections = block->isWholeRows()
        ? Result<QList<RoadmapSection>>(block->toSections(before.periodStart, before.periodEnd))
        : sectionsFromClipboard(block->toText(), before.periodStart, before.periodEnd);
    if (!sections) {
        emit refused(sections.error().toString());
        return;
    }
    Roadmap after = before;
    roadmapEdits::insertSections(after, current(), *sections);
    emit m_model.edited(after, tr("Paste"));
}

void RoadmapActions::pasteCells(const CellBlock& block)
{
    const QModelIndex current = m_view.currentIndex();
    const qsizetype height = block.rows.size();
    const bool single = height == 1 && block.width() == 1;
    if (!current.isValid()
        || (single && m_view.selectedRows().size() == 1 && selectedCells().size() == 1
            && !roadmapCells::isEditable(m_model.position(current.row()), current.column()))) {
        emit refused(tr("This is text without a table. Choose the cell where it belongs and paste again."));
        return;
    }
    const bool tooLong = std::ranges::any_of(block.rows, [](const QStringList& row) {
        return std::ranges::any_of(row, [](const QString& c) { return c.size() > roadmapCells::MaxCharacters; });
    });
    if (tooLong) {
        emit refused(tr("The text is too long for one cell. Copy a part of it."));
        return;
    }
    const QModelIndexList cells = selectedCells();
    Roadmap after = m_model.roadmap();
    if (single) {
        for (const QModelIndex& cell : cells)
            roadmapCells::setText(after, m_model.position(cell.row()), cell.column(), block.rows.first().first());
        changeCells(after, tr("Paste"));
        return;
    }
    const QList<int> columns = columnsOf(cells);
    const int left = std::max(int(RoadmapModel::Text), columns.first());
    QList<int> chosen;
    for (const QModelIndex& cell : cells)
        if (!m_model.isHeading(cell.row()) && !chosen.contains(cell.row()))
            chosen << cell.row();
    std::ranges::sort(chosen);
    // A selection that the block fills without a rest is filled with copies of it.
    const bool tiled = chosen.size() * columns.size() > 1 && chosen.size() % height == 0
        && columns.size() % block.width() == 0 && columns.first() == left;
    const qsizetype tall = tiled ? chosen.size() : height;
    const qsizetype wide = tiled ? columns.size() : block.width();
    if (left + wide > RoadmapModel::ColumnCount) {
        emit refused(tr("The copied cells are wider than the table right of the chosen cell. Choose a cell further to "
                        "the left."));
        return;
    }
    QList<RowPosition> places;
    if (tiled) {
        for (const int row : std::as_const(chosen))
            places << m_model.position(row);
    } else {
        const int top = chosen.isEmpty() ? current.row() : chosen.first();
        for (int row = top; row < m_model.rowCount() && places.size() < tall; ++row)
            if (!m_model.isHeading(row) && !m_view.isRowHidden(row))
                places << m_model.position(row);
    }
    while (places.size() < tall)
        places << roadmapEdits::insertAction(after, std::nullopt, {});
    for (qsizetype row = 0; row < tall; ++row)
        for (qsizetype column = 0; column < wide; ++column)
            roadmapCells::setText(after, places[row], left + int(column),
                                  block.rows[row % height][column % block.width()]);
    changeCells(after, tr("Paste"));
    selectBlock(places, left, left + int(wide) - 1);
}

void RoadmapActions::selectBlock(const QList<RowPosition>& rows, int left, int right)
{
    QItemSelection selection;
    for (const RowPosition position : rows)
        if (const int row = m_model.rowOf(position); row >= 0)
            selection.select(m_model.index(row, left), m_model.index(row, right));
    if (selection.isEmpty())
        return;
    m_view.choose(selection.first().topLeft());
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace lotsia
