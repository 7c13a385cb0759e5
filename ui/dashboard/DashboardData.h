#pragma once

#include "common/AcademicYear.h"
#include "common/Progress.h"
#include "common/Result.h"
#include "roadmap/Roadmap.h"

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
};

/// An action of a roadmap whose term is near or has passed.
struct DueAction {
    qint64 action = 0;
    QString number;
    QString text;
    QString responsible;
    QDate due;
    bool passed = false;
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
/// The seven steps; \p counts is the year's evaluation or the reason why there is none.
[[nodiscard]] Result<QList<RouteStep>> routeSteps(Workspace& workspace, AcademicYear year,
                                                  const Result<YearCounts>& counts);
/// Actions due within 30 days of \p today, and those whose term passed within the last year; earliest first.
[[nodiscard]] Result<QList<DueAction>> dueActions(Workspace& workspace, const QDate& today);
/// The date by which \p term is due next, seen from \p today: an end or, for a recurring term, its next occurrence
/// within \p periodEnd. Invalid when there is none or the term gives no alarm.
QDate nextDue(const Term& term, const QDate& today, const QDate& periodEnd);

} // namespace dashboard

} // namespace lotsia
