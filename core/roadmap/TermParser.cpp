#include "common/TextFold.h"
#include "roadmap/MonthNames.h"
#include "roadmap/Term.h"
#include "roadmap/TermPhrases.h"
#include "roadmap/TermSeason.h"
#include "roadmap/TermSpan.h"

#include <QRegularExpression>

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

/// «учебный год» in a plan of several years means each of them.
bool isBareSchoolYear(const TermSpan& span)
{
    return span.from && span.to && !hasYear(span) && span.from->month == 9 && span.from->day == 1 && span.to->month == 8
        && span.to->day == 31;
}

/// The last day of the first of the periods that \p start begins.
QDate endOfFirst(const QDate& start, const Term& term)
{
    if (term.schoolYear && term.recurrence == Recurrence::HalfYearly) // September – December, January – August
        return start.month() >= 9 ? QDate(start.year(), 12, 31) : QDate(start.year(), 8, 31);
    const int months = monthsOf(term.recurrence);
    return (months > 0 ? start.addMonths(months) : start.addDays(7)).addDays(-1);
}

/// A stretch with its years through which something recurs: its first occurrence, and the day of its last.
bool applyStretch(const Window& stretch, Term& term)
{
    if (!stretch.start) {
        // «ежегодно до 31.12.2024»: each year, or until then? «ежемесячно до 31.12.2024» is clear.
        if (term.recurrence == Recurrence::Yearly)
            return false;
        term.until = stretch.end;
        return true;
    }
    const QDate first = endOfFirst(*stretch.start, term);
    term.start = stretch.start;
    term.end = stretch.end ? std::min(*stretch.end, first) : first;
    if (stretch.end && *stretch.end >= first)
        term.until = stretch.end;
    if (term.dayOfMonth > 0) {
        term.start.reset(); // the day of the month ends every window
        term.end.reset();
        const QDate month(stretch.start->year(), stretch.start->month(), 1);
        for (int i = 0; i < 2 && !term.end; ++i) {
            const QDate next = month.addMonths(i);
            const QDate due(next.year(), next.month(), std::min(term.dayOfMonth, next.daysInMonth()));
            if (due >= *stretch.start)
                term.end = due;
        }
    }
    return true;
}

/// «ежемесячно, сентябрь-май»: whole months without a year.
bool applySeason(const TermSpan& span, const Frame& frame, Term& term)
{
    constexpr int commonYear = 2001;
    const bool whole = span.from && span.to && span.from->day <= 1 && span.from->month != span.to->month
        && (span.to->day == 0 || span.to->day >= QDate(commonYear, span.to->month, 1).daysInMonth());
    if (!whole)
        return false;
    const int length = (span.to->month - span.from->month + 12) % 12 + 1;
    if (length == 12)
        return true; // every month
    term.seasonFrom = span.from->month;
    term.seasonTo = span.to->month;
    if (!frame.isValid() || term.dayOfMonth > 0)
        return true;
    const auto inside = occurrences(span, frame, false);
    const auto touching = inside.isEmpty() ? occurrences(span, frame, true) : inside;
    if (!touching.isEmpty()) {
        term.start = touching.constFirst().start;
        term.end = endOfFirst(*term.start, term);
    }
    return true;
}

bool applyYearly(const TermSpan& span, const Frame& frame, Term& term)
{
    if (!frame.isValid())
        return windowIn(span, 2000).has_value(); // it recurs, but without a period nobody knows when first
    QList<Window> found = occurrences(span, frame, false);
    if (found.isEmpty())
        found = occurrences(span, frame, true);
    if (!found.isEmpty()) {
        term.start = found.constFirst().start;
        term.end = found.constFirst().end;
    }
    return true;
}

/// \p span with the recurrence of \p term.
bool applyRecurring(const TermSpan& span, const Frame& frame, Term& term)
{
    term.kind = TermKind::Recurring;
    if (span.toEnd && !span.from)
        term.dayOfMonth = term.dayOfMonth > 0 ? term.dayOfMonth : 31;
    const bool byYear = term.recurrence == Recurrence::Yearly;
    const bool whole = monthsOf(term.recurrence) <= 1;
    if (hasYear(span)) {
        const auto window = windowIn(span, span.from && span.from->year ? *span.from->year : *span.to->year);
        if (!byYear)
            term.dayOfMonth = span.toEnd ? 0 : term.dayOfMonth;
        return window && applyStretch(*window, term);
    }
    if (isBareSchoolYear(span)) {
        term.schoolYear = byYear || term.recurrence == Recurrence::HalfYearly;
        return !byYear || applyYearly(span, frame, term);
    }
    if (byYear)
        return applyYearly(span, frame, term);
    if (whole && span.from && span.to)
        return applySeason(span, frame, term);
    // «ежемесячно с сентября», «ежемесячно до 1 июня»: clear where the plan has one such day.
    const QList<Window> inside = frame.isValid() ? occurrences(span, frame, false) : QList<Window>();
    if (!whole || inside.size() != 1 || span.toEnd)
        return false;
    return applyStretch(inside.constFirst(), term);
}

