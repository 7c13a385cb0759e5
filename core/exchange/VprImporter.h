#pragma once

#include "assessment/ProcedureCalendar.h"
#include "exchange/HeadedImporter.h"

namespace lotsia {

/// «Статистика по отметкам» of ВПР: a sheet per subject; lines above the table name the year, class and subject;
/// percents by mark. Rows of many schools («Вся выборка», region, municipality) become references, never schools.
class VprImporter final : public HeadedImporter {
public:
    VprImporter(PlanBuilder& builder, const ProcedureCalendar& calendar)
        : HeadedImporter(builder, vprColumns())
        , m_calendar(calendar)
    {
    }

protected:
    QStringList missingColumns(const ColumnMap& columns) const override;
    Status beginTable() override;
    void dataRow(const TableRow& row) override;

private:
    /// A school as ФИС ОКО writes it: «name (login)», «login name».
    struct Group {
        QString name;
        QString login;
    };
    static Group parseGroup(const QString& text);
    bool isReference(const TableRow& row, const Group& group) const;
    void referenceRow(const TableRow& row, const Group& group);
    void schoolRow(const TableRow& row, const Group& group);
    RowResult<ProcedureResult> readSchool(const TableRow& row, const Group& group) const;
    RowResult<ReferenceResult> readReference(const TableRow& row, const Group& group) const;
    static std::optional<ReferenceScope> namedScope(const QString& name);
    ReferenceScope scopeOf(const QString& name) const;
    Result<AcademicYear> titleYear(const QString& title) const;
    void noteAutumn(const QString& title) const;

    const ProcedureCalendar& m_calendar;
    Procedure m_procedure;
    AcademicYear m_year = AcademicYear::endingIn(2000);
    bool m_schoolSeen = false;
    int m_references = 0; ///< reference rows of this sheet so far
};

} // namespace lotsia
