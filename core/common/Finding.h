#pragma once

#include "common/Error.h"

#include <QList>

namespace lotsia {

enum class Severity { Info, Warning, Error };

/// One remark of a check: import, data check and proofing speak the same way.
struct Finding {
    Severity severity = Severity::Warning;
    QString code; ///< stable key for tests and scripts: "unknown-school", "sum-of-shares"
    QString text; ///< translated sentence that says what is wrong and what to do
    Place place;

    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

} // namespace lotsia
