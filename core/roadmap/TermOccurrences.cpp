#include "roadmap/TermOccurrences.h"

#include "roadmap/MonthNames.h"
#include "roadmap/TermSeason.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// The period of the calendar that holds a day.
struct Cell {
    QDate first, last;
    QString key;
};

Cell monthsFrom(const QDate& first, int months, const QString& key)
{
    return {first, first.addMonths(months).addDays(-1), key};
}

QString schoolYearKey(int firstYear)
{
    return u"%1/%2"_s.arg(firstYear).arg(firstYear + 1);
}

/// School years and their halves: September – December, January – August.
Cell schoolCellOf(Recurrence recurrence, const QDate& day)
{
    constexpr int september = 9;
    const int year = day.month() >= september ? day.year() : day.year() - 1;
    const QDate first(year, september, 1);
    if (recurrence == Recurrence::Yearly)
        return monthsFrom(first, 12, schoolYearKey(year));
    const QDate second(year + 1, 1, 1);
    return day < second ? Cell{first, second.addDays(-1), schoolYearKey(year) + u"-H1"_s}
                        : Cell{second, first.addYears(1).addDays(-1), schoolYearKey(year) + u"-H2"_s};
}

Cell cellOf(Recurrence recurrence, const QDate& day)
{
    const int year = day.year();
    switch (recurrence) {
    case Recurrence::HalfYearly: {
        const int half = (day.month() - 1) / 6;
        return monthsFrom(QDate(year, half * 6 + 1, 1), 6, u"%1-H%2"_s.arg(year).arg(half + 1));
    }
    case Recurrence::Quarterly: {
        const int quarter = (day.month() - 1) / 3;
        return monthsFrom(QDate(year, quarter * 3 + 1, 1), 3, u"%1-Q%2"_s.arg(year).arg(quarter + 1));
    }
    case Recurrence::Monthly:
        return monthsFrom(QDate(year, day.month(), 1), 1, day.toString(u"yyyy-MM"_s));
    case Recurrence::Weekly: {
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6), u"%1-W%2"_s.arg(weekYear).arg(week, 2, 10, QLatin1Char('0'))};
    }
    case Recurrence::Yearly:
    case Recurrence::None:
        return monthsFrom(QDate(year, 1, 1), 12, QString::number(year));
    }
    Q_UNREACHABLE();
}

/// \p date \p periods further; the last day of a month becomes the last one when \p monthEnd says so.
QDate shifted(const QDate& date, Recurrence recurrence, int periods, bool monthEnd)
{
    if (recurrence == Recurrence::Weekly)
        return date.addDays(7LL * periods);
    const QDate moved = date.addMonths(monthsOf(recurrence) * periods);
    return monthEnd ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

/// The day of control of a window that ends on \p date: «до 31 числа» is the 30th in June.
QDate dueIn(const QDate& date, int dayOfMonth)
{
    return dayOfMonth > 0 ? QDate(date.year(), date.month(), std::min(dayOfMonth, date.daysInMonth())) : date;
}

/// The key of a window; one over the new year belongs to both years.
QString keyOf(const Term& term, const std::optional<QDate>& start, const QDate& end)
{
    if (term.recurrence == Recurrence::Yearly && start && start->year() + 1 == end.year())
        return schoolYearKey(start->year());
    return cellOf(term.recurrence, end).key;
}

/// The plan, or as much of it as the text leaves.
struct Frame {
    QDate start, end; ///< either may be invalid: open
    bool holds(const QDate& first, const QDate& last) const
    {
        return (!start.isValid() || last >= start) && (!end.isValid() || first <= end);
    }
};

/// The window that the term names, repeated through the plan; one that lies in it in part is cut to it.
QList<TermOccurrence> repeatWindow(const Term& term, const Frame& frame)
{
    const bool byMonths = monthsOf(term.recurrence) > 0;
    const bool wholeMonths =
        byMonths && term.start && term.end && term.start->day() == 1 && term.end->day() == term.end->daysInMonth();
    QList<TermOccurrence> found;
    std::optional<QDate> before; // the end of the window before, when the text names no first day
    for (int i = 0; found.size() < MaxOccurrences; ++i) {
        TermOccurrence one;
        if (term.start)
            one.start = shifted(*term.start, term.recurrence, i, false);
        if (term.end)
            one.end = dueIn(shifted(*term.end, term.recurrence, i, wholeMonths), term.dayOfMonth);
        if (!term.start && before)
            one.start = before->addDays(1);
        before = one.end;
        const QDate last = one.end.value_or(one.start.value_or(QDate()));
        const QDate first = term.start ? *one.start : last;
        if (!last.isValid() || (frame.end.isValid() ? first > frame.end : i > 0))
            break;
        if (!frame.holds(first, last))
            continue;
        one.key = keyOf(term, term.start ? one.start : std::nullopt, last);
        if (one.start && frame.start.isValid())
            one.start = std::max(*one.start, frame.start);
        if (one.end && frame.end.isValid())
            one.end = std::min(*one.end, frame.end);
        found << one;
    }
    return found;
}

/// The periods of the calendar that the plan touches, cut to it.
QList<TermOccurrence> repeatCells(const Term& term, const Frame& frame, bool school)
{
    QList<TermOccurrence> found;
    for (QDate day = frame.start; day <= frame.end && found.size() < MaxOccurrences;) {
        const Cell cell = school ? schoolCellOf(term.recurrence, day) : cellOf(term.recurrence, day);
        const QDate first = std::max(cell.first, frame.start);
        if (inSeason(term, first.month()))
            found << TermOccurrence{cell.key, first, std::min(cell.last, frame.end)};
        day = cell.last.addDays(1);
    }
    return found;
}

/// «ежемесячно до 5 числа»: every month, or every month after a quarter, that has its day inside the plan.
QList<TermOccurrence> repeatDays(const Term& term, const Frame& frame)
{
    QList<TermOccurrence> found;
    std::optional<QDate> before;
    for (QDate month(frame.start.year(), frame.start.month(), 1); month <= frame.end && found.size() < MaxOccurrences;
         month = month.addMonths(1)) {
        const QDate due = dueIn(month, term.dayOfMonth);
        if ((month.month() - 1) % monthsOf(term.recurrence) != 0 || !inSeason(term, month.month()) || due < frame.start
            || due > frame.end)
            continue;
        TermOccurrence one{cellOf(term.recurrence, due).key, std::nullopt, due};
        if (before)
            one.start = before->addDays(1);
        before = due;
        found << one;
    }
    return found;
}

/// A plan that begins on 1 September counts in school years. Its end has no say: prolonging it must keep the keys.
bool isSchoolPlan(const QDate& periodStart)
{
    return periodStart.month() == 9 && periodStart.day() == 1;
}

} // namespace

