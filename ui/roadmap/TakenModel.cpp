#include "ui/roadmap/TakenModel.h"

#include "ui/roadmap/RoadmapEdits.h"

#include <QFont>

namespace lotsia {

using namespace Qt::StringLiterals;

TakenModel::TakenModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void TakenModel::setRoadmap(const Roadmap& roadmap)
{
    beginResetModel();
    m_roadmap = roadmap;
    m_rows.clear();
    const QList<RowPosition> rows = tableRows(roadmap);
    for (const RowPosition& row : rows)
        m_rows << std::pair(row.section, row.action);
    endResetModel();
}

int TakenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TakenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 5;
}

QString TakenModel::text(int row, int column) const
{
    const auto [s, a] = m_rows.at(row);
    const RoadmapSection& section = m_roadmap.sections.at(s);
    if (a < 0)
        return column == 0 ? u"%1."_s.arg(s + 1) : column == 1 ? section.title : QString();
    const RoadmapAction& action = section.actions.at(a);
    switch (column) {
    case 0:
        return Roadmap::actionNumber(s, a);
    case 1:
        return action.text;
    case 2:
        return action.responsible.join(u", "_s);
    case 3: {
        const QString understood = termUnderstood(action.term);
        return understood.isEmpty() ? action.term.text : action.term.text + u"\n→ "_s + understood;
    }
    default:
        return action.result;
    }
}

QVariant TakenModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHeading(index.row()));
        return font;
    }
    default:
        return {};
    }
}

QVariant TakenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    return m_roadmap.printedHeadings().value(section).simplified();
}

} // namespace lotsia
