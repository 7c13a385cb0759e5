#pragma once

#include "common/Progress.h"
#include "storage/Connection.h"
#include "storage/DatabaseContents.h"

namespace lotsia {

/// The database file: its marks, its versions, its upgrades.
namespace Database {

/// «LOTS» in the file's header says that it is ours.
constexpr quint32 applicationId = 0x4C4F5453;

/// Version of the newest migration this program knows.
int currentVersion();

/// Reads the header only, so that a foreign or newer file is left untouched. Returns the file's version. Errors: File
/// (missing, unreadable, not a database, another program's), Damaged (newer than the program, cut short).
[[nodiscard]] Result<int> inspect(const QString& path);

/// The file is a database of ours, made by a newer version of the program.
bool isNewer(const QString& path);

/// Creates a new file with all migrations. Error: File (exists already, folder not writable).
[[nodiscard]] Result<std::unique_ptr<Connection>> create(const QString& path);

/// Opens a file of ours; an older one is copied to «<name>.v<N>.bak» and migrated step by step, each in its
/// transaction.
[[nodiscard]] Result<std::unique_ptr<Connection>> open(const QString& path, Connection::Mode mode);

/// Opens a file of ours of any version for copying it; nothing is migrated.
[[nodiscard]] Result<std::unique_ptr<Connection>> openForCopy(const QString& path);

/// Runs the migrations after \p fromVersion up to \p toVersion on an open connection.
[[nodiscard]] Status migrate(Connection& connection, int fromVersion, int toVersion);

/// A copy through SQLite's online backup, re-opened and checked before it takes its name. Errors: File, Damaged, InUse,
/// Cancelled.
[[nodiscard]] Status copyTo(Connection& connection, const QString& target, const Progress* progress = nullptr);

[[nodiscard]] Result<DatabaseContents> contents(Connection& connection);

/// «PRAGMA integrity_check» and foreign keys; what was found, as parts of a sentence; empty when sound. Error:
/// Cancelled, and those of reading.
[[nodiscard]] Result<QStringList> integrityProblems(Connection& connection, const Progress* progress = nullptr);

} // namespace Database

} // namespace lotsia
