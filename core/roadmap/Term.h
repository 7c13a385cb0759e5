#pragma once

#include "common/Result.h"
#include "roadmap/TermEvent.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lotsia {

enum class TermKind { Period, Deadline, Recurring, Open, Unknown };
enum class Recurrence { None, Yearly, HalfYearly, Quarterly, Monthly, Weekly };

/// Months from one occurrence to the next; 0 for weeks and for what does not recur.
int monthsOf(Recurrence recurrence);

/// A term («срок») as printed and as understood. The printed text is never changed; what cannot be understood has kind
/// Unknown.
struct Term {
    QString text;
    TermKind kind = TermKind::Unknown;
    std::optional<QDate> start, end; ///< inclusive; a deadline has only an end; of what recurs the first window
    Recurrence recurrence = Recurrence::None;
    bool asNeeded = false; ///< «по мере необходимости», «в соответствии с планом»: no alarm when it passes

    bool corrected = false; ///< the meaning was set by a person, not read from the text

    // What only the database keeps, not the contract lotsia-roadmap/1:
    /// «ежемесячно до 5 числа»: the last day of every window, 31 the month's last; of a quarter in the month after it.
    /// 0: none. Only of what recurs by months, and 31 of any.
    int dayOfMonth = 0;
    bool schoolYear = false; ///< years and half-years are counted from 1 September
    std::optional<QDate> until; ///< «ежемесячно, сентябрь 2023 – май 2024»: nothing recurs after this day
    int seasonFrom = 0, seasonTo = 0; ///< «ежемесячно, сентябрь-май»: months 1–12 in which it recurs; 0: in all
    std::optional<TermEvent> event; ///< of an open term that runs from an event

    /// \p periodStart, \p periodEnd: the roadmap's period, which gives a recurring term its first occurrence and «в
    /// течение года» its year. Grammar: formats.md §4, domain.md (d).
    static Term parse(const QString& text, const QDate& periodStart = {}, const QDate& periodEnd = {});
    /// \p text with the meaning that a person gave it: an object as toMeaning() or toJson() writes it. Keys that the
    /// kind has no use for are dropped. Error: Data.
    [[nodiscard]] static Result<Term> withMeaning(const QString& text, const QJsonObject& meaning);
    /// The object "term_parsed" of lotsia-roadmap/1.
    QJsonObject toJson() const;
    /// toJson() with everything else that is understood: "day_of_month", "school_year", "until", "months", "event",
    /// each only where it says something.
    QJsonObject toMeaning() const;
    /// What is understood as people read it: «01.07.2021 – 31.08.2021», «до 30.06.2024», «каждый год, август», «каждый
    /// месяц, до 5-го числа». Empty when it is not understood.
    QString plain() const;
    bool operator==(const Term&) const = default;
};

} // namespace lotsia
