#pragma once

#include "exchange/HeadedImporter.h"

namespace lotsia {

/// A list of schools; codes and logins must not repeat within the file.
class SchoolListImporter final : public HeadedImporter {
public:
    explicit SchoolListImporter(PlanBuilder& builder)
        : HeadedImporter(builder, schoolColumns())
    {
    }

protected:
    QStringList missingColumns(const ColumnMap& columns) const override;
    void dataRow(const TableRow& row) override;

private:
    RowResult<School> readRow(const TableRow& row) const;

    QHash<QString, int> m_rowOfCode;
    QHash<QString, int> m_rowOfLogin;
};

} // namespace lotsia
