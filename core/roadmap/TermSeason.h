#pragma once

#include "roadmap/Term.h"

namespace lotsia {

/// True when \p term recurs in \p month (1–12): it has no season, or the month is in it; a season may pass the new
/// year.
inline bool inSeason(const Term& term, int month)
{
    if (term.seasonFrom == 0)
        return true;
    return term.seasonFrom <= term.seasonTo ? month >= term.seasonFrom && month <= term.seasonTo
                                            : month >= term.seasonFrom || month <= term.seasonTo;
}

} // namespace lotsia
