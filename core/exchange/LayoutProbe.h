#pragma once

#include "exchange/ImportPlan.h"
#include "exchange/TableReader.h"

namespace lotsia {

/// Looks at the first rows of every sheet and says which layout they have.
class LayoutProbe final : public TableVisitor {
public:
    Status beginSheet(const QString& sheet) override;
    Result<Next> visitRow(const TableRow& row) override;
    Status endSheet() override { return {}; }

    /// Auto when nothing was recognised.
    ImportKind kind() const { return m_kind; }
    /// The most columns of the flat table that one row had: a table that lacks some is still meant to be one.
    qsizetype flatColumnsSeen() const { return m_flatSeen; }
    /// Name of the sheet when there is just one: an error about the whole file can name it.
    const QString& onlySheet() const { return m_onlySheet; }

private:
    ImportKind kindOfHeader(const TableRow& row);

    ImportKind m_kind = ImportKind::Auto;
    bool m_examTitle = false;
    qsizetype m_flatSeen = 0;
    int m_sheets = 0;
    QString m_onlySheet;
};

} // namespace lotsia
