#include "ui/roadmap/RoadmapTabs.h"

#include "ui/roadmap/EditionPanel.h"
#include "ui/roadmap/ExecutionPanel.h"
#include "ui/roadmap/GanttPanel.h"
#include "ui/roadmap/PartyPanel.h"
#include "ui/roadmap/PlanCalendarPanel.h"

namespace lotsia {

QList<RoadmapPanel*> makeRoadmapPanels(AppContext& context)
{
    QList<RoadmapPanel*> panels;
    panels << new ExecutionPanel(context);
    panels << new PlanCalendarPanel(context);
    panels << new GanttPanel(context);
    panels << new PartyPanel(context);
    panels << new EditionPanel(context);
    return panels;
}

} // namespace lotsia
