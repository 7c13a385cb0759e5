#pragma once

#include <QStringList>

namespace lotsia {

/// Databases opened lately, newest first, at most eight; kept in the settings.
namespace recentFiles {

QStringList list();
void add(const QString& path);
void remove(const QString& path);

} // namespace recentFiles

} // namespace lotsia
