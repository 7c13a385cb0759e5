#pragma once

#include "ui/roadmap/PlanDateGrid.h"

namespace lotsia {

/// A school year as twelve small months; each day carries the number of what is due on it.
class PlanYearView final : public PlanDateGrid {
    Q_OBJECT

public:
    explicit PlanYearView(QWidget* parent = nullptr);
    QPair<QDate, QDate> span() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QDate dayAt(const QPointF& point) const override;
    void paintEvent(QPaintEvent* event) override;
    int wheelMonths() const override { return 12; }

private:
    int columns() const;
    QRect monthBox(int place) const;
    /// Where \p day stands in the box of its month.
    QRect dayBox(const QRect& box, const QDate& day) const;
    int titleHeight() const;
    void paintMonth(QPainter& painter, const QRect& box, const QDate& first) const;
    void paintDay(QPainter& painter, const QRect& box, const QDate& day) const;
};

} // namespace lotsia
