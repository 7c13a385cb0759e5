#include "exchange/HeadedImporter.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lotsia {

using namespace Qt::StringLiterals;

QString joinedText(const TableRow& row)
{
    QStringList parts;
    for (const TableCell& cell : row.cells) {
        if (!cell.text.isEmpty())
            parts << cell.text.left(1000);
    }
    return parts.join(u' ');
}

Status HeadedImporter::beginSheet(const QString& sheet)
{
    m_sheet = sheet;
    m_above.clear();
    m_inTable = false;
    m_sheetFilled = false;
    m_sheetKnown = 0;
    m_sheetMissing = {};
    return {};
}

Result<TableVisitor::Next> HeadedImporter::visitRow(const TableRow& row)
{
    m_sheetFilled = true;
    if (m_inTable) {
        // Some exports print the heading row once more as the first data row.
        const bool repeated = row.number == m_headerRow + 1 && joinedText(row) == m_header;
        if (!repeated && !(row.number == m_headerRow + 1 && isColumnNumbers(row))) {
            if (isTotal(row))
                m_builder.note(Severity::Info, u"total-row"_s,
                               QCoreApplication::translate("Import", "The row of totals was passed over."),
                               placeOf(row));
            else if (isFootnote(row))
                m_builder.note(Severity::Info, u"footnote"_s,
                               QCoreApplication::translate("Import", "The note below the table was passed over."),
                               placeOf(row));
            else
                dataRow(row);
        }
        return Next::Row;
    }
    if (row.number > maxHeaderRow)
        return Next::Sheet;
    const ColumnMap map = ColumnMap::match(row, m_specs);
    const QStringList missing = missingColumns(map);
    if (missing.isEmpty()) {
        m_columns = map;
        m_inTable = true;
        m_headerRow = row.number;
        m_header = joinedText(row);
        ++m_tables;
        noteHeadings(row);
        LOTSIA_TRY(beginTable());
        return Next::Row;
    }
    m_above << joinedText(row);
    if (map.size() > m_sheetKnown) {
        m_sheetKnown = map.size();
        m_sheetMissing = {Severity::Error, u"missing-columns"_s,
                          QCoreApplication::translate(
                              "Import", "Columns not found: %1. Add them to the heading row or correct the headings.")
                              .arg(u'«' + missing.join(u"», «"_s) + u'»'),
                          placeOf(row)};
    }
    return Next::Row;
}

void HeadedImporter::noteHeadings(const TableRow& row) const
{
    for (const QString& heading : m_columns.repeated())
        m_builder.note(Severity::Warning, u"repeated-column"_s,
                       QCoreApplication::translate(
                           "Import", "Two columns mean the same; the first one is used. Remove the other one."),
                       m_builder.place(m_sheet, row.number, heading));
    for (const QString& heading : m_columns.lookalikes())
        m_builder.note(Severity::Warning, u"look-alike"_s,
                       QCoreApplication::translate(
                           "Import", "“%1” mixes Latin and Cyrillic letters that look alike. Write the word again.")
                           .arg(heading.left(60)),
                       m_builder.place(m_sheet, row.number, heading));
}

bool HeadedImporter::isColumnNumbers(const TableRow& row) const
{
    if (row.cells.size() < 4)
        return false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].text != QString::number(i + 1))
            return false;
    }
    return true;
}

bool HeadedImporter::isTotal(const TableRow& row) const
{
    for (int i = 0; i < static_cast<int>(row.cells.size()); ++i) {
        if (row.text(i).isEmpty())
            continue;
        // Only where no code follows: a school may be called anything.
        for (const Column named : {Column::Code, Column::Login}) {
            if (m_columns.index(named) != i && !m_columns.text(row, named).isEmpty())
                return false;
        }
        const QString text = foldForMatch(row.text(i));
        return text == u"итого" || text == u"всего" || text.startsWith(u"итого ") || text.startsWith(u"итого:")
            || text.startsWith(u"всего ") || text.startsWith(u"всего:");
    }
    return false;
}

bool HeadedImporter::isFootnote(const TableRow& row) const
{
    QString text;
    for (const TableCell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (!text.isEmpty())
            return false;
        text = foldForMatch(cell.text);
    }
    static const QRegularExpression words(
        uR"(^(?:\*|примечани|исп\.|исполнител|источник|отчет|дата|руководител|начальник|директор|подпись|тел\.|телефон|по состоянию|данные|составил|ответственн|приложени))"_s);
    return text.contains(words);
}

Status HeadedImporter::endSheet()
{
    if (m_inTable)
        return {};
    const Place place = m_builder.place(m_sheet, 0);
    if (m_sheetKnown > m_fileKnown) {
        m_fileKnown = m_sheetKnown;
        m_fileMissing = m_sheetMissing;
    }
    if (!m_sheetFilled)
        m_builder.noteEmptySheet(place);
    else if (m_sheetKnown >= 3)
        m_builder.note(m_sheetMissing.severity, m_sheetMissing.code, m_sheetMissing.text, m_sheetMissing.place);
    else
        m_builder.noteNoTable(place);
    return {};
}

Status HeadedImporter::finish() const
{
    if (m_tables > 0)
        return {};
    if (m_fileKnown > 0)
        return fail(ErrorCode::Data, m_fileMissing.text, m_fileMissing.place);
    QStringList titles = missingColumns(ColumnMap());
    return fail(
        ErrorCode::Data,
        QCoreApplication::translate("Import",
                                    "No table with the needed columns was found. The first 20 rows must hold the "
                                    "headings %1.")
            .arg(u'«' + titles.join(u"», «"_s) + u'»'),
        m_builder.place({}, 0));
}

} // namespace lotsia
