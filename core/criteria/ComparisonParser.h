#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

namespace lotsia {

/// "is", the reference and "round", as a sign, an indicator and an index write them.
struct ComparisonRules {
    bool share = false; ///< the figure is a share: a constant must lie between 0 and 1
    bool mean = true; ///< "mean" is allowed
    bool regionMean = true; ///< means of reference rows exist for this figure
    bool percentile = true;
    bool previousYear = true;
    bool quantile = false; ///< "quantile" 0–1 in place of "percentile" 0–100
    bool round = true;
};
[[nodiscard]] Result<Comparison> parseComparison(ObjectReader& reader, const ComparisonRules& rules);

/// A year as the contract counts it: 0, -1, …; returned as years back. Absent is 0.
[[nodiscard]] Result<int> parseYearBack(ObjectReader& reader);
/// Place of \p key's text among \p names. Error: Data, "is not described in …".
[[nodiscard]] Result<size_t> parseName(ObjectReader& reader, const QString& key, const QStringList& names,
                                       const QString& section);

} // namespace lotsia
