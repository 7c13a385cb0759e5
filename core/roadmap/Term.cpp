#include "roadmap/Term.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QStringList& kindWords()
{
    static const QStringList words{u"period"_s, u"deadline"_s, u"recurring"_s, u"open"_s, u"unknown"_s};
    return words;
}

const QStringList& recurrenceWords()
{
    static const QStringList words{QString(), u"yearly"_s, u"half-yearly"_s, u"quarterly"_s, u"monthly"_s, u"weekly"_s};
    return words;
}

/// Empty for null and for a key that is not there; \p sound becomes false for anything else that is no date.
std::optional<QDate> dateOf(const QJsonValue& value, bool& sound)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    sound = sound && date.isValid();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isOneOf(const QJsonValue& value, std::initializer_list<QJsonValue::Type> types)
{
    return std::find(types.begin(), types.end(), value.type()) != types.end();
}

QJsonValue dateJson(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

/// The keys that only a recurring term has. False: one of them is impossible.
bool readRecurring(const QJsonObject& meaning, Term& term)
{
    bool sound = true;
    term.until = dateOf(meaning.value(u"until"_s), sound);
    term.schoolYear = meaning.value(u"school_year"_s).toBool()
        && (term.recurrence == Recurrence::Yearly || term.recurrence == Recurrence::HalfYearly);
    const int day = meaning.value(u"day_of_month"_s).toInt();
    const bool byMonths = term.recurrence == Recurrence::Monthly || term.recurrence == Recurrence::Quarterly;
    term.dayOfMonth = byMonths || (day == 31 && term.end && monthsOf(term.recurrence) > 0) ? day : 0;
    const QJsonArray months = meaning.value(u"months"_s).toArray();
    if (!months.isEmpty() && (term.recurrence == Recurrence::Monthly || term.recurrence == Recurrence::Weekly)) {
        term.seasonFrom = months.at(0).toInt();
        term.seasonTo = months.at(1).toInt();
        const auto isMonth = [](int month) { return month >= 1 && month <= 12; };
        sound = sound && months.size() == 2 && isMonth(term.seasonFrom) && isMonth(term.seasonTo);
    }
    const bool ends = !term.until || (!term.start || *term.start <= *term.until);
    return sound && ends && term.dayOfMonth >= 0 && term.dayOfMonth <= 31;
}

/// True when kind, recurrence and dates go together.
bool fits(const Term& term)
{
    if (term.start && term.end && *term.start > *term.end)
        return false;
    if ((term.kind == TermKind::Recurring) != (term.recurrence != Recurrence::None))
        return false;
    switch (term.kind) {
    case TermKind::Period:
        return term.start && term.end;
    case TermKind::Deadline:
        return term.end.has_value();
    case TermKind::Unknown:
    case TermKind::Open:
    case TermKind::Recurring:
        return true;
    }
    Q_UNREACHABLE();
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

Result<Term> Term::withMeaning(const QString& text, const QJsonObject& meaning)
{
    using Type = QJsonValue::Type;
    Term term;
    term.text = text;
    term.corrected = true;
    const QJsonValue asNeeded = meaning.value(u"as_needed"_s);
    const QJsonValue repeats = meaning.value(u"recurrence"_s);
    bool sound = isOneOf(asNeeded, {Type::Bool, Type::Undefined, Type::Null})
        && isOneOf(repeats, {Type::String, Type::Undefined, Type::Null});
    const auto kind = kindWords().indexOf(meaning.value(u"kind"_s).toString());
    const auto recurrence = recurrenceWords().indexOf(repeats.toString());
    term.start = dateOf(meaning.value(u"start"_s), sound);
    term.end = dateOf(meaning.value(u"end"_s), sound);
    term.asNeeded = asNeeded.toBool();
    if (kind >= 0)
        term.kind = static_cast<TermKind>(kind);
    if (recurrence >= 0)
        term.recurrence = static_cast<Recurrence>(recurrence);
    if (term.kind == TermKind::Deadline || term.kind == TermKind::Unknown)
        term.start.reset();
    if (term.kind == TermKind::Open || term.kind == TermKind::Unknown)
        term.end.reset();
    sound = sound && kind >= 0 && recurrence >= 0 && fits(term);
    if (sound && term.kind == TermKind::Recurring)
        sound = readRecurring(meaning, term);
    if (sound && term.kind == TermKind::Open && !term.start && meaning.contains(u"event"_s)) {
        term.event = TermEvent::fromJson(meaning.value(u"event"_s).toObject());
        sound = term.event.has_value();
    }
    if (!sound)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("Term", "This meaning of the term cannot be. Correct its dates."));
    return term;
}

QJsonObject Term::toJson() const
{
    return {
        {u"kind"_s, kindWords().at(static_cast<qsizetype>(kind))},
        {u"start"_s, dateJson(start)},
        {u"end"_s, dateJson(end)},
        {u"recurrence"_s,
         recurrence == Recurrence::None ? QJsonValue()
                                        : QJsonValue(recurrenceWords().at(static_cast<qsizetype>(recurrence)))},
        {u"as_needed"_s, asNeeded},
    };
}

QJsonObject Term::toMeaning() const
{
    QJsonObject meaning = toJson();
    if (dayOfMonth > 0)
        meaning.insert(u"day_of_month"_s, dayOfMonth);
    if (schoolYear)
        meaning.insert(u"school_year"_s, true);
    if (until)
        meaning.insert(u"until"_s, dateJson(until));
    if (seasonFrom > 0)
        meaning.insert(u"months"_s, QJsonArray{seasonFrom, seasonTo});
    if (event)
        meaning.insert(u"event"_s, event->toJson());
    return meaning;
}

} // namespace lotsia
