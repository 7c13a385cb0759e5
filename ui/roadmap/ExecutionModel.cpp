#include "ui/roadmap/ExecutionModel.h"

#include "common/TextFold.h"
#include "ui/roadmap/ExecutionHeadings.h"
#include "workspace/ExecutionReport.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : u"—"_s;
}

QDate yearAhead(const QDate& today)
{
    return today.addYears(1);
}

} // namespace

Tone toneOf(const ScheduledItem& item)
{
    if (item.state == DueState::Overdue || item.record.status == ExecutionStatus::NotDone)
        return Tone::Bad;
    switch (item.record.status) {
    case ExecutionStatus::Done:
        return Tone::Good;
    case ExecutionStatus::PartlyDone:
    case ExecutionStatus::Postponed:
        return Tone::Warning;
    case ExecutionStatus::UnderWay:
        return Tone::Info;
    case ExecutionStatus::NotStarted:
    case ExecutionStatus::NotDone:
        break;
    }
    return item.state == DueState::UnderWay ? Tone::Info : Tone::Neutral;
}

ExecutionModel::ExecutionModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ExecutionModel::setContent(ExecutionContent content)
{
    m_content = std::move(content);
    rebuild();
}

void ExecutionModel::setFilter(const ExecutionFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void ExecutionModel::setGrouping(ExecutionGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

bool ExecutionModel::inScope(const ScheduledItem& item) const
{
    if (m_filter.allPeriods || item.occurrence.key.isEmpty()
        || item.record != ExecutionRecord{item.action, item.occurrence.key})
        return true; // what was written of a period is never hidden
    const QDate begins = item.occurrence.start.value_or(item.due);
    return !begins.isValid() || begins <= yearAhead(m_content.today);
}

bool ExecutionModel::accepts(const ScheduledItem& item) const
{
    using When = ExecutionFilter::Due;
    if (!inScope(item) || (!m_filter.state.isEmpty() && stateWord(item) != m_filter.state))
        return false;
    if (!m_filter.responsible.isEmpty() && !item.responsible.contains(m_filter.responsible))
        return false;
    if (m_filter.school.isValid() && !item.schools.isEmpty() && !item.schools.contains(m_filter.school))
        return false;
    const auto among = [&](DueHorizon horizon) { return !dueItems({item}, horizon, m_content.today).isEmpty(); };
    if ((m_filter.due == When::Overdue && !among(DueHorizon::Overdue))
        || (m_filter.due == When::ThirtyDays && !among(DueHorizon::ThirtyDays))
        || (m_filter.due == When::Quarter && !among(DueHorizon::Quarter)))
        return false;
    if (m_filter.due == When::SchoolYear
        && (!item.due.isValid() || item.due < m_content.yearStart || item.due > m_content.yearEnd))
        return false;
    if (m_filter.needle.isEmpty())
        return true;
    const QStringList words{item.number,        item.text,          item.section,
                            item.term.text,     item.plannedResult, item.responsible.join(u' '),
                            item.record.result, item.record.reason, occurrenceName(item.occurrence.key),
                            schoolsText(item)};
    return containsFolded(words.join(u' '), m_filter.needle);
}

QString ExecutionModel::schoolsText(const ScheduledItem& item) const
{
    if (item.schools.isEmpty())
        return tr("all schools");
    QStringList names;
    for (const SchoolId school : item.schools)
        names << m_content.schools.value(school, tr("a school that is not in the list"));
    std::ranges::sort(names, [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    return names.join(u", "_s);
}

QStringList ExecutionModel::groupsOf(const ScheduledItem& item) const
{
    QStringList groups;
    if (m_grouping == ExecutionGrouping::Responsible) {
        groups = item.responsible;
    } else {
        for (const SchoolId school : item.schools)
            groups << m_content.schools.value(school, tr("a school that is not in the list"));
    }
    groups.removeDuplicates();
    return groups.isEmpty() ? QStringList{QString()} : groups;
}

QVariant ExecutionModel::sortKey(qsizetype index) const
{
    const ScheduledItem& item = m_content.items.at(index);
    switch (m_sortColumn) {
    case Number:
        return index;
    case Due:
        return item.due.isValid() ? QVariant(item.due.toJulianDay()) : QVariant();
    case Actual:
        return item.record.actualDate.isValid() ? QVariant(item.record.actualDate.toJulianDay()) : QVariant();
    case State:
        return stateWords().indexOf(stateWord(item));
    case Documents:
        return m_content.documents.value({item.action, item.occurrence.key});
    default:
        break;
    }
    return russianSortKey(text(item, m_sortColumn));
}

void ExecutionModel::sortRows(std::vector<qsizetype>& rows) const
{
    if (m_sortColumn < 0)
        return;
    std::vector<std::pair<QVariant, qsizetype>> keyed;
    keyed.reserve(rows.size());
    for (const qsizetype row : rows)
        keyed.emplace_back(sortKey(row), row);
    const bool numbers = m_sortColumn == Number || m_sortColumn == Due || m_sortColumn == Actual
        || m_sortColumn == State || m_sortColumn == Documents;
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& left, const auto& right) {
        if (left.first.isValid() != right.first.isValid())
            return left.first.isValid(); // without a date: last, whichever way
        const auto& a = up ? left.first : right.first;
        const auto& b = up ? right.first : left.first;
        return numbers ? a.toLongLong() < b.toLongLong() : a.toByteArray() < b.toByteArray();
    });
    std::ranges::transform(keyed, rows.begin(), [](const auto& one) { return one.second; });
}

void ExecutionModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_content.items.size(); ++i) {
        if (accepts(m_content.items.at(i)))
            m_shown.push_back(i);
    }
    std::vector<qsizetype> sorted = m_shown;
    sortRows(sorted);
    m_rows.clear();
    if (m_grouping == ExecutionGrouping::Actions) {
        for (const qsizetype i : sorted)
            m_rows.push_back({i, {}});
        endResetModel();
        return;
    }
    QHash<QString, std::vector<qsizetype>> groups;
    for (const qsizetype i : sorted) {
        for (const QString& group : groupsOf(m_content.items.at(i)))
            groups[group].push_back(i);
    }
    QStringList names = groups.keys();
    // Without a party or a school: last.
    std::ranges::sort(names, [](const QString& a, const QString& b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : compareRussian(a, b) < 0;
    });
    for (const QString& name : std::as_const(names)) {
        const std::vector<qsizetype>& members = groups[name];
        QList<ScheduledItem> items;
        for (const qsizetype i : members)
            items << m_content.items.at(i);
        const QString shownName = !name.isEmpty()      ? name
            : m_grouping == ExecutionGrouping::Schools ? tr("For all schools")
                                                       : tr("Nobody is named");
        m_rows.push_back({-1, shownName + u" — "_s + groupCountsText(countsOf(items, m_content.today))});
        for (const qsizetype i : members)
            m_rows.push_back({i, {}});
    }
    endResetModel();
}

