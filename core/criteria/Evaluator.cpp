#include "criteria/Evaluator.h"

#include "criteria/ClassificationBody.h"

#include <QCoreApplication>

namespace lotsia {

namespace {

/// Unfolds the classes into nodes, each (class, year) once.
class Compiler {
public:
    explicit Compiler(Classification::Body& body, Progress* progress)
        : m_body(body)
        , m_progress(progress)
    {
    }

    Result<size_t> compileClass(size_t classIndex, int shift)
    {
        if (const auto found = m_roots.find({classIndex, shift}); found != m_roots.end())
            return found->second;
        LOTSIA_TRY_ASSIGN(const size_t root,
                          compile(m_body.criteria.definition().classes[classIndex].when, classIndex, shift));
        m_roots[{classIndex, shift}] = root;
        return root;
    }

private:
    Result<size_t> compile(const Condition& condition, size_t classIndex, int shift)
    {
        if (m_progress && m_progress->isCancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluator", "The work was cancelled."));
        ConditionNode node{&condition, shift, {}, {}, classIndex};
        for (const Condition& child : condition.children) {
            LOTSIA_TRY_ASSIGN(const size_t index, compile(child, classIndex, shift));
            node.children.push_back(index);
        }
        const int back = shift + (condition.years.empty() ? 0 : condition.years.front());
        switch (condition.kind) {
        case ConditionKind::Count:
        case ConditionKind::Share:
        case ConditionKind::Same:
            for (const int year : condition.years)
                node.columns.push_back(signColumn(m_body, condition.target, shift + year));
            break;
        case ConditionKind::Class:
            for (const int year : condition.years) {
                LOTSIA_TRY_ASSIGN(const size_t root, compileClass(condition.target, shift + year));
                node.children.push_back(root);
            }
            break;
        case ConditionKind::Indicator:
            addValues(node, indicatorColumn(m_body.context, condition, back));
            break;
        case ConditionKind::Index:
            addValues(node, indexColumn(m_body.context, condition, back));
            break;
        case ConditionKind::Concentration:
            addValues(node, concentrationColumn(m_body.context, condition, back));
            break;
        case ConditionKind::All:
        case ConditionKind::Any:
        case ConditionKind::Not:
        case ConditionKind::AtLeastOf:
        case ConditionKind::Flag:
            break;
        }
        m_body.nodes.push_back(std::move(node));
        return m_body.nodes.size() - 1;
    }

    void addValues(ConditionNode& node, ValueColumn column)
    {
        node.columns = {m_body.valueColumns.size()};
        m_body.valueColumns.push_back(std::move(column));
    }

    Classification::Body& m_body;
    Progress* m_progress;
    std::map<std::pair<size_t, int>, size_t> m_roots;
};

/// Kleene: \p trues of \p trues + \p unknowns + the rest, at least \p needed.
Verdict atLeast(int trues, int unknowns, int needed)
{
    return trues >= needed ? Verdict::True : trues + unknowns < needed ? Verdict::False : Verdict::Unknown;
}

Verdict shareVerdict(int trues, int unknowns, int counted, const Fraction& part)
{
    if (counted == 0)
        return Verdict::Unknown;
    if (Fraction(trues, counted) >= part)
        return Verdict::True;
    return Fraction(trues + unknowns, counted) >= part ? Verdict::Unknown : Verdict::False;
}

/// Answers one node for every school.
class NodeEvaluator {
public:
    NodeEvaluator(Classification::Body& body, size_t index)
        : m_body(body)
        , m_node(body.nodes[index])
        , m_condition(*m_node.condition)
        , m_out(body.answers.data() + index * body.context.schoolCount())
    {
    }

    void run()
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

private:
    Verdict logicVerdict(size_t school) const
    {
        int trues = 0, unknowns = 0;
        const bool ofClass = m_condition.kind == ConditionKind::Class;
        for (const size_t child : m_node.children) {
            const Verdict verdict = ofClass ? m_body.classVerdict(child, school) : m_body.answer(child, school);
            trues += verdict == Verdict::True;
            unknowns += verdict == Verdict::Unknown;
        }
        const int count = static_cast<int>(m_node.children.size());
        switch (m_condition.kind) {
        case ConditionKind::Not:
            return unknowns ? Verdict::Unknown : trues ? Verdict::False : Verdict::True;
        case ConditionKind::Any:
            return atLeast(trues, unknowns, 1);
        case ConditionKind::AtLeastOf:
            return atLeast(trues, unknowns, m_condition.atLeast);
        case ConditionKind::Class:
            return atLeast(trues, unknowns, m_condition.atLeast > 0 ? m_condition.atLeast : count);
        default:
            return atLeast(trues, unknowns, count);
        }
    }

