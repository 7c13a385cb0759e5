#include "roadmap/Term.h"

#include "common/TextFold.h"
#include "roadmap/MonthNames.h"
#include "roadmap/TermPhrases.h"
#include "roadmap/TermSpan.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTermLength = 500; ///< longer cells are prose, not a term
constexpr qint64 yearPlanDays = 430; ///< a plan of one calendar or school year with its preparation

/// The roadmap's period: where a term without a year is looked for.
struct Frame {
    QDate start, end;
    bool isValid() const { return start.isValid() && end.isValid() && start <= end; }
};

struct Window {
    std::optional<QDate> start, end;
};

std::optional<QDate> dateOf(const TermPoint& point, int year)
{
    const int day = point.day > 0 ? point.day : QDate(year, point.month, 1).daysInMonth();
    const QDate date(year, point.month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool hasYear(const TermSpan& span)
{
    return (span.from && span.from->year) || (span.to && span.to->year);
}

/// The span when its first day (or its deadline) falls in \p year.
std::optional<Window> windowIn(const TermSpan& span, int year)
{
    Window window;
    if (span.from)
        window.start = dateOf(*span.from, span.from->year.value_or(year));
    if (span.to) {
        const bool wraps = span.from && !span.to->year && span.to->month < span.from->month;
        window.end = dateOf(*span.to, span.to->year.value_or(wraps ? year + 1 : year));
    }
    if (span.from.has_value() != window.start.has_value() || span.to.has_value() != window.end.has_value())
        return std::nullopt;
    if (window.start && window.end && *window.start > *window.end)
        return std::nullopt;
    return window;
}

/// Every occurrence of a span without a year that lies inside the frame; \p touching: or only overlaps it.
QList<Window> occurrences(const TermSpan& span, const Frame& frame, bool touching)
{
    QList<Window> found;
    for (int year = frame.start.year() - 1; year <= frame.end.year(); ++year) {
        const auto window = windowIn(span, year);
        if (!window)
            continue;
        const QDate first = window->start.value_or(window->end.value_or(QDate()));
        const QDate last = window->end.value_or(first);
        if (touching ? last >= frame.start && first <= frame.end : first >= frame.start && last <= frame.end)
            found << *window;
    }
    return found;
}

/// A stretch through which something recurs begins with its first occurrence: «ежемесячно, сентябрь 2023 – май 2024».
Window firstOf(Window window, Recurrence recurrence)
{
    if (!window.start || !window.end)
        return window;
    const int months = monthsOf(recurrence);
    const QDate last = (months > 0 ? window.start->addMonths(months) : window.start->addDays(7)).addDays(-1);
    window.end = std::min(*window.end, last);
    return window;
}

bool applySpan(const TermSpan& span, const Frame& frame, Term& term)
{
    std::optional<Window> window;
    if (hasYear(span)) {
        window = windowIn(span, span.from && span.from->year ? *span.from->year : *span.to->year);
        if (!window)
            return false;
    } else if (frame.isValid()) {
        QList<Window> inside = occurrences(span, frame, false);
        if (term.recurrence != Recurrence::None) {
            if (inside.isEmpty())
                inside = occurrences(span, frame, true);
            window = inside.isEmpty() ? Window{} : inside.constFirst();
        } else if (inside.size() == 1) {
            window = inside.constFirst();
        }
    } else if (term.recurrence != Recurrence::None && windowIn(span, 2000)) {
        window = Window{}; // it recurs, but without a period nobody knows when first
    }
    if (!window)
        return false; // more than one year would do: not guessed
    if (term.recurrence != Recurrence::None) {
        window = firstOf(*window, term.recurrence);
        term.kind = TermKind::Recurring;
    } else {
        term.kind = !window->end ? TermKind::Open : window->start ? TermKind::Period : TermKind::Deadline;
    }
    term.start = window->start;
    term.end = window->end;
    return true;
}

/// «В течение года» without its number.
void applyWithinYear(const Frame& frame, Term& term)
{
    if (!term.asNeeded && !frame.isValid()) {
        term.kind = TermKind::Open;
    } else if (!term.asNeeded && frame.start.daysTo(frame.end) <= yearPlanDays) {
        term.kind = TermKind::Period;
        term.start = frame.start;
        term.end = frame.end;
    } else {
        term.kind = TermKind::Recurring; // in a plan of several years: within each of them
        term.recurrence = Recurrence::Yearly;
    }
}

/// The word for the kind without any dates.
void applyPhrases(const TermPhrases& phrases, const Frame& frame, Term& term)
{
    if (term.recurrence != Recurrence::None) {
        term.kind = TermKind::Recurring;
    } else if (phrases.withinYear) {
        applyWithinYear(frame, term);
    } else if (phrases.wholePeriod && frame.isValid()) {
        term.kind = TermKind::Period;
        term.start = frame.start;
        term.end = frame.end;
    } else if (phrases.wholePeriod || phrases.constant || phrases.asNeeded) {
        term.kind = TermKind::Open;
    }
}

/// «учебный год» in a plan of several years means each of them.
bool isBareSchoolYear(const TermSpan& span)
{
    return span.from && span.to && !hasYear(span) && span.from->month == 9 && span.from->day == 1 && span.to->month == 8
        && span.to->day == 31;
}

QString windowText(const Term& term)
{
    const QString format = u"dd.MM.yyyy"_s;
    if (!term.start)
        return term.end ? u"до "_s + term.end->toString(format) : QString();
    if (!term.end)
        return u"с "_s + term.start->toString(format);
    return *term.start == *term.end ? term.end->toString(format)
                                    : term.start->toString(format) + u" – "_s + term.end->toString(format);
}

QString recurringText(const Term& term)
{
    static const QStringList words{QString(),           u"каждый год"_s,   u"каждое полугодие"_s,
                                   u"каждый квартал"_s, u"каждый месяц"_s, u"каждую неделю"_s};
    QString text = words.at(static_cast<qsizetype>(term.recurrence));
    if (term.recurrence == Recurrence::Yearly && term.end) {
        if (!term.start) {
            text += u", до "_s + term.end->toString(u"dd.MM"_s);
        } else if (term.start->day() == 1 && term.end->day() == term.end->daysInMonth()) {
            text += u", "_s + monthName(term.start->month());
            if (term.start->month() != term.end->month() || term.start->year() != term.end->year())
                text += u" – "_s + monthName(term.end->month());
        } else {
            text += u", "_s + term.start->toString(u"dd.MM"_s) + u" – "_s + term.end->toString(u"dd.MM"_s);
        }
    } else if (const QString window = windowText(term); !window.isEmpty()) {
        text += u", начиная с "_s + (term.start ? *term.start : *term.end).toString(u"dd.MM.yyyy"_s);
    }
    return term.asNeeded ? text + u", по мере необходимости"_s : text;
}

QJsonValue dateJson(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

int monthsOf(Recurrence recurrence)
{
    switch (recurrence) {
    case Recurrence::Yearly:
        return 12;
    case Recurrence::HalfYearly:
        return 6;
    case Recurrence::Quarterly:
        return 3;
    case Recurrence::Monthly:
        return 1;
    case Recurrence::Weekly:
    case Recurrence::None:
        return 0;
    }
    Q_UNREACHABLE();
}

Term Term::parse(const QString& text, const QDate& periodStart, const QDate& periodEnd)
{
    Term term;
    term.text = text;
    if (text.size() > maxTermLength)
        return term;
    const Frame frame{periodStart, periodEnd};
    const TermPhrases phrases = takePhrases(foldForMatch(text));
    term.recurrence = phrases.recurrence;
    term.asNeeded = phrases.asNeeded;
    QList<TermToken> tokens = tokeniseTerm(phrases.rest);
    while (!tokens.isEmpty() && tokens.constFirst().kind == TermToken::Kind::Comma)
        tokens.removeFirst();
    while (!tokens.isEmpty() && tokens.constLast().kind == TermToken::Kind::Comma)
        tokens.removeLast();
    bool understood = true;
    if (tokens.isEmpty()) {
        applyPhrases(phrases, frame, term);
    } else if (const auto span = parseTermSpan(tokens)) {
        if (term.recurrence == Recurrence::None && isBareSchoolYear(*span)) {
            if (phrases.asNeeded || (frame.isValid() && frame.start.daysTo(frame.end) > yearPlanDays))
                term.recurrence = Recurrence::Yearly;
        }
        understood = applySpan(*span, frame, term);
    } else {
        understood = false;
    }
    if (!understood || term.kind == TermKind::Unknown) {
        term = Term();
        term.text = text;
    }
    return term;
}

QJsonObject Term::toJson() const
{
    static const QStringList kinds{u"period"_s, u"deadline"_s, u"recurring"_s, u"open"_s, u"unknown"_s};
    static const QStringList recurrences{QString(),      u"yearly"_s,  u"half-yearly"_s,
                                         u"quarterly"_s, u"monthly"_s, u"weekly"_s};
    return {
        {u"kind"_s, kinds.at(static_cast<qsizetype>(kind))},
        {u"start"_s, dateJson(start)},
        {u"end"_s, dateJson(end)},
        {u"recurrence"_s,
         recurrence == Recurrence::None ? QJsonValue()
                                        : QJsonValue(recurrences.at(static_cast<qsizetype>(recurrence)))},
        {u"as_needed"_s, asNeeded},
    };
}

QString Term::plain() const
{
    switch (kind) {
    case TermKind::Period:
    case TermKind::Deadline:
        return windowText(*this);
    case TermKind::Recurring:
        return recurringText(*this);
    case TermKind::Open:
        return start ? windowText(*this) : asNeeded ? u"по мере необходимости"_s : u"постоянно"_s;
    case TermKind::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace lotsia
