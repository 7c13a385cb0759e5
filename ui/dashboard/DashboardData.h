#pragma once

#include "common/AcademicYear.h"
#include "common/Progress.h"
#include "common/Result.h"
#include "roadmap/Schedule.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <vector>

namespace lotsia {

class Workspace;

/// One step of the year's route.
struct RouteStep {
    enum class State { Open, Attention, Done, Later };
    QString title;
    State state = State::Open;
    QString sentence; ///< what is there and what is missing
    QString buttonText; ///< empty: no button
    QString page; ///< where the button goes
    QString item = {}; ///< and there to, see Page::reveal(); empty: the page itself
};

/// What the roadmaps that are not archived ask for.
struct DueLists {
    QList<ScheduledItem> all; ///< every action in each of its periods
    QList<ScheduledItem> overdue, thirtyDays, quarter; ///< open ones, earliest first
    QHash<RoadmapId, QString> titles; ///< of the roadmaps, in one line
};

/// Schools by class in one year. The classes, inNoClass, unknown and excluded add up to the total.
struct YearCounts {
    AcademicYear year = AcademicYear::endingIn(2000);
    QStringList classNames;
    std::vector<int> schools; ///< parallel to classNames: a school counts in its main class
    int unknown = 0; ///< no class, and for want of data
    int inNoClass = 0; ///< every class is refused
    int excluded = 0;
    int byHand = 0; ///< decided by hand, whatever the class
    int total = 0;
};

/// What the overview reads and counts; no widget in it.
namespace dashboard {

/// Counts by one evaluation. Errors as CriteriaService::classify().
[[nodiscard]] Result<YearCounts> countYear(Workspace& workspace, AcademicYear year, Progress* progress = nullptr);
/// The terms of all roadmaps, seen from \p today. Errors as ExecutionService::scheduleOfAll().
[[nodiscard]] Result<DueLists> dueLists(Workspace& workspace, const QDate& today);
/// The seven steps; \p counts is the year's evaluation or the reason why there is none, \p schedule every action in
/// each of its periods.
[[nodiscard]] Result<QList<RouteStep>> routeSteps(Workspace& workspace, AcademicYear year,
                                                  const Result<YearCounts>& counts,
                                                  const QList<ScheduledItem>& schedule);
/// For Page::reveal() of the page of the roadmaps: the execution of an item, «12:2023-Q1».
QString executionItem(const ScheduledItem& item);

} // namespace dashboard

} // namespace lotsia
