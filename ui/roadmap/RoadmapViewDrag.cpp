#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapView.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lotsia {

namespace {

constexpr int ScrollStep = 30; ///< milliseconds

} // namespace

void RoadmapView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = {};
    const QModelIndex index = indexAt(event->pos());
    if (index.column() != RoadmapModel::Number || event->button() != Qt::LeftButton || m_line >= 0) {
        QTableView::mousePressEvent(event);
        return;
    }
    // A row's number is its handle: it chooses the row, and the chosen rows are dragged by it.
    finishEditing();
    const auto row = [this](int at) {
        return QItemSelection(m_model.index(at, 0), m_model.index(at, RoadmapModel::ColumnCount - 1));
    };
    QItemSelection rows = row(index.row());
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    if (event->modifiers() & Qt::ShiftModifier && currentIndex().isValid()) {
        const auto [from, to] = std::minmax(currentIndex().row(), index.row());
        rows = QItemSelection(m_model.index(from, 0), m_model.index(to, RoadmapModel::ColumnCount - 1));
        selectionModel()->select(rows, how);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        how = QItemSelectionModel::Toggle;
    else if (selectionModel()->isSelected(index))
        how = QItemSelectionModel::NoUpdate;
    selectionModel()->setCurrentIndex(m_model.index(index.row(), RoadmapModel::Number), QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, how);
    if (!m_model.isReadOnly())
        m_pressed = event->pos();
}

void RoadmapView::mouseMoveEvent(QMouseEvent* event)
{
    const bool overHandle = indexAt(event->pos()).column() == RoadmapModel::Number && !m_model.isReadOnly();
    if (m_line < 0 && m_pressed.isNull()) {
        viewport()->setCursor(overHandle ? Qt::OpenHandCursor : Qt::ArrowCursor);
        QTableView::mouseMoveEvent(event);
        return;
    }
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_line < 0 && far && event->buttons() & Qt::LeftButton)
        startDrag();
    if (m_line >= 0)
        drag(event->pos());
}

void RoadmapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_line >= 0) {
        const QList<int> rows = m_dragged;
        const int before = m_line;
        endDrag();
        emit rowsDropped(rows, before);
        return;
    }
    if (m_pressed.isNull()) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    // Only clicked: of several chosen rows this one stays.
    const QModelIndex index = indexAt(m_pressed);
    m_pressed = {};
    if (index.isValid() && event->modifiers() == Qt::NoModifier)
        selectionModel()->select(
            QItemSelection(m_model.index(index.row(), 0), m_model.index(index.row(), RoadmapModel::ColumnCount - 1)),
            QItemSelectionModel::ClearAndSelect);
}

void RoadmapView::startDrag()
{
    m_dragged = selectedRows();
    m_dragged.removeIf([this](int row) { return isRowHidden(row); });
    // A heading takes its section along; actions chosen beside it stay where they are.
    if (std::ranges::any_of(m_dragged, [this](int row) { return m_model.isHeading(row); }))
        m_dragged.removeIf([this](int row) { return !m_model.isHeading(row); });
    if (m_dragged.isEmpty())
        return;
    m_line = m_dragged.first();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

int RoadmapView::lineAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : m_model.rowCount();
    int line = y < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
    if (!m_model.isHeading(m_dragged.first()))
        return line;
    // Sections go between sections: to the nearer end of the one under the mouse.
    int above = std::min(line, m_model.rowCount() - 1), below = line;
    while (above > 0 && !m_model.isHeading(above))
        --above;
    while (below < m_model.rowCount() && !m_model.isHeading(below))
        ++below;
    const auto top = [this](int at) {
        return at < m_model.rowCount()
            ? rowViewportPosition(at)
            : rowViewportPosition(m_model.rowCount() - 1) + rowHeight(m_model.rowCount() - 1);
    };
    return y - top(above) <= top(below) - y ? above : below;
}

void RoadmapView::drag(const QPoint& at)
{
    m_line = lineAt(at.y());
    const int edge = fontMetrics().height() * 2;
    m_scrolling = at.y() < edge ? at.y() - edge : std::max(0, at.y() - viewport()->height() + edge);
    if (m_scrolling == 0)
        m_scroller.stop();
    else if (!m_scroller.isActive())
        m_scroller.start(ScrollStep, this);
    viewport()->update();
}

void RoadmapView::endDrag()
{
    m_line = -1;
    m_dragged.clear();
    m_pressed = {};
    m_scroller.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void RoadmapView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scroller.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + m_scrolling);
    m_line = lineAt(viewport()->mapFromGlobal(QCursor::pos()).y());
    viewport()->update();
}

void RoadmapView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_line < 0)
        return;
    const int last = m_model.rowCount() - 1;
    const int y = m_line <= last ? rowViewportPosition(m_line) : rowViewportPosition(last) + rowHeight(last);
    constexpr int Thickness = 3;
    QPainter painter(viewport());
    painter.fillRect(0, std::max(0, y - 2), viewport()->width(), Thickness, palette().color(QPalette::Highlight));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygon{QPoint(0, y - 7), QPoint(7, y), QPoint(0, y + 6)});
}

} // namespace lotsia
