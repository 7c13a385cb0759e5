#pragma once

#include "common/Fraction.h"
#include "common/Result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

namespace lotsia {

/// A sheet to be written: typed columns, a frozen bold header with a filter, optional heading lines above it.
struct XlsxColumn {
    enum class Type { Text, Integer, Decimal, Percent, Date };
    QString heading;
    Type type = Type::Text;
    double width = 12; ///< in characters, as Excel counts
    bool wrap = false;
    bool onPaper = true; ///< false: only in the workbook, where there is room for it
};

struct XlsxSheet {
    QString name; ///< at most 31 characters; forbidden ones are replaced
    QStringList headingLines; ///< title and notes above the table
    QList<XlsxColumn> columns;
    /// Row-wise cells: QString, int, double (a Percent is 0–1), QDate; an invalid QVariant is an empty cell.
    QList<QVariantList> rows;
    bool landscape = true;
};

/// Writes a workbook through QSaveFile (header row repeated on print, one page wide). Error: File.
[[nodiscard]] Status writeXlsx(const QString& path, const QList<XlsxSheet>& sheets);
/// CSV with «;», UTF-8 with a BOM, CRLF, of the first sheet: what a Russian Excel opens with a double click. Error:
/// File.
[[nodiscard]] Status writeCsv(const QString& path, const XlsxSheet& sheet);

} // namespace lotsia
