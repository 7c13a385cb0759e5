#pragma once

#include "exchange/RoadmapTable.h"

namespace lotsia {

/// Fills title, kind and period of \p draft from the paragraphs \p above its table and from its own terms; says what
/// was left out.
void suggestTitle(RoadmapDraft& draft, const QStringList& above);

} // namespace lotsia
