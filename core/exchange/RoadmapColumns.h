#pragma once

#include <QStringList>

#include <optional>

namespace lotsia {

/// What a column of a taken table holds. Several columns may hold the same: their texts are joined line by line.
enum class TakenColumn { None, Number, Section, Text, Responsible, Term, Result };

/// «1.1», «1.1.», «1)», «№ 1»: nothing but a number.
bool isRowNumber(const QString& cell);
/// True when the number has two levels: «1.1», «2. 3.».
bool isDeepNumber(const QString& cell);
/// \p heading without the number in front of it: «1. Нормативное обеспечение», «II. …», «Раздел 1. …». A text that is
/// nothing but a number stays.
QString withoutRowNumber(const QString& heading);
/// \p text of an action without «1.1.» or «1)» in front of it.
QString withoutActionNumber(const QString& text);

/// A list item that a cell may begin with: «- …», «• …», «1) …», «а) …».
bool startsListItem(const QString& text);

/// Columns by their headings; nullopt when \p cells is no row of headings: it needs the measure and one more.
std::optional<QList<TakenColumn>> columnsFromHeadings(const QStringList& cells);
/// True when every cell is the number of its column.
bool numbersColumns(const QStringList& cells);

} // namespace lotsia
