#pragma once

#include <QString>

namespace lotsia {

/// Windows' extended form of an absolute path, which may be longer than 260 characters: «C:/Базы/а.lotsia» becomes
/// «\\?\C:\Базы\а.lotsia», «//server/share/а» becomes «\\?\UNC\server\share\а». «.» and «..» are taken out, since
/// Windows does not look for them there. A path that is extended already stays, and so does a relative one.
QString extendedPath(const QString& path);

/// \p path as the «file:» address that SQLite reads, with its way to the file system \p vfs; empty: the usual one.
QString sqliteAddress(const QString& path, const QString& vfs);

/// «//server/share/…» in any spelling, extended too.
bool isUncPath(const QString& path);

/// For calls of the system that Qt has no words for: absolute and extended under Windows, as given elsewhere.
QString nativePath(const QString& path);

} // namespace lotsia
