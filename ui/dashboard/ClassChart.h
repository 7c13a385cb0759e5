#pragma once

#include "ui/dashboard/DashboardData.h"

#include <QWidget>

namespace lotsia {

/// Bars of schools by class over the years. Every bar carries its number and the legend its pattern, so that it can be
/// read without colours.
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
    /// Bars of one year: its classes, then «not enough data».
    QList<int> bars(const YearCounts& year) const;
    QColor barColor(qsizetype place) const;
    int paintLegend(QPainter& painter, const QRect& area) const;
    void paintBars(QPainter& painter, const QRect& area) const;
    QList<YearCounts> m_years;
    QStringList m_names;
};

} // namespace lotsia
