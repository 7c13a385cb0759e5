#include "ui/shell/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

namespace lotsia::recentFiles {

namespace {

constexpr qsizetype kMost = 8;

QString settingsKey()
{
    return QStringLiteral("recentFiles");
}

} // namespace

QStringList list()
{
    return QSettings().value(settingsKey()).toStringList().mid(0, kMost);
}

void add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = list();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(settingsKey(), paths.mid(0, kMost));
}

void remove(const QString& path)
{
    QStringList paths = list();
    paths.removeAll(path);
    QSettings().setValue(settingsKey(), paths);
}

} // namespace lotsia::recentFiles
