#include "ui/shell/ShowRequest.h"

#include "workspace/LockHolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#endif

namespace lotsia::showRequest {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 70'000; // a path of 32 767 letters at most, in UTF-8
constexpr qint64 kStaleSeconds = 10;
constexpr int kLookMs = 20;

QByteArray firstLine()
{
    return "lotsia-show/1\n";
}

/// A living process of the same person and session, which watches the same folder.
bool isInThisSession(qint64 pid)
{
#ifdef Q_OS_WIN
    DWORD mine = 0;
    DWORD theirs = 0;
    return ProcessIdToSessionId(GetCurrentProcessId(), &mine) && ProcessIdToSessionId(static_cast<DWORD>(pid), &theirs)
        && mine == theirs;
#else
    return pid <= std::numeric_limits<pid_t>::max() && ::kill(static_cast<pid_t>(pid), 0) == 0;
#endif
}

/// Windows lets a program come to the front only when the one in front allows it.
void allowToFront([[maybe_unused]] qint64 pid)
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(static_cast<DWORD>(pid));
#endif
}

QString resolved(const QString& path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

} // namespace

QString folder()
{
#ifdef Q_OS_WIN
    const QString base = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
#else
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
    if (base.isEmpty())
        return {};
    const QString path = base + u"/lotsia"_s;
    return QDir().mkpath(path) ? path : QString();
}

QString post(const QString& folder, qint64 owner, const QString& database)
{
    static int count = 0;
    if (folder.isEmpty())
        return {};
    const QString name =
        u"%1/%2-%3-%4.show"_s.arg(folder).arg(owner).arg(QCoreApplication::applicationPid()).arg(++count);
    QSaveFile file(name);
    const QByteArray content = firstLine() + QFileInfo(database).absoluteFilePath().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return {};
    return name;
}

QString namePattern(qint64 owner)
{
    return u"%1-*.show"_s.arg(owner);
}

std::optional<QString> read(const QString& fileName)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(kLargest + 1);
    if (content.size() > kLargest || !content.startsWith(firstLine()) || !content.endsWith('\n'))
        return std::nullopt;
    const QString path = QString::fromUtf8(content.mid(firstLine().size())).chopped(1);
    if (path.isEmpty() || path.contains(u'\n') || path.contains(QChar::Null) || !QDir::isAbsolutePath(path))
        return std::nullopt;
    return path;
}

bool isStale(const QString& fileName)
{
    const QDateTime written = QFileInfo(fileName).lastModified();
    // A clock that was set back must not keep a request alive.
    return qAbs(written.secsTo(QDateTime::currentDateTime())) > kStaleSeconds;
}

bool isSameFile(const QString& a, const QString& b)
{
#ifdef Q_OS_WIN
    constexpr Qt::CaseSensitivity letters = Qt::CaseInsensitive;
#else
    constexpr Qt::CaseSensitivity letters = Qt::CaseSensitive;
#endif
    return !a.isEmpty() && !b.isEmpty() && resolved(a).compare(resolved(b), letters) == 0;
}

bool showHolder(const QString& database, const QString& folder, int waitMs)
{
    const auto holder = lockHolder(database);
    if (!holder || !holder->isOnThisComputer() || holder->isThisProcess() || !isInThisSession(holder->pid))
        return false;
    allowToFront(holder->pid);
    const QString request = post(folder, holder->pid, database);
    if (request.isEmpty())
        return false;
    QEventLoop waiting;
    QTimer look;
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &waiting, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &waiting, [&] {
        if (!QFileInfo::exists(request))
            waiting.quit();
    });
    look.start(kLookMs);
    end.start(waitMs);
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    // The window may answer at the last moment: who removed the file decides.
    return !QFile::remove(request) && !QFileInfo::exists(request);
}

} // namespace lotsia::showRequest
