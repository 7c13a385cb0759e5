#pragma once

#include "exchange/CellValue.h"

#include <array>

namespace lotsia {

/// Counts of the marks 2–5.
using MarkCounts = std::array<int, 4>;

/// Counts from percents: round(N·p/100), half up, each by itself. When only the rounding of the percents or of the
/// counts keeps them from adding up to \p participants, the difference goes to the largest remainders; \p adjusted then
/// becomes true. Problems: "sum-of-shares" (a percent outside 0–100, or a sum outside 99–101), "sum-of-marks" (no
/// rounding explains the difference).
RowResult<MarkCounts> countsFromPercents(const std::array<Fraction, 4>& percents, int participants,
                                         const QString& column, bool* adjusted = nullptr);

/// round(N·p/100), half up. Problem: "sum-of-shares" (outside 0–100).
RowResult<int> countFromPercent(const Fraction& percent, int participants, const QString& column);

} // namespace lotsia
