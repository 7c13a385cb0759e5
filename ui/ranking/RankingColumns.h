#pragma once

#include "ui/common/ColumnModel.h"
#include "ui/common/Tones.h"
#include "ui/ranking/RankingData.h"

#include <vector>

namespace lotsia {

/// Place of the class column: its cells are drawn as chips.
constexpr int kClassColumn = 3;

/// «ШНОР, ШНСУ», «недостаточно данных», «исключена: вечерняя», «не отнесена»; a decision by hand says so.
QString classText(const RankedSchool& school, const QList<CriteriaClass>& classes);
Tone classTone(const RankedSchool& school);

/// What the class filter offers beside the classes themselves.
enum class ClassFilter { All, Unknown, None, Excluded, ByHand, OfClass };
bool isInFilter(const RankedSchool& school, ClassFilter filter, int classIndex);

/// Columns over \p data, which must outlive them; rows are places in the classification.
std::vector<ColumnSpec> rankingColumns(const std::optional<RankingData>& data);

} // namespace lotsia
