#pragma once

#include <QString>

#include <optional>

class QLockFile;

namespace lotsia {

/// Who has a database open for writing, as its lock file says; the process may be dead.
struct LockHolder {
    qint64 pid = 0;
    QString host;
    QString program;

    bool isOnThisComputer() const;
    bool isThisProcess() const;
};

/// Whether a lock file's \p host is the computer that calls itself \p name: Windows writes its short name there, in
/// capitals and no longer than 15 of them.
bool isSameComputer(const QString& host, const QString& name);

/// Reads the lock beside the database \p path; nothing when there is none or it names nobody.
std::optional<LockHolder> lockHolder(const QString& path);
std::optional<LockHolder> lockHolder(const QLockFile& lock);

} // namespace lotsia
