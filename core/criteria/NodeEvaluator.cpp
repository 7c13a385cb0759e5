#include "criteria/NodeEvaluator.h"

#include "criteria/Kleene.h"

namespace lotsia {

NodeEvaluator::NodeEvaluator(Classification::Body& body, size_t index)
    : m_body(body)
    , m_node(body.nodes[index])
    , m_condition(*m_node.condition)
    , m_out(body.answers.data() + index * body.context.schoolCount())
{
}

void NodeEvaluator::run()
{
    const size_t schools = m_body.context.schoolCount();
    switch (m_condition.kind) {
    case ConditionKind::Same:
        return runSame();
    case ConditionKind::Flag:
        return runFlag();
    case ConditionKind::Count:
    case ConditionKind::Share: {
        const SignColumn& column = m_body.signColumns[m_node.columns.front()];
        for (size_t s = 0; s < schools; ++s) {
            if (column.withData[s] == 0)
                m_out[s] = Verdict::Unknown;
            else if (m_condition.kind == ConditionKind::Count)
                m_out[s] = atLeast(column.trues[s], column.unknowns[s], m_condition.atLeast);
            else
                m_out[s] = shareVerdict(column.trues[s], column.unknowns[s], column.counted[s], m_condition.part);
        }
        return;
    }
    case ConditionKind::Indicator:
    case ConditionKind::Index:
    case ConditionKind::Concentration:
        for (size_t s = 0; s < schools; ++s)
            m_out[s] = valueVerdict(s);
        return;
    case ConditionKind::All:
    case ConditionKind::Any:
    case ConditionKind::Not:
    case ConditionKind::AtLeastOf:
    case ConditionKind::Class:
        for (size_t s = 0; s < schools; ++s)
            m_out[s] = logicVerdict(s);
        return;
    }
    Q_UNREACHABLE();
}

Verdict NodeEvaluator::logicVerdict(size_t school) const
{
    int trues = 0, unknowns = 0;
    const bool ofClass = m_condition.kind == ConditionKind::Class;
    for (const size_t child : m_node.children) {
        const Verdict verdict = ofClass ? m_body.classVerdict(child, school) : m_body.answer(child, school);
        trues += verdict == Verdict::True;
        unknowns += verdict == Verdict::Unknown;
    }
    return logicAnswer(m_condition, trues, unknowns, static_cast<int>(m_node.children.size()));
}

Verdict NodeEvaluator::valueVerdict(size_t school) const
{
    const ValueColumn& column = m_body.valueColumns[m_node.columns.front()];
    const Quantity& value = column.values[school];
    if (!value.isPresent())
        return Verdict::Unknown;
    if (m_condition.kind == ConditionKind::Concentration)
        return !column.limits.empty() && value.exact >= column.limits.front().exact ? Verdict::True : Verdict::False;
    const Quantity limit =
        column.limitFor(m_body.context, m_condition, m_node.shift + m_condition.years.front(), school);
    if (!limit.isPresent())
        return Verdict::Unknown;
    return holds(m_condition.comparison, value, limit, false) ? Verdict::True : Verdict::False;
}

void NodeEvaluator::runSame()
{
    const size_t schools = m_body.context.schoolCount();
    const Sign& sign = m_body.criteria.definition().signs[m_condition.target];
    const size_t picks = m_body.criteria.definition().procedureSets[sign.procedureSet].picks.size();
    for (size_t s = 0; s < schools; ++s) {
        int trues = 0, unknowns = 0, withData = 0;
        for (size_t pick = 0; pick < picks; ++pick) {
            bool anyFalse = false, anyUnknown = false, anyAbsent = false, data = true;
            for (const size_t index : m_node.columns) {
                const SignCell& cell = m_body.signColumns[index].at(pick, s);
                anyFalse |= cell.answer == CellAnswer::False;
                anyUnknown |= cell.answer == CellAnswer::Unknown;
                anyAbsent |= cell.answer == CellAnswer::Absent;
                data = data && cell.answer != CellAnswer::Absent && cell.state != CellState::Missing;
            }
            withData += data;
            if (anyAbsent || anyFalse)
                continue;
            (anyUnknown ? unknowns : trues) += 1;
        }
        m_out[s] = withData == 0 ? Verdict::Unknown : atLeast(trues, unknowns, m_condition.atLeast);
    }
}

void NodeEvaluator::runFlag()
{
    const auto found = m_body.dataset->flags.constFind(m_condition.code);
    for (size_t s = 0; s < m_body.context.schoolCount(); ++s) {
        if (found == m_body.dataset->flags.cend() || s >= found->size())
            m_out[s] = Verdict::Unknown;
        else
            m_out[s] = !(*found)[s] ? Verdict::Unknown : *(*found)[s] ? Verdict::True : Verdict::False;
    }
}

} // namespace lotsia
