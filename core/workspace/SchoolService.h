#pragma once

#include "common/Result.h"
#include "schools/School.h"

namespace lotsia {

class Storage;

/// The department's schools.
class SchoolService {
public:
    explicit SchoolService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Sorted as Russians sort by short name.
    [[nodiscard]] Result<QList<School>> list(bool withArchived = false) const;
    [[nodiscard]] Result<School> get(SchoolId id) const;
    /// Stores a new school (id not set) or the changed one; one transaction with its history row. Errors: Data (no or
    /// bad code, no short name, a code, login or ИНН that another school has), InUse, File.
    [[nodiscard]] Result<SchoolId> save(const School& school);
    /// Takes a school out of the lists or back; nothing is deleted.
    [[nodiscard]] Status setArchived(SchoolId id, bool archived);
    [[nodiscard]] Result<SchoolDirectory> directory() const;

private:
    Storage& m_storage;
};

} // namespace lotsia
