#pragma once

#include <QString>

namespace lotsia {

/// The printed text of a term moved by whole years, everything else as it stands: «Август 2023» → «Август 2024», «В
/// течение 2023-2024 учебного года» → «В течение 2024-2025 учебного года», «До 30.06.24г» → «До 30.06.25г». 29 February
/// becomes the 28th where the year has none. What is no year of the term stays: days, counts, «приказ от 24.06.2021 №
/// 96».
QString shiftedTerm(const QString& text, int years);

} // namespace lotsia
