#include "ui/dashboard/DashboardData.h"

#include "ui/roadmap/ItemLook.h"
#include "workspace/CriteriaService.h"
#include "workspace/ExecutionService.h"
#include "workspace/OrderService.h"
#include "workspace/ResultService.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lotsia::dashboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

Result<RouteStep> criteriaStep(Workspace& workspace)
{
    RouteStep step{
        Words::tr("Criteria"), RouteStep::State::Open, {}, Words::tr("To the criteria"), QStringLiteral("criteria")};
    LOTSIA_TRY_ASSIGN(const QList<CriteriaEntry> sets, workspace.criteria().list());
    const auto used = std::find_if(sets.begin(), sets.end(), [](const CriteriaEntry& set) { return set.inUse; });
    if (used == sets.end()) {
        step.sentence = Words::tr("No set of criteria is in use. Choose one.");
    } else if (used->sample) {
        step.state = RouteStep::State::Attention;
        step.sentence =
            Words::tr("A sample is in use: %1. Confirm it or load your region's criteria.").arg(used->title);
    } else {
        step.state = RouteStep::State::Done;
        step.sentence =
            used->edition.isEmpty() ? used->title : QStringLiteral("%1, %2").arg(used->title, used->edition);
    }
    return step;
}

Result<RouteStep> resultsStep(Workspace& workspace, AcademicYear year)
{
    RouteStep step{
        Words::tr("Results"), RouteStep::State::Open, {}, Words::tr("To the results"), QStringLiteral("results")};
    LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list());
    if (schools.isEmpty()) {
        step.sentence = Words::tr("There are no schools yet. Load the list of schools.");
        step.buttonText = Words::tr("To the schools");
        step.page = QStringLiteral("schools");
        return step;
    }
    LOTSIA_TRY_ASSIGN(const QList<ProcedureResult> results, workspace.results().list(year));
    if (results.isEmpty()) {
        step.sentence =
            Words::tr("There are no results of %1 yet. Load the tables of ВПР, ОГЭ and ЕГЭ.").arg(year.toString());
        return step;
    }
    QSet<QString> covered;
    for (const ProcedureResult& result : results)
        covered.insert(result.schoolCode);
    const qsizetype missing = std::count_if(schools.begin(), schools.end(),
                                            [&](const School& school) { return !covered.contains(school.code); });
    step.state = missing > 0 ? RouteStep::State::Attention : RouteStep::State::Done;
    step.sentence = Words::tr("Results: %1, schools with results: %2 of %3.")
                        .arg(results.size())
                        .arg(schools.size() - missing)
                        .arg(schools.size());
    return step;
}

RouteStep rankingStep(const Result<YearCounts>& counts)
{
    RouteStep step{
        Words::tr("Ranked list"), RouteStep::State::Open, {}, Words::tr("To the list"), QStringLiteral("ranking")};
    if (!counts) {
        step.state = RouteStep::State::Attention;
        step.sentence = counts.error().toString();
        return step;
    }
    if (counts->total == 0 || counts->unknown + counts->excluded == counts->total) {
        step.sentence = Words::tr("There is not enough data for the list yet. Load results first.");
        return step;
    }
    QStringList parts;
    for (qsizetype i = 0; i < counts->classNames.size(); ++i) {
        if (counts->schools[size_t(i)] > 0) // of many classes those that hold somebody
            parts << QStringLiteral("%1: %2").arg(counts->classNames[i]).arg(counts->schools[size_t(i)]);
    }
    if (counts->inNoClass > 0)
        parts << Words::tr("in no class: %1").arg(counts->inNoClass);
    if (counts->unknown > 0)
        parts << Words::tr("not enough data: %1").arg(counts->unknown);
    if (counts->byHand > 0)
        parts << Words::tr("decisions by hand: %1").arg(counts->byHand);
    step.state = counts->unknown > 0 ? RouteStep::State::Attention : RouteStep::State::Done;
    step.sentence = parts.join(QStringLiteral(" · "));
    return step;
}

Result<RouteStep> roadmapStep(Workspace& workspace, AcademicYear year, const QList<ScheduledItem>& schedule)
{
    RouteStep step{
        Words::tr("Roadmap"), RouteStep::State::Open, {}, Words::tr("To the roadmap"), QStringLiteral("roadmap")};
    LOTSIA_TRY_ASSIGN(const QList<RoadmapEntry> roadmaps, workspace.roadmaps().list());
    int actions = 0;
    QSet<RoadmapId> plans;
    for (const RoadmapEntry& entry : roadmaps) {
        if (entry.archived)
            continue;
        const bool undated = !entry.periodStart.isValid() || !entry.periodEnd.isValid();
        if (undated || (entry.periodStart <= year.end() && entry.periodEnd >= year.start())) {
            plans << entry.id;
            actions += entry.actions;
        }
    }
    if (plans.isEmpty()) {
        step.sentence = Words::tr("There is no roadmap for %1. Make one or load it from a file.").arg(year.toString());
        return step;
    }
    if (actions == 0) {
        step.state = RouteStep::State::Attention;
        step.sentence = Words::tr("The roadmap has no actions yet. Add them.");
        return step;
    }
    QList<ScheduledItem> items;
    std::copy_if(schedule.begin(), schedule.end(), std::back_inserter(items),
                 [&](const ScheduledItem& item) { return plans.contains(item.roadmap); });
    const ScheduleCounts counted = countsOf(items, workspace.clock().today());
    step.state = counted.overdue > 0 ? RouteStep::State::Attention : RouteStep::State::Done;
    step.sentence = Words::tr("Roadmaps: %1, actions: %2; %3.")
                        .arg(QString::number(plans.size()), QString::number(actions), executionSentence(counted));
    return step;
}

