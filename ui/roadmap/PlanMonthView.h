#pragma once

#include "ui/roadmap/PlanDateGrid.h"

namespace lotsia {

/// A month, Monday first: each day with what is due on it.
class PlanMonthView final : public PlanDateGrid {
    Q_OBJECT

public:
    explicit PlanMonthView(QWidget* parent = nullptr);
    QPair<QDate, QDate> span() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QDate dayAt(const QPointF& point) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QDate firstShown() const; ///< a Monday
    int weeks() const;
    QRect cell(int week, int weekday) const;
    int headHeight() const;
    void paintDay(QPainter& painter, const QRect& box, const QDate& day) const;
    void paintItems(QPainter& painter, const QRect& room, const QList<qsizetype>& items) const;
};

} // namespace lotsia
