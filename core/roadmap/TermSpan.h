#pragma once

#include "roadmap/TermTokens.h"

#include <optional>

namespace lotsia {

/// A day of a span: a year that the text does not name is found from the roadmap's period.
struct TermPoint {
    int month = 0;
    int day = 0; ///< 0: the month's last day
    std::optional<int> year;
};

/// A stretch of time as written: «июль-август 2021 г.», «до 1 сентября» (no from), «с 01.09.2023» (no to).
struct TermSpan {
    std::optional<TermPoint> from, to;
    bool toEnd = false; ///< «до конца мая»
};

/// Reads a span that takes up all of \p tokens; nullopt when it is none, or could mean more than one thing.
std::optional<TermSpan> parseTermSpan(const QList<TermToken>& tokens);

} // namespace lotsia
