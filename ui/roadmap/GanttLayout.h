#pragma once

#include "roadmap/Schedule.h"

#include <QRectF>

namespace lotsia {

/// A line of the chart: a section's heading, or an action with all its periods.
struct GanttRow {
    QString number; ///< «2.» or «2.3.»
    QString text;
    QList<qsizetype> items = {}; ///< places in GanttLayout::items(); empty: a section
    bool isSection() const { return items.isEmpty(); }
};

/// What is drawn of one item in its row.
struct GanttMark {
    /// Window: first to last day. Deadline: one day. Open: from a day (or the chart's first) without an end. Moved: the
    /// day that it was postponed to.
    enum class Shape { Window, Deadline, Open, Moved };
    qsizetype item = 0;
    Shape shape = Shape::Window;
    QRectF rect; ///< x from the chart's first day, y from the row's top
};

/// A month or a quarter of the head, a year above them, or a Monday.
struct GanttTick {
    double x = 0;
    double width = 0;
    QString label;
};

/// The chart's geometry: days to x, actions to rows; no widget in it. Lengths in pixels, or whatever the caller takes.
class GanttLayout {
public:
    enum class Scale { Weeks, Months, Quarters };

    GanttLayout() = default;
    /// Shows whole months from the earliest day of \p items and the plan to the latest, at most MaxYears of them.
    GanttLayout(QList<ScheduledItem> items, const QDate& planStart, const QDate& planEnd);
    void setMeasures(double dayWidth, double rowHeight);
    /// \p letter is the width of a letter: a month takes seven of them, in weeks four times as many.
    static double dayWidthFor(Scale scale, double letter);

    const QList<ScheduledItem>& items() const { return m_items; }
    const QList<GanttRow>& rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_last; }
    double dayWidth() const { return m_dayWidth; }
    double rowHeight() const { return m_rowHeight; }
    double width() const;
    double height() const { return double(m_rows.size()) * m_rowHeight; }

    /// Left edge of \p day; outside the chart too.
    double xOf(const QDate& day) const;
    QDate dayAt(double x) const;
    /// −1: none.
    qsizetype rowAt(double y) const;
    qsizetype rowOf(ActionId action) const;
    /// What is drawn in a row, in the order of its items; nothing for what has neither a day nor an open term.
    QList<GanttMark> marksOf(qsizetype row) const;
    /// The item that the row stands for: \p period of it, else the first that is open, else the last; −1 for a section.
    qsizetype itemOf(qsizetype row, const QString& period = {}) const;

    /// Those that touch from \p left to \p right.
    QList<GanttTick> years(double left, double right) const;
    QList<GanttTick> columns(Scale scale, double left, double right) const;
    QList<double> mondays(double left, double right) const;

    /// Actions that hold \p needle and, unless \p withDone, have something left to do.
    static QList<ScheduledItem> filtered(const QList<ScheduledItem>& items, const QString& needle, bool withDone);

    static constexpr int MaxYears = 15;

private:
    QList<GanttTick> ticks(int months, double left, double right) const;
    void addMarks(QList<GanttMark>& marks, qsizetype item) const;
    QRectF box(const QDate& first, const QDate& last) const;

    QList<ScheduledItem> m_items;
    QList<GanttRow> m_rows;
    QDate m_first, m_last;
    double m_dayWidth = 3;
    double m_rowHeight = 24;
};

} // namespace lotsia
