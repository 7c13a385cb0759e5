#include "ui/roadmap/RoadmapModel.h"

#include "ui/roadmap/ClipboardTable.h"

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

    QList<QStringList> shown; // of the rows that stay, to tell which of them changed
    const auto texts = [this](RowPosition row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << cellText(row, column);
        if (!row.isHeading())
            cells << termUnderstood(m_roadmap.sections[row.section].actions[row.action].term);
        return cells;
    };
    for (qsizetype i = 0; i < top; ++i)
        shown << texts(m_rows[i]);
    for (qsizetype i = m_rows.size() - bottom; i < m_rows.size(); ++i)
        shown << texts(m_rows[i]);

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
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const qsizetype row = i < top ? i : i + inserted;
        if (texts(m_rows[row]) != shown[i])
            emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
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

QString RoadmapModel::cellText(RowPosition position, int column) const
{
    const RoadmapSection& section = m_roadmap.sections[position.section];
    if (position.isHeading()) {
        if (column == Number)
            return QString::number(position.section + 1) + u'.';
        return column == Text ? section.title : QString();
    }
    const RoadmapAction& action = section.actions[position.action];
    switch (column) {
    case Number:
        return Roadmap::actionNumber(position.section, position.action);
    case Text:
        return action.text;
    case Responsible:
        return action.responsible.join(u", "_s);
    case TermColumn:
        return action.term.text;
    case ResultColumn:
        return action.result;
    default:
        return {};
    }
}

QStringList RoadmapModel::numbersOf(const QList<RowPosition>& rows) const
{
    QStringList numbers;
    for (const RowPosition row : rows)
        numbers << cellText(row, Number);
    return numbers;
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowPosition row = m_rows[index.row()];
    const QString text = index.column() == Number ? m_numbers[index.row()] : cellText(row, index.column());
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
    const bool heading = isHeading(index.row());
    const bool editable = !m_readOnly && index.column() != Number && (!heading || index.column() == Text);
    return editable ? shown | Qt::ItemIsEditable : shown;
}

bool RoadmapModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == cellText(m_rows[index.row()], index.column()))
        return false;
    Roadmap after = m_roadmap;
    const RowPosition row = m_rows[index.row()];
    RoadmapSection& section = after.sections[row.section];
    if (row.isHeading()) {
        section.title = text.simplified();
        emit edited(after, tr("Section heading"));
        return true;
    }
    RoadmapAction& changed = section.actions[row.action];
    switch (index.column()) {
    case Text:
        changed.text = text;
        break;
    case Responsible:
        changed.responsible = partiesFromText(text);
        break;
    case TermColumn:
        changed.term = Term::parse(text, after.periodStart, after.periodEnd);
        break;
    default:
        changed.result = text;
    }
    emit edited(after, headings().value(index.column()));
    return true;
}

} // namespace lotsia
