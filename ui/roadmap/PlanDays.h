#pragma once

#include "roadmap/Schedule.h"

#include <QMap>

namespace lotsia {

/// Scheduled items by their day of control; no widget in it.
class PlanDays {
public:
    PlanDays() = default;
    explicit PlanDays(QList<ScheduledItem> items);

    const QList<ScheduledItem>& items() const { return m_items; }
    /// Places in items(), in the order of the plan.
    QList<qsizetype> on(const QDate& day) const { return m_days.value(day); }
    /// Both days included; by day, then in the order of the plan.
    QList<qsizetype> between(const QDate& first, const QDate& last) const;
    QList<qsizetype> undated() const { return m_undated; }

private:
    QList<ScheduledItem> m_items;
    QMap<QDate, QList<qsizetype>> m_days;
    QList<qsizetype> m_undated;
};

} // namespace lotsia
