#pragma once

#include "assessment/Procedure.h"
#include "common/AcademicYear.h"
#include "common/Fraction.h"
#include "common/Share.h"

#include <optional>

namespace lotsia {

/// Where a stored figure came from; shown in every answer to «почему?».
struct SourceRef {
    QString file; ///< name without folders
    QString sheet;
    int row = 0; ///< 1-based; 0 for a figure counted from many rows (an exam protocol)

    /// «vpr-2023.xlsx, «5 класс», строка 14»
    QString toString() const;
    bool operator==(const SourceRef&) const = default;
};

/// Results of one school in one procedure of one year, as counts of pupils. Constructed by the importers, checked by
/// check().
struct ProcedureResult {
    QString schoolCode;
    Procedure procedure;
    AcademicYear year = AcademicYear::endingIn(2000);
    int participants = 0;
    /// Counts by mark. In an exam that gives scores instead of marks, m2 holds those below the minimum and m3–m5 are
    /// absent.
    std::optional<int> m2, m3, m4, m5;
    std::optional<int> below; ///< did not reach the minimum; equals m2 unless the file said otherwise
    std::optional<Fraction> mean; ///< mean mark or score as the file gave it, or counted from a protocol
    SourceRef source;

    /// Counts are not negative and do not exceed the participants; marks that are all present add up to them. Error:
    /// Data.
    [[nodiscard]] Status check() const;
    bool operator==(const ProcedureResult&) const = default;
};

/// Whose figures a reference row holds: rows «Вся выборка», region, municipality of a ВПР table. Never a school.
enum class ReferenceScope { Whole, Region, Municipality };

/// A reference row: percents by mark, as the file gave them.
struct ReferenceResult {
    ReferenceScope scope = ReferenceScope::Whole;
    QString name;
    Procedure procedure;
    AcademicYear year = AcademicYear::endingIn(2000);
    qint64 participants = 0;
    std::optional<Fraction> percent2, percent3, percent4, percent5; ///< 0–100
    SourceRef source;
    bool operator==(const ReferenceResult&) const = default;
};

} // namespace lotsia
