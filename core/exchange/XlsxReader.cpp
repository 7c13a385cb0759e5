#include "exchange/XlsxReader.h"

#include "exchange/XlsxMerges.h"
#include "exchange/XlsxSheetHandler.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

XlsxReader::XlsxReader(QString fileName, std::unique_ptr<ZipArchive> archive, XlsxWorkbook workbook)
    : TableReader(std::move(fileName))
    , m_archive(std::move(archive))
    , m_workbook(std::move(workbook))
{
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const InputFile& file)
{
    LOTSIA_TRY_ASSIGN(auto archive, ZipArchive::open(file.bytes, file.name));
    LOTSIA_TRY_ASSIGN(auto workbook, XlsxWorkbook::load(*archive, file.name));
    return std::unique_ptr<TableReader>(new XlsxReader(file.name, std::move(archive), std::move(workbook)));
}

Status XlsxReader::read(TableVisitor& visitor, Progress* progress)
{
    m_findings.clear();
    m_delivered = 0;
    bool stopped = false;
    for (const XlsxWorkbook::Sheet& sheet : std::as_const(m_workbook.sheets)) {
        if (sheet.hidden) {
            m_findings << Finding{Severity::Warning, u"hidden-sheet"_s,
                                  QCoreApplication::translate(
                                      "Import", "The hidden sheet was not read. Show it in Excel if it is needed."),
                                  Place{m_fileName, sheet.name, 0, {}}};
            continue;
        }
        LOTSIA_TRY(visitor.beginSheet(sheet.name));
        LOTSIA_TRY(readSheet(sheet, visitor, progress, stopped));
        LOTSIA_TRY(visitor.endSheet());
        if (stopped)
            break;
    }
    return {};
}

Status XlsxReader::readSheet(const XlsxWorkbook::Sheet& sheet, TableVisitor& visitor, Progress* progress, bool& stopped)
{
    LOTSIA_TRY_ASSIGN(auto merges, XlsxMerges::load(*m_archive, sheet.part));
    std::optional<Error> visitorError;
    XlsxSheetHandler handler(m_workbook, sheet.name, [&](TableRow& row) {
        merges.apply(row);
        if (row.isEmpty())
            return true;
        const auto next = deliver(visitor, row, progress);
        if (!next) {
            visitorError = next.error();
            return false;
        }
        stopped = *next == TableVisitor::Next::Stop;
        return *next == TableVisitor::Next::Row;
    });
    XmlParser parser(handler);
    const auto feed = [&](const char* data, qsizetype size, bool last) -> Result<bool> {
        auto status = parser.feed(data, size, last);
        if (visitorError)
            return std::unexpected(*visitorError);
        if (!handler.problem().isEmpty())
            return fail(ErrorCode::File, handler.problem(), Place{m_fileName, sheet.name, handler.row(), {}});
        if (handler.isDone())
            return false;
        if (!status) {
            status.error().place = Place{m_fileName, sheet.name, handler.row(), {}};
            return std::unexpected(status.error());
        }
        return true;
    };
    LOTSIA_TRY(m_archive->read(sheet.part, [&](const char* data, qsizetype size) { return feed(data, size, false); }));
    if (!handler.isDone())
        LOTSIA_TRY(feed("", 0, true));
    if (handler.cutRow() > 0)
        noteCutColumns(sheet.name, handler.cutRow());
    return {};
}

} // namespace lotsia
