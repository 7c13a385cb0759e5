#include "ui/roadmap/RoadmapModel.h"

#include "ui/roadmap/RoadmapCells.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// What makes a row the same row before and after an edit: its kind and its key in the database.
QPair<bool, qint64> identity(const Roadmap& roadmap, RowPosition row)
{
    const RoadmapSection& section = roadmap.sections[row.section];
    return {row.isHeading(), row.isHeading() ? section.id.value() : section.actions[row.action].id.value()};
}

} // namespace

RoadmapModel::RoadmapModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void RoadmapModel::setRoadmap(const Roadmap& roadmap)
{
    const QList<RowPosition> rows = tableRows(roadmap);
    if (roadmap.id != m_roadmap.id) {
        beginResetModel();
        m_roadmap = roadmap;
        m_rows = rows;
        m_numbers = numbersOf(rows);
        endResetModel();
        return;
    }
    // The part between the first and the last row that are not the same rows is taken out and put in anew.
    const auto same = [&](qsizetype before, qsizetype after) {
        return identity(m_roadmap, m_rows[before]) == identity(roadmap, rows[after]);
    };
    const qsizetype shorter = std::min(m_rows.size(), rows.size());
    qsizetype top = 0;
    while (top < shorter && same(top, top))
        ++top;
    qsizetype bottom = 0;
    while (bottom < shorter - top && same(m_rows.size() - 1 - bottom, rows.size() - 1 - bottom))
        ++bottom;

    const Roadmap before = m_roadmap; // to tell which of the rows that stay changed
    const QList<RowPosition> rowsBefore = m_rows;
    const QStringList numbersBefore = m_numbers;
    const qsizetype removed = m_rows.size() - top - bottom;
    if (removed > 0) {
        beginRemoveRows({}, int(top), int(top + removed - 1));
        m_rows.remove(top, removed);
        m_numbers.remove(top, removed);
        endRemoveRows();
    }
    const qsizetype inserted = rows.size() - top - bottom;
    if (inserted > 0)
        beginInsertRows({}, int(top), int(top + inserted - 1));
    m_roadmap = roadmap;
    m_rows = rows;
    const QStringList numbers = numbersOf(rows);
    for (qsizetype i = top; i < top + inserted; ++i)
        m_numbers.insert(i, numbers[i]);
    if (inserted > 0)
        endInsertRows();
    m_numbers = numbers;
    const auto changed = [&](qsizetype old, qsizetype row) {
        const RoadmapSection& was = before.sections[rowsBefore[old].section];
        const RoadmapSection& is = m_roadmap.sections[rows[row].section];
        if (numbersBefore[old] != m_numbers[row])
            return true;
        return rows[row].isHeading() ? was.title != is.title
                                     : was.actions[rowsBefore[old].action] != is.actions[rows[row].action];
    };
    // Rows that changed side by side are told of together.
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto old = [&](qsizetype at) { return at < top ? at : at - inserted + removed; };
        const auto stays = [&](qsizetype at) { return at < top || at >= top + inserted; };
        if (!stays(row) || !changed(old(row), row))
            continue;
        qsizetype last = row;
        while (last + 1 < rows.size() && stays(last + 1) && changed(old(last + 1), last + 1))
            ++last;
        emit dataChanged(index(int(row), 0), index(int(last), ColumnCount - 1));
        row = last;
    }
}

const RoadmapAction* RoadmapModel::action(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].isHeading())
        return nullptr;
    return &m_roadmap.sections[m_rows[row].section].actions[m_rows[row].action];
}

QStringList RoadmapModel::headings()
{
    return {tr("No."), tr("Action"), tr("Responsible"), tr("Term"), tr("Planned result")};
}

int RoadmapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RoadmapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList RoadmapModel::numbersOf(const QList<RowPosition>& rows) const
{
    QStringList numbers;
    for (const RowPosition row : rows)
        numbers << roadmapCells::text(m_roadmap, row, Number);
    return numbers;
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowPosition row = m_rows[index.row()];
    const QString text =
        index.column() == Number ? m_numbers[index.row()] : roadmapCells::text(m_roadmap, row, index.column());
    const RoadmapAction* shown = action(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (row.isHeading() && index.column() == Text && text.isEmpty())
            return tr("Section without a heading");
        return text;
    case Qt::EditRole:
        return text;
    case HeadingRole:
        return row.isHeading();
    case UnderstoodRole:
        return shown && index.column() == TermColumn ? termUnderstood(shown->term) : QString();
    case ProblemRole:
        return shown && index.column() == TermColumn && shown->term.kind == TermKind::Unknown
            && !text.trimmed().isEmpty();
    case Qt::FontRole: {
        if (!row.isHeading())
            return {};
        QFont font;
        font.setBold(true);
        font.setItalic(index.column() == Text && text.isEmpty());
        return font;
    }
    case Qt::ForegroundRole:
        if (row.isHeading() && index.column() == Text && text.isEmpty())
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::BackgroundRole:
        return row.isHeading() ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString understood = data(index, UnderstoodRole).toString();
        return understood.isEmpty() ? text : text + u" ("_s + understood + u')';
    }
    default:
        return {};
    }
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return headings().value(section);
}

Qt::ItemFlags RoadmapModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool editable = !m_readOnly && roadmapCells::isEditable(m_rows[index.row()], index.column());
    return editable ? shown | Qt::ItemIsEditable : shown;
}

bool RoadmapModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RowPosition row = m_rows[index.row()];
    Roadmap after = m_roadmap;
    roadmapCells::setText(after, row, index.column(), value.toString());
    if (after == m_roadmap)
        return false;
    emit edited(after, row.isHeading() ? tr("Section heading") : headings().value(index.column()));
    return true;
}

} // namespace lotsia
