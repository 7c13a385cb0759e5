#pragma once

#include "schools/School.h"
#include "storage/History.h"

#include <QHash>

namespace lotsia {

/// Rows of the table school and the aliases that files use for them.
class SchoolRepository {
public:
    SchoolRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    [[nodiscard]] Result<QList<School>> list(bool withArchived);
    [[nodiscard]] Result<std::optional<School>> find(SchoolId id);
    [[nodiscard]] Result<std::optional<School>> findByCode(const QString& code);
    /// Inserts (id not set) or updates; the caller holds a transaction. Unchanged rows write nothing.
    [[nodiscard]] Result<SchoolId> store(const School& school);
    [[nodiscard]] Result<QHash<QString, SchoolId>> aliases();

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
