#include "ui/roadmap/RoadmapActions.h"

#include "ui/common/Icons.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapView.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

RoadmapActions::RoadmapActions(RoadmapModel& model, RoadmapView& view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
{
    const auto separator = [this] {
        auto* line = new QAction(this);
        line->setSeparator(true);
        m_actions << line;
    };
    QAction* add = make(tr("Add an action"), u"add"_s, QKeySequence(Qt::Key_Insert), &RoadmapActions::addAction);
    QAction* section =
        make(tr("Add a section"), u"section"_s, QKeySequence(u"Ctrl+Shift+N"_s), &RoadmapActions::addSection);
    QAction* twin = make(tr("Duplicate"), u"copy"_s, QKeySequence(u"Ctrl+Shift+D"_s), &RoadmapActions::duplicateRow);
    separator();
    QAction* up = make(tr("Move up"), u"up"_s, QKeySequence(u"Alt+Up"_s), &RoadmapActions::moveUp);
    QAction* down = make(tr("Move down"), u"down"_s, QKeySequence(u"Alt+Down"_s), &RoadmapActions::moveDown);
    separator();
    QAction* cutting = make(tr("Cut"), QString(), QKeySequence::Cut, &RoadmapActions::cut);
    make(tr("Copy"), u"copy"_s, QKeySequence::Copy, &RoadmapActions::copy);
    QAction* pasting = make(tr("Paste"), QString(), QKeySequence::Paste, &RoadmapActions::paste);
    QAction* filling =
        make(tr("Fill down from above"), QString(), QKeySequence(u"Ctrl+D"_s), &RoadmapActions::fillDown);
    separator();
    QAction* clear = make(tr("Clear the cells"), QString(), QKeySequence(Qt::Key_Delete), &RoadmapActions::clearCells);
    QAction* gone =
        make(tr("Remove the rows"), u"remove"_s, QKeySequence(u"Ctrl+Delete"_s), &RoadmapActions::removeRows);
    m_changing = {add, section, twin, up, down, cutting, pasting, filling, clear, gone};
    connect(&m_view, &RoadmapView::rowsDropped, this, &RoadmapActions::dropRows);
    connect(&m_view, &RoadmapView::rowWanted, this, &RoadmapActions::addLast);
    m_view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction* RoadmapActions::make(const QString& text, const QString& iconName, const QKeySequence& key,
                              void (RoadmapActions::*what)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, what);
    m_view.addAction(action);
    m_actions << action;
    return action;
}

void RoadmapActions::fill(QMenu& menu) const
{
    menu.addActions(m_actions);
}

void RoadmapActions::setReadOnly(bool readOnly)
{
    for (QAction* action : std::as_const(m_changing))
        action->setEnabled(!readOnly);
}

std::optional<RowPosition> RoadmapActions::current() const
{
    const QModelIndex index = m_view.currentIndex();
    return index.isValid() ? std::optional(m_model.position(index.row())) : std::nullopt;
}

QList<RowPosition> RoadmapActions::selected() const
{
    QList<RowPosition> positions;
    const QList<int> rows = m_view.selectedRows();
    for (const int row : rows)
        positions << m_model.position(row);
    return positions;
}

void RoadmapActions::selectAfterwards(RowPosition position, bool edit)
{
    const int row = m_model.rowOf(position);
    if (row < 0)
        return;
    m_view.goTo(row);
    if (edit)
        m_view.QAbstractItemView::edit(m_view.currentIndex());
}

void RoadmapActions::addAction()
{
    Roadmap after = m_model.roadmap();
    const RowPosition place = roadmapEdits::insertAction(after, current(), {});
    emit m_model.edited(after, tr("New action"));
    selectAfterwards(place, true);
}

void RoadmapActions::addSection()
{
    Roadmap after = m_model.roadmap();
    const RowPosition place = roadmapEdits::insertSection(after, current(), tr("New section"));
    emit m_model.edited(after, tr("New section"));
    selectAfterwards(place, true);
}

void RoadmapActions::removeRows()
{
    const QList<RowPosition> rows = selected();
    if (rows.isEmpty())
        return;
    const int first = m_view.selectedRows().first();
    Roadmap after = m_model.roadmap();
    roadmapEdits::remove(after, rows);
    emit m_model.edited(after, tr("Remove rows"));
    m_view.goTo(std::min(first, m_model.rowCount() - 1));
}

void RoadmapActions::moveRows(bool down)
{
    QList<RowPosition> rows = selected();
    // A heading takes its section along, so rows of other kinds beside it stay where they are.
    if (std::any_of(rows.begin(), rows.end(), [](RowPosition row) { return row.isHeading(); }))
        rows = {current().value_or(rows.value(0))};
    if (rows.isEmpty())
        return;
    if (down)
        std::reverse(rows.begin(), rows.end());
    const int column = m_view.currentIndex().column();
    Roadmap after = m_model.roadmap();
    QList<RowPosition> moved;
    for (const RowPosition row : std::as_const(rows)) {
        const auto now = roadmapEdits::move(after, row, down);
        if (!now)
            return; // at the edge: the selection stays together
        moved << *now;
    }
    emit m_model.edited(after, down ? tr("Move down") : tr("Move up"));
    if (moved.size() > 1) {
        selectBlock(moved, 0, RoadmapModel::ColumnCount - 1);
        return;
    }
    selectAfterwards(moved.first());
    if (const int row = m_model.rowOf(moved.first()); row >= 0 && column > 0 && !moved.first().isHeading())
        m_view.choose(m_model.index(row, column));
}

void RoadmapActions::dropRows(const QList<int>& rows, int before)
{
    QList<RowPosition> positions;
    for (const int row : rows)
        positions << m_model.position(row);
    const auto& sections = m_model.roadmap().sections;
    RowPosition place{int(sections.size()), 0};
    const bool headings = std::ranges::any_of(positions, [](RowPosition row) { return row.isHeading(); });
    if (before < m_model.rowCount())
        place = m_model.position(before);
    if (!headings && (place.isHeading() || before >= m_model.rowCount())) {
        // Above a heading is the end of the section before it.
        place.section = std::max(0, place.section - 1);
        place.action = before == 0 ? 0 : int(sections[place.section].actions.size());
    }
    Roadmap after = m_model.roadmap();
    const QList<RowPosition> moved = roadmapEdits::moveTo(after, positions, place);
    if (after == m_model.roadmap())
        return;
    emit m_model.edited(after, tr("Move rows"));
    selectBlock(moved, 0, RoadmapModel::ColumnCount - 1);
}

void RoadmapActions::addLast()
{
    if (m_model.isReadOnly())
        return;
    Roadmap after = m_model.roadmap();
    const RowPosition place = roadmapEdits::insertAction(after, std::nullopt, {});
    emit m_model.edited(after, tr("New action"));
    selectAfterwards(place, true);
}

void RoadmapActions::duplicateRow()
{
    const auto row = current();
    if (!row)
        return;
    Roadmap after = m_model.roadmap();
    const RowPosition place = roadmapEdits::duplicate(after, *row);
    emit m_model.edited(after, tr("Duplicate"));
    selectAfterwards(place);
}

} // namespace lotsia