RouteStep reportStep(const QList<ScheduledItem>& schedule, const QDate& today)
{
    RouteStep step{
        Words::tr("Report"), RouteStep::State::Open, {}, Words::tr("To the execution"), QStringLiteral("roadmap")};
    if (schedule.isEmpty()) {
        step.sentence = Words::tr("There is nothing to report on yet: the roadmap has no actions. Add them.");
        step.buttonText = Words::tr("To the roadmap");
        return step;
    }
    const ScheduleCounts counted = countsOf(schedule, today);
    const QList<ScheduledItem> overdue = dueItems(schedule, DueHorizon::Overdue, today);
    const auto open = std::find_if(schedule.begin(), schedule.end(),
                                   [](const ScheduledItem& item) { return item.state != DueState::Closed; });
    const ScheduledItem& next = !overdue.isEmpty() ? overdue.first()
        : open != schedule.end()                   ? *open
                                                   : schedule.first();
    step.item = executionItem(next);
    step.sentence = Words::tr("Actions in their periods: %1.").arg(executionSentence(counted));
    if (!overdue.isEmpty()) {
        step.state = RouteStep::State::Attention;
        step.sentence += u' ' + Words::tr("Mark what is carried out or put the term off.");
    } else if (open == schedule.end()) {
        step.state = RouteStep::State::Done;
    }
    return step;
}

Result<RouteStep> orderStep(Workspace& workspace)
{
    RouteStep step{
        Words::tr("Order"), RouteStep::State::Open, {}, Words::tr("To the orders"), QStringLiteral("orders")};
    LOTSIA_TRY_ASSIGN(const QList<OrderEntry> orders, workspace.orders().list());
    const qsizetype drafts = std::count_if(orders.begin(), orders.end(),
                                           [](const OrderEntry& order) { return order.state == OrderState::Draft; });
    if (orders.isEmpty()) {
        step.sentence = Words::tr("There are no orders yet. Make one from a template.");
    } else if (drafts > 0) {
        step.state = RouteStep::State::Attention;
        step.sentence =
            Words::tr("Drafts: %1, approved: %2. Sign and approve the drafts.").arg(drafts).arg(orders.size() - drafts);
    } else {
        step.state = RouteStep::State::Done;
        step.sentence = Words::tr("Approved orders: %1.").arg(orders.size());
    }
    return step;
}

} // namespace

Result<YearCounts> countYear(Workspace& workspace, AcademicYear year, Progress* progress)
{
    LOTSIA_TRY_ASSIGN(const Classification classification, workspace.criteria().classify(year, {}, progress));
    YearCounts counts;
    counts.year = year;
    for (const CriteriaClass& one : classification.classes())
        counts.classNames << one.name;
    counts.schools.assign(size_t(counts.classNames.size()), 0);
    counts.total = int(classification.schools().size());
    for (const RankedSchool& school : classification.schools()) {
        const auto has = [&school](Verdict verdict) {
            return std::find(school.classes.begin(), school.classes.end(), verdict) != school.classes.end();
        };
        if (school.override)
            ++counts.byHand;
        if (school.rank == 0)
            ++counts.excluded;
        else if (school.primary >= 0)
            ++counts.schools[size_t(school.primary)];
        else if (has(Verdict::Unknown))
            ++counts.unknown;
        else
            ++counts.inNoClass;
    }
    return counts;
}

Result<QList<RouteStep>> routeSteps(Workspace& workspace, AcademicYear year, const Result<YearCounts>& counts,
                                    const QList<ScheduledItem>& schedule)
{
    LOTSIA_TRY_ASSIGN(const RouteStep criteria, criteriaStep(workspace));
    LOTSIA_TRY_ASSIGN(const RouteStep results, resultsStep(workspace, year));
    LOTSIA_TRY_ASSIGN(const RouteStep roadmap, roadmapStep(workspace, year, schedule));
    LOTSIA_TRY_ASSIGN(const RouteStep order, orderStep(workspace));
    const RouteStep profiles{Words::tr("Profiles of schools"),
                             RouteStep::State::Later,
                             Words::tr("Not part of this version: risk profiles are kept outside the program for now."),
                             {},
                             {}};
    const RouteStep report = reportStep(schedule, workspace.clock().today());
    return QList<RouteStep>{criteria, results, rankingStep(counts), profiles, roadmap, order, report};
}

Result<DueLists> dueLists(Workspace& workspace, const QDate& today)
{
    DueLists lists;
    LOTSIA_TRY_ASSIGN(lists.all, workspace.execution().scheduleOfAll(today));
    lists.overdue = dueItems(lists.all, DueHorizon::Overdue, today);
    lists.thirtyDays = dueItems(lists.all, DueHorizon::ThirtyDays, today);
    lists.quarter = dueItems(lists.all, DueHorizon::Quarter, today);
    LOTSIA_TRY_ASSIGN(const QList<RoadmapEntry> roadmaps, workspace.roadmaps().list());
    for (const RoadmapEntry& entry : roadmaps)
        lists.titles.insert(entry.id, entry.title.simplified());
    return lists;
}

QString executionItem(const ScheduledItem& item)
{
    return QStringLiteral("%1:%2").arg(item.action.value()).arg(item.occurrence.key);
}

} // namespace lotsia::dashboard
