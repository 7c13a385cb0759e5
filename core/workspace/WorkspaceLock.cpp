#include "workspace/WorkspaceLock.h"

#include "storage/NetworkShare.h"
#include "workspace/LockHolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QThread>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// A power failure may leave a lock that names nobody. A program that is just writing its own needs no ten seconds.
bool removeBlankLock(const QLockFile& lock)
{
    const QFileInfo file(lock.fileName());
    return lock.error() == QLockFile::LockFailedError && !lockHolder(lock) && file.isFile()
        && file.lastModified().secsTo(QDateTime::currentDateTime()) > 10 && QFile::remove(lock.fileName());
}

/// Tried for a moment: another program may just be clearing away a dead one's lock or writing its name into its own.
bool take(QLockFile& lock)
{
    constexpr int kLooks = 8;
    for (int look = 0; look < kLooks; ++look) {
        if (look > 0)
            QThread::msleep(20);
        if (lock.tryLock(0))
            return true;
        if (lock.error() != QLockFile::LockFailedError)
            return false;
    }
    return false;
}

/// The lock files that this process holds. A crashed program may have had the number that this process got, and its
/// lock names us.
class OwnLocks {
public:
    void add(const QString& fileName)
    {
        const QMutexLocker guard(&m_mutex);
        m_names.insert(key(fileName));
    }
    void remove(const QString& fileName)
    {
        const QMutexLocker guard(&m_mutex);
        m_names.remove(key(fileName));
    }
    bool contains(const QString& fileName)
    {
        const QMutexLocker guard(&m_mutex);
        return m_names.contains(key(fileName));
    }

private:
    static QString key(const QString& fileName)
    {
        const QFileInfo file(fileName);
        const QString name = file.absoluteDir().canonicalPath() + u'/' + file.fileName();
#ifdef Q_OS_WIN
        return name.toLower();
#else
        return name;
#endif
    }

    QMutex m_mutex;
    QSet<QString> m_names;
};

OwnLocks& ownLocks()
{
    static OwnLocks locks;
    return locks;
}

/// A lock that names this very process, which holds none: its owner crashed and had the same number.
bool removeNamesakeLock(const QLockFile& lock)
{
    const auto holder = lockHolder(lock);
    return lock.error() == QLockFile::LockFailedError && holder && holder->isThisProcess()
        && !ownLocks().contains(lock.fileName()) && QFile::remove(lock.fileName());
}

/// \p mayRead: the person may still open the database for reading.
std::optional<Error> heldError(const QLockFile& lock, const QString& path, bool mayRead)
{
    const auto holder = lockHolder(lock);
    if (!holder)
        return std::nullopt;
    QString text = mayRead
        ? QCoreApplication::translate(
            "Workspace",
            "The database is already open on the computer %1 (program %2, process %3). Close it there or open it "
            "for reading only.")
        : QCoreApplication::translate("Workspace",
                                      "The database lies in a shared folder and is open for writing on the computer %1 "
                                      "(program %2, process %3). Close it there, or look at a copy.");
    text = text.arg(holder->host, holder->program).arg(holder->pid);
    // Whether a program of another computer still runs cannot be known from here; a dead one of this computer is passed
    // over by itself.
    if (!holder->isOnThisComputer())
        text += u' '
            + QCoreApplication::translate(
                  "Workspace",
                  "If that computer was switched off without closing the program, make sure that "
                  "nobody works with the database and delete the file %1 beside it.")
                  .arg(QFileInfo(lock.fileName()).fileName());
    return Error{ErrorCode::InUse, text, {QFileInfo(path).fileName(), {}, 0, {}}};
}

} // namespace

Result<std::shared_ptr<QLockFile>> lockDatabase(const QString& path)
{
    const Place place{QFileInfo(path).fileName(), {}, 0, {}};
    std::shared_ptr<QLockFile> lock(new QLockFile(path + u".lock"_s), [](QLockFile* held) {
        if (held->isLocked())
            ownLocks().remove(held->fileName());
        delete held;
    });
    // A lock is stale when its process is gone, never by age: the window stays open all day.
    lock->setStaleLockTime(0);
    if (take(*lock) || ((removeBlankLock(*lock) || removeNamesakeLock(*lock)) && lock->tryLock(0))) {
        ownLocks().add(lock->fileName());
        return lock;
    }
    if (lock->error() == QLockFile::PermissionError && !QFileInfo::exists(path))
        return fail(
            ErrorCode::File,
            QCoreApplication::translate("Workspace", "The folder is missing or not writable. Choose another folder."),
            place);
    if (lock->error() == QLockFile::PermissionError)
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "Workspace",
                        "The folder is not writable, so the database cannot be changed. Open it for reading only."),
                    place);
    if (auto held =
            lock->error() == QLockFile::LockFailedError ? heldError(*lock, path, !isOnNetwork(path)) : std::nullopt)
        return std::unexpected(std::move(*held));
    return fail(
        ErrorCode::File,
        QCoreApplication::translate("Workspace",
                                    "The mark that the database is in use cannot be written: %1. Check the disk, and "
                                    "whether a file or folder of this name is in the way.")
            .arg(QFileInfo(path).fileName() + u".lock"_s),
        place);
}

std::optional<Error> heldBy(const QString& path)
{
    QLockFile lock(path + u".lock"_s);
    return heldError(lock, path, false);
}

} // namespace lotsia
