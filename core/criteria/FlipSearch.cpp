#include "criteria/FlipSearch.h"

#include "criteria/CellFlip.h"
#include "criteria/FlipTrial.h"

#include <algorithm>
#include <cstdlib>

namespace lotsia {

namespace {

template <typename Plan>
int costOf(const Plan& plan)
{
    int pupils = 0;
    for (const auto& [cell, delta] : plan)
        pupils += std::abs(delta);
    return pupils;
}

} // namespace

FlipSearch::FlipSearch(const Classification::Body& body, size_t school)
    : m_body(body)
    , m_school(school)
{
}

std::optional<int> FlipSearch::pupilsToFlip(size_t classIndex)
{
    const size_t root = m_body.roots[classIndex];
    const Verdict now = m_body.answer(root, m_school);
    if (now != Verdict::True && now != Verdict::False)
        return std::nullopt;
    const bool wanted = now == Verdict::False;
    const std::optional<Plan> plan = turn(root, wanted);
    if (!plan)
        return std::nullopt;
    FlipTrial trial(m_body, m_school);
    for (const auto& [key, delta] : *plan) {
        const SignColumn& column = m_body.signColumns[key.first];
        trial.add(column, key.second, delta);
    }
    return trial.answer(root) == (wanted ? Verdict::True : Verdict::False) ? std::optional(trial.pupils())
                                                                           : std::nullopt;
}

std::optional<FlipSearch::Plan> FlipSearch::turn(size_t node, bool wanted)
{
    if (m_body.answer(node, m_school) == (wanted ? Verdict::True : Verdict::False))
        return Plan();
    if (const auto known = m_known.find({node, wanted}); known != m_known.end())
        return known->second;
    const ConditionNode& asked = m_body.nodes[node];
    std::optional<Plan> plan;
    switch (asked.condition->kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
        plan = turnSigns(asked, wanted);
        break;
    case ConditionKind::Same:
        plan = turnSame(asked, wanted);
        break;
    case ConditionKind::Not:
        plan = turn(asked.children.front(), !wanted);
        break;
    case ConditionKind::All:
    case ConditionKind::Any:
    case ConditionKind::AtLeastOf:
    case ConditionKind::Class:
        plan = turnLogic(asked, wanted);
        break;
    case ConditionKind::Concentration:
    case ConditionKind::Indicator:
    case ConditionKind::Index:
    case ConditionKind::Flag:
        break;
    }
    m_known[{node, wanted}] = plan;
    return plan;
}

std::optional<FlipSearch::Plan> FlipSearch::turnSigns(const ConditionNode& node, bool wanted)
{
    const size_t index = node.columns.front();
    const SignColumn& column = m_body.signColumns[index];
    const int counted = column.counted[m_school];
    if (column.withData[m_school] == 0)
        return std::nullopt;
    const int trues = column.trues[m_school];
    const int unknowns = column.unknowns[m_school];
    int needed = wanted ? node.condition->atLeast - trues : trues + unknowns - node.condition->atLeast + 1;
    if (node.condition->kind == ConditionKind::Share) {
        const Fraction& part = node.condition->part;
        needed = 0;
        while (needed <= counted
               && (wanted ? Fraction(trues + needed, counted) < part
                          : Fraction(trues + unknowns - needed, counted) >= part))
            ++needed;
    }
    std::vector<std::optional<Plan>> options;
    for (size_t pick = 0; pick < pickCount(node); ++pick) {
        if (cell(index, pick).answer == (wanted ? CellAnswer::False : CellAnswer::True))
            options.push_back(turnCell(index, pick));
    }
    return cheapest(options, needed);
}

std::optional<FlipSearch::Plan> FlipSearch::turnSame(const ConditionNode& node, bool wanted)
{
    std::vector<std::optional<Plan>> options; // one for each procedure
    int trues = 0, unknowns = 0;
    for (size_t pick = 0; pick < pickCount(node); ++pick) {
        int falses = 0, open = 0, absent = 0;
        std::vector<std::optional<Plan>> years;
        for (const size_t column : node.columns) {
            const CellAnswer answer = cell(column, pick).answer;
            falses += answer == CellAnswer::False;
            open += answer == CellAnswer::Unknown;
            absent += answer == CellAnswer::Absent;
            if (answer == (wanted ? CellAnswer::False : CellAnswer::True))
                years.push_back(turnCell(column, pick));
        }
        const bool counts = absent == 0 && falses == 0;
        trues += counts && open == 0;
        unknowns += counts && open > 0;
        // A yes takes every year, a no takes one.
        if (wanted && absent == 0 && open == 0 && falses > 0)
            options.push_back(cheapest(years, falses));
        else if (!wanted && counts)
            options.push_back(cheapest(years, 1));
    }
    return cheapest(options, wanted ? node.condition->atLeast - trues : trues + unknowns - node.condition->atLeast + 1);
}

std::optional<FlipSearch::Plan> FlipSearch::turnLogic(const ConditionNode& node, bool wanted)
{
    const Condition& condition = *node.condition;
    const int count = static_cast<int>(node.children.size());
    const int required = condition.kind == ConditionKind::Any ? 1
        : condition.kind == ConditionKind::All                ? count
        : condition.atLeast == 0                              ? count // each of the years
                                                              : condition.atLeast;
    int trues = 0, unknowns = 0;
    std::vector<std::optional<Plan>> options;
    for (const size_t child : node.children) {
        const Verdict verdict = childVerdict(node, child);
        trues += verdict == Verdict::True;
        unknowns += verdict == Verdict::Unknown;
        const bool decided = condition.kind == ConditionKind::Class
            && m_body.decision(m_body.nodes[child].classIndex, m_body.nodes[child].shift, m_school);
        if (!decided && verdict != (wanted ? Verdict::True : Verdict::False))
            options.push_back(turn(child, wanted));
    }
    return cheapest(options, wanted ? required - trues : trues + unknowns - required + 1);
}

std::optional<FlipSearch::Plan> FlipSearch::turnCell(size_t column, size_t pick) const
{
    const SignColumn& of = m_body.signColumns[column];
    const Sign& sign = m_body.criteria.definition().signs[of.sign];
    const SignCell& found = cell(column, pick);
    if (!followsOwnCounts(m_body.context, sign, pick, of.back))
        return std::nullopt;
    const Quantity limit = m_body.signEvaluator.limitFor(of, sign, pick, m_school, found);
    const std::optional<int> pupils = lotsia::pupilsToFlip(sign, found, limit);
    if (!pupils)
        return std::nullopt;
    const bool grows = sign.comparison.compare == Compare::GreaterEqual || sign.comparison.compare == Compare::Greater;
    const bool more = grows == (found.answer == CellAnswer::False);
    return Plan{{{column, pick}, more ? *pupils : -*pupils}};
}

std::optional<FlipSearch::Plan> FlipSearch::cheapest(const std::vector<std::optional<Plan>>& options, int needed)
{
    std::vector<std::pair<int, const Plan*>> byCost; // pupils and whose results these are
    for (const std::optional<Plan>& option : options) {
        if (option)
            byCost.emplace_back(costOf(*option), &*option);
    }
    if (needed > static_cast<int>(byCost.size()))
        return std::nullopt;
    std::stable_sort(byCost.begin(), byCost.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    Plan together;
    for (int i = 0; i < needed; ++i) {
        for (const auto& [key, delta] : *byCost[static_cast<size_t>(i)].second) {
            if (!together.emplace(key, delta).second && together[key] != delta)
                return std::nullopt;
        }
    }
    return together;
}

size_t FlipSearch::pickCount(const ConditionNode& node) const
{
    const CriteriaDefinition& set = m_body.criteria.definition();
    return set.procedureSets[set.signs[node.condition->target].procedureSet].picks.size();
}

Verdict FlipSearch::childVerdict(const ConditionNode& node, size_t child) const
{
    return node.condition->kind == ConditionKind::Class ? m_body.classVerdict(child, m_school)
                                                        : m_body.answer(child, m_school);
}

} // namespace lotsia
