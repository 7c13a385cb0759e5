#include "storage/Connection.h"

#include "common/TextFold.h"
#include "storage/NativePath.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <sqlite3.h>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

int compareText(void*, int leftSize, const void* left, int rightSize, const void* right)
{
    return compareRussian(QString::fromUtf8(static_cast<const char*>(left), leftSize),
                          QString::fromUtf8(static_cast<const char*>(right), rightSize));
}

void foldText(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(values[0])));
    const QByteArray folded = foldForSearch(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

#ifdef Q_OS_WIN
constexpr qsizetype longestPath = 32'000;
#else
constexpr qsizetype longestPath = 500; // bytes; SQLite takes 512 with the journal's ending
#endif

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Error sqliteError(int code, const QString& message, const QString& path)
{
    const Place place{QFileInfo(path).fileName(), {}, 0, {}};
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                Text::tr("The database is in use by another program. Wait until it finishes and try again."), place};
    case SQLITE_ERROR: // our own statements fail only over a table or column that is not there any more
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, Text::tr("The database is damaged. Restore it from a copy."), place};
    case SQLITE_FULL:
        return {ErrorCode::File, Text::tr("The disk is full; nothing was stored. Free some space and try again."),
                place};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::File, Text::tr("The database is open for reading only; nothing was stored."), place};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::File,
                Text::tr("The database file cannot be read or written. Check the disk and the access rights."), place};
    default:
        return {ErrorCode::Data, Text::tr("The database refused the change: %1").arg(message), place};
    }
}

Connection::Connection(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
{
    static QAtomicInt counter;
    m_name = u"lotsia-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

Connection::~Connection()
{
    m_statements.clear();
    if (m_alone)
        (void)letOthersIn(); // takes the empty journal away
    m_handle = nullptr;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path, mode));
    LOTSIA_TRY(connection->initialise());
    return connection;
}

Status Connection::initialise()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    if (m_mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
#ifdef Q_OS_WIN
    // SQLite's usual way to the file system refuses paths over 260 characters.
    options += u";QSQLITE_OPEN_URI"_s;
    database.setDatabaseName(sqliteAddress(nativePath(m_path), u"win32-longpath"_s));
#else
    database.setDatabaseName(m_path);
#endif
    database.setConnectOptions(options);
    if (!database.open() && QFile::encodeName(QFileInfo(m_path).absoluteFilePath()).size() > longestPath)
        return fail(
            ErrorCode::File,
            Text::tr("The path of the file is too long for a database. Move it to a folder nearer to the root of "
                     "the disk."),
            {QFileInfo(m_path).fileName(), {}, 0, {}});
    if (!database.isOpen())
        return std::unexpected(sqliteError(SQLITE_CANTOPEN, database.lastError().text(), m_path));
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_create_collation_v2(m_handle, "RUSSIAN", SQLITE_UTF8, nullptr, compareText, nullptr);
    sqlite3_create_function_v2(m_handle, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldText, nullptr,
                               nullptr, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    LOTSIA_TRY(run(u"PRAGMA foreign_keys = ON"_s));
    if (m_mode != Mode::ReadOnly) {
        LOTSIA_TRY(run(u"PRAGMA synchronous = FULL"_s));
        // Removed names and figures do not linger in free pages.
        LOTSIA_TRY(run(u"PRAGMA secure_delete = ON"_s));
    }
    return {};
}

Result<QSqlQuery*> Connection::execute(const QString& sql, const QVariantList& values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return std::unexpected(
                sqliteError(query.lastError().nativeErrorCode().toInt(), query.lastError().databaseText(), m_path));
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    query.finish();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant& value = values.at(i);
        // A null QString is empty text for us; only an invalid QVariant is NULL.
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(static_cast<int>(i), emptyText ? QVariant(u""_s) : value);
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        return std::unexpected(sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), m_path));
    }
    return &query;
}

Status Connection::run(const QString& sql, const QVariantList& values)
{
    LOTSIA_TRY_ASSIGN(QSqlQuery * query, execute(sql, values));
    m_lastInsertId = query->lastInsertId().toLongLong();
    query->finish();
    return {};
}

Result<Rows> Connection::select(const QString& sql, const QVariantList& values)
{
    LOTSIA_TRY_ASSIGN(QSqlQuery * query, execute(sql, values));
    Rows rows;
    const int columns = query->record().count();
    while (query->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query->value(i));
        rows.append(std::move(row));
    }
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return std::unexpected(sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), m_path));
    return rows;
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& values)
{
    LOTSIA_TRY_ASSIGN(const Rows rows, select(sql, values));
    return rows.isEmpty() ? QVariant() : rows.first().value(0);
}

Status Connection::script(const QString& sql)
{
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, text, m_path));
    return {};
}

Status Connection::holdAlone()
{
    Q_ASSERT(!isReadOnly());
    // Emptied and not deleted, the journal of a held database is no unfinished change to anybody's eyes.
    m_alone = true;
    Status status =
        script(u"PRAGMA journal_mode = TRUNCATE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT"_s);
    if (!status)
        (void)letOthersIn();
    return status;
}

Status Connection::letOthersIn()
{
    m_alone = false;
    // The lock goes with the first reading after the change of the mode.
    return script(u"PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master; PRAGMA journal_mode = DELETE"_s);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    LOTSIA_TRY(connection.script(u"BEGIN IMMEDIATE"_s));
    return Transaction(&connection);
}

Result<Transaction> Transaction::beginOrJoin(Connection& connection)
{
    if (connection.isInTransaction())
        return Transaction(nullptr);
    return begin(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_joined(other.m_joined)
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->script(u"ROLLBACK"_s);
}

Status Transaction::commit()
{
    if (m_joined)
        return {};
    Q_ASSERT(m_connection);
    // A failed commit stays open and is rolled back by the destructor: nothing is half-written.
    LOTSIA_TRY(m_connection->script(u"COMMIT"_s));
    m_connection = nullptr;
    return {};
}

} // namespace lotsia
