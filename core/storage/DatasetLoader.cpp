#include "storage/DatasetLoader.h"

#include "common/TextFold.h"
#include "storage/IndicatorReader.h"
#include "storage/ReferenceBookRepository.h"
#include "storage/ResultRepository.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatasetLoader)
};

/// A prepared statement in use: it is reset when the reading ends, so that no lock outlives it.
class Reading {
public:
    explicit Reading(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    ~Reading() { sqlite3_reset(m_statement); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    sqlite3_stmt* m_statement;
};

/// All statements of one load see the same state of the database, and take its lock once.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection)
        : m_connection(connection)
    {
        (void)m_connection.script(u"BEGIN"_s);
    }
    ~ReadTransaction() { (void)m_connection.script(u"COMMIT"_s); }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Connection& m_connection;
};

/// Position by key: keys are dense row ids, so a vector serves.
void setIndex(std::vector<qint32>& index, qint64 key, size_t position)
{
    if (static_cast<size_t>(key) >= index.size())
        index.resize(static_cast<size_t>(key) + 1, -1);
    index[static_cast<size_t>(key)] = static_cast<qint32>(position);
}

qint32 indexOf(const std::vector<qint32>& index, qint64 key)
{
    return key >= 0 && static_cast<size_t>(key) < index.size() ? index[static_cast<size_t>(key)] : -1;
}

QString textAt(sqlite3_stmt* row, int column)
{
    const auto* text = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(row, column)));
    return QString::fromUtf8(text, sqlite3_column_bytes(row, column));
}

} // namespace

DatasetLoader::~DatasetLoader()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
}

sqlite3_stmt* DatasetLoader::prepared(const QByteArray& sql)
{
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement)
        sqlite3_prepare_v3(m_connection.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

Status DatasetLoader::eachRow(const QByteArray& sql, const std::function<void(sqlite3_stmt*)>& take)
{
    sqlite3_stmt* const row = prepared(sql);
    const Reading reading(row);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(row)) == SQLITE_ROW)
        take(row);
    return code == SQLITE_DONE ? Status() : std::unexpected(lastError(code));
}

Error DatasetLoader::lastError(int code) const
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())), m_connection.path());
}

Result<std::vector<SchoolFacts>> DatasetLoader::readSchools(std::vector<qint32>& schoolIndex)
{
    constexpr qint64 mostKeys = 10'000'000; // a key beyond it was not given by this program
    std::vector<SchoolFacts> schools;
    bool possible = true;
    LOTSIA_TRY(eachRow(
        "SELECT id, code, short_name, type, level, location, cluster FROM school WHERE archived = 0 ORDER BY id",
        [&](sqlite3_stmt* row) {
            const qint64 key = sqlite3_column_int64(row, 0);
            possible = possible && key >= 0 && key <= mostKeys;
            if (!possible)
                return;
            setIndex(schoolIndex, key, schools.size());
            SchoolFacts& facts = schools.emplace_back(textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4),
                                                      textAt(row, 5), textAt(row, 6), QByteArray());
            facts.sortKey = russianSortKey(facts.name);
        }));
    if (!possible)
        return std::unexpected(lastError(SQLITE_CORRUPT));
    return schools;
}

Status DatasetLoader::readSources(Dataset& dataset)
{
    return eachRow("SELECT id, file, sheet FROM source", [&](sqlite3_stmt* row) {
        dataset.sources.insert(sqlite3_column_int(row, 0), {textAt(row, 1), textAt(row, 2), 0});
    });
}

Result<std::shared_ptr<const Dataset>> DatasetLoader::loadIndicators(AcademicYear year, const DataNeeds& needs)
{
    const ReadTransaction transaction(m_connection);
    std::vector<qint32> schoolIndex;
    LOTSIA_TRY_ASSIGN(std::vector<SchoolFacts> schools, readSchools(schoolIndex));
    auto dataset =
        std::make_shared<Dataset>(std::vector<AcademicYear>{year}, std::vector<Procedure>(), std::move(schools));
    LOTSIA_TRY(readSources(*dataset));
    LOTSIA_TRY(readIndicators(*dataset, schoolIndex, needs));
    return dataset;
}

