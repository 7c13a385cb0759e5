#pragma once

#include "common/Clock.h"
#include "exchange/ImportPlan.h"
#include "storage/Connection.h"

namespace lotsia {

struct ImportRecord {
    qint64 id = 0;
    QString fileName;
    QString at; ///< ISO date and time
};

/// Files that were brought in, known by the hash of their bytes, and the indicator values they held.
class ImportRepository {
public:
    ImportRepository(Connection& connection, const Clock& clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<std::optional<ImportRecord>> findByHash(const QByteArray& sha256);
    [[nodiscard]] Result<qint64> add(const ImportPlan& plan, const QString& kind, qsizetype stored);
    [[nodiscard]] Status storeIndicators(const QList<IndicatorValue>& values, const QHash<QString, SchoolId>& schools,
                                         qint64 importId);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace lotsia
