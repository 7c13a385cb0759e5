#pragma once

#include "ui/dashboard/ClassStack.h"

#include <QWidget>

namespace lotsia {

/// One stacked column per year: every assessed school once, in its main class. The parts carry their numbers and the
/// legend their patterns, so that the chart can be read without colours.
class ClassChart : public QWidget {
    Q_OBJECT

public:
    explicit ClassChart(QWidget* parent = nullptr);
    /// \p years in any order; shown from the oldest.
    void setYears(QList<YearCounts> years);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Paints the legend in the order of the stack, beside the columns where there is room, else below. Returns what is
    /// left for the columns.
    QRect paintLegend(QPainter& painter, const QRect& area) const;
    void paintColumns(QPainter& painter, const QRect& area) const;
    /// \p floor is the bottom of the column, \p school the height of one school.
    void paintColumn(QPainter& painter, qsizetype year, const QRectF& floor, double school) const;
    ClassStack m_stack;
};

} // namespace lotsia
