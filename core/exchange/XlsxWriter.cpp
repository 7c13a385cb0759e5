#include "exchange/XlsxWriter.h"

#include "exchange/NarrowFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCell = 32'767; ///< characters of an Excel cell
constexpr qsizetype maxSheetName = 31;

std::unexpected<Error> cannotWrite(const QString& path, const QString& reason)
{
    return fail(ErrorCode::File,
                QCoreApplication::translate(
                    "XlsxWriter", "Cannot write the file: %1. Close it in other programs, or choose another folder.")
                    .arg(reason),
                Place{QFileInfo(path).fileName(), {}, 0, {}});
}

Status saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

/// A name that Excel accepts and that no earlier sheet has.
QString sheetName(const QString& wanted, QStringList& used)
{
    QString name = wanted.simplified();
    for (QChar& c : name) {
        if (u"[]:*?/\\"_s.contains(c))
            c = u' ';
    }
    name = name.simplified().left(maxSheetName);
    const auto isEdge = [](QChar c) { return c == u'\'' || c.isSpace(); };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    if (name.isEmpty())
        name = u"Лист"_s;
    QString unique = name;
    for (int i = 2; used.contains(unique, Qt::CaseInsensitive); ++i) {
        const QString suffix = u" (%1)"_s.arg(i);
        unique = name.left(maxSheetName - suffix.size()) + suffix;
    }
    used << unique;
    return unique;
}

/// The library counts characters and refuses a longer text; XML refuses control characters.
QByteArray cellText(const QString& text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1);
    clean.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE; });
    return clean.left(maxCell).toUtf8();
}

struct Formats {
    lxw_format* headingTop = nullptr;
    lxw_format* header = nullptr;
    /// By column type; the second is the same with wrapping.
    lxw_format* cells[5][2] = {};
};

lxw_format* newFormat(lxw_workbook* book, const char* numberFormat, bool wrap)
{
    lxw_format* format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    if (numberFormat)
        format_set_num_format(format, numberFormat);
    if (wrap)
        format_set_text_wrap(format);
    return format;
}

Formats makeFormats(lxw_workbook* book)
{
    Formats formats;
    formats.headingTop = workbook_add_format(book);
    format_set_bold(formats.headingTop);
    formats.header = newFormat(book, nullptr, true);
    format_set_bold(formats.header);
    format_set_align(formats.header, LXW_ALIGN_CENTER);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_CENTER);
    // Order of XlsxColumn::Type; «@» keeps a code such as 0101 a text when somebody edits the cell.
    static constexpr const char* numberFormats[] = {"@", "0", "0.##", "0.0%", "dd.mm.yyyy"};
    for (size_t type = 0; type < 5; ++type) {
        for (size_t wrap = 0; wrap < 2; ++wrap)
            formats.cells[type][wrap] = newFormat(book, numberFormats[type], wrap == 1);
    }
    return formats;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, const QVariant& value, const XlsxColumn& column,
               const Formats& formats)
{
    lxw_format* format = formats.cells[static_cast<size_t>(column.type)][column.wrap ? 1 : 0];
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        worksheet_write_blank(sheet, row, col, format);
        return;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        if (column.type == XlsxColumn::Type::Text)
            break;
        worksheet_write_number(sheet, row, col, value.toDouble(), format);
        return;
    case QMetaType::QDate:
        if (const QDate date = value.toDate(); date.isValid() && date.year() >= 1900 && date.year() <= 9999) {
            lxw_datetime moment{date.year(), date.month(), date.day(), 0, 0, 0.0};
            worksheet_write_datetime(sheet, row, col, &moment, format);
            return;
        }
        worksheet_write_blank(sheet, row, col, format);
        return;
    default:
        break;
    }
    // Always a string, never worksheet_write_formula: «=…» stays what the person typed.
    const QByteArray text = cellText(value.toString());
    if (text.isEmpty())
        worksheet_write_blank(sheet, row, col, format);
    else
        worksheet_write_string(sheet, row, col, text.constData(),
                               column.type == XlsxColumn::Type::Text ? format : formats.cells[0][column.wrap ? 1 : 0]);
}

/// Lines that \p text takes in a column of \p width characters; words are wider than digits by about a tenth.
int linesOf(const QString& text, double width)
{
    int lines = 0;
    for (const QString& part : text.split(u'\n'))
        lines += std::max(1, static_cast<int>(std::ceil(static_cast<double>(part.size()) * 1.1 / width)));
    return lines;
}

/// A row of several lines gets its height here: not every office finds it by itself.
void setHeight(lxw_worksheet* page, lxw_row_t row, int lines)
{
    constexpr int mostLines = 27; // Excel's highest row
    if (lines > 1)
        worksheet_set_row(page, row, 15.0 * std::min(lines, mostLines), nullptr);
}

