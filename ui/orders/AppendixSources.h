#pragma once

#include "orders/OrderAppendix.h"
#include "workspace/CriteriaService.h"
#include "workspace/RoadmapService.h"

#include <functional>

namespace lotsia {

/// What can stand behind an order.
struct AppendixSources {
    QList<RoadmapEntry> roadmaps;
    QList<CriteriaEntry> criteria;
    QList<AcademicYear> years; ///< with results, the latest first
    std::function<QList<CriteriaClass>(qint64 criteria)> classes; ///< of a set, and those that a list begins with
    std::function<QStringList(qint64 criteria)> supported;
};

/// «Критерии отнесения …, редакция 2023 (образец)»: a set in the lists to choose from.
QString criteriaChoice(const CriteriaEntry& entry);

} // namespace lotsia
