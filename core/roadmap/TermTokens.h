#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lotsia {

/// A piece of a term: number, word, whole date or separator.
struct TermToken {
    enum class Kind { Number, Word, Date, MonthYear, DayMonth, Dash, Slash, Comma, Other };
    Kind kind = Kind::Other;
    QString text; ///< of a word, lower case, «ё» as «е»; digits of a number
    int number = 0; ///< of a number; an ordinal «1-й» loses its ending
    int day = 0, month = 0, year = 0; ///< of Date, MonthYear, DayMonth
};

/// Cuts \p folded (foldForMatch of a term) into tokens. Dots of abbreviations and at the end are dropped; a bracket is
/// a comma.
QList<TermToken> tokeniseTerm(const QString& folded);

/// 1–4 for «i», «iv», «первый», «второе» and the number 1–4 itself; 0 for others.
int ordinalOf(const TermToken& token);

} // namespace lotsia
