#pragma once

#include "criteria/ClassificationBody.h"

#include <map>
#include <set>

namespace lotsia {

/// True when the sign's answer for a pick follows the school's own counts alone: a constant, an official row or the
/// year before to compare with, and a count as the numerator.
bool followsOwnCounts(const EvaluationContext& context, const Sign& sign, size_t pick, int back);

/// One school with other results: the same rules asked once more, everything that other schools decide staying as it
/// is.
class FlipTrial {
public:
    FlipTrial(const Classification::Body& body, size_t school);

    /// Changes the count behind a sign's cell by \p delta pupils; changes of one figure in one direction are one
    /// change.
    void add(const SignColumn& column, size_t pick, int delta);
    /// Answer of \p node after the changes; Unknown when they are not possible, or when something that this trial does
    /// not count anew would follow them (the mean of the others, an index).
    Verdict answer(size_t node);
    int pupils() const;

private:
    struct Figure {
        int back = 0; ///< first year, newest
        int years = 1; ///< more when pooled
        bool below = true; ///< those below the minimum; otherwise «4» and «5»
        std::vector<size_t> members; ///< procedures in the dataset
        auto operator<=>(const Figure&) const = default;
    };

    bool apply();
    bool applyTo(ResultFigures& figures, bool below, int& delta) const;
    /// Something below \p node reads a changed figure without being counted anew.
    bool isTouched(size_t node) const;
    bool touches(size_t procedureSet, int back, int years) const;
    Verdict signAnswer(const ConditionNode& node) const;
    CellAnswer cellAnswer(size_t column, size_t pick, bool& data) const;

    const Classification::Body& m_body;
    size_t m_school;
    Dataset m_dataset; ///< this school alone
    std::map<Figure, int> m_changes;
    std::set<std::pair<size_t, size_t>> m_changed; ///< year in the dataset, procedure
    std::map<size_t, SignColumn> m_columns; ///< counted anew, by place in the body
    bool m_possible = true;
};

} // namespace lotsia
