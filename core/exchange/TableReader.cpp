#include "exchange/TableReader.h"

#include "exchange/CsvReader.h"
#include "exchange/XlsxReader.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

const TableCell& TableRow::cell(int column) const
{
    static const TableCell blank;
    return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : blank;
}

bool TableRow::isEmpty() const
{
    return std::ranges::all_of(cells, [](const TableCell& cell) { return cell.text.isEmpty(); });
}

QString columnLetter(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

Result<std::unique_ptr<TableReader>> TableReader::open(const InputFile& file)
{
    if (file.format == FileFormat::Xlsx)
        return XlsxReader::open(file);
    Q_ASSERT(file.format == FileFormat::Text);
    return std::unique_ptr<TableReader>(std::make_unique<CsvReader>(file));
}

Result<TableVisitor::Next> TableReader::deliver(TableVisitor& visitor, const TableRow& row, Progress* progress)
{
    if (progress) {
        if (progress->isCancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "Reading was cancelled. Nothing was stored."));
        if (m_delivered % 1000 == 0)
            progress->report(QCoreApplication::translate("Import", "Reading “%1”").arg(m_fileName), m_delivered, 0);
    }
    ++m_delivered;
    return visitor.visitRow(row);
}

void TableReader::noteCutColumns(const QString& sheet, int row)
{
    const bool known = std::ranges::any_of(
        m_findings, [&sheet](const Finding& f) { return f.code == u"columns-cut" && f.place.sheet == sheet; });
    if (!known)
        m_findings << Finding{
            Severity::Warning, u"columns-cut"_s,
            QCoreApplication::translate("Import",
                                        "The table is wider than 256 columns; the rest was not read. Remove the "
                                        "columns that are not needed."),
            Place{m_fileName, sheet, row, {}}};
}

} // namespace lotsia
