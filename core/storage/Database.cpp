#include "storage/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#include <sqlite3.h>

namespace lotsia::Database {

using namespace Qt::StringLiterals;

namespace {

constexpr auto migrationFolder = ":/migrations";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QStringList migrationFiles()
{
    static const QStringList files =
        QDir(QString::fromLatin1(migrationFolder)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    Q_ASSERT(!files.isEmpty());
    return files;
}

Place placeOf(const QString& path)
{
    return {QFileInfo(path).fileName(), {}, 0, {}};
}

bool hasUnfinishedChange(const QString& path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

/// A program that was killed leaves the journal of its change, which a connection for reading only cannot take back.
Status takeBackUnfinished(const QString& path)
{
    if (!hasUnfinishedChange(path))
        return {};
    const auto takeBack = [&path]() -> Status {
        LOTSIA_TRY_ASSIGN(auto connection, Connection::open(path, Connection::Mode::ReadWrite));
        LOTSIA_TRY(connection->value(u"SELECT count(*) FROM sqlite_master"_s));
        return {};
    };
    Status status = takeBack();
    if (!status && status.error().code == ErrorCode::File)
        return fail(ErrorCode::File,
                    Text::tr("The last change of the database was cut off. Open it once where the folder is writable, "
                             "so that the change is taken back."),
                    placeOf(path));
    return status;
}

Status copyPages(Connection& connection, const QString& temporary, const Progress* progress)
{
    constexpr int pagesAtOnce = 1000;
    constexpr int longestWait = 3000; // milliseconds, as a connection waits
    LOTSIA_TRY_ASSIGN(auto other, Connection::open(temporary, Connection::Mode::Create));
    sqlite3_backup* backup = sqlite3_backup_init(other->handle(), "main", connection.handle(), "main");
    int code = backup ? SQLITE_OK : sqlite3_errcode(other->handle());
    int waited = 0;
    while (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && waited < longestWait)) {
        if (progress && progress->isCancelled())
            break;
        if (code != SQLITE_OK)
            waited += sqlite3_sleep(50);
        code = sqlite3_backup_step(backup, pagesAtOnce);
    }
    if (backup)
        sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return {};
    // Also when it was cancelled while another kept the database.
    if (progress && progress->isCancelled())
        return fail(ErrorCode::Cancelled, Text::tr("Making the copy was cancelled."));
    return std::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), temporary));
}

/// While it lives, a long statement ends when it is cancelled.
class CancelWatch {
    Q_DISABLE_COPY_MOVE(CancelWatch)

public:
    CancelWatch(Connection& connection, const Progress* progress)
        : m_handle(connection.handle())
    {
        constexpr int steps = 1000; // of SQLite's machine: some microseconds
        const auto isCancelled = [](void* watched) {
            return static_cast<const Progress*>(watched)->isCancelled() ? 1 : 0;
        };
        if (progress)
            sqlite3_progress_handler(m_handle, steps, isCancelled, const_cast<Progress*>(progress));
    }
    ~CancelWatch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

private:
    sqlite3* m_handle;
};

/// Opens the finished copy anew: what the disk gives back counts, not what was sent to it.
Status checkCopy(const QString& temporary, const Progress* progress)
{
    LOTSIA_TRY_ASSIGN(auto connection, Connection::open(temporary, Connection::Mode::ReadOnly));
    LOTSIA_TRY_ASSIGN(const QStringList problems, integrityProblems(*connection, progress));
    if (problems.isEmpty())
        return {};
    return fail(ErrorCode::Damaged,
                Text::tr("The database is damaged (%1), so it cannot be copied. Restore it from an earlier copy.")
                    .arg(problems.first()));
}

} // namespace

int currentVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<int> inspect(const QString& path)
{
    QFile file(path);
    const Place place = placeOf(path);
    if (!file.exists())
        return fail(ErrorCode::File, Text::tr("There is no such file. Check its name and folder."), place);
    // A pipe or a device would be waited for without end.
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::File, Text::tr("This is a folder or a device. Choose a file with the ending .lotsia."),
                    place);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::File, Text::tr("The file cannot be read. Check the access rights."), place);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(ErrorCode::File,
                    Text::tr("This is not a database of Lotsia. Choose a file with the ending .lotsia."), place);
    const auto number = [&header](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (number(68) != applicationId)
        return fail(ErrorCode::File, Text::tr("This database belongs to another program; it was left untouched."),
                    place);
    const int version = static_cast<int>(number(60));
    if (version > currentVersion())
        return fail(ErrorCode::Damaged,
                    Text::tr("The database was made by a newer version of the program; it was left untouched. Install "
                             "the new version."),
                    place);
    const quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16) == 1
        ? 65536
        : qFromBigEndian<quint16>(header.constData() + 16);
    // A change that was cut off in the middle is still taken back from the journal, whatever the first page says.
    if (hasUnfinishedChange(path))
        return version;
    if (version < 1 || file.size() < qint64(pageSize) * number(28))
        return fail(ErrorCode::Damaged,
                    Text::tr("The database is damaged: the file is cut short. Restore it from a copy."), place);
    return version;
}

bool isNewer(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    return header.size() == 100 && qFromBigEndian<quint32>(header.constData() + 68) == applicationId
        && static_cast<int>(qFromBigEndian<quint32>(header.constData() + 60)) > currentVersion();
}

