#pragma once

#include "ui/roadmap/RoadmapPanel.h"

namespace lotsia {

/// The tabs of the page beside the table, in their order.
QList<RoadmapPanel*> makeRoadmapPanels(AppContext& context);

} // namespace lotsia
