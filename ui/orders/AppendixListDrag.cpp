#include "ui/orders/AppendixList.h"
#include "ui/orders/AppendixRow.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

// Cards are carried by their heads to another place of the list.

namespace lotsia {

namespace {

constexpr auto DragType = "application/x-lotsia-appendix";

} // namespace

int AppendixList::rowOf(const QObject* handle) const
{
    const auto found = std::ranges::find(m_rows, handle, [](const AppendixRow* row) { return row->handle(); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool AppendixList::eventFilter(QObject* object, QEvent* event)
{
    const int row = m_readOnly ? -1 : rowOf(object);
    if (row >= 0 && event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<QMouseEvent*>(event)->pos();
        choose(row);
        return true; // the moves come here, not to the form
    }
    if (row >= 0 && event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool far = (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if ((mouse->buttons() & Qt::LeftButton) && far) {
            auto* drag = new QDrag(this);
            auto* dragged = new QMimeData;
            dragged->setData(QLatin1String(DragType), QByteArray::number(row));
            drag->setMimeData(dragged);
            drag->setPixmap(m_rows.at(row)->handle()->grab());
            drag->exec(Qt::MoveAction);
        }
        return true;
    }
    return QWidget::eventFilter(object, event);
}

int AppendixList::placeAt(int y) const
{
    int place = 0;
    for (const AppendixRow* row : m_rows)
        place += y > row->geometry().center().y() ? 1 : 0;
    return place;
}

void AppendixList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this && event->mimeData()->hasFormat(QLatin1String(DragType)) && !m_readOnly)
        event->acceptProposedAction();
}

void AppendixList::dragMoveEvent(QDragMoveEvent* event)
{
    m_drop = placeAt(event->position().toPoint().y());
    update();
    event->acceptProposedAction();
}

void AppendixList::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_drop = -1;
    update();
    QWidget::dragLeaveEvent(event);
}

void AppendixList::dropEvent(QDropEvent* event)
{
    const int place = placeAt(event->position().toPoint().y());
    m_drop = -1;
    update();
    event->acceptProposedAction();
    moveAppendixTo(place > m_current ? place - 1 : place);
}

void AppendixList::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_drop < 0 || m_rows.isEmpty())
        return;
    const int y = m_drop < m_rows.size() ? m_rows.at(m_drop)->y() - m_layout->spacing() / 2
                                         : m_rows.last()->geometry().bottom() + m_layout->spacing() / 2;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawLine(0, std::max(1, y), width(), std::max(1, y));
}

} // namespace lotsia
