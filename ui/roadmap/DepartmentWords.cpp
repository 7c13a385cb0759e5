#include "ui/roadmap/DepartmentWords.h"

#include "workspace/Workspace.h"

namespace lotsia {

TemplateWords templateWords(Workspace& workspace, AcademicYear year)
{
    TemplateWords words{.year = year};
    if (const auto department = workspace.department()) {
        words.department = department->shortName.isEmpty() ? department->name : department->shortName;
        words.municipalityNominative = department->municipalityNominative;
        words.municipalityGenitive = department->municipalityGenitive;
        words.municipalityPrepositional = department->municipalityPrepositional;
    }
    return words;
}

} // namespace lotsia
