#pragma once

#include "exchange/ColumnMap.h"
#include "exchange/PlanBuilder.h"

namespace lotsia {

/// Finds the heading row among the first 20 rows of every sheet and gives the rows below it to dataRow().
class HeadedImporter : public TableVisitor {
public:
    static constexpr int maxHeaderRow = 20;

    Status beginSheet(const QString& sheet) final;
    Result<Next> visitRow(const TableRow& row) final;
    Status endSheet() final;
    /// To be called after the last sheet. Error: Data, when no sheet has the table; names the sheet and the missing
    /// columns.
    [[nodiscard]] Status finish() const;

protected:
    HeadedImporter(PlanBuilder& builder, const QList<ColumnRule>& specs)
        : m_builder(builder)
        , m_specs(specs)
    {
    }

    /// Titles of the needed columns that \p columns lacks; empty when the row is the heading row.
    virtual QStringList missingColumns(const ColumnMap& columns) const = 0;
    /// The heading row was found; columns() and above() are ready. Error: what the lines above should have said.
    virtual Status beginTable() { return {}; }
    virtual void dataRow(const TableRow& row) = 0;

    PlanBuilder& builder() const { return m_builder; }
    const ColumnMap& columns() const { return m_columns; }
    /// Filled rows above the heading row, their cells joined by spaces.
    const QStringList& above() const { return m_above; }
    const QString& sheet() const { return m_sheet; }
    Place placeOf(const TableRow& row) const { return m_builder.place(row.sheet, row.number); }

private:
    bool isColumnNumbers(const TableRow& row) const;
    bool isTotal(const TableRow& row) const;
    bool isFootnote(const TableRow& row) const;
    void noteHeadings(const TableRow& row) const;

    PlanBuilder& m_builder;
    const QList<ColumnRule>& m_specs;
    ColumnMap m_columns;
    QString m_sheet;
    QStringList m_above;
    QString m_header;
    bool m_inTable = false;
    bool m_sheetFilled = false;
    int m_tables = 0;
    int m_headerRow = 0;
    // The row that came nearest to a heading row, of this sheet and of the file.
    qsizetype m_sheetKnown = 0;
    Finding m_sheetMissing;
    qsizetype m_fileKnown = 0;
    Finding m_fileMissing;
};

/// Texts of all filled cells, joined by spaces.
QString joinedText(const TableRow& row);

} // namespace lotsia
