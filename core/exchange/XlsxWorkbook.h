#pragma once

#include "exchange/ZipArchive.h"

#include <QList>

#include <vector>

namespace lotsia {

/// What a workbook says outside its sheets: their order and parts, shared strings, kinds of number formats.
struct XlsxWorkbook {
    enum class NumberKind : quint8 { Plain, Date, Percent };
    struct Sheet {
        QString name;
        QString part; ///< path inside the container
        bool hidden = false;
    };

    QList<Sheet> sheets; ///< worksheets only, in the workbook's order
    std::vector<QString> strings;
    bool hasStrings = false; ///< the part of shared strings exists
    std::vector<NumberKind> styles; ///< by cell style index
    bool date1904 = false;

    /// Follows the relations from the root of \p archive. Errors: File (a document of another kind, no worksheet,
    /// damaged).
    [[nodiscard]] static Result<XlsxWorkbook> load(const ZipArchive& archive, const QString& fileName);
};

/// Undoes «_x000D_» escapes of spreadsheet strings.
QString unescapeXlsx(QString text);

} // namespace lotsia