QList<TermOccurrence> occurrencesOf(const Term& term, const QDate& periodStart, const QDate& periodEnd)
{
    if (term.recurrence == Recurrence::None)
        return {{QString(), term.start, term.end}};
    Frame frame{periodStart, periodEnd};
    const bool byDay =
        term.dayOfMonth > 0 && (term.recurrence == Recurrence::Monthly || term.recurrence == Recurrence::Quarterly);
    const bool halves = term.schoolYear && term.recurrence == Recurrence::HalfYearly;
    const bool byCells = byDay || halves || term.seasonFrom > 0 || (!term.start && !term.end);
    if (term.until)
        frame.end = frame.end.isValid() ? std::min(frame.end, *term.until) : *term.until;
    if (byCells && !term.seasonFrom && (term.start || term.end)) {
        const QDate first = term.start ? *term.start : *term.end;
        if (!frame.start.isValid() || first > frame.start)
            frame.start = byDay ? QDate(first.year(), first.month(), 1) : first;
    }
    if (!byCells || !frame.start.isValid() || !frame.end.isValid()) {
        if (!term.start && !term.end)
            return {};
        const QList<TermOccurrence> found = repeatWindow(term, frame);
        // The text's own years lie outside the plan: what it names is shown all the same.
        return found.isEmpty() ? repeatWindow(term, {}) : found;
    }
    if (byDay)
        return repeatDays(term, frame);
    return repeatCells(
        term, frame,
        halves || (term.recurrence == Recurrence::Yearly && (term.schoolYear || isSchoolPlan(periodStart))));
}

QString occurrenceName(const QString& key)
{
    static const QRegularExpression pattern(
        u"^(\\d{4})(?:/(\\d{4})(?:-H([12]))?|-H([12])|-Q([1-4])|-W(\\d{2})|-(\\d{2}))?$"_s);
    const auto match = pattern.match(key);
    if (!match.hasMatch())
        return key;
    const QString year = match.captured(1);
    static const QStringList roman{QString(), u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    if (match.hasCaptured(3))
        return u"%1 полугодие %2/%3 учебного года"_s.arg(roman.at(match.captured(3).toInt()), year, match.captured(2));
    if (match.hasCaptured(2))
        return key + u" учебный год"_s;
    if (match.hasCaptured(4))
        return u"%1 полугодие %2 года"_s.arg(roman.at(match.captured(4).toInt()), year);
    if (match.hasCaptured(5))
        return u"%1 квартал %2 года"_s.arg(roman.at(match.captured(5).toInt()), year);
    if (match.hasCaptured(6)) {
        const QDate fourth(year.toInt(), 1, 4); // the first week of a year is the one that holds 4 January
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek()).addDays(7LL * (match.captured(6).toInt() - 1));
        return u"неделя с %1"_s.arg(monday.toString(u"dd.MM.yyyy"_s));
    }
    if (const int month = match.captured(7).toInt(); month >= 1 && month <= 12)
        return u"%1 %2 года"_s.arg(monthName(month), year);
    return match.hasCaptured(7) ? key : year + u" год"_s;
}

} // namespace lotsia
