#pragma once

#include "criteria/Evaluator.h"
#include "schools/School.h"

namespace lotsia {

/// The region's list of schools of one class beside what the rule says.
struct RegionalMatch {
    struct Row {
        QString code, name;
        Verdict rule = Verdict::Unknown; ///< the rule's own answer, without decisions by hand
        std::optional<Override> decision; ///< by hand on this class, as it is stored
        QString otherClass; ///< class that a decision by hand on this school is about, when it is another one
    };
    QList<Row> agreed; ///< in the list and in the class by the rule
    QList<Row> onlyRegion;
    QList<Row> onlyRule;
    QStringList unknown; ///< lines that name no school, or more than one, as they were given
};

/// Most lines of a region's list that are read.
constexpr qsizetype mostRegionalLines = 10'000;

/// Recognises each line by a school's code or name: «111001», «СОШ № 1», «12. МБОУ СОШ № 1», or columns of a table
/// split by tabs or semicolons. \p rule is the classification without decisions. Empty lines are left out; a line whose
/// parts name different schools is not recognised.
RegionalMatch matchRegional(const Classification& rule, const QString& classId, const SchoolDirectory& schools,
                            const QHash<QString, Override>& decisions, const QStringList& lines);

} // namespace lotsia
