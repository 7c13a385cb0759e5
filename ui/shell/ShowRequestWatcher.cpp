#include "ui/shell/ShowRequestWatcher.h"

#include "ui/shell/ShowRequest.h"
#include "workspace/LockHolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace lotsia {

namespace {

constexpr int kPollMs = 1000; // where the system tells nothing of changes; less than the other waits

} // namespace

ShowRequestWatcher::ShowRequestWatcher(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_timer(new QTimer(this))
{
    if (m_folder.isEmpty())
        return;
    m_watcher.addPath(m_folder);
    m_timer->setInterval(kPollMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ShowRequestWatcher::look);
    connect(m_timer, &QTimer::timeout, this, &ShowRequestWatcher::look);
}

void ShowRequestWatcher::setDatabase(const QString& path)
{
    m_database = path;
    if (m_folder.isEmpty())
        return;
    if (path.isEmpty()) {
        m_timer->stop();
        return;
    }
    m_timer->start();
    // One may have asked between the lock and this moment.
    QMetaObject::invokeMethod(this, &ShowRequestWatcher::look, Qt::QueuedConnection);
}

void ShowRequestWatcher::look()
{
    const QFileInfoList requests =
        QDir(m_folder).entryInfoList({showRequest::namePattern(QCoreApplication::applicationPid())}, QDir::Files);
    for (const QFileInfo& request : requests) {
        const QString name = request.filePath();
        if (showRequest::isStale(name)) {
            QFile::remove(name);
            continue;
        }
        const auto path = showRequest::read(name);
        if (path && isOurs(*path) && QFile::remove(name))
            emit showRequested();
    }
}

bool ShowRequestWatcher::isOurs(const QString& path) const
{
    if (m_database.isEmpty())
        return false;
    if (showRequest::isSameFile(path, m_database))
        return true;
    // A share may be known by two names; the lock beside the file is one.
    const auto holder = lockHolder(path);
    return holder && holder->isThisProcess();
}

} // namespace lotsia
