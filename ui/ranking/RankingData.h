#pragma once

#include "orders/Department.h"
#include "schools/School.h"
#include "workspace/ClassHistory.h"
#include "workspace/CriteriaService.h"

#include <QHash>

#include <optional>

namespace lotsia {

class Workspace;

/// Everything that the ranking page shows, read in one go; values only, so that it can come from another thread.
struct RankingData {
    Classification classification;
    CriteriaId criteria;
    Department department;
    QHash<QString, School> schools; ///< by code
    CriteriaEntry entry = {}; ///< edition, order and status of the set
    std::optional<ClassHistory> history =
        {}; ///< this year and at most four before it; absent when it was not asked for

    /// Without \p criteria the set in use. \p countYears also reads the history of the classes.
    /// Errors: Data, Cancelled, Damaged.
    [[nodiscard]] static Result<RankingData> load(Workspace& workspace, AcademicYear year,
                                                  std::optional<CriteriaId> criteria, bool countYears,
                                                  Progress* progress);

    const RankedSchool& at(int row) const { return classification.schools().at(size_t(row)); }
    /// Years in a row up to this one that the school is in a class.
    struct Run {
        qsizetype classIndex = 0;
        int years = 0;
    };
    /// Of every class the school is in, the longest first; classes that only say what a school is not («обычная») have
    /// no run.
    QList<Run> runs(int row) const;
    /// The longest run; 0 for none.
    int yearsInARow(int row) const;
    /// The class whose leaving is told: «low» of the contract's example where the set has it, otherwise the first.
    qsizetype watchedClass() const;
    /// The year since which the school is not in the watched class any more.
    std::optional<AcademicYear> leftIn(int row) const;
};

} // namespace lotsia
