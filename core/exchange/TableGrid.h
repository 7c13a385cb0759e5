#pragma once

#include "exchange/RawTable.h"

namespace lotsia {

struct GridRow {
    int number = 0;
    QStringList cells; ///< one per column, tidy
    quint64 fromAbove = 0;
    bool wide = false; ///< one filled cell over all columns, or all but one
};

/// A raw table with the same columns in every row: those of its headings, or of the most usual row.
struct TableGrid {
    int width = 0;
    QList<GridRow> rows;
    QStringList headings;
    int headingNumber = 0; ///< number of the row that names the columns; 0: none

    /// \p tags is set when cells held tags as text.
    static TableGrid of(const RawTable& table, bool& tags);
    /// The row of headings, also where it is repeated on the next page.
    bool isHeading(const GridRow& row) const;
    /// Whether all filled cells of \p column in rows of several cells are numbers.
    bool holdsNumbers(int column) const;
    /// Share of the filled cells of \p column that are understood as terms; 0 without any.
    double shareOfTerms(int column) const;
    QString firstText() const;
    QStringList texts() const; ///< of all cells, in order
};

} // namespace lotsia
