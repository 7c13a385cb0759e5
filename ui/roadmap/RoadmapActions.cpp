#include "ui/roadmap/RoadmapActions.h"

#include "ui/common/Icons.h"
#include "ui/roadmap/ClipboardTable.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString htmlTable(const QStringList& headings, const QList<QStringList>& rows)
{
    const auto line = [](const QStringList& cells, const QString& tag) {
        QString html = u"<tr>"_s;
        for (const QString& cell : cells)
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        return html + u"</tr>"_s;
    };
    QString html = u"<table border=\"1\" cellspacing=\"0\">"_s + line(headings, u"th"_s);
    for (const QStringList& row : rows)
        html += line(row, u"td"_s);
    return html + u"</table>"_s;
}

} // namespace

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
    QAction* twin = make(tr("Duplicate"), u"copy"_s, QKeySequence(u"Ctrl+D"_s), &RoadmapActions::duplicateRow);
    separator();
    QAction* up = make(tr("Move up"), u"up"_s, QKeySequence(u"Alt+Up"_s), &RoadmapActions::moveUp);
    QAction* down = make(tr("Move down"), u"down"_s, QKeySequence(u"Alt+Down"_s), &RoadmapActions::moveDown);
    separator();
    QAction* cutting = make(tr("Cut"), QString(), QKeySequence::Cut, &RoadmapActions::cut);
    make(tr("Copy as a table"), u"copy"_s, QKeySequence::Copy, &RoadmapActions::copy);
    QAction* pasting = make(tr("Paste a table"), QString(), QKeySequence::Paste, &RoadmapActions::paste);
    separator();
    QAction* clear = make(tr("Clear the cell"), QString(), QKeySequence(Qt::Key_Delete), &RoadmapActions::clearCells);
    QAction* gone =
        make(tr("Remove the row"), u"remove"_s, QKeySequence(u"Ctrl+Delete"_s), &RoadmapActions::removeRows);
    m_changing = {add, section, twin, up, down, cutting, pasting, clear, gone};
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
    QItemSelection selection;
    for (const RowPosition position : std::as_const(moved)) {
        const int row = m_model.rowOf(position);
        if (row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, RoadmapModel::ColumnCount - 1));
    }
    selectAfterwards(moved.first());
    if (moved.size() > 1)
        m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else if (const int row = m_model.rowOf(moved.first()); row >= 0 && column > 0 && !moved.first().isHeading())
        m_view.choose(m_model.index(row, column));
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

void RoadmapActions::clearCells()
{
    const QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    Roadmap after = m_model.roadmap();
    for (const QModelIndex& cell : cells) {
        if (!(m_model.flags(cell) & Qt::ItemIsEditable))
            continue;
        const RowPosition row = m_model.position(cell.row());
        RoadmapSection& section = after.sections[row.section];
        if (row.isHeading()) {
            section.title.clear();
            continue;
        }
        RoadmapAction& action = section.actions[row.action];
        if (cell.column() == RoadmapModel::Text)
            action.text.clear();
        else if (cell.column() == RoadmapModel::Responsible)
            action.responsible.clear();
        else if (cell.column() == RoadmapModel::TermColumn)
            action.term = Term::parse({}, after.periodStart, after.periodEnd);
        else
            action.result.clear();
    }
    if (after != m_model.roadmap())
        emit m_model.edited(after, tr("Clear cells"));
}

void RoadmapActions::copy()
{
    QList<int> columns;
    const QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells)
        if (!columns.contains(cell.column()))
            columns << cell.column();
    std::sort(columns.begin(), columns.end());
    if (columns.isEmpty())
        return;
    QStringList headings;
    for (const int column : std::as_const(columns))
        headings << RoadmapModel::headings().value(column);
    QList<QStringList> rows;
    const QList<int> chosen = m_view.selectedRows();
    for (const int row : chosen) {
        QStringList line;
        for (const int column : std::as_const(columns))
            line << m_model.index(row, column).data(Qt::EditRole).toString();
        rows << line;
    }
    auto* data = new QMimeData;
    data->setText(cells.size() == 1 ? rows.first().first() : clipboardText(headings, rows));
    data->setHtml(htmlTable(headings, rows));
    QGuiApplication::clipboard()->setMimeData(data);
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
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty() && !text.contains(u'\t')) {
        pasteIntoCell(text);
        return;
    }
    const Roadmap& before = m_model.roadmap();
    const auto sections = sectionsFromClipboard(text, before.periodStart, before.periodEnd);
    if (!sections) {
        emit refused(sections.error().toString());
        return;
    }
    Roadmap after = before;
    roadmapEdits::insertSections(after, current(), *sections);
    emit m_model.edited(after, tr("Paste"));
}

void RoadmapActions::pasteIntoCell(const QString& text)
{
    constexpr qsizetype MaxCell = 32 * 1024;
    const QModelIndex cell = m_view.currentIndex();
    if (!cell.isValid() || !(m_model.flags(cell) & Qt::ItemIsEditable)) {
        emit refused(tr("This is text without a table. Choose the cell where it belongs and paste again."));
        return;
    }
    if (text.size() > MaxCell) {
        emit refused(tr("The text is too long for one cell. Copy a part of it."));
        return;
    }
    const QList<QStringList> lines = splitClipboardTable(text); // also cleans control characters
    QStringList parts;
    for (const QStringList& line : lines)
        parts << line.join(u' ');
    m_model.setData(cell, parts.join(u'\n'));
}

} // namespace lotsia
