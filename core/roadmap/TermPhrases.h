#pragma once

#include "roadmap/Term.h"

namespace lotsia {

/// What the fixed phrases of a term say; the phrases are cut out of it.
struct TermPhrases {
    Recurrence recurrence = Recurrence::None;
    bool asNeeded = false; ///< «по мере необходимости», «в соответствии с планом», «по графику»
    bool constant = false; ///< «постоянно»
    bool wholePeriod = false; ///< «в течение всего периода», «весь период»
    bool withinYear = false; ///< «в течение года» without its number
    QString rest; ///< folded text with a comma where a phrase stood
};

/// \p folded is foldForMatch of the term.
TermPhrases takePhrases(const QString& folded);

} // namespace lotsia
