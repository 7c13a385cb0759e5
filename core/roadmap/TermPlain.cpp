#include "roadmap/MonthNames.h"
#include "roadmap/Term.h"

#include <QStringList>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dateFormat = "dd.MM.yyyy"_L1;
constexpr auto dayFormat = "dd.MM"_L1;
constexpr int lastDay = 31;

QString windowText(const std::optional<QDate>& start, const std::optional<QDate>& end)
{
    if (!start)
        return end ? u"до "_s + end->toString(dateFormat) : QString();
    if (!end)
        return u"с "_s + start->toString(dateFormat);
    return *start == *end ? end->toString(dateFormat)
                          : start->toString(dateFormat) + u" – "_s + end->toString(dateFormat);
}

bool isWholeMonths(const Term& term)
{
    return term.start && term.end && term.start->day() == 1 && term.end->day() == term.end->daysInMonth();
}

QString monthsText(int from, int to)
{
    return from == to ? monthName(from) : monthName(from) + u" – "_s + monthName(to);
}

/// «, август»: the part of the year in which a yearly action falls.
QString yearlyWindow(const Term& term)
{
    if (!term.end)
        return term.start ? u", с "_s + term.start->toString(dayFormat) : QString();
    if (!term.start)
        return u", до "_s
            + (term.dayOfMonth == lastDay ? u"конца "_s + monthGenitive(term.end->month())
                                          : term.end->toString(dayFormat));
    if (!isWholeMonths(term))
        return u", "_s + term.start->toString(dayFormat) + u" – "_s + term.end->toString(dayFormat);
    if (term.start->addYears(1) == term.end->addDays(1)) {
        if (term.schoolYear || term.until)
            return {};
        return term.start->month() == 1 ? u", начиная с %1 года"_s.arg(term.start->year())
                                        : u", с "_s + term.start->toString(dayFormat);
    }
    return u", "_s + monthsText(term.start->month(), term.end->month());
}

/// «: май, ноябрь»: the months of a half-yearly or quarterly action that is done in one month.
QString singleMonths(const Term& term)
{
    QList<int> months;
    for (int month = term.start->month(); months.size() < 12 / monthsOf(term.recurrence);
         month = (month - 1 + monthsOf(term.recurrence)) % 12 + 1)
        months << month;
    std::sort(months.begin(), months.end());
    QStringList names;
    for (const int month : std::as_const(months))
        names << monthName(month);
    return u": "_s + names.join(u", "_s);
}

QString dayText(const Term& term)
{
    const QString day = term.dayOfMonth == lastDay ? u"последнего дня"_s : u"%1-го числа"_s.arg(term.dayOfMonth);
    if (term.recurrence == Recurrence::Monthly)
        return u", до "_s + (term.dayOfMonth == lastDay ? u"последнего дня месяца"_s : day);
    return u", до "_s + day + u" месяца, следующего за кварталом"_s;
}

QString recurringText(const Term& term)
{
    static const QStringList words{QString(),           u"каждый год"_s,   u"каждое полугодие"_s,
                                   u"каждый квартал"_s, u"каждый месяц"_s, u"каждую неделю"_s};
    QString text = words.at(static_cast<qsizetype>(term.recurrence));
    if (term.schoolYear)
        text = term.recurrence == Recurrence::Yearly ? u"каждый учебный год"_s : text + u" учебного года"_s;
    const bool byMonths = term.recurrence == Recurrence::Monthly || term.recurrence == Recurrence::Quarterly;
    bool begins = false;
    if (term.recurrence == Recurrence::Yearly) {
        text += yearlyWindow(term);
        begins = term.until && term.start;
    } else if (byMonths && term.dayOfMonth > 0) {
        text += dayText(term);
        begins = term.start || (term.until && term.end);
    } else if (monthsOf(term.recurrence) > 1 && isWholeMonths(term) && term.start->month() == term.end->month()) {
        text += singleMonths(term);
        begins = term.until.has_value();
    } else {
        begins = term.start || term.end;
    }
    if (term.seasonFrom > 0) {
        text += u", "_s + monthsText(term.seasonFrom, term.seasonTo);
        begins = false;
    }
    const QDate first = term.start ? *term.start : term.end.value_or(QDate());
    if (term.until)
        text += begins ? u", с %1 по %2"_s.arg(first.toString(dateFormat), term.until->toString(dateFormat))
                       : u", по "_s + term.until->toString(dateFormat);
    else if (begins)
        text += u", начиная с "_s + first.toString(dateFormat);
    return text;
}

QString openText(const Term& term)
{
    if (term.event)
        return term.event->plain();
    if (term.start)
        return windowText(term.start, term.end);
    return term.asNeeded ? QString() : u"постоянно"_s;
}

} // namespace

QString Term::plain() const
{
    QString said;
    switch (kind) {
    case TermKind::Period:
    case TermKind::Deadline:
        said = windowText(start, end);
        break;
    case TermKind::Recurring:
        said = recurringText(*this);
        break;
    case TermKind::Open:
        said = openText(*this);
        break;
    case TermKind::Unknown:
        return {};
    }
    if (!asNeeded || event)
        return said;
    return said.isEmpty() ? u"по мере необходимости"_s : said + u", по мере необходимости"_s;
}

} // namespace lotsia
