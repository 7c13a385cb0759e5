#pragma once

#include "assessment/ProcedureResult.h"
#include "common/Result.h"

#include <QList>

namespace lotsia {

class Storage;

/// Results as stored, one entry per school × procedure × year.
class ResultService {
public:
    explicit ResultService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Years that have results, newest first.
    [[nodiscard]] Result<QList<AcademicYear>> years() const;
    /// Sorted by procedure, then school. Without a year: all years.
    [[nodiscard]] Result<QList<ProcedureResult>> list(std::optional<AcademicYear> year) const;
    [[nodiscard]] Result<QList<ReferenceResult>> references(std::optional<AcademicYear> year) const;
    /// Stores one figure typed by hand, or replaces it; \p result.source.file is «введено вручную». Errors: Data,
    /// InUse.
    [[nodiscard]] Status save(const ProcedureResult& result);
    [[nodiscard]] Status remove(const ProcedureResult& result);

private:
    Storage& m_storage;
};

} // namespace lotsia
