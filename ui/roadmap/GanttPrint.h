#pragma once

#include "common/Result.h"
#include "ui/roadmap/GanttLayout.h"

class QPagedPaintDevice;
class QPageSize;

namespace lotsia {

/// The chart on landscape pages: heading, head and left column on each of them, the legend below.
struct GanttPaper {
    QList<ScheduledItem> items;
    QDate planStart, planEnd;
    QDate today;
    QString title; ///< of the roadmap
};

/// Pages that paintGantt() will make of \p page, whose painted size is in points.
int ganttPageCount(const GanttPaper& paper, const QSizeF& page);
/// Paints pages \p first to \p last (from 0; −1: the last there is) of a device that is already landscape.
void paintGantt(QPagedPaintDevice& device, const GanttPaper& paper, int first = 0, int last = -1);
/// A PDF of landscape pages. Error: File.
[[nodiscard]] Status writeGanttPdf(const QString& path, const GanttPaper& paper, const QPageSize& size);

} // namespace lotsia
