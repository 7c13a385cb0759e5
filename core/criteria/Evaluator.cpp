#include "criteria/Evaluator.h"

#include "criteria/ClassificationBody.h"
#include "criteria/NodeEvaluator.h"

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
