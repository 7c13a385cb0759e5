#pragma once

#include "common/Progress.h"
#include "criteria/CriteriaSet.h"
#include "criteria/Dataset.h"
#include "storage/Connection.h"

#include <functional>
#include <map>
#include <memory>

struct sqlite3_stmt;

namespace lotsia {

/// Fills a Dataset for the rules: one sequential read of the window of years through SQLite's own interface (a
/// QSqlQuery costs several times more per figure). The one place besides Connection and Database that knows the
/// dialect.
class DatasetLoader {
public:
    explicit DatasetLoader(Connection& connection)
        : m_connection(connection)
    {
    }
    ~DatasetLoader();
    DatasetLoader(const DatasetLoader&) = delete;
    DatasetLoader& operator=(const DatasetLoader&) = delete;

    /// \p year and \p yearsBack years before it, only the figures of \p needs; archived schools are left out. Where the
    /// number below the minimum was not given, it is the number of «2». Errors: Damaged, File, Cancelled.
    [[nodiscard]] Result<std::shared_ptr<const Dataset>> load(AcademicYear year, int yearsBack, DataNeeds needs = {},
                                                              Progress* progress = nullptr);
    /// Indicators and flags of \p year alone, without any results.
    [[nodiscard]] Result<std::shared_ptr<const Dataset>> loadIndicators(AcademicYear year, const DataNeeds& needs);

private:
    sqlite3_stmt* prepared(const QByteArray& sql);
    [[nodiscard]] Status eachRow(const QByteArray& sql, const std::function<void(sqlite3_stmt*)>& take);
    Error lastError(int code) const;
    [[nodiscard]] Result<std::vector<SchoolFacts>> readSchools(std::vector<qint32>& schoolIndex);
    [[nodiscard]] Status readSources(Dataset& dataset);
    [[nodiscard]] Status readResults(Dataset& dataset, const std::vector<qint32>& schoolIndex,
                                     const std::vector<qint64>& procedureKeys, DataNeeds needs, Progress* progress);
    [[nodiscard]] Status readIndicators(Dataset& dataset, const std::vector<qint32>& schoolIndex,
                                        const DataNeeds& needs);

    Connection& m_connection;
    std::map<QByteArray, sqlite3_stmt*> m_statements;
};

} // namespace lotsia
