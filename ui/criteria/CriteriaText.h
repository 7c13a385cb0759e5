#pragma once

#include "criteria/CriteriaSet.h"
#include "documents/Document.h"

namespace lotsia {

/// The set's description for the screen: headed paragraphs as HTML.
QString criteriaHtml(const CriteriaSet& criteria);
/// The same on paper.
Document criteriaDocument(const CriteriaSet& criteria);

} // namespace lotsia
