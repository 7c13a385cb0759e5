#pragma once

#include "orders/Department.h"
#include "schools/School.h"
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
    QHash<QString, int>
        yearsInARow; ///< by code: years up to this one in which the first class is true; absent for none

    /// Without \p criteria the set in use. \p countYears also classifies the years before, at most four.
    /// Errors: Data, Cancelled, Damaged.
    [[nodiscard]] static Result<RankingData> load(Workspace& workspace, AcademicYear year,
                                                  std::optional<CriteriaId> criteria, bool countYears,
                                                  Progress* progress);

    const RankedSchool& at(int row) const { return classification.schools().at(size_t(row)); }
};

} // namespace lotsia
