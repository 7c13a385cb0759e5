#pragma once

#include "workspace/FrozenContent.h"
#include "workspace/FrozenLists.h"

namespace lotsia {

/// What differs between a list as it was kept and the same rules on today's data.
class FrozenListDiff {
public:
    FrozenListDiff(const FrozenContent& then, const FrozenContent& now, QList<CriteriaClass> classes);

    const QList<FrozenLists::Change>& changes() const { return m_changes; }
    /// At most 1000, and then how many more there are.
    QStringList reasons() const;

private:
    void compareSchool(const FrozenSchool& then, const FrozenSchool& now);
    void oneSided(const FrozenSchool& school, bool left);
    void compareFigures(const FrozenSchool& then, const FrozenSchool& now);
    void addReason(const QString& text);

    QList<CriteriaClass> m_classes;
    QList<FrozenLists::Change> m_changes;
    QStringList m_reasons;
    int m_untold = 0;
};

} // namespace lotsia
