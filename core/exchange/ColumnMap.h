#pragma once

#include "exchange/TableReader.h"

#include <QHash>
#include <QSet>

namespace lotsia {

enum class Column {
    Code,
    Login,
    Name,
    FullName,
    Year,
    Procedure,
    Subject,
    Grade,
    Level,
    Participants,
    Mark2,
    Mark3,
    Mark4,
    Mark5,
    Below,
    Mean,
    Groups,
    SchoolCount,
    Score,
    Mark,
    State,
    Type,
    Location,
    Cluster,
    Inn,
    Head,
    Phone,
    Note
};

/// One column that a layout knows: how a message calls it, and its headings as foldForMatch() writes them.
struct ColumnRule {
    Column column;
    QString title;
    QStringList headings;
};

/// Which column of a table is what.
class ColumnMap {
public:
    /// Reads \p row as a heading row of \p specs. The first of two columns with one meaning counts, the other is a
    /// repeated one.
    static ColumnMap match(const TableRow& row, const QList<ColumnRule>& specs);

    bool has(Column column) const { return m_index.contains(column); }
    int index(Column column) const { return m_index.value(column, -1); }
    /// Heading as the file has it, for messages.
    QString heading(Column column) const { return m_headings.value(index(column)); }
    /// Headings of the marks that the table has, as one place: «2», «3», «4», «5».
    QString markHeadings() const;
    QString heading(int index) const { return m_headings.value(index); }
    const TableCell& cell(const TableRow& row, Column column) const { return row.cell(index(column)); }
    QString text(const TableRow& row, Column column) const { return row.text(index(column)); }
    /// The heading says %, «процент» or «доля».
    bool isPercent(Column column) const { return m_percent.contains(column); }
    qsizetype size() const { return m_index.size(); }

    const QList<int>& unknown() const { return m_unknown; } ///< filled headings that no spec knows
    const QStringList& repeated() const { return m_repeated; } ///< headings whose meaning an earlier column has
    const QStringList& lookalikes() const
    {
        return m_lookalikes;
    } ///< headings known only after Latin letters were read as Cyrillic

private:
    QHash<Column, int> m_index;
    QHash<int, QString> m_headings;
    QSet<Column> m_percent;
    QList<int> m_unknown;
    QStringList m_repeated;
    QStringList m_lookalikes;
};

/// Columns of the layouts, with their usual headings.
const QList<ColumnRule>& flatColumns();
const QList<ColumnRule>& vprColumns();
const QList<ColumnRule>& egeColumns();
const QList<ColumnRule>& schoolColumns();
const QList<ColumnRule>& profileColumns();

/// True for headings of a pupil's name or document: a table with one holds persons, whose cells are never looked at.
bool isPersonalHeading(const QString& heading);

/// The heading says %, «процент» or «доля».
bool headingSaysPercent(const QString& heading);

/// True for headings that number the rows: №, № п/п.
bool isRowNumberHeading(const QString& heading);

} // namespace lotsia
