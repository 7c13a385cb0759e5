#pragma once

#include "documents/Document.h"
#include "roadmap/Roadmap.h"

namespace lotsia {

/// The roadmap's heading above its table, landscape. Each row of a measure is found by «\p anchor.row.R», R counting
/// the measures of the whole roadmap from 0; an empty \p anchor gives none.
DocumentSection roadmapPages(const Roadmap& roadmap, const QString& anchor = {});
/// The measures of a roadmap as a table of five columns, its sections as rows across.
Table roadmapTable(const Roadmap& roadmap, const QString& anchor = {});
/// The roadmap's heading above its table: centred, bold, its line breaks kept.
Paragraph roadmapHeading(const Roadmap& roadmap);

} // namespace lotsia
