#include "ui/orders/DragHandle.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace lotsia {

DragHandle::DragHandle(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DragHandle::sizeHint() const
{
    return {fontMetrics().height() * 3 / 4, fontMetrics().height() * 3 / 2};
}

void DragHandle::paintEvent(QPaintEvent*)
{
    if (!isEnabled())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(m_state == State::Dragging ? QPalette::Highlight : QPalette::PlaceholderText));
    const double step = fontMetrics().height() / 4.0;
    const QPointF middle = QRectF(rect()).center();
    for (const double x : {-0.5, 0.5})
        for (const double y : {-1.0, 0.0, 1.0})
            painter.drawEllipse(middle + QPointF(x * step, y * step), step / 4, step / 4);
}

void DragHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_start = event->globalPosition().toPoint();
    m_state = State::Pressed;
    setCursor(Qt::ClosedHandCursor);
}

void DragHandle::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint now = event->globalPosition().toPoint();
    if (m_state == State::Pressed && (now - m_start).manhattanLength() >= QApplication::startDragDistance()) {
        m_state = State::Dragging;
        grabKeyboard(); // for Esc
        update();
    }
    if (m_state == State::Dragging)
        emit dragged(now);
}

void DragHandle::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dragging = m_state == State::Dragging;
    finish();
    if (dragging)
        emit dropped(event->globalPosition().toPoint());
}

void DragHandle::keyPressEvent(QKeyEvent* event)
{
    if (m_state != State::Dragging || event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    finish();
    emit cancelled();
}

void DragHandle::finish()
{
    if (m_state == State::Dragging)
        releaseKeyboard();
    m_state = State::Idle;
    setCursor(Qt::OpenHandCursor);
    update();
}

} // namespace lotsia