    Verdict valueVerdict(size_t school) const
    {
        const ValueColumn& column = m_body.valueColumns[m_node.columns.front()];
        const Quantity& value = column.values[school];
        if (!value.isPresent())
            return Verdict::Unknown;
        if (m_condition.kind == ConditionKind::Concentration)
            return !column.limits.empty() && value.exact >= column.limits.front().exact ? Verdict::True
                                                                                        : Verdict::False;
        const Quantity limit =
            column.limitFor(m_body.context, m_condition, m_node.shift + m_condition.years.front(), school);
        if (!limit.isPresent())
            return Verdict::Unknown;
        return holds(m_condition.comparison, value, limit, false) ? Verdict::True : Verdict::False;
    }

    void runSame()
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

    void runFlag()
    {
        const auto found = m_body.dataset->flags.constFind(m_condition.code);
        for (size_t s = 0; s < m_body.context.schoolCount(); ++s) {
            if (found == m_body.dataset->flags.cend() || s >= found->size())
                m_out[s] = Verdict::Unknown;
            else
                m_out[s] = !(*found)[s] ? Verdict::Unknown : *(*found)[s] ? Verdict::True : Verdict::False;
        }
    }

    Classification::Body& m_body;
    const ConditionNode& m_node;
    const Condition& m_condition;
    Verdict* m_out;
};

void takeDecisions(Classification::Body& body, const QHash<QString, Override>& overrides)
{
    if (overrides.isEmpty())
        return;
    const auto& facts = body.dataset->schools();
    body.decisions.resize(facts.size());
    for (size_t s = 0; s < facts.size(); ++s) {
        if (const auto found = overrides.constFind(facts[s].code); found != overrides.cend())
            body.decisions[s] = *found;
    }
}

void fillSchools(Classification::Body& body)
{
    const auto& rules = body.criteria.definition().classes;
    const auto& facts = body.dataset->schools();
    body.schools.resize(facts.size());
    for (size_t s = 0; s < facts.size(); ++s) {
        RankedSchool& school = body.schools[s];
        school.schoolIndex = s;
        school.code = facts[s].code;
        school.name = facts[s].name;
        school.classes.assign(rules.size(), Verdict::Excluded);
        school.exclusionReason = body.context.exclusionReason(s);
        if (!body.context.isExcluded(s)) {
            for (size_t c = 0; c < rules.size(); ++c)
                school.classes[c] = body.answer(body.roots[c], s);
        }
        for (size_t c = 0; c < rules.size(); ++c) {
            if (const Override* decision = body.decision(c, 0, s)) {
                school.override = *decision;
                school.classes[c] = decision->verdict;
            }
        }
        const auto first = std::find(school.classes.begin(), school.classes.end(), Verdict::True);
        school.primary = first == school.classes.end() ? -1 : static_cast<int>(first - school.classes.begin());
    }
}

} // namespace

Classification::Body::Body(const CriteriaSet& set, std::shared_ptr<const Dataset> data)
    : criteria(set)
    , dataset(std::move(data))
    , context(criteria.definition(), *dataset)
    , signEvaluator(context)
{
}

const Override* Classification::Body::decision(size_t classIndex, int back, size_t school) const
{
    if (back != 0 || decisions.empty() || !decisions[school]
        || decisions[school]->classId != criteria.definition().classes[classIndex].id)
        return nullptr;
    return &*decisions[school];
}

Verdict Classification::Body::classVerdict(size_t root, size_t school) const
{
    const Override* decided = decision(nodes[root].classIndex, nodes[root].shift, school);
    return decided ? decided->verdict : answer(root, school);
}

size_t signColumn(Classification::Body& body, size_t sign, int back)
{
    for (size_t i = 0; i < body.signColumns.size(); ++i) {
        if (body.signColumns[i].sign == sign && body.signColumns[i].back == back)
            return i;
    }
    body.signColumns.push_back(body.signEvaluator.evaluate(sign, back));
    return body.signColumns.size() - 1;
}

Result<Classification> evaluate(const CriteriaSet& criteria, std::shared_ptr<const Dataset> dataset,
                                const QHash<QString, Override>& overrides, Progress* progress)
{
    Q_ASSERT(dataset);
    if (dataset->years().empty())
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("Evaluator", "No year is chosen. Choose the school year to evaluate."));
    if (dataset->years().front().endYear() - criteria.yearsBack() < 1991)
        return fail(
            ErrorCode::Data,
            QCoreApplication::translate("Evaluator", "The rules look back before 1991. Choose a later school year."));
    auto body = std::make_shared<Classification::Body>(criteria, std::move(dataset));
    Compiler compiler(*body, progress);
    for (size_t c = 0; c < criteria.definition().classes.size(); ++c) {
        LOTSIA_TRY_ASSIGN(const size_t root, compiler.compileClass(c, 0));
        body->roots.push_back(root);
    }
    body->answers.resize(body->nodes.size() * body->context.schoolCount());
    takeDecisions(*body, overrides);
    for (size_t node = 0; node < body->nodes.size(); ++node)
        NodeEvaluator(*body, node).run();
    fillSchools(*body);
    rankSchools(*body);
    if (progress && progress->isCancelled())
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Evaluator", "The work was cancelled."));
    return Classification(std::move(body));
}

} // namespace lotsia
