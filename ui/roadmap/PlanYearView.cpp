#include "ui/roadmap/PlanYearView.h"

#include <QPainter>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

PlanYearView::PlanYearView(QWidget* parent)
    : PlanDateGrid(parent)
{
    setAccessibleName(tr("School year of the plan"));
}

QPair<QDate, QDate> PlanYearView::span() const
{
    const QDate first(month().month() >= 9 ? month().year() : month().year() - 1, 9, 1);
    return {first, first.addYears(1).addDays(-1)};
}

QSize PlanYearView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28};
}

QSize PlanYearView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 7 * 9, fontMetrics().height() * 22};
}

int PlanYearView::columns() const
{
    return width() > height() * 3 / 2 ? 4 : 3;
}

QRect PlanYearView::monthBox(int place) const
{
    const int across = columns();
    const int down = 12 / across;
    const int gap = fontMetrics().height() / 2;
    const int w = (width() + gap) / across;
    const int h = (height() + gap) / down;
    return QRect(place % across * w, place / across * h, w - gap, h - gap);
}

int PlanYearView::titleHeight() const
{
    return fontMetrics().height() * 5 / 4;
}

QRect PlanYearView::dayBox(const QRect& box, const QDate& day) const
{
    const QDate first(day.year(), day.month(), 1);
    const int place = first.dayOfWeek() - 1 + day.day() - 1;
    const int w = box.width() / 7;
    const int h = (box.height() - titleHeight()) / 6;
    return QRect(box.left() + place % 7 * w, box.top() + titleHeight() + place / 7 * h, w, h);
}

QDate PlanYearView::dayAt(const QPointF& point) const
{
    if (!month().isValid())
        return {};
    for (int place = 0; place < 12; ++place) {
        const QRect box = monthBox(place);
        if (!box.contains(point.toPoint()))
            continue;
        const QDate first = span().first.addMonths(place);
        for (int day = 0; day < first.daysInMonth(); ++day)
            if (dayBox(box, first.addDays(day)).contains(point.toPoint()))
                return first.addDays(day);
    }
    return {};
}

void PlanYearView::paintEvent(QPaintEvent*)
{
    if (!month().isValid())
        return;
    QPainter painter(this);
    for (int place = 0; place < 12; ++place)
        paintMonth(painter, monthBox(place), span().first.addMonths(place));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PlanYearView::paintMonth(QPainter& painter, const QRect& box, const QDate& first) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    QString title = monthTitle(first);
    const qsizetype due = days().between(first, first.addMonths(1).addDays(-1)).size();
    if (due > 0)
        title += u" · %1"_s.arg(due);
    painter.drawText(QRect(box.left() + 2, box.top(), box.width(), titleHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     title);
    painter.fillRect(box.adjusted(0, titleHeight(), 0, 0), palette().color(QPalette::Base));
    for (int day = 0; day < first.daysInMonth(); ++day)
        paintDay(painter, dayBox(box, first.addDays(day)), first.addDays(day));
}

void PlanYearView::paintDay(QPainter& painter, const QRect& box, const QDate& day) const
{
    const QList<qsizetype> items = days().on(day);
    const bool marked = !items.isEmpty();
    const ItemLook look = lookOf(worst(items));
    painter.fillRect(box, marked && day != chosen() ? toneBackground(look.tone, palette()) : ground(day));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * (marked ? 0.85 : 0.95));
    small.setBold(day == today());
    painter.setFont(small);
    painter.setPen(palette().color(marked ? QPalette::Text : QPalette::PlaceholderText));
    const QRect room = box.adjusted(2, 0, -2, -1);
    painter.drawText(room, (marked ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignCenter) | Qt::TextDontClip,
                     QString::number(day.day()));
    if (marked) {
        small.setBold(true);
        painter.setFont(small);
        painter.setPen(toneColor(look.tone, palette()));
        painter.drawText(room, Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip,
                         look.sign + QString::number(items.size()));
    }
    painter.setBrush(Qt::NoBrush);
    if (day == today()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    if (day == chosen()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

} // namespace lotsia
