#include "ui/orders/CellGridModel.h"

#include <QFont>

#include <algorithm>

namespace lotsia {

CellGridModel::CellGridModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

void CellGridModel::setCells(const QList<QStringList>& cells)
{
    beginResetModel();
    m_cells = cells;
    qsizetype width = m_headings.size();
    for (const QStringList& row : std::as_const(m_cells))
        width = std::max(width, row.size());
    for (QStringList& row : m_cells)
        while (row.size() < width)
            row << QString();
    endResetModel();
}

int CellGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int CellGridModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_cells.isEmpty() ? m_headings.size() : m_cells.first().size());
}

QVariant CellGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return m_cells.at(index.row()).at(index.column());
    case Qt::FontRole:
        if (ownHeadings() && index.row() == 0) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case Qt::AccessibleTextRole: {
        const QString column = ownHeadings() ? m_cells.first().at(index.column()) : m_headings.at(index.column());
        return tr("Row %1, %2").arg(index.row() + 1).arg(column.simplified());
    }
    default:
        return {};
    }
}

bool CellGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || m_readOnly || !index.isValid())
        return false;
    QString& cell = m_cells[index.row()][index.column()];
    const QString text = value.toString();
    if (cell == text)
        return true;
    cell = text;
    emit dataChanged(index, index);
    emit typed();
    return true;
}

QVariant CellGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_headings.value(section, QString::number(section + 1));
}

Qt::ItemFlags CellGridModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, !m_readOnly);
    return flags;
}

} // namespace lotsia
