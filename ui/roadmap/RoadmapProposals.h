#pragma once

#include "roadmap/Roadmap.h"

namespace lotsia {

/// What is proposed while a roadmap is typed.
namespace roadmapProposals {

/// Terms of the roadmap, then the months and school years of its period and the usual words.
QStringList terms(const Roadmap& roadmap);
/// Texts whose phrases may come again: official names, then what stands in the roadmap.
QStringList texts(const Roadmap& roadmap);
/// Parties of the roadmap.
QStringList parties(const Roadmap& roadmap);
/// Names and phrases of official papers, for a heading.
QStringList officialPhrases();

} // namespace roadmapProposals
} // namespace lotsia
