#include "exchange/NarrowFolder.h"

#include "common/WritableFolder.h"

#include <QDir>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>

#include <array>
#endif

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

bool isNarrow(const QString& folder)
{
    return std::ranges::all_of(folder, [](QChar c) { return c >= u' ' && c < u'\x7F'; });
}

#ifdef Q_OS_WIN
/// «C:\Users\0414~1\AppData\Local\Temp»; empty where the disk keeps no short names.
QString shortForm(const QString& folder)
{
    std::array<wchar_t, 1024> buffer{};
    const QString native = QDir::toNativeSeparators(folder);
    const DWORD size = GetShortPathNameW(reinterpret_cast<const wchar_t*>(native.utf16()), buffer.data(),
                                         static_cast<DWORD>(buffer.size()));
    return size > 0 && size < buffer.size() ? QDir::fromNativeSeparators(QString::fromWCharArray(buffer.data()))
                                            : QString();
}
#endif

} // namespace

QString firstNarrow(const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (!folder.isEmpty() && isNarrow(folder) && canWriteInto(folder))
            return folder;
    }
    return folders.value(0);
}

QString narrowTemporaryPattern()
{
    QStringList folders{QDir::tempPath()};
#ifdef Q_OS_WIN
    folders << shortForm(QDir::tempPath());
    for (const char* name : {"PUBLIC", "ProgramData", "SystemRoot"})
        folders << QDir::fromNativeSeparators(qEnvironmentVariable(name));
    folders.last() += u"/Temp"_s;
    return firstNarrow(folders) + u"/lotsia-XXXXXX"_s;
#else
    return folders.first() + u"/lotsia-XXXXXX"_s;
#endif
}

} // namespace lotsia
