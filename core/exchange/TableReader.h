#pragma once

#include "common/Finding.h"
#include "common/Progress.h"
#include "exchange/InputFile.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lotsia {

/// One cell as a person sees it: dates are «01.06.2023», a percent format gives «12,5%» as «12.5%».
struct TableCell {
    QString text; ///< trimmed; no-break spaces inside are kept
    std::optional<double>
        number; ///< the stored number, when the cell holds one and its format is neither a date nor a percent
    bool fromAbove = false; ///< repeats the value of a cell that is merged downwards
};

/// One row that has at least one filled cell. Valid during the visit only: the reader writes the next row over it.
struct TableRow {
    QString sheet;
    int number = 0; ///< 1-based, as the spreadsheet shows it
    std::vector<TableCell> cells; ///< at most 256

    const TableCell& cell(int column) const;
    const QString& text(int column) const { return cell(column).text; }
    bool isEmpty() const;
};

/// Letter of a column as spreadsheets show it: 0 is A, 26 is AA.
QString columnLetter(int column);

/// Takes the rows of a file one by one.
class TableVisitor {
public:
    enum class Next { Row, Sheet, Stop };

    TableVisitor() = default;
    virtual ~TableVisitor() = default;
    TableVisitor(const TableVisitor&) = delete;
    TableVisitor& operator=(const TableVisitor&) = delete;

    virtual Status beginSheet(const QString& sheet) = 0;
    virtual Result<Next> visitRow(const TableRow& row) = 0;
    virtual Status endSheet() = 0;
};

/// Streams the rows of a workbook (.xlsx) or of a text table (.csv); the format is told by the content.
/// Bounds: 1,048,576 rows, 256 columns read of 16,384 allowed, 32,767 letters in a cell, 1 GB of an unpacked part.
class TableReader {
public:
    static constexpr int maxRows = 1048576;
    static constexpr int maxColumns = 16384;
    static constexpr int readColumns = 256;
    static constexpr qsizetype maxCellText = 32767;

    /// \p file must be Xlsx or Text. Errors: File (damaged, not a workbook, no worksheet).
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const InputFile& file);
    virtual ~TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    /// Calls \p visitor for every sheet and filled row. Errors: File (damaged on the way), Data (quotes left open),
    /// Cancelled, and whatever the visitor returned. May be called again: every call starts from the beginning.
    [[nodiscard]] virtual Status read(TableVisitor& visitor, Progress* progress = nullptr) = 0;
    /// Remarks of the last read(): columns beyond the 256th, hidden sheets that were passed over.
    const Findings& findings() const { return m_findings; }

protected:
    explicit TableReader(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    /// Gives one row to \p visitor, reports progress and notices Cancel.
    Result<TableVisitor::Next> deliver(TableVisitor& visitor, const TableRow& row, Progress* progress);
    /// Says once per sheet that columns were left out.
    void noteCutColumns(const QString& sheet, int row);

    QString m_fileName;
    Findings m_findings;
    qint64 m_delivered = 0;
};

} // namespace lotsia
