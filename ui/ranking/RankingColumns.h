#pragma once

#include "ui/common/ColumnModel.h"
#include "ui/common/Tones.h"
#include "ui/ranking/RankingData.h"

#include <vector>

namespace lotsia {

/// Place of the class column: its cells are drawn as chips.
constexpr int kClassColumn = 3;

/// «ШНОР · ШНСУ» with the main class first, «недостаточно данных», «не оценивается: вид — вечерняя», «обычная»; a
/// decision by hand says so: «ШНОР ✎ решение».
QString classText(const RankedSchool& school, const QList<CriteriaClass>& classes);
/// In no class, and for want of data: what the list calls «недостаточно данных».
bool isUndecided(const RankedSchool& school);
Tone classTone(const RankedSchool& school);

/// «ШНОР: 2-й год подряд», «вышла из ШНОР: не в нём с 2022/2023»; empty when there is nothing to tell.
QString historyText(const RankingData& data, int row);

/// What the class filter offers beside the classes themselves.
enum class ClassFilter { All, Unknown, None, Excluded, ByHand, Left, OfClass };
bool isInFilter(const RankingData& data, int row, ClassFilter filter, int classIndex);

/// Columns over \p data, which must outlive them; rows are places in the classification.
std::vector<ColumnSpec> rankingColumns(const std::optional<RankingData>& data);

} // namespace lotsia
