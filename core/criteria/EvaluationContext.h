#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/Dataset.h"
#include "criteria/Threshold.h"

#include <array>

namespace lotsia {

/// What every step of one evaluation shares: the data, the years by distance, the pools and who is left out.
class EvaluationContext {
public:
    EvaluationContext(const CriteriaDefinition& set, const Dataset& dataset);

    const CriteriaDefinition& set() const { return *m_set; }
    const Dataset& dataset() const { return *m_dataset; }
    size_t schoolCount() const { return m_dataset->schools().size(); }
    /// Place of the year in the dataset, or -1; \p back counts from the year asked for.
    int yearIndex(int back) const;
    AcademicYear year(int back) const { return m_dataset->years().front().shifted(-back); }
    /// Place of a procedure in the dataset, or -1.
    int procedureIndex(const Procedure& procedure) const { return m_procedures.value(procedure, -1); }
    bool isExcluded(size_t school) const { return m_exclusion[school] >= 0; }
    /// «вид: вечерняя»; empty when the school is not excluded.
    QString exclusionReason(size_t school) const;
    const Pools& pools(Pool pool) const { return m_pools[static_cast<size_t>(pool)]; }

private:
    const CriteriaDefinition* m_set;
    const Dataset* m_dataset;
    std::vector<int> m_yearIndex;
    QHash<Procedure, int> m_procedures;
    std::vector<qint16> m_exclusion; ///< index of the exclusion that applies, -1 none
    std::array<Pools, 4> m_pools;
};

const QString& attributeOf(const SchoolFacts& school, SchoolAttribute attribute);
/// «вид», «уровень», «местность», «кластер»
QString attributeName(SchoolAttribute attribute);

} // namespace lotsia