Status migrate(Connection& connection, int fromVersion, int toVersion)
{
    for (int version = fromVersion; version < toVersion; ++version) {
        QFile file(QString::fromLatin1(migrationFolder) + u'/' + migrationFiles().at(version));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
        LOTSIA_TRY(connection.script(QString::fromUtf8(file.readAll())));
        LOTSIA_TRY(connection.script(u"PRAGMA user_version = %1"_s.arg(version + 1)));
        LOTSIA_TRY(transaction.commit());
    }
    return {};
}

Result<std::unique_ptr<Connection>> create(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::File, Text::tr("There is a file with this name already. Choose another name."),
                    placeOf(path));
    auto build = [&path]() -> Result<std::unique_ptr<Connection>> {
        LOTSIA_TRY_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Create));
        LOTSIA_TRY(connection->script(u"PRAGMA application_id = %1"_s.arg(applicationId)));
        LOTSIA_TRY(migrate(*connection, 0, currentVersion()));
        return connection;
    };
    auto connection = build();
    if (!connection)
        QFile::remove(path); // nothing half-made is left behind
    return connection;
}

Result<std::unique_ptr<Connection>> open(const QString& path, Connection::Mode mode)
{
    LOTSIA_TRY_ASSIGN(const int version, inspect(path));
    if (mode == Connection::Mode::ReadOnly)
        LOTSIA_TRY(takeBackUnfinished(path));
    if (version < currentVersion()) {
        if (mode == Connection::Mode::ReadOnly)
            return fail(ErrorCode::File,
                        Text::tr("The database is of an older version. Open it for writing once, so that it can be "
                                 "brought up to date."),
                        placeOf(path));
        LOTSIA_TRY_ASSIGN(auto old, Connection::open(path, mode));
        const QString backup = u"%1.v%2.bak"_s.arg(path).arg(version);
        if (!QFileInfo::exists(backup))
            LOTSIA_TRY(copyTo(*old, backup));
        LOTSIA_TRY(migrate(*old, version, currentVersion()));
        return old;
    }
    LOTSIA_TRY_ASSIGN(auto connection, Connection::open(path, mode));
    // The first page may be sound and the schema not: one cheap read tells.
    LOTSIA_TRY(connection->value(u"SELECT count(*) FROM sqlite_master"_s));
    return connection;
}

Result<std::unique_ptr<Connection>> openForCopy(const QString& path)
{
    LOTSIA_TRY(inspect(path));
    LOTSIA_TRY(takeBackUnfinished(path));
    return Connection::open(path, Connection::Mode::ReadOnly);
}

Status copyTo(Connection& connection, const QString& target, const Progress* progress)
{
    const Place place = placeOf(target);
    if (QFileInfo::exists(target))
        return fail(ErrorCode::File, Text::tr("There is a file with this name already. Choose another name."), place);
    const QString temporary = u"%1.%2.tmp"_s.arg(target).arg(QCoreApplication::applicationPid());
    QFile::remove(temporary);
    Status status = copyPages(connection, temporary, progress);
    if (status)
        status = checkCopy(temporary, progress);
    if (status && !QFile::rename(temporary, target))
        status = fail(ErrorCode::File, Text::tr("The copy cannot be written. Check the folder and the access rights."),
                      place);
    if (!status) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
        status.error().place = place; // the temporary name says nothing to a person
    }
    return status;
}

Result<DatabaseContents> contents(Connection& connection)
{
    const auto count = [&connection](const QString& table) -> Result<int> {
        LOTSIA_TRY_ASSIGN(const QVariant known,
                          connection.value(u"SELECT count(*) FROM sqlite_master WHERE name = ?"_s, {table}));
        if (known.toInt() == 0)
            return 0; // an older version did not know it yet
        LOTSIA_TRY_ASSIGN(const QVariant rows, connection.value(u"SELECT count(*) FROM "_s + table));
        return rows.toInt();
    };
    LOTSIA_TRY_ASSIGN(const int schools, count(u"school"_s));
    LOTSIA_TRY_ASSIGN(const int orders, count(u"department_order"_s));
    return DatabaseContents{schools, orders};
}

Result<QStringList> integrityProblems(Connection& connection, const Progress* progress)
{
    QStringList problems;
    const CancelWatch watch(connection, progress);
    const auto integrityRows = connection.select(u"PRAGMA integrity_check(20)"_s);
    if (progress && progress->isCancelled())
        return fail(ErrorCode::Cancelled, Text::tr("The check was cancelled."));
    LOTSIA_TRY_ASSIGN(const Rows integrity, integrityRows);
    // SQLite's sentences are English and speak of pages and trees; the number of them is what a person can use.
    const auto broken =
        std::ranges::count_if(integrity, [](const QVariantList& row) { return row.value(0).toString() != u"ok"; });
    if (broken > 0)
        problems << Text::tr("remarks of the check of the pages: %1").arg(broken);
    LOTSIA_TRY_ASSIGN(const Rows keys, connection.select(u"PRAGMA foreign_key_check"_s));
    for (const QVariantList& row : keys)
        problems << Text::tr("a row of the table %1 refers to nothing").arg(row.value(0).toString());
    return problems;
}

} // namespace lotsia::Database
