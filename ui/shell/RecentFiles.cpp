#include "ui/shell/RecentFiles.h"

#include "common/ProgramFolders.h"

#include <QFileInfo>
#include <QSettings>

namespace lotsia::recentFiles {

namespace {

constexpr qsizetype kMost = 8;

QString settingsKey()
{
    return QStringLiteral("recentFiles");
}

void store(const QStringList& paths)
{
    QStringList stored;
    for (const QString& path : paths)
        stored << ProgramFolders::current().stored(path);
    QSettings().setValue(settingsKey(), stored);
}

} // namespace

QStringList list()
{
    QStringList paths;
    for (const QString& stored : QSettings().value(settingsKey()).toStringList().mid(0, kMost))
        paths << ProgramFolders::current().found(stored);
    return paths;
}

void add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = list();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    store(paths.mid(0, kMost));
}

void remove(const QString& path)
{
    QStringList paths = list();
    paths.removeAll(path);
    store(paths);
}

} // namespace lotsia::recentFiles
