#include "ui/common/ColumnModel.h"

#include "common/TextFold.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <numeric>

namespace lotsia {

ColumnModel::ColumnModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ColumnModel::setColumns(std::vector<ColumnSpec> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_sortColumn = -1;
    forgetKeys();
    rebuild();
    endResetModel();
}

void ColumnModel::reset(int count)
{
    beginResetModel();
    m_count = count;
    forgetKeys();
    rebuild();
    endResetModel();
}

void ColumnModel::setFilter(std::function<bool(int row)> accept)
{
    beginResetModel();
    m_accept = std::move(accept);
    applyFilter();
    endResetModel();
}

int ColumnModel::sourceRow(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[size_t(index.row())] : -1;
}

QModelIndex ColumnModel::indexOfSource(int row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnSpec& column = m_columns[size_t(index.column())];
    const int row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return column.toolTip ? column.toolTip(row) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column.muted && column.muted(row))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= int(m_columns.size()))
        return {};
    const ColumnSpec& column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return column.key;
    case NumericRole:
        return column.numeric;
    case WidthRole:
        return column.width;
    case HiddenAtFirstRole:
        return column.hiddenAtFirst;
    default:
        return {};
    }
}

void ColumnModel::sort(int column, Qt::SortOrder order)
{
    if (column >= int(m_columns.size()))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(size_t(before.size()));
    for (const QModelIndex& old : before)
        sources.push_back(sourceRow(old));
    if (column != m_sortColumn)
        forgetKeys();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    std::vector<int> places(size_t(m_count), -1);
    for (size_t i = 0; i < m_rows.size(); ++i)
        places[size_t(m_rows[i])] = int(i);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places[size_t(sources[size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void ColumnModel::forgetKeys()
{
    m_numberKeys.clear();
    m_textKeys.clear();
}

void ColumnModel::computeKeys()
{
    if (!m_numberKeys.empty() || !m_textKeys.empty())
        return;
    const ColumnSpec& column = m_columns[size_t(m_sortColumn)];
    if (!column.sortValue) {
        m_textKeys.reserve(size_t(m_count));
        for (int row = 0; row < m_count; ++row)
            m_textKeys.push_back(russianSortKey(column.text(row)));
        return;
    }
    std::vector<QVariant> values;
    values.reserve(size_t(m_count));
    bool numbers = true;
    for (int row = 0; row < m_count; ++row) {
        values.push_back(column.sortValue(row));
        const int type = values.back().typeId();
        numbers = numbers && type != QMetaType::QByteArray && type != QMetaType::QString;
    }
    for (const QVariant& value : values) {
        if (numbers)
            m_numberKeys.push_back(value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
        else
            m_textKeys.push_back(value.typeId() == QMetaType::QString ? russianSortKey(value.toString())
                                                                      : value.toByteArray());
    }
}

void ColumnModel::rebuild()
{
    m_order.resize(size_t(m_count));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn >= 0 && m_sortColumn < int(m_columns.size()) && m_count > 0) {
        computeKeys();
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        // What is not known stands last in both directions: it is no smallest value.
        const auto before = [this, ascending](int left, int right) {
            if (!m_numberKeys.empty()) {
                const auto& l = m_numberKeys[size_t(left)];
                const auto& r = m_numberKeys[size_t(right)];
                if (!l || !r)
                    return l.has_value() && !r.has_value();
                return ascending ? *l < *r : *r < *l;
            }
            const QByteArray& l = m_textKeys[size_t(left)];
            const QByteArray& r = m_textKeys[size_t(right)];
            if (l.isEmpty() || r.isEmpty())
                return !l.isEmpty() && r.isEmpty();
            return ascending ? l < r : r < l;
        };
        std::stable_sort(m_order.begin(), m_order.end(), before);
    }
    applyFilter();
}

void ColumnModel::applyFilter()
{
    if (!m_accept) {
        m_rows = m_order;
        return;
    }
    m_rows.clear();
    m_rows.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_rows), m_accept);
}

} // namespace lotsia
