#include "ui/roadmap/PlanMonthView.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

PlanMonthView::PlanMonthView(QWidget* parent)
    : PlanDateGrid(parent)
{
    setAccessibleName(tr("Month of the plan"));
}

QPair<QDate, QDate> PlanMonthView::span() const
{
    return {month(), month().addMonths(1).addDays(-1)};
}

QSize PlanMonthView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28};
}

QSize PlanMonthView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 7 * 7, fontMetrics().height() * 15};
}

QDate PlanMonthView::firstShown() const
{
    return month().addDays(1 - month().dayOfWeek());
}

int PlanMonthView::weeks() const
{
    return int(firstShown().daysTo(month().addMonths(1)) + 6) / 7;
}

int PlanMonthView::headHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

QRect PlanMonthView::cell(int week, int weekday) const
{
    const auto edge = [](int whole, int part, int parts) { return whole * part / parts; };
    const int left = edge(width() - 1, weekday, 7);
    const int top = headHeight() + edge(height() - headHeight() - 1, week, weeks());
    return QRect(
        QPoint(left, top),
        QPoint(edge(width() - 1, weekday + 1, 7), headHeight() + edge(height() - headHeight() - 1, week + 1, weeks())));
}

QDate PlanMonthView::dayAt(const QPointF& point) const
{
    if (!month().isValid())
        return {};
    for (int week = 0; week < weeks(); ++week)
        for (int weekday = 0; weekday < 7; ++weekday)
            if (cell(week, weekday).contains(point.toPoint()))
                return firstShown().addDays(week * 7 + weekday);
    return {};
}

void PlanMonthView::paintEvent(QPaintEvent*)
{
    if (!month().isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QLocale russian(QLocale::Russian);
    painter.setPen(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    for (int weekday = 0; weekday < 7; ++weekday) {
        const QRect head(cell(0, weekday).left(), 0, cell(0, weekday).width(), headHeight());
        painter.drawText(head, Qt::AlignCenter, russian.standaloneDayName(weekday + 1, QLocale::ShortFormat));
    }
    for (int week = 0; week < weeks(); ++week)
        for (int weekday = 0; weekday < 7; ++weekday)
            paintDay(painter, cell(week, weekday), firstShown().addDays(week * 7 + weekday));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PlanMonthView::paintDay(QPainter& painter, const QRect& box, const QDate& day) const
{
    const bool ours = day.month() == month().month();
    painter.fillRect(box, ours ? ground(day) : palette().color(QPalette::Window));
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const int pad = std::max(3, fontMetrics().averageCharWidth() / 2);
    const int line = fontMetrics().height();
    QFont number = font();
    number.setBold(day == today());
    painter.setFont(number);
    QString text = QString::number(day.day());
    QRect place(box.left() + pad, box.top() + 2, box.width() - 2 * pad, line);
    if (day == today()) { // a box with a word beside it, not colour alone
        const int width = QFontMetrics(number).horizontalAdvance(text) + 2 * pad;
        const QRect plate(place.left() - 1, place.top(), width, line);
        painter.fillRect(plate, palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(plate, Qt::AlignCenter, text);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(place.adjusted(width + pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("today"));
    } else {
        painter.setPen(ours ? palette().color(QPalette::Text) : palette().color(QPalette::PlaceholderText));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.setFont(font());
    if (ours)
        paintItems(painter, QRect(QPoint(place.left(), place.bottom() + 2), QPoint(place.right(), box.bottom() - 2)),
                   days().on(day));
    if (day == chosen()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

void PlanMonthView::paintItems(QPainter& painter, const QRect& room, const QList<qsizetype>& items) const
{
    const int line = fontMetrics().height() + 2;
    const qsizetype fit = std::max(0, room.height() / line);
    const qsizetype shown = items.size() <= fit ? items.size() : std::max<qsizetype>(0, fit - 1);
    for (qsizetype i = 0; i < shown; ++i) {
        const ScheduledItem& item = days().items().at(items.at(i));
        const ItemLook look = lookOf(itemState(item));
        const QRect row(room.left(), room.top() + int(i) * line, room.width(), line - 1);
        painter.fillRect(row, toneBackground(look.tone, palette()));
        painter.fillRect(QRect(row.topLeft(), QSize(2, row.height())), toneColor(look.tone, palette()));
        const int sign = fontMetrics().horizontalAdvance(look.sign) + 3;
        painter.setPen(toneColor(look.tone, palette()));
        painter.drawText(row.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, look.sign);
        painter.setPen(palette().color(QPalette::Text));
        const QRect text = row.adjusted(4 + sign, 0, -1, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(itemHeading(item), Qt::ElideRight, text.width()));
    }
    if (shown == items.size())
        return;
    const QList<qsizetype> rest = items.mid(shown);
    const ItemLook look = lookOf(worst(rest));
    const QString text = shown == 0 ? u"%1 %2"_s.arg(look.sign).arg(rest.size())
                                    : u"%1 %2"_s.arg(look.sign, tr("%1 more").arg(rest.size()));
    painter.setPen(toneColor(look.tone, palette()));
    painter.drawText(QRect(room.left() + 4, room.top() + int(shown) * line, room.width() - 4, line),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace lotsia
