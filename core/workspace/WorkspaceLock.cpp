#include "workspace/WorkspaceLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// A power failure may leave a lock that names nobody. A program that is just writing its own needs no ten seconds.
bool removeBlankLock(const QLockFile& lock)
{
    const QFileInfo file(lock.fileName());
    qint64 pid = 0;
    QString host, program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program) && file.isFile()
        && file.lastModified().secsTo(QDateTime::currentDateTime()) > 10 && QFile::remove(lock.fileName());
}

} // namespace

Result<std::shared_ptr<QLockFile>> lockDatabase(const QString& path)
{
    const Place place{QFileInfo(path).fileName(), {}, 0, {}};
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    // A lock is stale when its process is gone, never by age: the window stays open all day.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || (removeBlankLock(*lock) && lock->tryLock(0)))
        return lock;
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
    qint64 pid = 0;
    QString host, program;
    if (lock->error() != QLockFile::LockFailedError || !lock->getLockInfo(&pid, &host, &program))
        return fail(
            ErrorCode::File,
            QCoreApplication::translate(
                "Workspace",
                "The mark that the database is in use cannot be written: %1. Check the disk, and whether a file or "
                "folder of this name is in the way.")
                .arg(QFileInfo(path).fileName() + u".lock"_s),
            place);
    return fail(
        ErrorCode::InUse,
        QCoreApplication::translate(
            "Workspace",
            "The database is already open on the computer %1 (program %2, process %3). Close it there or open it "
            "for reading only.")
            .arg(host, program)
            .arg(pid),
        place);
}

} // namespace lotsia
