#pragma once

#include "documents/Document.h"
#include "orders/PrintedSchoolList.h"

namespace lotsia {

/// The list of schools as an appendix: listed ones, those taken out by a decision, those without enough data and those
/// left out, each in its part. Landscape.
DocumentSection schoolListPages(const PrintedSchoolList& list);

} // namespace lotsia
