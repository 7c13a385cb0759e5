#include "ui/roadmap/PlanDays.h"

namespace lotsia {

PlanDays::PlanDays(QList<ScheduledItem> items)
    : m_items(std::move(items))
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).due.isValid())
            m_days[m_items.at(i).due] << i;
        else
            m_undated << i;
    }
}

QList<qsizetype> PlanDays::between(const QDate& first, const QDate& last) const
{
    QList<qsizetype> found;
    for (auto day = m_days.lowerBound(first); day != m_days.cend() && day.key() <= last; ++day)
        found << day.value();
    return found;
}

} // namespace lotsia
