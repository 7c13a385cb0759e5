#pragma once

#include "common/Fraction.h"
#include "exchange/TableReader.h"

#include <expected>

namespace lotsia {

/// Why a row cannot be taken: stable code, translated reason, heading of the column.
struct RowProblem {
    QString code;
    QString text;
    QString column;
};

template <typename T>
using RowResult = std::expected<T, RowProblem>;

/// A decimal as people and programs write it: «12,5», «1 234.5», «12,5 %», a number cell. nullopt for anything else.
std::optional<Fraction> decimalOf(const TableCell& cell);

/// True when the cell's own text says percent.
bool saysPercent(const TableCell& cell);

/// A count of people, 0–1,000,000; nullopt for a blank cell (also «-»). Problems: "not-a-number", "negative",
/// "fractional", "too-large".
RowResult<std::optional<int>> countOf(const TableCell& cell, const QString& column);

/// A decimal that is not negative; nullopt for a blank cell. Problems: "not-a-number", "negative".
RowResult<std::optional<Fraction>> amountOf(const TableCell& cell, const QString& column);

/// Blank, or a dash that people write for "nothing".
bool isBlank(const TableCell& cell);

/// Latin letters that look Cyrillic, turned Cyrillic: «Kод» → «Код». Other letters stay.
QString withCyrillicLookalikes(const QString& text);

/// The first word that mixes Cyrillic and Latin letters: «Mатематика» with a Latin M. Empty when there is none.
QString mixedWord(const QString& text);

} // namespace lotsia
