#pragma once

#include "documents/Document.h"
#include "orders/AppendixContent.h"

namespace lotsia {

/// «Критерии и показатели» of a set: for each class its conditions as rows «№ п/п, критерий, показатель, значение,
/// период, источник данных», then how the figures are read, the lists of procedures and the schools left out.
/// Landscape.
DocumentSection criteriaPages(const PrintedCriteria& criteria);

} // namespace lotsia
