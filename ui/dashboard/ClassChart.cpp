#include "ui/dashboard/ClassChart.h"

#include "ui/common/Tones.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace lotsia {

namespace {

constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::DiagCrossPattern};

} // namespace

ClassChart::ClassChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Schools by class over the years"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ClassChart::setYears(QList<YearCounts> years)
{
    std::sort(years.begin(), years.end(), [](const YearCounts& l, const YearCounts& r) { return l.year < r.year; });
    m_years = std::move(years);
    m_names = m_years.isEmpty() ? QStringList() : m_years.last().classNames + QStringList(tr("not enough data"));
    QStringList sentences;
    for (const YearCounts& year : std::as_const(m_years)) {
        QStringList parts;
        const QList<int> values = bars(year);
        for (qsizetype i = 0; i < values.size(); ++i)
            parts << QStringLiteral("%1: %2").arg(m_names[i]).arg(values[i]);
        sentences << QStringLiteral("%1 – %2").arg(year.year.toString(), parts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    setToolTip(sentences.join(u'\n'));
    update();
}

QList<int> ClassChart::bars(const YearCounts& year) const
{
    QList<int> values(year.schools.begin(), year.schools.end());
    values.append(year.unknown);
    return values.mid(0, m_names.size());
}

QColor ClassChart::barColor(qsizetype place) const
{
    if (place == m_names.size() - 1)
        return toneColor(Tone::Neutral, palette());
    const std::array tones{Tone::Bad, Tone::Warning, Tone::Info, Tone::Good};
    return toneColor(tones[size_t(place) % tones.size()], palette());
}

QSize ClassChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 14};
}

QSize ClassChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 9};
}

void ClassChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_years.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No years with results yet. Load results first."));
        return;
    }
    const int legend = paintLegend(painter, rect());
    paintBars(painter, rect().adjusted(0, 0, 0, -legend));
}

int ClassChart::paintLegend(QPainter& painter, const QRect& area) const
{
    const int line = fontMetrics().height() * 5 / 4;
    const int side = fontMetrics().height() * 3 / 4;
    int x = area.left();
    int rows = 1;
    QList<QPoint> places;
    for (const QString& name : m_names) {
        const int width = side + line / 2 + fontMetrics().horizontalAdvance(name) + line;
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            ++rows;
        }
        places.append({x, rows - 1});
        x += width;
    }
    const int top = area.bottom() - rows * line;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRect box(places[i].x(), top + places[i].y() * line + (line - side) / 2, side, side);
        painter.setPen(barColor(i));
        painter.setBrush(QBrush(barColor(i), kPatterns[size_t(i) % kPatterns.size()]));
        painter.drawRect(box);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect text(box.right() + line / 2, top + places[i].y() * line, area.right() - box.right() - line / 2,
                         line);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_names[i], Qt::ElideRight, text.width()));
    }
    return rows * line + line / 2;
}

void ClassChart::paintBars(QPainter& painter, const QRect& area) const
{
    const int line = fontMetrics().height();
    int most = 1;
    for (const YearCounts& year : m_years) {
        for (const int value : bars(year))
            most = std::max(most, value);
    }
    const int floor = area.bottom() - line * 3 / 2;
    const int room = std::max(line, floor - area.top() - line * 3 / 2);
    const double group = double(area.width()) / double(m_years.size());
    const double bar = std::min(group * 0.8 / double(m_names.size()), line * 3.0);
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    painter.drawLine(area.left(), floor, area.right(), floor);
    for (qsizetype y = 0; y < m_years.size(); ++y) {
        const QList<int> values = bars(m_years[y]);
        const double middle = area.left() + group * (double(y) + 0.5);
        double x = middle - bar * double(values.size()) / 2;
        for (qsizetype i = 0; i < values.size(); ++i, x += bar) {
            const double height = double(room) * values[i] / most;
            const QRectF box(x + bar * 0.08, floor - height, bar * 0.84, height);
            painter.setPen(barColor(i));
            painter.setBrush(QBrush(barColor(i), kPatterns[size_t(i) % kPatterns.size()]));
            painter.drawRect(box);
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRectF(x, floor - height - line * 1.2, bar, line * 1.2), Qt::AlignCenter,
                             QString::number(values[i]));
        }
        painter.drawText(QRectF(middle - group / 2, floor, group, line * 1.5), Qt::AlignCenter,
                         m_years[y].year.toString());
    }
}

} // namespace lotsia
