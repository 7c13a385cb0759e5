#pragma once

#include "common/Finding.h"
#include "common/Result.h"

namespace lotsia {

class Storage;

/// Remarks on criteria sets, on decisions by hand and on kept lists: a sample in use, indicators without values, a
/// decision on what is gone, a list that was changed from outside. Errors: File, Damaged.
[[nodiscard]] Status checkCriteria(Storage& storage, Findings& findings);

} // namespace lotsia
