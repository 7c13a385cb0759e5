#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/ObjectReader.h"

#include <functional>

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

[[nodiscard]] Result<Measure> parseMeasure(ObjectReader& reader);
/// The word of "pool". Error: Data.
[[nodiscard]] Result<Pool> parsePool(ObjectReader& reader);
/// Error: Data, when \p key stands in a set of lotsia-criteria/1, which does not know it.
[[nodiscard]] Status sinceVersion2(int version, const ObjectReader& reader, const QString& key);

template <typename T, typename Name>
QStringList namesOf(const std::vector<T>& entries, Name name)
{
    QStringList names;
    for (const T& entry : entries)
        names << std::invoke(name, entry);
    return names;
}

} // namespace lotsia
