#pragma once

#include "common/AcademicYear.h"
#include "common/Result.h"

#include <QString>

namespace lotsia {

/// What the fields in braces of a template are filled with. A name that the department has not given is printed in
/// neutral words.
struct TemplateWords {
    QString department = {}; ///< {department.short_name}
    QString municipalityNominative = {}; ///< {municipality.nominative}, …
    QString municipalityGenitive = {};
    QString municipalityPrepositional = {};
    /// {year} is the calendar year it begins in, {year+1} … {year+9} those after it.
    AcademicYear year;

    /// \p text with its fields filled; a field that is not known stays as it is (checkFields() refuses it on reading).
    QString filled(const QString& text) const;
};

/// The first field of \p text that TemplateWords does not know; empty: none.
QString unknownField(const QString& text);

/// A term relative to a school year with the years of \p year in it: «октябрь – апрель» → «октябрь 2023 г. – апрель
/// 2024 г.», «до 15 октября» → «до 15 октября 2023 г.». «в течение учебного года» is told which. Other terms stay as
/// they are.
QString withYears(const QString& term, AcademicYear year);

} // namespace lotsia
