#pragma once

#include "common/Finding.h"
#include "common/Result.h"

namespace lotsia {

class Storage;

/// Damage to what is stored of roadmaps beside their printed words: rows that cannot be understood, approved editions
/// that were changed, evidence files that are not the attached ones (SHA-256), the directory of responsible parties.
/// What is damaged is a finding and hides nothing else. Errors: File.
[[nodiscard]] Status checkExecution(Storage& storage, Findings& findings);

} // namespace lotsia
