#pragma once

#include "criteria/Evaluator.h"
#include "criteria/SignEvaluator.h"
#include "criteria/ValueColumn.h"

#include <map>

namespace lotsia {

/// One condition in one year: a class asked about earlier years has its conditions once more for each of them.
struct ConditionNode {
    const Condition* condition = nullptr;
    int shift = 0; ///< years back of the class that the condition belongs to
    std::vector<size_t> children; ///< of a Class: the root of the class in each year listed
    std::vector<size_t>
        columns; ///< of Count, Share, Same: signs by year; of Indicator, Index, Concentration: the value
    size_t classIndex = 0;
};

/// The numbers behind a classification.
struct Classification::Body {
    Body(const CriteriaSet& set, std::shared_ptr<const Dataset> data);
    Body(const Body&) = delete;
    Body& operator=(const Body&) = delete;

    CriteriaSet criteria;
    std::shared_ptr<const Dataset> dataset;
    EvaluationContext context;
    SignEvaluator signEvaluator;
    std::vector<SignColumn> signColumns;
    std::vector<ValueColumn> valueColumns;
    std::vector<ConditionNode> nodes; ///< children before parents
    std::vector<Verdict> answers; ///< by node, then by school
    std::vector<size_t> roots; ///< node of each class in the year asked for
    std::vector<RankedSchool> schools;
    std::vector<std::optional<Override>> decisions; ///< by school; empty when nobody decided anything

    Verdict answer(size_t node, size_t school) const { return answers[node * context.schoolCount() + school]; }
    /// A person's decision on the class in the year asked for; nullptr without one.
    const Override* decision(size_t classIndex, int back, size_t school) const;
    /// What another class sees of the class whose condition is \p root: the decision, otherwise the rule's answer.
    Verdict classVerdict(size_t root, size_t school) const;
};

/// Places the schools; their classes, exclusions and overrides are filled in already. Uses and extends signColumns.
void rankSchools(Classification::Body& body);
/// The column of a sign in a year, evaluated once.
size_t signColumn(Classification::Body& body, size_t sign, int back);

} // namespace lotsia
