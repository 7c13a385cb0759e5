#pragma once

#include "ui/roadmap/GanttLayout.h"
#include "ui/roadmap/ItemLook.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPalette>

class QPainter;

namespace lotsia {

/// Draws a GanttLayout on a window and on paper. Every function takes its place on the page and the part of the chart
/// that is seen there; nothing is drawn outside that place.
class GanttPainter {
    Q_DECLARE_TR_FUNCTIONS(lotsia::GanttPainter)

public:
    GanttPainter(const GanttLayout& layout, GanttLayout::Scale scale, const QDate& today, const QFont& font,
                 const QPalette& palette);

    double headHeight() const; ///< years, columns, and the day of today's line
    static double rowHeightFor(const QFontMetricsF& metrics);
    double legendHeight(double width) const;

    /// \p left is the x of the chart at the place's left edge.
    void paintHead(QPainter& painter, const QRectF& place, double left) const;
    /// \p top is the y of the chart at the place's upper edge; a \p current row is marked, −1: none.
    void paintNames(QPainter& painter, const QRectF& place, double top, qsizetype current) const;
    void paintBars(QPainter& painter, const QRectF& place, const QPointF& corner, qsizetype current,
                   qsizetype currentItem) const;
    void paintLegend(QPainter& painter, const QRectF& place) const;

private:
    void paintGrid(QPainter& painter, const QRectF& place, const QPointF& corner) const;
    void paintMark(QPainter& painter, const QRectF& box, const QRectF& place, const GanttMark& mark,
                   bool current) const;
    /// A row without anything in view tells at the edge on which day its nearest mark is.
    void paintBeyond(QPainter& painter, const QRectF& line, const QList<GanttMark>& marks, double left) const;
    void paintBox(QPainter& painter, const QRectF& box, ItemState state, GanttMark::Shape shape, bool current) const;
    void paintToday(QPainter& painter, const QRectF& place, double left, bool withDate) const;
    QRectF rowBox(const QRectF& place, qsizetype row, double top) const;
    QColor lineColor() const;

    const GanttLayout& m_layout;
    GanttLayout::Scale m_scale;
    QDate m_today;
    QFont m_font;
    QFont m_bold;
    QFontMetricsF m_metrics;
    QPalette m_palette;
};

} // namespace lotsia
