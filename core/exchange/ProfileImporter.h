#pragma once

#include "exchange/HeadedImporter.h"

namespace lotsia {

/// Social passport or profile table: a row is a school, a column is an indicator; the year stands in a column, in the
/// lines above the table or in the name of the sheet.
class ProfileImporter final : public HeadedImporter {
public:
    explicit ProfileImporter(PlanBuilder& builder)
        : HeadedImporter(builder, profileColumns())
    {
    }

protected:
    QStringList missingColumns(const ColumnMap& columns) const override;
    Status beginTable() override;
    void dataRow(const TableRow& row) override;

private:
    RowResult<QList<IndicatorValue>> readRow(const TableRow& row) const;

    QList<int> m_indicators; ///< columns
    std::optional<AcademicYear> m_year;
    QHash<QString, Place> m_seen;
};

/// «2022-2023», «2022/23» anywhere in \p text.
std::optional<AcademicYear> academicYearIn(const QString& text);

} // namespace lotsia
