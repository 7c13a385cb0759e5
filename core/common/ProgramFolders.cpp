#include "common/ProgramFolders.h"

#include "common/WritableFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>

#include <optional>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr auto pathCase = Qt::CaseInsensitive;
#else
constexpr auto pathCase = Qt::CaseSensitive;
#endif

/// Begins what is stored for a path on the program's disk: no file can be named so.
const QString& onDrive()
{
    static const QString mark = u"drive:/"_s;
    return mark;
}

/// \p path below \p folder, or nothing.
std::optional<QString> below(const QString& folder, const QString& path)
{
    if (folder.isEmpty())
        return std::nullopt;
    const QString start = folder.endsWith(u'/') ? folder : folder + u'/';
    return path.startsWith(start, pathCase) ? std::optional(path.mid(start.size())) : std::nullopt;
}

/// Earlier versions kept the settings where the system keeps those of all programs.
void takeOverSettings()
{
    QSettings present;
    if (QFileInfo::exists(present.fileName()))
        return;
    QSettings earlier(QSettings::NativeFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                      QCoreApplication::applicationName());
    earlier.setFallbacksEnabled(false);
    for (const QString& key : earlier.allKeys())
        present.setValue(key, earlier.value(key));
}

} // namespace

ProgramFolders::ProgramFolders(const QString& program, const QString& drive, const QString& user)
    : m_program(QDir::cleanPath(program))
    , m_drive(drive.isEmpty() ? QString() : QDir::cleanPath(drive))
    , m_user(user)
{
    if (QFileInfo(m_program + u"/portable.txt"_s).isFile())
        m_kind = canWriteInto(m_program) ? Kind::Portable : Kind::PortableUnwritable;
}

const ProgramFolders& ProgramFolders::current()
{
#ifdef Q_OS_WIN
    const QString drive = QStorageInfo(QCoreApplication::applicationDirPath()).rootPath();
#else
    const QString drive;
#endif
    static const ProgramFolders folders(QCoreApplication::applicationDirPath(), drive);
    return folders;
}

QString ProgramFolders::data() const
{
    if (m_kind == Kind::Portable)
        return m_program;
    return m_user.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : m_user;
}

QString ProgramFolders::copies() const
{
    return data() + u"/copies"_s;
}

QString ProgramFolders::demo() const
{
    return data() + u"/demo"_s;
}

QString ProgramFolders::stored(const QString& path) const
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (m_kind != Kind::Portable)
        return absolute;
    if (const auto inside = below(m_program, absolute))
        return *inside;
    const auto outside = below(m_drive, absolute);
    return outside ? onDrive() + *outside : absolute;
}

QString ProgramFolders::found(const QString& stored) const
{
    if (stored.startsWith(onDrive()) && !m_drive.isEmpty())
        return QDir::cleanPath(m_drive + u'/' + stored.mid(onDrive().size()));
    return stored.isEmpty() || QDir::isAbsolutePath(stored) ? stored : QDir::cleanPath(m_program + u'/' + stored);
}

void ProgramFolders::placeSettings() const
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (m_kind == Kind::Portable)
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_program + u"/settings"_s);
    else
        takeOverSettings();
}

} // namespace lotsia
