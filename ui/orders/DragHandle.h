#pragma once

#include <QWidget>

namespace lotsia {

/// Dots to take hold of what stands beside them and carry it elsewhere; Esc lets it where it was.
class DragHandle final : public QWidget {
    Q_OBJECT

public:
    explicit DragHandle(QWidget* parent = nullptr);
    QSize sizeHint() const override;

signals:
    void dragged(const QPoint& globalPosition);
    void dropped(const QPoint& globalPosition);
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State { Idle, Pressed, Dragging };
    void finish();
    QPoint m_start;
    State m_state = State::Idle;
};

} // namespace lotsia
