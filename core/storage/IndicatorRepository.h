#pragma once

#include "common/AcademicYear.h"
#include "schools/School.h"
#include "schools/StoredIndicator.h"
#include "storage/History.h"

#include <QSet>

#include <optional>

namespace lotsia {

/// Values of indicators, one by one; bulk reading is the DatasetLoader's.
class IndicatorRepository {
public:
    IndicatorRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Every heading and code that has a value, sorted.
    [[nodiscard]] Result<QStringList> names();
    [[nodiscard]] Result<std::optional<StoredIndicator>> find(const QString& name, SchoolId school, AcademicYear year);
    /// Codes of the schools that have a value under \p name itself.
    [[nodiscard]] Result<QSet<QString>> schoolsWith(const QString& name, AcademicYear year);
    /// Codes of the schools of the lists that have any value in \p year.
    [[nodiscard]] Result<QSet<QString>> schoolsWithAny(AcademicYear year);
    /// Puts \p value in the place of what is stored, or takes it away; the caller holds a transaction.
    [[nodiscard]] Status set(const QString& name, SchoolId school, AcademicYear year,
                             const std::optional<StoredIndicator>& value);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
