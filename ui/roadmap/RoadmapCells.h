#pragma once

#include "ui/roadmap/RoadmapEdits.h"

namespace lotsia {

/// Cells of a roadmap's table as text; columns are those of RoadmapModel.
namespace roadmapCells {

constexpr qsizetype MaxCharacters = 32 * 1024; ///< of one cell

/// A heading has its text alone; numbers are never written.
bool isEditable(RowPosition row, int column);
QString text(const Roadmap& roadmap, RowPosition row, int column);
/// Writes \p text without outer blanks. A term whose text stays keeps its meaning, also a corrected one.
void setText(Roadmap& roadmap, RowPosition row, int column, const QString& text);
/// The same value in another row; a term comes with its corrected meaning.
void copy(Roadmap& roadmap, RowPosition from, RowPosition to, int column);
/// Terms whose corrected meaning went since \p before because their text was changed.
int droppedMeanings(const Roadmap& before, const Roadmap& after);

} // namespace roadmapCells
} // namespace lotsia
