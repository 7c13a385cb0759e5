#pragma once

#include "common/Result.h"

#include <QLockFile>

#include <memory>

namespace lotsia {

/// Who may write: a lock file beside the database with the person's computer and program in it.
/// Error: InUse, naming the holder.
[[nodiscard]] Result<std::shared_ptr<QLockFile>> lockDatabase(const QString& path);

} // namespace lotsia