const ScheduledItem* ExecutionModel::item(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].item < 0)
        return nullptr;
    return &m_content.items.at(m_rows[size_t(row)].item);
}

int ExecutionModel::rowOf(ActionId action, const QString& period, int nearRow) const
{
    int best = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const ScheduledItem* one = item(row);
        if (one && one->action == action && one->occurrence.key == period
            && (best < 0 || std::abs(row - nearRow) < std::abs(best - nearRow)))
            best = row;
    }
    return best;
}

QList<ScheduledItem> ExecutionModel::shown() const
{
    QList<ScheduledItem> items;
    for (const qsizetype i : m_shown)
        items << m_content.items.at(i);
    return items;
}

qsizetype ExecutionModel::inScope() const
{
    return std::ranges::count_if(m_content.items, [this](const ScheduledItem& one) { return inScope(one); });
}

int ExecutionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExecutionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ExecutionModel::text(const ScheduledItem& item, int column) const
{
    const auto orDash = [](const QString& value) { return value.isEmpty() ? u"—"_s : value.simplified(); };
    switch (column) {
    case Number:
        return item.number;
    case Action:
        return item.text.simplified();
    case Period:
        return orDash(occurrenceName(item.occurrence.key));
    case Due:
        return dateText(item.due);
    case Responsible:
        return orDash(item.responsible.join(u", "_s));
    case State:
        return stateWord(item);
    case Actual:
        return dateText(item.record.actualDate);
    case Documents: {
        const int count = m_content.documents.value({item.action, item.occurrence.key});
        return count > 0 ? QString::number(count) : u"—"_s;
    }
    case Section:
        return orDash(item.section);
    case TermText:
        return orDash(item.term.text);
    case Planned:
        return orDash(item.plannedResult);
    case ResultReached:
        return orDash(item.record.result);
    case Reason:
        return orDash(item.record.reason);
    case Schools:
        return schoolsText(item);
    default:
        break;
    }
    return {};
}

QVariant ExecutionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const ScheduledItem* one = item(index.row());
    if (!one) {
        const QString& heading = m_rows[size_t(index.row())].heading;
        if (role == Qt::FontRole) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        if (role == Qt::BackgroundRole) {
            const QPalette palette = QGuiApplication::palette();
            return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.1);
        }
        const bool named = index.column() == Number && (role == Qt::DisplayRole || role == Qt::ToolTipRole);
        return named || role == Qt::AccessibleTextRole ? QVariant(heading) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return text(*one, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Documents)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (index.column() == Action)
            return one->text;
        if (index.column() == Due || index.column() == TermText)
            return tr("Printed: %1").arg(one->term.text);
        return text(*one, index.column());
    }
    return {};
}

QVariant ExecutionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    return known ? executionHeading(section, role) : QVariant();
}

void ExecutionModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

} // namespace lotsia
