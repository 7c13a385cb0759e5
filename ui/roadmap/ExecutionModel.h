#pragma once

#include "roadmap/Schedule.h"
#include "ui/common/Tones.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotsia {

/// Which items of the execution are shown.
struct ExecutionFilter {
    enum class Due { All, Overdue, ThirtyDays, Quarter, SchoolYear };

    QString needle;
    QString state; ///< a word of stateWords(); empty: every one
    Due due = Due::All;
    QString responsible; ///< empty: everybody
    SchoolId school; ///< with what is meant for every school; not valid: every one
    bool allPeriods = false; ///< otherwise those of a recurring action that begin within a year from today
    bool operator==(const ExecutionFilter&) const = default;
};

enum class ExecutionGrouping { Actions, Responsible, Schools };

/// What the table stands on.
struct ExecutionContent {
    QList<ScheduledItem> items;
    QHash<std::pair<ActionId, QString>, int> documents;
    QHash<SchoolId, QString> schools; ///< short names
    QDate today;
    QDate yearStart, yearEnd; ///< school year in view
};

Tone toneOf(const ScheduledItem& item);

/// The items of one roadmap as a table: in the plan's order or sorted, flat or below a heading with its counts for each
/// responsible party or school. An item of two parties stands below both.
class ExecutionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Action,
        Period,
        Due,
        Responsible,
        State,
        Actual,
        Documents,
        Section,
        TermText,
        Planned,
        ResultReached,
        Reason,
        Schools,
        ColumnCount
    };

    explicit ExecutionModel(QObject* parent = nullptr);
    void setContent(ExecutionContent content);
    void setFilter(const ExecutionFilter& filter);
    void setGrouping(ExecutionGrouping grouping);
    ExecutionGrouping grouping() const { return m_grouping; }

    /// nullptr: a heading.
    const ScheduledItem* item(int row) const;
    /// Row of an action's period, the nearest to \p nearRow when it stands below several headings; −1: not shown.
    int rowOf(ActionId action, const QString& period, int nearRow = 0) const;
    /// Each item that is shown once, in the order of the plan.
    QList<ScheduledItem> shown() const;
    /// Those that could be shown: without the periods that are still far.
    qsizetype inScope() const;
    /// Every item, shown or not.
    const QList<ScheduledItem>& all() const { return m_content.items; }
    QString schoolsText(const ScheduledItem& item) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        qsizetype item = -1; ///< −1: heading
        QString heading;
    };
    bool inScope(const ScheduledItem& item) const;
    bool accepts(const ScheduledItem& item) const;
    void rebuild();
    void sortRows(std::vector<qsizetype>& rows) const;
    QStringList groupsOf(const ScheduledItem& item) const;
    QString text(const ScheduledItem& item, int column) const;
    QVariant sortKey(qsizetype index) const;

    ExecutionContent m_content;
    ExecutionFilter m_filter;
    ExecutionGrouping m_grouping = ExecutionGrouping::Actions;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<qsizetype> m_shown;
    std::vector<Row> m_rows;
};

} // namespace lotsia
