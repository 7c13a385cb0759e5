#pragma once

#include "documents/Document.h"
#include "roadmap/Roadmap.h"

namespace lotsia {

/// The measures of a roadmap as a table of five columns, its sections as rows across.
Table roadmapTable(const Roadmap& roadmap);
/// The roadmap's heading above its table: centred, bold, its line breaks kept.
Paragraph roadmapHeading(const Roadmap& roadmap);

} // namespace lotsia
