#pragma once

#include "common/Finding.h"
#include "roadmap/Roadmap.h"

#include <optional>

namespace lotsia {

/// A row of the table: a section's heading (action −1) or an action.
struct RowPosition {
    int section = -1;
    int action = -1;
    bool isHeading() const { return action < 0; }
    auto operator<=>(const RowPosition&) const = default;
};

/// Rows as the table shows them. The heading of an only section without a title is left out.
QList<RowPosition> tableRows(const Roadmap& roadmap);

/// Edits of a roadmap as a value. Positions must exist in \p roadmap; each edit returns where its row stands now.
namespace roadmapEdits {

/// Below \p after; below the last row when it is nullopt. A roadmap without sections gets one.
RowPosition insertAction(Roadmap& roadmap, std::optional<RowPosition> after, const RoadmapAction& action);
/// A new section; the actions below \p after in its section come with it.
RowPosition insertSection(Roadmap& roadmap, std::optional<RowPosition> after, const QString& title);
/// Pasted parts below \p after: leading actions join its section, the headed ones follow that section.
void insertSections(Roadmap& roadmap, std::optional<RowPosition> after, const QList<RoadmapSection>& sections);
/// Actions go; a heading alone goes and its actions join the section above (or, for the first, lose their heading).
void remove(Roadmap& roadmap, const QList<RowPosition>& rows);
/// One step up or down; an action passes into the neighbouring section, a heading takes its section along. nullopt at
/// the edge.
std::optional<RowPosition> move(Roadmap& roadmap, RowPosition row, bool down);
/// A copy below: of an action, or of a whole section.
RowPosition duplicate(Roadmap& roadmap, RowPosition row);
/// Moves actions before the place \p before (its action may be one behind the section's last), or, when a heading is
/// among \p rows, the headings' whole sections before the section \p before (one behind the last: to the end). Returns
/// where they stand now, in order.
QList<RowPosition> moveTo(Roadmap& roadmap, QList<RowPosition> rows, RowPosition before);
/// Sets the period and reads every term anew in it but those that a person corrected.
void setPeriod(Roadmap& roadmap, const QDate& start, const QDate& end);

} // namespace roadmapEdits

/// What is worth a look in an action before it is printed: empty cells, a term that is not understood.
Findings checkAction(const RoadmapAction& action);
/// Understood term in one line; a sentence when it is not understood; empty without a term.
QString termUnderstood(const Term& term);

} // namespace lotsia