void writeSheet(lxw_workbook* book, const XlsxSheet& sheet, const Formats& formats, QStringList& usedNames)
{
    lxw_worksheet* page = workbook_add_worksheet(book, sheetName(sheet.name, usedNames).toUtf8().constData());
    lxw_row_t row = 0;
    for (const QString& line : sheet.headingLines) {
        worksheet_write_string(page, row, 0, cellText(line).constData(), row == 0 ? formats.headingTop : nullptr);
        ++row;
    }
    const lxw_row_t headerRow = row;
    const auto columns = static_cast<lxw_col_t>(sheet.columns.size());
    int headerLines = 1;
    for (lxw_col_t col = 0; col < columns; ++col) {
        const XlsxColumn& column = sheet.columns.at(col);
        worksheet_set_column(page, col, col, column.width, nullptr);
        worksheet_write_string(page, headerRow, col, cellText(column.heading).constData(), formats.header);
        // Bold words are not cut, and the filter's button takes its corner.
        headerLines = std::max(headerLines, linesOf(column.heading, std::max(4.0, column.width - 3)));
    }
    setHeight(page, headerRow, headerLines);
    ++row;
    for (const QVariantList& cells : sheet.rows) {
        int lines = 1;
        for (lxw_col_t col = 0; col < columns; ++col) {
            const XlsxColumn& column = sheet.columns.at(col);
            writeCell(page, row, col, cells.value(col), column, formats);
            if (column.wrap)
                lines = std::max(lines, linesOf(cells.value(col).toString(), column.width));
        }
        setHeight(page, row, lines);
        ++row;
    }
    if (columns > 0) {
        worksheet_autofilter(page, headerRow, 0, std::max(row - 1, headerRow), static_cast<lxw_col_t>(columns - 1));
        worksheet_freeze_panes(page, headerRow + 1, 0);
        worksheet_repeat_rows(page, headerRow, headerRow);
    }
    if (sheet.landscape)
        worksheet_set_landscape(page);
    worksheet_set_paper(page, 9); // A4
    worksheet_fit_to_pages(page, 1, 0);
}

/// A value as a Russian Excel reads it back: decimal comma, «31,8%», dd.mm.yyyy.
QString csvText(const QVariant& value, XlsxColumn::Type type)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(u"dd.MM.yyyy"_s);
    if (value.typeId() != QMetaType::Double)
        return value.toString();
    if (type == XlsxColumn::Type::Percent)
        return QString::number(value.toDouble() * 100, 'f', 1).replace(u'.', u',') + u'%';
    return QString::number(value.toDouble(), 'g', 15).replace(u'.', u',');
}

QString csvCell(const QString& text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r'; })
        && text == text.trimmed();
    if (plain)
        return text;
    QString doubled = text;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Status writeXlsx(const QString& path, const QList<XlsxSheet>& sheets)
{
    Q_ASSERT(!sheets.isEmpty());
    for (const XlsxSheet& sheet : sheets) {
        if (sheet.rows.size() + sheet.headingLines.size() + 1 > LXW_ROW_MAX || sheet.columns.size() > LXW_COL_MAX)
            return cannotWrite(
                path, QCoreApplication::translate("XlsxWriter", "the table is larger than a sheet of Excel can hold"));
    }
    // The library opens narrow names only, for its own scratch files too, and breaks Cyrillic ones under Windows: it
    // works in a private folder under an ASCII name, and the bytes go to their place through QSaveFile.
    const QTemporaryDir folder(narrowTemporaryPattern());
    if (!folder.isValid())
        return cannotWrite(path, folder.errorString());
    const QString temporary = folder.filePath(u"book.xlsx"_s);
    QByteArray narrow = QFile::encodeName(QDir::toNativeSeparators(temporary));
    QByteArray narrowFolder = QFile::encodeName(QDir::toNativeSeparators(folder.path()));
    lxw_workbook_options options{};
    options.tmpdir = narrowFolder.data();
    lxw_workbook* book = workbook_new_opt(narrow.constData(), &options);
    if (!book)
        return cannotWrite(path, QCoreApplication::translate("XlsxWriter", "there is not enough memory"));
    const Formats formats = makeFormats(book);
    QStringList usedNames;
    for (const XlsxSheet& sheet : sheets)
        writeSheet(book, sheet, formats, usedNames);
    if (workbook_close(book) != LXW_NO_ERROR)
        return cannotWrite(
            path,
            QCoreApplication::translate("XlsxWriter", "the disk is full or the temporary folder cannot be written"));
    QFile written(temporary);
    if (!written.open(QIODevice::ReadOnly))
        return cannotWrite(path, written.errorString());
    return saveBytes(path, written.readAll());
}

Status writeCsv(const QString& path, const XlsxSheet& sheet)
{
    QByteArray bytes("\xEF\xBB\xBF");
    const auto put = [&bytes](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << csvCell(cell);
        bytes += quoted.join(u';').toUtf8() + "\r\n";
    };
    for (const QString& line : sheet.headingLines)
        put({line});
    QStringList header;
    for (const XlsxColumn& column : sheet.columns)
        header << column.heading;
    put(header);
    for (const QVariantList& row : sheet.rows) {
        QStringList cells;
        for (qsizetype col = 0; col < sheet.columns.size(); ++col)
            cells << csvText(row.value(col), sheet.columns.at(col).type);
        put(cells);
    }
    return saveBytes(path, bytes);
}

} // namespace lotsia
