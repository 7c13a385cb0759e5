#pragma once

#include "ui/roadmap/GanttLayout.h"

#include <QAbstractScrollArea>

namespace lotsia {

/// The chart with its frozen head and left column. Arrows move through the rows and scroll, Ctrl with left and right
/// goes through the periods of a row, Ctrl with the wheel changes the scale.
class GanttView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit GanttView(QWidget* parent = nullptr);

    /// The row in view stays chosen where it is still there.
    void setItems(const QList<ScheduledItem>& items, const QDate& planStart, const QDate& planEnd, const QDate& today);
    void setScale(GanttLayout::Scale scale);
    GanttLayout::Scale scale() const { return m_scale; }
    const GanttLayout& chart() const { return m_chart; }

    qsizetype currentRow() const { return m_current; }
    qsizetype currentItem() const { return m_currentItem; } ///< −1: none
    void goTo(ActionId action, const QString& period);
    void goToToday();
    double namesWidth() const; ///< of the frozen column

signals:
    void scaleChanged();
    void executionRequested(lotsia::ActionId action, const QString& period);
    void actionRequested(lotsia::ActionId action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void measure();
    void updateBars();
    void choose(qsizetype row, qsizetype item = -1);
    void movePeriod(int step);
    bool moveByKey(int key);
    void showCurrent();
    /// Row and item under a point of the viewport; −1 where there is none.
    std::pair<qsizetype, qsizetype> at(const QPointF& point) const;
    double headHeight() const;

    GanttLayout m_chart;
    GanttLayout::Scale m_scale = GanttLayout::Scale::Months;
    QDate m_today;
    qsizetype m_current = -1;
    qsizetype m_currentItem = -1;
    RoadmapId m_roadmap; ///< that today was scrolled into view of
};

} // namespace lotsia
