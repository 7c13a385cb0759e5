#include "exchange/XlsxSheetHandler.h"

#include "exchange/XlsxMerges.h"

#include <QCoreApplication>
#include <QDate>

#include <charconv>
#include <cmath>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString printedDate(const QDate& date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

/// Day 1 is 1 January 1900, and 29 February 1900 is counted although it never was (ECMA-376, 18.17.4.1).
QDate dateOf(double serial, bool date1904)
{
    const auto days = static_cast<qint64>(std::floor(serial));
    if (date1904)
        return QDate(1904, 1, 1).addDays(days);
    return QDate(1899, 12, 30).addDays(days < 60 ? days + 1 : days);
}

/// As people write a number: up to 15 digits, no exponent.
QString printedNumber(double number)
{
    const QString text = QString::number(number, 'g', 15);
    return text.contains(u'e') ? QString::number(number, 'f', std::abs(number) < 1 ? 15 : 0) : text;
}

} // namespace

XlsxSheetHandler::XlsxSheetHandler(const XlsxWorkbook& workbook, const QString& sheet, RowSink sink)
    : m_workbook(workbook)
    , m_sink(std::move(sink))
{
    m_row.sheet = sheet;
}

void XlsxSheetHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_done || !m_problem.isEmpty())
        return;
    if (name == "row")
        startRow(attributes);
    else if (name == "c" && m_inRow)
        startCell(attributes);
    else if (m_inCell && (name == "v" || name == "t"))
        m_inText = name == "t" || m_type != "inlineStr";
    else if (name == "rPh")
        m_inPhonetic = true;
}

void XlsxSheetHandler::startRow(const XmlAttributes& attributes)
{
    int number = m_row.number + 1;
    if (const auto given = attributes.value("r"); !given.empty()) {
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
        if (error != std::errc() || end != given.data() + given.size())
            number = 0;
    }
    m_row.cells.clear();
    m_column = -1;
    m_inRow = true;
    if (number <= m_row.number || number > TableReader::maxRows) {
        m_problem =
            QCoreApplication::translate("Import",
                                        "The numbers of rows in the sheet are out of order or too large. Open the "
                                        "workbook in Excel and save it under another name.");
        return;
    }
    m_row.number = number;
}

void XlsxSheetHandler::startCell(const XmlAttributes& attributes)
{
    int row = m_row.number;
    int column = m_column + 1;
    if (const auto given = attributes.value("r"); !given.empty() && !parseCellReference(given, row, column))
        column = TableReader::maxColumns;
    if (column >= TableReader::maxColumns) {
        m_problem =
            QCoreApplication::translate("Import",
                                        "The address of a cell is not valid. Open the workbook in Excel and save it "
                                        "under another name.");
        return;
    }
    m_column = column;
    m_type = attributes.value("t");
    m_style = 0;
    const auto style = attributes.value("s");
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_text.clear();
    m_inCell = true;
}

void XlsxSheetHandler::characters(std::string_view utf8)
{
    if (!m_inText || m_inPhonetic)
        return;
    if (m_text.size() <= 4 * static_cast<size_t>(TableReader::maxCellText))
        m_text.append(utf8);
}

void XlsxSheetHandler::endElement(std::string_view name)
{
    if (m_done || !m_problem.isEmpty())
        return;
    if (name == "v" || name == "t") {
        m_inText = false;
    } else if (name == "rPh") {
        m_inPhonetic = false;
    } else if (name == "c" && m_inCell) {
        endCell();
    } else if (name == "row" && m_inRow) {
        m_inRow = false;
        m_done = !m_sink(m_row);
    }
}

void XlsxSheetHandler::endCell()
{
    m_inCell = false;
    if (m_type == "s" && !m_text.empty() && !m_workbook.hasStrings) {
        m_problem =
            QCoreApplication::translate("Import",
                                        "The texts of the workbook are missing (no shared strings). Open it in Excel "
                                        "and save it again.");
        return;
    }
    TableCell cell = value();
    if (!m_problem.isEmpty() || cell.text.isEmpty())
        return;
    if (cell.text.size() > TableReader::maxCellText) {
        m_problem =
            QCoreApplication::translate("Import", "A cell is longer than 32,767 letters. Check that this is a table.");
        return;
    }
    if (m_column >= TableReader::readColumns) {
        m_cutRow = m_cutRow > 0 ? m_cutRow : m_row.number;
        return;
    }
    const auto column = static_cast<size_t>(m_column);
    if (m_row.cells.size() <= column)
        m_row.cells.resize(column + 1);
    m_row.cells[column] = std::move(cell);
}

TableCell XlsxSheetHandler::value() const
{
    const QString text = QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()));
    if (m_type == "s") {
        bool ok = false;
        const auto index = text.trimmed().toULongLong(&ok);
        // A number without a string behind it shows as an error, so that the row is refused and not read as blank.
        return {ok && index < m_workbook.strings.size() ? m_workbook.strings[index].trimmed()
                    : text.isEmpty()                    ? QString()
                                                        : u"#ЗНАЧ!"_s,
                std::nullopt};
    }
    if (m_type == "b")
        return {text.trimmed() == u"1" ? u"ИСТИНА"_s : u"ЛОЖЬ"_s, std::nullopt};
    if (m_type == "d") {
        const QDate date = QDate::fromString(text.trimmed().left(10), Qt::ISODate);
        return {date.isValid() ? printedDate(date) : text.trimmed(), std::nullopt};
    }
    if (m_type == "inlineStr" || m_type == "str" || m_type == "e")
        return {unescapeXlsx(text).trimmed(), std::nullopt};
    return numberValue(text.trimmed());
}

TableCell XlsxSheetHandler::numberValue(const QString& text) const
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return {text, std::nullopt};
    const auto kind = m_style < m_workbook.styles.size() ? m_workbook.styles[m_style] : XlsxWorkbook::NumberKind::Plain;
    switch (kind) {
    case XlsxWorkbook::NumberKind::Date:
        if (number >= 0 && number < 2958466) // up to 31.12.9999
            return {printedDate(dateOf(number, m_workbook.date1904)), std::nullopt};
        break;
    case XlsxWorkbook::NumberKind::Percent:
        return {printedNumber(number * 100) + u'%', std::nullopt};
    case XlsxWorkbook::NumberKind::Plain:
        break;
    }
    return {printedNumber(number), number};
}

} // namespace lotsia