Result<std::shared_ptr<const Dataset>> DatasetLoader::load(AcademicYear year, int yearsBack, DataNeeds needs,
                                                           Progress* progress)
{
    const ReadTransaction transaction(m_connection);
    std::vector<AcademicYear> years;
    for (int i = 0; i <= yearsBack; ++i)
        years.push_back(year.shifted(-i));

    std::vector<qint32> schoolIndex;
    LOTSIA_TRY_ASSIGN(std::vector<SchoolFacts> schools, readSchools(schoolIndex));

    std::vector<Procedure> procedures;
    std::vector<qint64> procedureKeys;
    LOTSIA_TRY(eachRow("SELECT id, kind, subject, grade, level FROM procedure ORDER BY kind, grade, subject, level",
                       [&](sqlite3_stmt* row) {
                           procedureKeys.push_back(sqlite3_column_int64(row, 0));
                           procedures.push_back({textAt(row, 1), textAt(row, 2), sqlite3_column_int(row, 3),
                                                 static_cast<ProcedureLevel>(sqlite3_column_int(row, 4))});
                       }));

    auto dataset = std::make_shared<Dataset>(std::move(years), std::move(procedures), std::move(schools));
    LOTSIA_TRY(readSources(*dataset));
    LOTSIA_TRY(readResults(*dataset, schoolIndex, procedureKeys, needs, progress));
    LOTSIA_TRY(readIndicators(*dataset, schoolIndex, needs));
    LOTSIA_TRY_ASSIGN(dataset->calendar, readProcedureCalendar(m_connection));
    LOTSIA_TRY_ASSIGN(dataset->references, readReferences(m_connection, year.shifted(-yearsBack), year));
    return dataset;
}

Status DatasetLoader::readResults(Dataset& dataset, const std::vector<qint32>& schoolIndex,
                                  const std::vector<qint64>& procedureKeys, DataNeeds needs, Progress* progress)
{
    // The table's order makes each (year, procedure) one run of rows; its two keys need not be read again with every
    // row.
    QByteArray sql = "SELECT school_id, participants, coalesce(below, m2), source_id, source_row";
    if (needs.marks)
        sql += ", m2, m3, m4, m5";
    if (needs.means)
        sql += ", mean_numerator, mean_denominator";
    sqlite3_stmt* const row = prepared(sql + " FROM result WHERE year = ? AND procedure_id = ?");
    const Reading reading(row);
    const auto count = [row](int column) {
        const int value = sqlite3_column_int(row, column);
        return value == 0 && sqlite3_column_type(row, column) == SQLITE_NULL ? -1 : value;
    };
    const int means = needs.marks ? 9 : 5;
    qint64 done = 0;
    for (size_t year = 0; year < dataset.years().size(); ++year) {
        for (size_t procedure = 0; procedure < procedureKeys.size(); ++procedure) {
            sqlite3_bind_int(row, 1, dataset.years()[year].endYear());
            sqlite3_bind_int64(row, 2, procedureKeys[procedure]);
            int code = SQLITE_OK;
            while ((code = sqlite3_step(row)) == SQLITE_ROW) {
                ++done;
                const qint32 school = indexOf(schoolIndex, sqlite3_column_int64(row, 0));
                if (school < 0)
                    continue; // an archived school
                ResultFigures& figures = dataset.at(year, procedure, static_cast<size_t>(school));
                figures.participants = sqlite3_column_int(row, 1);
                figures.below = count(2);
                figures.sourceId = sqlite3_column_int(row, 3);
                figures.sourceRow = sqlite3_column_int(row, 4);
                if (needs.marks) {
                    figures.m2 = count(5);
                    figures.m3 = count(6);
                    figures.m4 = count(7);
                    figures.m5 = count(8);
                }
                if (needs.means) {
                    figures.meanNumerator = sqlite3_column_int64(row, means);
                    figures.meanDenominator = sqlite3_column_int64(row, means + 1);
                }
            }
            sqlite3_reset(row);
            if (code != SQLITE_DONE)
                return std::unexpected(lastError(code));
            if (progress) {
                progress->report(Text::tr("Reading results"), done, 0);
                if (progress->isCancelled())
                    return fail(ErrorCode::Cancelled, Text::tr("Cancelled; nothing was changed."));
            }
        }
    }
    return {};
}

Status DatasetLoader::readIndicators(Dataset& dataset, const std::vector<qint32>& schoolIndex, const DataNeeds& needs)
{
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, readIndicatorDictionary(m_connection));
    dataset.indicatorNames = dictionary.names();
    dataset.indicatorUnits = dictionary.units();
    return IndicatorReader(m_connection, dictionary, schoolIndex).read(dataset, needs);
}

} // namespace lotsia
