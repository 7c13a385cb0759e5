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
    int dayOfMonth = 0; ///< «до 5 числа», see Term
    bool schoolYear = false; ///< «раз в учебный год»
    bool contradicts = false; ///< the phrases do not go together: «ежеквартально до 5 числа»
    QString rest; ///< folded text with a comma where a phrase stood
};

/// \p folded is foldForMatch of the term.
TermPhrases takePhrases(const QString& folded);

} // namespace lotsia
