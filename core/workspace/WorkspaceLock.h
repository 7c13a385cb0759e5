#pragma once

#include "common/Result.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace lotsia {

/// Who may write: a lock file beside the database with the person's computer and program in it.
/// Error: InUse, naming the holder; it speaks of reading only where a reader is let in: not on a network share.
[[nodiscard]] Result<std::shared_ptr<QLockFile>> lockDatabase(const QString& path);

/// «Open on the computer …» from the lock file beside \p path, for a reader who is kept out by the holder; nothing when
/// the file names nobody.
std::optional<Error> heldBy(const QString& path);

} // namespace lotsia
