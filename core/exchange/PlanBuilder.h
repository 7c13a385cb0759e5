#pragma once

#include "exchange/CellValue.h"
#include "exchange/ColumnMap.h"
#include "exchange/ImportPlan.h"

namespace lotsia {

/// Heading of the column that names the school.
QString schoolHeading(const ColumnMap& columns);

/// What every importer does with its rows: finds the school, accepts or rejects, notices repeated rows.
class PlanBuilder {
public:
    PlanBuilder(ImportPlan& plan, const SchoolDirectory& directory);

    ImportPlan& plan() { return m_plan; }
    const SchoolDirectory& directory() const { return m_directory; }
    Place place(const QString& sheet, int row, const QString& column = {}) const
    {
        return {m_plan.fileName, sheet, row, column};
    }
    SourceRef source(const QString& sheet, int row) const { return {m_plan.fileName, sheet, row}; }

    /// Index of the school in the directory. Problems: "missing-value" (nothing names it), "unknown-school" (with a
    /// hint at a lost leading zero or a look-alike letter).
    RowResult<qsizetype> school(const QString& code, const QString& login, const QString& name,
                                const QString& column) const;
    /// The school that \p code was probably meant to name: said, never taken.
    QString hintFor(const QString& code) const;
    QString schoolName(qsizetype index) const { return m_directory.schools().at(index).shortName; }
    QString schoolCode(qsizetype index) const { return m_directory.schools().at(index).code; }

    void accept(const Place& place, const QString& school, const QString& what, const QString& figures);
    void reject(Place place, const QString& school, const QString& what, const RowProblem& problem);
    void note(Severity severity, const QString& code, const QString& text, const Place& place);
    void noteEmptySheet(const Place& place);
    /// A sheet whose headings nobody knows: passed over, but perhaps it holds data.
    void noteNoTable(const Place& place);
    /// A warning when a word of \p text mixes Latin and Cyrillic letters.
    void warnOfLookalikes(const QString& text, const Place& place);

    /// Takes a checked result unless the school has one of the same procedure and year in this file ("duplicate", in
    /// the column that names the school); figures that contradict one another are in the columns of the marks.
    RowResult<void> addResult(const ProcedureResult& result, const Place& place, const ColumnMap& columns);
    /// «22 чел.: «2» 7, «3» 9, «4» 5, «5» 1»
    static QString figuresOf(const ProcedureResult& result);
    static QString titleOf(const ProcedureResult& result);

private:
    /// \p found unless the row's login or name belongs to another school ("two-schools").
    RowResult<qsizetype> consistent(qsizetype found, const QString& login, const QString& name,
                                    const QString& column) const;

    ImportPlan& m_plan;
    const SchoolDirectory& m_directory;
    QHash<QString, QString> m_codeWithoutZeros; ///< code of a school by the same without leading zeros
    QHash<QString, QString> m_codeInCyrillic; ///< code of a school by the same with look-alike letters made Cyrillic
    QHash<QString, Place> m_seen; ///< school, procedure and year of every taken result
};

} // namespace lotsia
