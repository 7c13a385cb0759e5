#pragma once

#include "assessment/ProcedureResult.h"

namespace lotsia {

/// One value of an indicator as it is stored under a heading or a code.
struct StoredIndicator {
    Fraction value;
    SourceRef source;
    bool operator==(const StoredIndicator&) const = default;
};

} // namespace lotsia
