#pragma once

#include "exchange/TableReader.h"
#include "exchange/XlsxWorkbook.h"
#include "exchange/XmlParser.h"

#include <functional>

namespace lotsia {

/// Turns the elements of a worksheet into rows.
class XlsxSheetHandler final : public XmlHandler {
public:
    /// Takes a finished row; false stops the sheet.
    using RowSink = std::function<bool(TableRow& row)>;

    XlsxSheetHandler(const XlsxWorkbook& workbook, const QString& sheet, RowSink sink);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;

    /// What is wrong with the sheet; empty while nothing is. Rows stop with the first problem.
    const QString& problem() const { return m_problem; }
    int row() const { return m_row.number; }
    /// Row of the first filled cell beyond the columns that are read; 0 when there is none.
    int cutRow() const { return m_cutRow; }
    bool isDone() const { return m_done; }

private:
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    TableCell value() const;
    TableCell numberValue(const QString& text) const;

    const XlsxWorkbook& m_workbook;
    RowSink m_sink;
    TableRow m_row;
    QString m_problem;
    std::string m_type;
    std::string m_text;
    int m_column = -1;
    size_t m_style = 0;
    int m_cutRow = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_done = false;
};

} // namespace lotsia
