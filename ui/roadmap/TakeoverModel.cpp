#include "ui/roadmap/TakeoverModel.h"

#include "ui/common/Tones.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace lotsia {

using namespace Qt::StringLiterals;

TakeoverModel::TakeoverModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

QStringList TakeoverModel::rowRoleNames()
{
    return {tr("measure"), tr("section"), tr("goes on with the one before"), tr("do not take")};
}

QStringList TakeoverModel::columnNames()
{
    return {tr("do not take"), tr("number of the row"), tr("section"), tr("measure"), tr("responsible"), tr("term"),
            tr("result")};
}

void TakeoverModel::setDraft(const RoadmapDraft& draft)
{
    beginResetModel();
    m_draft = draft;
    endResetModel();
}

int TakeoverModel::rowOf(const QString& sheet, int number) const
{
    for (qsizetype i = 0; i < m_draft.rows.size() && number > 0; ++i) {
        if (m_draft.rows[i].number == number && m_draft.rows[i].sheet == sheet)
            return int(i) + 1;
    }
    return -1;
}

bool TakeoverModel::isOneCell(int row) const
{
    const QStringList& cells = m_draft.rows.at(row - 1).cells;
    return !cells.value(0).isEmpty() && cells.count(QString()) == cells.size() - 1;
}

int TakeoverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_draft.columns.isEmpty() ? 0 : int(m_draft.rows.size()) + 1;
}

int TakeoverModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_draft.columns.isEmpty() ? 0 : int(m_draft.columns.size()) + 1;
}

QVariant TakeoverModel::columnsData(int column, int role) const
{
    if (column == RoleColumn)
        return role == Qt::DisplayRole ? tr("Columns:") : QVariant();
    const int choice = int(m_draft.columns.value(column - 1));
    switch (role) {
    case Qt::DisplayRole:
        return columnNames().value(choice) + u" ▾"_s;
    case ChoicesRole:
        return columnNames();
    case ChoiceRole:
        return choice;
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::BackgroundRole:
        return toneBackground(choice == 0 ? Tone::Warning : Tone::Info, QGuiApplication::palette());
    case Qt::ToolTipRole:
        return tr("What the column holds. Press Enter to choose.");
    case Qt::AccessibleTextRole:
        return tr("Column %1: %2").arg(column).arg(columnNames().value(choice));
    default:
        return {};
    }
}

QVariant TakeoverModel::rowData(const TakenRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == RoleColumn)
            return rowRoleNames().value(int(row.role)) + u" ▾"_s;
        return row.cells.value(column - 1);
    case ChoicesRole:
        return column == RoleColumn ? rowRoleNames() : QStringList();
    case ChoiceRole:
        return int(row.role);
    case Qt::ToolTipRole:
        if (column != RoleColumn)
            return row.cells.value(column - 1);
        return row.byPerson ? tr("You chose this.") : row.reason;
    case Qt::AccessibleDescriptionRole:
        return row.reason;
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.role == TakenRole::Section);
        return font;
    }
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        if (row.role == TakenRole::Dropped)
            return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.62);
        return palette.color(QPalette::Text);
    }
    case Qt::BackgroundRole:
        if (column == RoleColumn && row.role == TakenRole::Continuation)
            return toneBackground(Tone::Info, QGuiApplication::palette());
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant TakeoverModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return index.row() == ColumnsRow ? columnsData(index.column(), role)
                                     : rowData(m_draft.rows.at(index.row() - 1), index.column(), role);
}

QVariant TakeoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const int number = section == ColumnsRow ? 0 : m_draft.rows.at(section - 1).number;
        return number > 0 ? QString::number(number) : QString();
    }
    if (section == RoleColumn)
        return tr("What the row is");
    const QString heading = m_draft.headings.value(section - 1).simplified();
    return heading.isEmpty() ? tr("Column %1").arg(section) : heading;
}

Qt::ItemFlags TakeoverModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool choice = (index.row() == ColumnsRow) != (index.column() == RoleColumn);
    if (choice)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TakeoverModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != ChoiceRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (index.row() != ColumnsRow) {
        setRoles({index.row()}, TakenRole(value.toInt()));
        return true;
    }
    m_draft.columns[index.column() - 1] = TakenColumn(value.toInt());
    judgeRows(m_draft);
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    emit changed();
    return true;
}

void TakeoverModel::setRoles(const QList<int>& rows, TakenRole role)
{
    for (const int row : rows) {
        if (row == ColumnsRow)
            continue;
        TakenRow& taken = m_draft.rows[row - 1];
        taken.role = role;
        taken.byPerson = true;
        taken.reason.clear();
    }
    judgeRows(m_draft); // rows that follow may go on with another one now
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

} // namespace lotsia
