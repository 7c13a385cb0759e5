#include "criteria/FlipTrial.h"

#include "criteria/Kleene.h"
#include "criteria/ReferenceRows.h"

#include <algorithm>
#include <cstdlib>

namespace lotsia {

namespace {

Dataset alone(const Dataset& all, size_t school)
{
    Dataset one(all.years(), all.procedures(), {all.schools()[school]});
    for (size_t year = 0; year < all.years().size(); ++year) {
        for (size_t procedure = 0; procedure < all.procedures().size(); ++procedure)
            one.at(year, procedure, 0) = all.at(year, procedure, school);
    }
    one.references = all.references;
    return one;
}

} // namespace

bool followsOwnCounts(const EvaluationContext& context, const Sign& sign, size_t pick, int back)
{
    if (!isShare(sign.measure) && sign.measure != Measure::CountBelow)
        return false;
    const Reference& reference = sign.comparison.reference;
    switch (reference.kind) {
    case ReferenceKind::Value:
    case ReferenceKind::PreviousYear:
        return true;
    case ReferenceKind::Mean:
        return reference.meanOf != MeanOf::Pool && !reference.minusSd
            && meanOfReferenceRows(context, sign, pick, back).isPresent();
    case ReferenceKind::Percentile:
        return false;
    }
    Q_UNREACHABLE();
}

FlipTrial::FlipTrial(const Classification::Body& body, size_t school)
    : m_body(body)
    , m_school(school)
    , m_dataset(alone(*body.dataset, school))
{
}

void FlipTrial::add(const SignColumn& column, size_t pick, int delta)
{
    const Sign& sign = m_body.criteria.definition().signs[column.sign];
    const SignCell& cell = column.at(pick, m_school);
    const Figure figure{column.back + cell.earlier, cell.state == CellState::Pooled ? sign.poolYears : 1,
                        sign.measure != Measure::Share45, m_body.signEvaluator.members(sign.procedureSet, pick)};
    int& change = m_changes[figure];
    if ((change > 0 && delta < 0) || (change < 0 && delta > 0))
        m_possible = false;
    else if (std::abs(delta) > std::abs(change))
        change = delta;
}

int FlipTrial::pupils() const
{
    int pupils = 0;
    for (const auto& [figure, delta] : m_changes)
        pupils += std::abs(delta);
    return pupils;
}

bool FlipTrial::applyTo(ResultFigures& figures, bool below, int& delta) const
{
    if (figures.participants <= 0)
        return false;
    const int before = delta;
    if (below) {
        qint32& count = figures.below >= 0 ? figures.below : figures.m2;
        if (count < 0)
            return false;
        const int step = std::clamp(delta, -count, figures.participants - count);
        count += step;
        delta -= step;
    } else {
        if (figures.m4 < 0 || figures.m5 < 0)
            return false;
        const int room = figures.participants - figures.m4 - figures.m5;
        const int step = std::clamp(delta, -figures.m4, std::max(room, 0));
        figures.m4 += step;
        delta -= step;
        const int rest = std::clamp(delta, -figures.m5, 0);
        figures.m5 += rest;
        delta -= rest;
    }
    return delta != before;
}

bool FlipTrial::apply()
{
    for (const auto& [figure, change] : m_changes) {
        int delta = change;
        for (int i = 0; i < figure.years; ++i) {
            const int found = m_body.context.yearIndex(figure.back + i);
            for (const size_t procedure : figure.members) {
                if (found < 0 || delta == 0)
                    continue;
                const auto year = static_cast<size_t>(found);
                ResultFigures& figures = m_dataset.at(year, procedure, 0);
                if (!applyTo(figures, figure.below, delta))
                    continue;
                m_changed.insert({year, procedure});
                if (qint64(std::max(belowOf(figures), 0)) + std::max(figures.m4, 0) + std::max(figures.m5, 0)
                    > figures.participants)
                    return false; // more marks than pupils
            }
        }
        if (delta != 0)
            return false;
    }
    return true;
}

bool FlipTrial::touches(size_t procedureSet, int back, int years) const
{
    const size_t picks = m_body.criteria.definition().procedureSets[procedureSet].picks.size();
    for (int i = 0; i < years; ++i) {
        const int year = m_body.context.yearIndex(back + i);
        for (size_t pick = 0; year >= 0 && pick < picks; ++pick) {
            for (const size_t procedure : m_body.signEvaluator.members(procedureSet, pick)) {
                if (m_changed.contains({static_cast<size_t>(year), procedure}))
                    return true;
            }
        }
    }
    return false;
}

bool FlipTrial::isTouched(size_t index) const
{
    const CriteriaDefinition& set = m_body.criteria.definition();
    const ConditionNode& node = m_body.nodes[index];
    const Condition& condition = *node.condition;
    const int back = node.shift + (condition.years.empty() ? 0 : condition.years.front());
    switch (condition.kind) {
    case ConditionKind::Count:
    case ConditionKind::Share:
    case ConditionKind::Same: {
        const Sign& sign = set.signs[condition.target];
        if (sign.measure == Measure::Participants)
            return false; // nobody comes or goes
        return std::any_of(node.columns.begin(), node.columns.end(), [&](size_t column) {
            return !m_columns.contains(column)
                && touches(sign.procedureSet, m_body.signColumns[column].back, sign.reach() + 1);
        });
    }
    case ConditionKind::Concentration:
        for (size_t i = 0; i < set.procedureSets.size(); ++i) {
            if (condition.measure != Measure::Participants && (condition.everyProcedure || i == condition.target)
                && touches(i, back, 1))
                return true;
        }
        return false;
    case ConditionKind::Index:
        return std::any_of(set.indexes[condition.target].terms.begin(), set.indexes[condition.target].terms.end(),
                           [&](const IndexTerm& term) {
                               return term.measure && *term.measure != Measure::Participants
                                   && touches(term.procedureSet, back, 1);
                           });
    default:
        return false;
    }
}

CellAnswer FlipTrial::cellAnswer(size_t column, size_t pick, bool& data) const
{
    const auto anew = m_columns.find(column);
    const SignCell& cell =
        anew == m_columns.end() ? m_body.signColumns[column].at(pick, m_school) : anew->second.at(pick, 0);
    data = cell.answer != CellAnswer::Absent && cell.state != CellState::Missing;
    return cell.answer;
}

Verdict FlipTrial::signAnswer(const ConditionNode& node) const
{
    const CriteriaDefinition& set = m_body.criteria.definition();
    const size_t picks = set.procedureSets[set.signs[node.condition->target].procedureSet].picks.size();
    int trues = 0, unknowns = 0, counted = 0, withData = 0;
    for (size_t pick = 0; pick < picks; ++pick) {
        bool allTrue = true, none = false, absent = false, data = true;
        for (const size_t column : node.columns) {
            bool own = false;
            const CellAnswer answer = cellAnswer(column, pick, own);
            allTrue = allTrue && answer == CellAnswer::True;
            none = none || answer == CellAnswer::False;
            absent = absent || answer == CellAnswer::Absent;
            data = data && own;
        }
        trues += allTrue;
        unknowns += !allTrue && !none && !absent;
        counted += !absent;
        withData += data;
    }
    if (withData == 0)
        return Verdict::Unknown;
    return node.condition->kind == ConditionKind::Share ? shareVerdict(trues, unknowns, counted, node.condition->part)
                                                        : atLeast(trues, unknowns, node.condition->atLeast);
}

Verdict FlipTrial::answer(size_t root)
{
    if (!m_possible || !apply())
        return Verdict::Unknown;
    const EvaluationContext context(m_body.criteria.definition(), m_dataset);
    const SignEvaluator evaluator(context);
    std::vector<Verdict> answers(root + 1);
    for (size_t index = 0; index <= root; ++index) {
        const ConditionNode& node = m_body.nodes[index];
        const Condition& condition = *node.condition;
        switch (condition.kind) {
        case ConditionKind::Count:
        case ConditionKind::Share:
        case ConditionKind::Same: {
            const Sign& sign = m_body.criteria.definition().signs[condition.target];
            const size_t picks = m_body.criteria.definition().procedureSets[sign.procedureSet].picks.size();
            for (const size_t column : node.columns) {
                const int back = m_body.signColumns[column].back;
                bool own = true;
                for (size_t pick = 0; pick < picks; ++pick)
                    own = own && followsOwnCounts(m_body.context, sign, pick, back);
                if (own && !m_columns.contains(column))
                    m_columns[column] = evaluator.evaluate(m_body.signColumns[column].sign, back);
            }
            answers[index] = isTouched(index) ? Verdict::Unknown : signAnswer(node);
            break;
        }
        case ConditionKind::Concentration:
        case ConditionKind::Index:
        case ConditionKind::Indicator:
        case ConditionKind::Flag:
            answers[index] = isTouched(index) ? Verdict::Unknown : m_body.answer(index, m_school);
            break;
        case ConditionKind::All:
        case ConditionKind::Any:
        case ConditionKind::Not:
        case ConditionKind::AtLeastOf:
        case ConditionKind::Class: {
            int trues = 0, unknowns = 0;
            for (const size_t child : node.children) {
                const ConditionNode& below = m_body.nodes[child];
                const Override* decided = condition.kind == ConditionKind::Class
                    ? m_body.decision(below.classIndex, below.shift, m_school)
                    : nullptr;
                const Verdict verdict = decided ? decided->verdict : answers[child];
                trues += verdict == Verdict::True;
                unknowns += verdict == Verdict::Unknown;
            }
            answers[index] = logicAnswer(condition, trues, unknowns, static_cast<int>(node.children.size()));
            break;
        }
        }
    }
    return answers[root];
}

} // namespace lotsia
