#pragma once

#include "criteria/SignEvaluator.h"

namespace lotsia {

/// Smallest change of the cell's count that turns its answer, the limit staying as it is; nullopt when no count does
/// (a mean, a limit that is no exact number, an answer that holds for every count). The answer changes once between 0
/// and the participants.
std::optional<int> pupilsToFlip(const Sign& sign, const SignCell& cell, const Quantity& limit);

} // namespace lotsia
