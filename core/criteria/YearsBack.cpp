#include "criteria/YearsBack.h"

#include "criteria/ObjectReader.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// How far back each class looks; finds circles of classes on the way.
class Reach {
public:
    explicit Reach(const CriteriaDefinition& set)
        : m_set(set)
        , m_state(set.classes.size(), 0)
        , m_reach(set.classes.size(), 0)
    {
    }

    Result<int> ofClass(size_t index)
    {
        if (m_state[index] == 1)
            return badJson(
                u"classes["_s + QString::number(index) + u']',
                QCoreApplication::translate(
                    "CriteriaSet", "The class “%1” refers to itself in a circle. Remove one of the references.")
                    .arg(m_set.classes[index].name));
        if (m_state[index] == 0) {
            m_state[index] = 1;
            LOTSIA_TRY_ASSIGN(m_reach[index], ofCondition(m_set.classes[index].when));
            m_state[index] = 2;
        }
        return m_reach[index];
    }

private:
    Result<int> ofCondition(const Condition& condition)
    {
        int reach = condition.years.empty() ? 0 : condition.years.back();
        if (condition.kind == ConditionKind::Count || condition.kind == ConditionKind::Share
            || condition.kind == ConditionKind::Same)
            reach += m_set.signs[condition.target].reach();
        if (condition.kind == ConditionKind::Indicator
            && condition.comparison.reference.kind == ReferenceKind::PreviousYear)
            ++reach;
        if (condition.kind == ConditionKind::Class) {
            LOTSIA_TRY_ASSIGN(const int inner, ofClass(condition.target));
            reach += inner;
        }
        for (const Condition& child : condition.children) {
            LOTSIA_TRY_ASSIGN(const int inner, ofCondition(child));
            reach = std::max(reach, inner);
        }
        return reach;
    }

    const CriteriaDefinition& m_set;
    std::vector<int> m_state; ///< 0 not seen, 1 being walked, 2 done
    std::vector<int> m_reach;
};

} // namespace

Result<int> findYearsBack(const CriteriaDefinition& set)
{
    Reach reach(set);
    int most = 0;
    for (size_t i = 0; i < set.classes.size(); ++i) {
        LOTSIA_TRY_ASSIGN(const int years, reach.ofClass(i));
        most = std::max(most, years);
    }
    for (const RankingKey& key : set.ranking)
        most = std::max(most, key.year + (key.by == RankingBy::Count ? set.signs[key.target].reach() : 0));
    if (most > maxYearsBack)
        return badJson(
            {},
            QCoreApplication::translate("CriteriaSet", "The rules look back %1 years; at most %2 are possible.")
                .arg(most)
                .arg(maxYearsBack));
    return most;
}

} // namespace lotsia
