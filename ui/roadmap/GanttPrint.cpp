#include "ui/roadmap/GanttPrint.h"

#include "ui/roadmap/GanttPainter.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int LetterHeight = 9; // of the chart's text, in points of the paper
constexpr double LeastMonth = 26;

/// Paper is white in every theme.
QPalette paperPalette()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Button, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::AlternateBase, QColor(0xf2, 0xf2, 0xf2));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x6c, 0xb4));
    return palette;
}

QFont paperFont(int height)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(height);
    return font;
}

/// How the chart is cut into pages; lengths in points.
struct Cut {
    GanttLayout chart;
    QSizeF page;
    QFont font;
    double names = 0, title = 0, head = 0, legend = 0, bars = 0; ///< width of the names, heights, height of the bars
    QList<QPair<double, double>> strips; ///< of whole months: left edge and width
    qsizetype rows = 1; ///< on a page
    int down = 1; ///< pages below one another

    int pages() const { return down * int(strips.size()); }
};

Cut cut(const GanttPaper& paper, const QSizeF& page)
{
    Cut cut;
    cut.page = page;
    cut.font = paperFont(LetterHeight);
    const QFontMetricsF metrics(cut.font);
    cut.chart = GanttLayout(paper.items, paper.planStart, paper.planEnd);
    cut.names = std::min(page.width() * 0.36, 300.0);
    const double room = page.width() - cut.names;
    const QDate first = cut.chart.firstDay();
    const int months = first.isValid()
        ? (cut.chart.lastDay().year() - first.year()) * 12 + cut.chart.lastDay().month() - first.month() + 1
        : 1;
    const int most = std::max(1, int(room / LeastMonth));
    const int across = (months + most - 1) / most;
    const int each = (months + across - 1) / across; // the strips are equally long
    double longest = 1;
    for (int strip = 0; first.isValid() && strip < across; ++strip)
        longest = std::max(longest, double(first.addMonths(strip * each).daysTo(first.addMonths((strip + 1) * each))));
    cut.chart.setMeasures(room / longest, GanttPainter::rowHeightFor(metrics));
    for (int strip = 0; first.isValid() && strip * each < months; ++strip) {
        const double left = cut.chart.xOf(first.addMonths(strip * each));
        const double right = std::min(cut.chart.width(), cut.chart.xOf(first.addMonths((strip + 1) * each)));
        cut.strips << QPair(left, right - left);
    }
    if (cut.strips.isEmpty())
        cut.strips << QPair(0.0, room); // an action without a date still has its name
    const GanttPainter painter(cut.chart, GanttLayout::Scale::Months, paper.today, cut.font, paperPalette());
    cut.title = metrics.height() * 2.2;
    cut.head = painter.headHeight();
    cut.legend = painter.legendHeight(page.width()) + metrics.height() / 2;
    cut.rows =
        std::max<qsizetype>(1, qsizetype((page.height() - cut.title - cut.head - cut.legend) / cut.chart.rowHeight()));
    cut.bars = double(cut.rows) * cut.chart.rowHeight();
    cut.down = std::max(1, int((cut.chart.rows().size() + cut.rows - 1) / cut.rows));
    return cut;
}

void paintTitle(QPainter& painter, const Cut& cut, const GanttPaper& paper, int page)
{
    QFont bold = paperFont(LetterHeight + 2);
    bold.setBold(true);
    const QRectF line(0, 0, cut.page.width(), cut.title * 0.85);
    // Words of the printed document.
    const QString right = u"по состоянию на %1 · страница %2 из %3"_s.arg(paper.today.toString(u"dd.MM.yyyy"))
                              .arg(page + 1)
                              .arg(cut.pages());
    painter.setPen(Qt::black);
    painter.setFont(cut.font);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    const double room = line.width() - QFontMetricsF(cut.font).horizontalAdvance(right) - LetterHeight * 2;
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(bold).elidedText(paper.title.simplified(), Qt::ElideRight, room));
}

void paintPage(QPainter& painter, const Cut& cut, const GanttPaper& paper, int page)
{
    const auto [left, width] = cut.strips.at(page / cut.down);
    const qsizetype from = qsizetype(page % cut.down) * cut.rows;
    const double top = double(from) * cut.chart.rowHeight();
    const qsizetype rows = std::min(cut.rows, cut.chart.rows().size() - from);
    const double height = double(std::max<qsizetype>(rows, 1)) * cut.chart.rowHeight();
    const GanttPainter chart(cut.chart, GanttLayout::Scale::Months, paper.today, cut.font, paperPalette());
    paintTitle(painter, cut, paper, page);
    const double barsTop = cut.title + cut.head;
    chart.paintBars(painter, QRectF(cut.names, barsTop, width, height), QPointF(left, top), -1, -1);
    chart.paintNames(painter, QRectF(0, barsTop, cut.names, height), top, -1);
    chart.paintHead(painter, QRectF(cut.names, cut.title, width, cut.head), left);
    painter.fillRect(QRectF(0, cut.title, cut.names, cut.head), paperPalette().color(QPalette::Button));
    painter.setFont(cut.font);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(LetterHeight, cut.title, cut.names, cut.head - 2), Qt::AlignLeft | Qt::AlignBottom,
                     u"Мероприятие"_s);
    painter.setPen(QPen(Qt::gray, 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, cut.title, cut.names + width, cut.head + height));
    chart.paintLegend(painter,
                      QRectF(0, cut.page.height() - cut.legend + LetterHeight / 2.0, cut.page.width(), cut.legend));
}

QSizeF paintedSize(const QPagedPaintDevice& device)
{
    return device.pageLayout().paintRect(QPageLayout::Point).size();
}

} // namespace

int ganttPageCount(const GanttPaper& paper, const QSizeF& page)
{
    return cut(paper, page).pages();
}

void paintGantt(QPagedPaintDevice& device, const GanttPaper& paper, int first, int last)
{
    const Cut pages = cut(paper, paintedSize(device));
    const int end = last < 0 ? pages.pages() - 1 : std::min(last, pages.pages() - 1);
    QPainter painter(&device);
    const double scale = painter.device()->width() / pages.page.width(); // dots of the device in a point
    for (int page = first; page <= end; ++page) {
        if (page > first)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages, paper, page);
        painter.restore();
    }
}

Status writeGanttPdf(const QString& path, const GanttPaper& paper, const QPageSize& size)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        QPdfWriter writer(&file);
        writer.setResolution(600);
        writer.setTitle(paper.title.simplified());
        writer.setPageLayout(
            QPageLayout(size, QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
        paintGantt(writer, paper);
        written = file.error() == QFileDevice::NoError;
    }
    if (!written || !file.commit())
        return fail(ErrorCode::File,
                    QCoreApplication::translate("RoadmapExport",
                                                "The file cannot be written (%1). Choose another folder or close the "
                                                "program that has it open.")
                        .arg(file.errorString()),
                    Place{path, {}, 0, {}});
    return {};
}

} // namespace lotsia
