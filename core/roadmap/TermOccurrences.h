#pragma once

#include "roadmap/Term.h"

#include <QList>

namespace lotsia {

/// One time at which something is to be done: the whole term of an action that does not recur, or one period of one
/// that does.
struct TermOccurrence {
    QString key; ///< stable: empty for what does not recur, «2023», «2022/2023», «2023-H1», «2022/2023-H1»,
                 ///< «2023-Q3», «2023-09», «2023-W05»
    std::optional<QDate> start; ///< first day of the window; empty: from the beginning of the plan
    std::optional<QDate> end; ///< last day, by which it is due; empty: open
    bool operator==(const TermOccurrence&) const = default;
};

/// At most this many periods are unfolded: a weekly action over ten years.
inline constexpr qsizetype MaxOccurrences = 530;

/// Every period of \p term inside the plan, in order of time; a term that does not recur has one with an empty key,
/// also when it is not understood. A recurring term without a period of the plan has the one that it names, or none.
/// Windows are cut to the plan; one with only a last day begins after the one before. Keys are of the whole window, so
/// that a plan prolonged at its end keeps them: years are school years where the text says so, where a window passes
/// the new year, and of a term without a window where the plan begins on 1 September.
QList<TermOccurrence> occurrencesOf(const Term& term, const QDate& periodStart, const QDate& periodEnd);
/// «2023 год», «2022/2023 учебный год», «I полугодие 2023 года», «I полугодие 2022/2023 учебного года», «III квартал
/// 2023 года», «сентябрь 2023 года», «неделя с 30.01.2023»; empty for an empty key.
QString occurrenceName(const QString& key);

} // namespace lotsia
