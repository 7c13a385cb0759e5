#include "ui/roadmap/GanttLayout.h"

#include "ui/roadmap/ItemLook.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QDate monthStart(const QDate& day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate monthEnd(const QDate& day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

bool isMoved(const ScheduledItem& item)
{
    return item.record.status == ExecutionStatus::Postponed && item.record.postponedTo.isValid();
}

QString columnLabel(const QDate& day, int months)
{
    if (months == 12)
        return QString::number(day.year());
    if (months == 1)
        return QLocale(QLocale::Russian).standaloneMonthName(day.month(), QLocale::LongFormat);
    static const QStringList roman{u"I кв."_s, u"II кв."_s, u"III кв."_s, u"IV кв."_s};
    return roman.at((day.month() - 1) / 3);
}

} // namespace

GanttLayout::GanttLayout(QList<ScheduledItem> items, const QDate& planStart, const QDate& planEnd)
    : m_items(std::move(items))
{
    QList<QDate> days;
    for (const QDate& day : {planStart, planEnd})
        if (day.isValid())
            days << day;
    QString section;
    ActionId action;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const ScheduledItem& item = m_items.at(i);
        for (const std::optional<QDate>& day : {item.occurrence.start, item.occurrence.end, std::optional(item.due)})
            if (day && day->isValid())
                days << *day;
        const QString head = item.number.section(u'.', 0, 0) + u'.';
        if (head != section && !item.section.isEmpty())
            m_rows << GanttRow{head, item.section.simplified()};
        if (m_rows.isEmpty() || m_rows.last().isSection() || item.action != action)
            m_rows << GanttRow{item.number, item.text.simplified()};
        m_rows.last().items << i;
        section = head;
        action = item.action;
    }
    if (days.isEmpty())
        return;
    const auto [earliest, latest] = std::minmax_element(days.cbegin(), days.cend());
    // A mistyped year must not make a chart of centuries: around the plan, or from its beginning.
    constexpr int around = 5;
    const QDate from = planStart.isValid() ? planStart.addYears(-around) : *earliest;
    m_first = monthStart(std::max(*earliest, from));
    m_last = monthEnd(std::min(*latest, std::max(m_first, monthEnd(m_first).addYears(MaxYears))));
    m_last = std::max(m_last, monthEnd(m_first));
}

void GanttLayout::setMeasures(double dayWidth, double rowHeight)
{
    m_dayWidth = dayWidth;
    m_rowHeight = rowHeight;
}

double GanttLayout::dayWidthFor(Scale scale, double letter)
{
    constexpr double letters = 7.5;
    const double month = letters * letter / 30.0;
    switch (scale) {
    case Scale::Weeks:
        return month * 4;
    case Scale::Quarters:
        return month / 2.2;
    case Scale::Months:
        break;
    }
    return month;
}

double GanttLayout::width() const
{
    return m_first.isValid() ? double(m_first.daysTo(m_last) + 1) * m_dayWidth : 0;
}

double GanttLayout::xOf(const QDate& day) const
{
    return double(m_first.daysTo(day)) * m_dayWidth;
}

QDate GanttLayout::dayAt(double x) const
{
    return m_first.addDays(qint64(std::floor(x / m_dayWidth)));
}

qsizetype GanttLayout::rowAt(double y) const
{
    const auto row = qsizetype(std::floor(y / m_rowHeight));
    return row >= 0 && row < m_rows.size() ? row : -1;
}

qsizetype GanttLayout::rowOf(ActionId action) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const GanttRow& row) {
        return !row.isSection() && m_items.at(row.items.first()).action == action;
    });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

QRectF GanttLayout::box(const QDate& first, const QDate& last) const
{
    const double left = std::max(0.0, xOf(first));
    const double right = std::min(width(), xOf(last.addDays(1)));
    return QRectF(left, 0, std::max(0.0, right - left), m_rowHeight);
}

void GanttLayout::addMarks(QList<GanttMark>& marks, qsizetype place) const
{
    using Shape = GanttMark::Shape;
    const ScheduledItem& item = m_items.at(place);
    const std::optional<QDate>& start = item.occurrence.start;
    const std::optional<QDate>& end = item.occurrence.end;
    const auto add = [&](Shape shape, const QDate& first, const QDate& last) {
        if (last >= m_first && first <= m_last)
            marks << GanttMark{place, shape, box(first, last)};
    };
    if (start && end && *start != *end)
        add(Shape::Window, *start, *end);
    else if (end)
        add(Shape::Deadline, *end, *end);
    else if (start)
        add(Shape::Open, *start, m_last);
    else if (item.term.kind == TermKind::Open || item.term.asNeeded)
        add(Shape::Open, m_first, m_last);
    if (isMoved(item))
        add(Shape::Moved, item.record.postponedTo, item.record.postponedTo);
}

QList<GanttMark> GanttLayout::marksOf(qsizetype row) const
{
    QList<GanttMark> marks;
    for (const qsizetype item : m_rows.at(row).items)
        addMarks(marks, item);
    return marks;
}

qsizetype GanttLayout::itemOf(qsizetype row, const QString& period) const
{
    const QList<qsizetype> items = row >= 0 && row < m_rows.size() ? m_rows.at(row).items : QList<qsizetype>();
    if (items.isEmpty())
        return -1;
    if (!period.isEmpty()) {
        for (const qsizetype item : items)
            if (m_items.at(item).occurrence.key == period)
                return item;
    }
    for (const qsizetype item : items)
        if (m_items.at(item).state != DueState::Closed)
            return item;
    return items.last();
}

QList<GanttTick> GanttLayout::ticks(int months, double left, double right) const
{
    QList<GanttTick> found;
    if (!m_first.isValid())
        return found;
    const QDate from = std::max(m_first, dayAt(std::max(0.0, left)));
    const QDate to = std::min(m_last, dayAt(right));
    for (QDate day(from.year(), (from.month() - 1) / months * months + 1, 1); day <= to; day = day.addMonths(months)) {
        const double x = std::max(0.0, xOf(day));
        found << GanttTick{x, std::min(width(), xOf(day.addMonths(months))) - x, columnLabel(day, months)};
    }
    return found;
}

QList<GanttTick> GanttLayout::years(double left, double right) const
{
    return ticks(12, left, right);
}

QList<GanttTick> GanttLayout::columns(Scale scale, double left, double right) const
{
    return ticks(scale == Scale::Quarters ? 3 : 1, left, right);
}

QList<double> GanttLayout::mondays(double left, double right) const
{
    QList<double> found;
    if (!m_first.isValid())
        return found;
    QDate day = dayAt(std::max(0.0, left));
    day = day.addDays((8 - day.dayOfWeek()) % 7);
    for (; day <= m_last && xOf(day) <= right; day = day.addDays(7))
        found << xOf(day);
    return found;
}

QList<ScheduledItem> GanttLayout::filtered(const QList<ScheduledItem>& items, const QString& needle, bool withDone)
{
    QHash<ActionId, bool> wanted; // an action stays with all its periods
    for (const ScheduledItem& item : items) {
        bool& one = wanted[item.action];
        one = one || ((withDone || item.state != DueState::Closed) && itemMatches(item, needle));
    }
    QList<ScheduledItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [&](const ScheduledItem& item) { return wanted.value(item.action); });
    return found;
}

} // namespace lotsia
