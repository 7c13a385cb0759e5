#pragma once

#include "common/Finding.h"
#include "common/Result.h"

namespace lotsia {

class Storage;

/// Soundness of the file, and what in the data deserves a look: schools without a login or level, results of one year
/// missing for a school that others have, roadmaps with unparsed terms or empty results, criteria, decisions and kept
/// lists. Errors: File, Damaged.
[[nodiscard]] Result<Findings> checkData(Storage& storage);

} // namespace lotsia
