#pragma once

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
    std::optional<QDate> start, end; ///< inclusive; a deadline has only an end
    Recurrence recurrence = Recurrence::None;
    bool asNeeded = false; ///< «по мере необходимости», «в соответствии с планом»: no alarm when it passes

    /// \p periodStart, \p periodEnd: the roadmap's period, which gives a recurring term its first occurrence and «в
    /// течение года» its year. Grammar: formats.md §4, domain.md (d).
    static Term parse(const QString& text, const QDate& periodStart = {}, const QDate& periodEnd = {});
    /// The object "term_parsed" of lotsia-roadmap/1.
    QJsonObject toJson() const;
    /// Understood dates as people read them: «01.07.2021 – 31.08.2021», «до 30.06.2024», «каждый год, август».
    QString plain() const;
    bool operator==(const Term&) const = default;
};

} // namespace lotsia
