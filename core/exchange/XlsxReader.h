#pragma once

#include "exchange/TableReader.h"
#include "exchange/XlsxWorkbook.h"

namespace lotsia {

/// Streams the visible worksheets of a workbook. A cell merged downwards repeats its value in every row it covers;
/// across, the value stays in the first column.
class XlsxReader final : public TableReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const InputFile& file);
    [[nodiscard]] Status read(TableVisitor& visitor, Progress* progress) override;

private:
    XlsxReader(QString fileName, std::unique_ptr<ZipArchive> archive, XlsxWorkbook workbook);
    Status readSheet(const XlsxWorkbook::Sheet& sheet, TableVisitor& visitor, Progress* progress, bool& stopped);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
};

} // namespace lotsia
