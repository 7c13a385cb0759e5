#pragma once

#include "roadmap/TemplateWords.h"

namespace lotsia {

class Workspace;

/// What templates are filled with: the department's names and the school year. A department that cannot be read gives
/// neutral words.
TemplateWords templateWords(Workspace& workspace, AcademicYear year);

} // namespace lotsia
