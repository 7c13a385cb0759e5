#pragma once

#include "common/Finding.h"
#include "common/Result.h"

#include <QStringList>

namespace lotsia {

/// A cell as the source has it, at its place in the table's grid.
struct RawCell {
    QString text; ///< lines divided by «\n»
    int column = 0; ///< of the grid, from 0
    int span = 1; ///< columns of the grid
    bool fromAbove = false; ///< repeats a cell that is merged downwards
};

struct RawRow {
    int number = 0; ///< 1-based, in its table or sheet
    QList<RawCell> cells; ///< in ascending order of columns
};

/// One table with the paragraphs that stand between it and the one before.
struct RawTable {
    QString name; ///< of a worksheet; empty elsewhere
    QStringList before;
    QList<RawRow> rows;
};

/// The tables of a document, a workbook or the clipboard, as they are written.
struct RawDocument {
    QString name; ///< of the file, without folders; empty: the clipboard
    QList<RawTable> tables;
    Findings findings; ///< what the reader passed over

    static constexpr qsizetype maxRows = 5000; ///< in all tables together
    static constexpr int maxColumns = 63;
    static constexpr qsizetype maxCellText = 32767;
    static constexpr qsizetype maxTables = 200;
    static constexpr qsizetype maxParagraphs = 60; ///< kept before one table, the nearest ones
};

/// \p text with tidy white space: runs of blanks are one space, lines are trimmed, empty ones and control characters
/// go. Tags that stand in the text as letters («<p>») go too; \p tags is set when there were any.
QString tidyCellText(const QString& text, bool* tags = nullptr);

/// Counts what a reader has taken, so that a hostile file ends with a sentence. Error: Data.
class RawLimits {
public:
    explicit RawLimits(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    [[nodiscard]] Status addRow();
    [[nodiscard]] Status addTable();
    [[nodiscard]] Status column(int last) const;
    [[nodiscard]] Status text(qsizetype letters) const;

private:
    std::unexpected<Error> refuse(const QString& sentence) const;
    QString m_fileName;
    qsizetype m_rows = 0;
    qsizetype m_tables = 0;
};

} // namespace lotsia