bool applySpan(const TermSpan& span, const Frame& frame, Term& term)
{
    if (term.recurrence != Recurrence::None)
        return applyRecurring(span, frame, term);
    std::optional<Window> window;
    if (hasYear(span)) {
        window = windowIn(span, span.from && span.from->year ? *span.from->year : *span.to->year);
    } else if (frame.isValid()) {
        const QList<Window> inside = occurrences(span, frame, false);
        if (inside.size() == 1) // more than one year would do: not guessed
            window = inside.constFirst();
    }
    if (!window)
        return false;
    term.kind = !window->end ? TermKind::Open : window->start ? TermKind::Period : TermKind::Deadline;
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

/// «2 раза в год (май, ноябрь)»: as many months as times, at equal distances. Empty: no such list.
QList<int> evenMonths(const QList<TermToken>& tokens, Recurrence recurrence)
{
    const int step = monthsOf(recurrence);
    QList<int> months;
    bool separated = true;
    for (const TermToken& token : tokens) {
        const bool isAnd = token.kind == TermToken::Kind::Word && token.text == u"и";
        const bool isIn = token.kind == TermToken::Kind::Word && token.text == u"в";
        if (token.kind == TermToken::Kind::Comma || isAnd || isIn) {
            separated = true;
            continue;
        }
        const int month = token.kind == TermToken::Kind::Word ? monthOfWord(token.text) : 0;
        if (month == 0 || !separated)
            return {};
        months << month;
        separated = false;
    }
    if ((step != 3 && step != 6) || months.size() != 12 / step)
        return {};
    for (qsizetype i = 1; i < months.size(); ++i)
        if ((months.at(i) - months.at(i - 1) + 12) % 12 != step)
            return {};
    return months;
}

void applyMonths(const QList<int>& months, const Frame& frame, Term& term)
{
    term.kind = TermKind::Recurring;
    if (!frame.isValid())
        return;
    std::optional<Window> first;
    for (const int month : months) {
        const auto found = occurrences(TermSpan{TermPoint{month, 1, {}}, TermPoint{month, 0, {}}, false}, frame, false);
        if (!found.isEmpty() && (!first || *found.constFirst().start < *first->start))
            first = found.constFirst();
    }
    if (first) {
        term.start = first->start;
        term.end = first->end;
    }
}

/// The first day of control of «ежемесячно до 5 числа» inside the frame.
void applyDay(const Frame& frame, Term& term)
{
    term.kind = TermKind::Recurring;
    if (!frame.isValid())
        return;
    for (QDate month(frame.start.year(), frame.start.month(), 1); month <= frame.end; month = month.addMonths(1)) {
        const QDate due(month.year(), month.month(), std::min(term.dayOfMonth, month.daysInMonth()));
        const bool wanted = (month.month() - 1) % monthsOf(term.recurrence) == 0 && inSeason(term, month.month());
        if (wanted && due >= frame.start && due <= frame.end) {
            term.end = due;
            return;
        }
    }
}

/// False: not understood.
bool read(const QString& folded, const Frame& frame, Term& term)
{
    const TermPhrases phrases = takePhrases(folded);
    term.recurrence = phrases.recurrence;
    term.asNeeded = phrases.asNeeded;
    term.dayOfMonth = phrases.dayOfMonth;
    term.schoolYear = phrases.schoolYear;
    if (phrases.contradicts)
        return false;
    QList<TermToken> tokens = tokeniseTerm(phrases.rest);
    while (!tokens.isEmpty() && tokens.constFirst().kind == TermToken::Kind::Comma)
        tokens.removeFirst();
    while (!tokens.isEmpty() && tokens.constLast().kind == TermToken::Kind::Comma)
        tokens.removeLast();
    if (tokens.isEmpty()) {
        if (term.dayOfMonth > 0)
            applyDay(frame, term);
        else
            applyPhrases(phrases, frame, term);
        return term.kind != TermKind::Unknown;
    }
    if (const QList<int> months = evenMonths(tokens, term.recurrence); !months.isEmpty()) {
        applyMonths(months, frame, term);
        return true;
    }
    const auto span = parseTermSpan(tokens);
    if (!span)
        return false;
    if (term.recurrence == Recurrence::None && isBareSchoolYear(*span)) {
        if (phrases.asNeeded || (frame.isValid() && frame.start.daysTo(frame.end) > yearPlanDays))
            term.recurrence = Recurrence::Yearly;
    }
    const bool understood = applySpan(*span, frame, term);
    if (understood && term.dayOfMonth > 0 && term.kind == TermKind::Recurring && !term.end
        && (term.recurrence == Recurrence::Monthly || term.recurrence == Recurrence::Quarterly))
        applyDay(frame, term);
    return understood && term.kind != TermKind::Unknown;
}

} // namespace

Term Term::parse(const QString& text, const QDate& periodStart, const QDate& periodEnd)
{
    Term term;
    term.text = text;
    if (text.size() > maxTermLength)
        return term;
    if (auto event = TermEvent::parse(text)) {
        term.kind = TermKind::Open;
        term.asNeeded = true;
        term.event = std::move(event);
        return term;
    }
    if (!read(foldForMatch(text), Frame{periodStart, periodEnd}, term)) {
        term = Term();
        term.text = text;
    }
    return term;
}

} // namespace lotsia
