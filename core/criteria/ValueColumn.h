#pragma once

#include "criteria/SignEvaluator.h"

namespace lotsia {

/// One figure per school that is no procedure's: an indicator, an index, a count for a concentration.
struct ValueColumn {
    std::vector<Quantity> values; ///< by school; absent where unknown
    std::vector<Quantity> limits; ///< by pool (or one); empty when each school has its own
    double total = 0; ///< Concentration: of all schools together

    Quantity limitFor(const EvaluationContext& context, const Condition& condition, int back, size_t school) const;
};

/// \p back is the year of the condition counted from the year asked for.
ValueColumn indicatorColumn(const EvaluationContext& context, const Condition& condition, int back);
ValueColumn indexColumn(const EvaluationContext& context, const Condition& condition, int back);
/// Counts; limits[0] is the least count inside the smallest set of schools that holds the part (equal counts stay
/// together).
ValueColumn concentrationColumn(const EvaluationContext& context, const Condition& condition, int back);

/// Value of an indicator in a year; absent when not known.
Quantity indicatorValue(const Dataset& dataset, const QString& code, int yearIndex, size_t school);

/// What a term of an index reads, before its norm; absent when not known.
Quantity termValue(const SignEvaluator& evaluator, const EvaluationContext& context, const IndexTerm& term, int back,
                   size_t school);

} // namespace lotsia
