#include "ui/roadmap/RoadmapCells.h"

#include "roadmap/RoadmapDiff.h"
#include "ui/roadmap/ClipboardTable.h"
#include "ui/roadmap/RoadmapModel.h"

#include <QHash>

namespace lotsia::roadmapCells {

using namespace Qt::StringLiterals;

bool isEditable(RowPosition row, int column)
{
    return row.isHeading() ? column == RoadmapModel::Text
                           : column > RoadmapModel::Number && column < RoadmapModel::ColumnCount;
}

QString text(const Roadmap& roadmap, RowPosition row, int column)
{
    const RoadmapSection& section = roadmap.sections[row.section];
    if (row.isHeading()) {
        if (column == RoadmapModel::Number)
            return QString::number(row.section + 1) + u'.';
        return column == RoadmapModel::Text ? section.title : QString();
    }
    const RoadmapAction& action = section.actions[row.action];
    switch (column) {
    case RoadmapModel::Number:
        return Roadmap::actionNumber(row.section, row.action);
    case RoadmapModel::Text:
        return cellText(action, RoadmapCell::Text);
    case RoadmapModel::Responsible:
        return cellText(action, RoadmapCell::Responsible);
    case RoadmapModel::TermColumn:
        return cellText(action, RoadmapCell::Term);
    case RoadmapModel::ResultColumn:
        return cellText(action, RoadmapCell::Result);
    default:
        return {};
    }
}

void setText(Roadmap& roadmap, RowPosition row, int column, const QString& typed)
{
    const QString value = typed.trimmed();
    if (!isEditable(row, column) || value == text(roadmap, row, column))
        return;
    RoadmapSection& section = roadmap.sections[row.section];
    if (row.isHeading()) {
        section.title = value.simplified();
        return;
    }
    RoadmapAction& action = section.actions[row.action];
    if (column == RoadmapModel::Text)
        action.text = value;
    else if (column == RoadmapModel::Responsible)
        action.responsible = partiesFromText(value);
    else if (column == RoadmapModel::TermColumn)
        action.term = Term::parse(value, roadmap.periodStart, roadmap.periodEnd);
    else
        action.result = value;
}

void copy(Roadmap& roadmap, RowPosition from, RowPosition to, int column)
{
    if (from.isHeading() || to.isHeading())
        return;
    const RoadmapAction source = roadmap.sections[from.section].actions[from.action];
    RoadmapAction& action = roadmap.sections[to.section].actions[to.action];
    if (column == RoadmapModel::Text)
        action.text = source.text;
    else if (column == RoadmapModel::Responsible)
        action.responsible = source.responsible;
    else if (column == RoadmapModel::TermColumn)
        action.term = source.term;
    else if (column == RoadmapModel::ResultColumn)
        action.result = source.result;
}

int droppedMeanings(const Roadmap& before, const Roadmap& after)
{
    QHash<ActionId, QString> corrected;
    for (const RoadmapSection& section : before.sections)
        for (const RoadmapAction& action : section.actions)
            if (action.term.corrected)
                corrected.insert(action.id, action.term.text);
    int dropped = 0;
    if (corrected.isEmpty())
        return dropped;
    for (const RoadmapSection& section : after.sections)
        for (const RoadmapAction& action : section.actions) {
            const auto old = corrected.constFind(action.id);
            dropped += old != corrected.constEnd() && !action.term.corrected && action.term.text != *old ? 1 : 0;
        }
    return dropped;
}

} // namespace lotsia::roadmapCells
