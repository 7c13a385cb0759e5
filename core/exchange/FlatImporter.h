#pragma once

#include "exchange/HeadedImporter.h"

namespace lotsia {

/// The flat results table (contract: formats.md, part 1): one row is one school, one procedure, one year.
class FlatImporter final : public HeadedImporter {
public:
    /// \p defaultKind is the procedure of tables that do not name one («ОГЭ»); empty: the column is needed.
    FlatImporter(PlanBuilder& builder, QString defaultKind);

protected:
    QStringList missingColumns(const ColumnMap& columns) const override;
    void dataRow(const TableRow& row) override;

private:
    RowResult<ProcedureResult> readRow(const TableRow& row) const;
    RowResult<Procedure> readProcedure(const TableRow& row) const;
    RowResult<void> readMarks(const TableRow& row, ProcedureResult& result) const;
    RowResult<void> readCounts(const TableRow& row, ProcedureResult& result) const;
    RowResult<void> readPercents(const TableRow& row, ProcedureResult& result) const;
    bool marksArePercents(const TableRow& row, int participants) const;
    RowResult<void> readBelow(const TableRow& row, ProcedureResult& result) const;
    QString heading(Column column) const;

    QString m_defaultKind;
};

} // namespace lotsia
