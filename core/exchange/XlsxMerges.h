#pragma once

#include "exchange/TableReader.h"
#include "exchange/ZipArchive.h"

#include <vector>

namespace lotsia {

/// Downward merges of a sheet. The list stands behind the rows in the part, so it is found by a first pass that unpacks
/// without parsing.
class XlsxMerges {
public:
    /// Errors: those of unpacking.
    [[nodiscard]] static Result<XlsxMerges> load(const ZipArchive& archive, const QString& part);
    /// Remembers the values of merges that start in \p row and fills those that go on; rows must come in ascending
    /// order.
    void apply(TableRow& row);

private:
    struct Merge {
        int firstRow = 0;
        int lastRow = 0;
        int column = 0;
        TableCell value;
    };
    std::vector<Merge> m_merges; ///< by first row
    size_t m_next = 0;
    std::vector<Merge> m_active;
};

/// Row (1-based) and column (0-based) of «B12»; false when it is no such reference or lies outside of a sheet's bounds.
bool parseCellReference(std::string_view text, int& row, int& column);

} // namespace lotsia
