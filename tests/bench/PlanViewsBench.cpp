#include "bench/Bench.h"

#include "ui/roadmap/GanttView.h"
#include "ui/roadmap/LargePlan.h"
#include "ui/roadmap/PlanDays.h"
#include "ui/roadmap/PlanMonthView.h"
#include "ui/roadmap/PlanYearView.h"

#include <QPixmap>
#include <QScrollBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

void planViews()
{
    constexpr int rounds = 9;
    LargePlan plan(1000);
    qint64 id = 0;
    for (RoadmapSection& section : plan.roadmap.sections)
        for (RoadmapAction& action : section.actions)
            action.id = ActionId(++id);
    const QList<ExecutionRecord> records = plan.records(plan.roadmap);
    QList<ScheduledItem> items;
    const double scheduled = fastest(rounds, [&] { items = schedule(plan.roadmap, records, plan.today); });
    GanttView view;
    view.resize(1366, 768);
    const double set = fastest(rounds, [&] { view.setItems(items, plan.start, plan.end, plan.today); });
    QPixmap page(view.size());
    double slowest = 0;
    for (const auto scale : {GanttLayout::Scale::Weeks, GanttLayout::Scale::Months, GanttLayout::Scale::Quarters}) {
        view.setScale(scale);
        for (int step = 0; step < 5; ++step) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * step / 4);
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() * step / 4);
            slowest = std::max(slowest, fastest(rounds, [&] { view.render(&page); }));
        }
    }
    const PlanDays days(items);
    PlanMonthView month;
    PlanYearView year;
    double calendar = 0;
    for (PlanDateGrid* grid : std::initializer_list<PlanDateGrid*>{&month, &year}) {
        grid->resize(1000, 700);
        grid->setDays(days, plan.today);
        calendar = std::max(calendar, fastest(rounds, [&] { grid->render(&page); }));
    }
    std::printf(
        "\nRoadmap of 1,000 actions over 3 years (%lld periods), ms: schedule %.1f, chart set %.1f, its slowest "
        "paint %.1f (limit 50), calendar %.1f\n",
        static_cast<long long>(items.size()), scheduled, set, slowest, calendar);
}

} // namespace lotsia::bench
