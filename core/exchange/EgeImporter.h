#pragma once

#include "exchange/ColumnMap.h"
#include "exchange/PlanBuilder.h"

#include <array>
#include <map>

namespace lotsia {

/// Protocol of an exam (ЕГЭ): a title line, a heading row, a row per pupil, footers. Pupils are counted by school while
/// reading; only the columns of the school's code and of the score are looked at, and no message quotes any other cell.
class EgeImporter final : public TableVisitor {
public:
    explicit EgeImporter(PlanBuilder& builder)
        : m_builder(builder)
    {
    }

    Status beginSheet(const QString& sheet) override;
    Result<Next> visitRow(const TableRow& row) override;
    Status endSheet() override;
    /// Error: Data, when the file holds no protocol.
    [[nodiscard]] Status finish() const;

    /// What the title line says: «02 - Математика профильная 2023.06.01».
    struct Title {
        Procedure procedure;
        AcademicYear year = AcademicYear::endingIn(2000);
    };
    static std::optional<Title> parseTitle(const QString& text);
    static bool isHeader(const ColumnMap& columns);

private:
    struct SchoolTally {
        std::array<int, 101> scores{}; ///< how many pupils got each score (or mark)
        int firstRow = 0;
        int rows = 0; ///< with this code
        std::optional<RowProblem> problem; ///< of its first bad row
        int problemRow = 0;
    };

    Status checkTitle();
    Status beginExam(const Title& title);
    Status endExam();
    void pupilRow(const TableRow& row);
    void badRow(const QString& code, int row, const RowProblem& problem);
    bool footerRow(const TableRow& row);
    Status noteTotals();
    void addSchool(const QString& code, const SchoolTally& tally, int minimum);
    bool byMarks() const { return m_title->procedure.level == ProcedureLevel::Base; }
    Column scoreColumn() const;

    PlanBuilder& m_builder;
    QString m_sheet;
    std::optional<Title> m_title;
    int m_titleRow = 0;
    bool m_inTable = false;
    bool m_untabled = false; ///< a title was read and its table was not begun yet
    bool m_sheetFilled = false;
    int m_exams = 0;
    ColumnMap m_columns;
    std::map<QString, SchoolTally> m_schools;
    std::optional<Fraction> m_minimum;
    std::optional<Fraction> m_total;
    int m_totalRow = 0;
    int m_counted = 0;
    int m_absent = 0;
};

} // namespace lotsia
