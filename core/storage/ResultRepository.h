#pragma once

#include "assessment/ProcedureResult.h"
#include "schools/School.h"
#include "storage/History.h"

#include <QHash>

namespace lotsia {

/// Results of schools and reference series.
class ResultRepository {
public:
    ResultRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    [[nodiscard]] Result<QList<AcademicYear>> years();
    /// Sorted by year (newest first), kind, grade, subject, level, then the school's name.
    [[nodiscard]] Result<QList<ProcedureResult>> list(std::optional<AcademicYear> year);
    /// One stored figure by its identity.
    [[nodiscard]] Result<std::optional<ProcedureResult>> find(SchoolId school, const Procedure& procedure,
                                                              AcademicYear year);
    [[nodiscard]] Result<QList<ReferenceResult>> references(std::optional<AcademicYear> year);

    /// Inserts or replaces rows in bulk (100 per statement); \p schools gives the key of each code. The caller holds a
    /// transaction.
    [[nodiscard]] Status store(const QList<ProcedureResult>& results, const QHash<QString, SchoolId>& schools,
                               qint64 importId);
    [[nodiscard]] Status storeReferences(const QList<ReferenceResult>& references, qint64 importId);
    [[nodiscard]] Status remove(SchoolId school, const Procedure& procedure, AcademicYear year);
    /// History row of one figure changed by hand; nullopt stands for "was not there" or "is no more".
    [[nodiscard]] Status logChange(SchoolId school, const std::optional<ProcedureResult>& old,
                                   const std::optional<ProcedureResult>& now);
    [[nodiscard]] Result<qint64> procedureKey(const Procedure& procedure);

private:
    Connection& m_connection;
    History& m_history;
};

/// Reference series of the years \p from … \p to, newest year first.
[[nodiscard]] Result<QList<ReferenceResult>> readReferences(Connection& connection, AcademicYear from, AcademicYear to);

} // namespace lotsia
