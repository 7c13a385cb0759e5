#include "criteria/EvaluationContext.h"

#include "common/TextFold.h"

namespace lotsia {

using namespace Qt::StringLiterals;

const QString& attributeOf(const SchoolFacts& school, SchoolAttribute attribute)
{
    switch (attribute) {
    case SchoolAttribute::Type:
        return school.type;
    case SchoolAttribute::Level:
        return school.level;
    case SchoolAttribute::Location:
        return school.location;
    case SchoolAttribute::Cluster:
        return school.cluster;
    }
    Q_UNREACHABLE();
}

QString attributeName(SchoolAttribute attribute)
{
    switch (attribute) {
    case SchoolAttribute::Type:
        return u"вид"_s;
    case SchoolAttribute::Level:
        return u"уровень"_s;
    case SchoolAttribute::Location:
        return u"местность"_s;
    case SchoolAttribute::Cluster:
        return u"кластер"_s;
    }
    Q_UNREACHABLE();
}

EvaluationContext::EvaluationContext(const CriteriaDefinition& set, const Dataset& dataset)
    : m_set(&set)
    , m_dataset(&dataset)
{
    const auto& years = dataset.years();
    for (size_t i = 0; i < years.size(); ++i) {
        const int back = years.front().endYear() - years[i].endYear();
        if (back < 0 || back > 1000)
            continue;
        if (static_cast<size_t>(back) >= m_yearIndex.size())
            m_yearIndex.resize(static_cast<size_t>(back) + 1, -1);
        m_yearIndex[static_cast<size_t>(back)] = static_cast<int>(i);
    }
    for (size_t i = 0; i < dataset.procedures().size(); ++i)
        m_procedures.insert(dataset.procedures()[i], static_cast<int>(i));

    // Attributes repeat from school to school: each different text is folded once.
    const auto& schools = dataset.schools();
    m_exclusion.assign(schools.size(), -1);
    std::array<QHash<QString, int>, 4> groups; // by attribute: text → group
    std::array<std::vector<int>, 4> groupOf;
    for (size_t a = 0; a < 4; ++a) {
        const auto attribute = static_cast<SchoolAttribute>(a);
        QHash<QString, int> byFolded;
        std::vector<qint16> exclusionOfGroup;
        groupOf[a].resize(schools.size());
        for (size_t s = 0; s < schools.size(); ++s) {
            const QString& text = attributeOf(schools[s], attribute);
            auto found = groups[a].constFind(text);
            if (found == groups[a].cend()) {
                const QString folded = foldForMatch(text);
                const int group =
                    byFolded.contains(folded) ? byFolded.value(folded) : static_cast<int>(byFolded.size());
                byFolded.insert(folded, group);
                found = groups[a].insert(text, group);
                if (static_cast<size_t>(group) >= exclusionOfGroup.size()) {
                    qint16 exclusion = -1;
                    for (size_t e = 0; e < set.exclusions.size() && exclusion < 0; ++e) {
                        if (set.exclusions[e].attribute == attribute && set.exclusions[e].folded == folded)
                            exclusion = static_cast<qint16>(e);
                    }
                    exclusionOfGroup.push_back(exclusion);
                }
            }
            groupOf[a][s] = *found;
            if (m_exclusion[s] < 0)
                m_exclusion[s] = exclusionOfGroup[static_cast<size_t>(*found)];
        }
    }
    m_pools[static_cast<size_t>(Pool::All)] = Pools(std::vector<int>(schools.size(), 0));
    m_pools[static_cast<size_t>(Pool::Level)] = Pools(std::move(groupOf[static_cast<size_t>(SchoolAttribute::Level)]));
    m_pools[static_cast<size_t>(Pool::Location)] =
        Pools(std::move(groupOf[static_cast<size_t>(SchoolAttribute::Location)]));
    m_pools[static_cast<size_t>(Pool::Cluster)] =
        Pools(std::move(groupOf[static_cast<size_t>(SchoolAttribute::Cluster)]));
}

int EvaluationContext::yearIndex(int back) const
{
    return back >= 0 && static_cast<size_t>(back) < m_yearIndex.size() ? m_yearIndex[static_cast<size_t>(back)] : -1;
}

QString EvaluationContext::exclusionReason(size_t school) const
{
    if (!isExcluded(school))
        return {};
    const Exclusion& exclusion = m_set->exclusions[static_cast<size_t>(m_exclusion[school])];
    return attributeName(exclusion.attribute) + u": "_s
        + attributeOf(m_dataset->schools()[school], exclusion.attribute);
}

} // namespace lotsia
