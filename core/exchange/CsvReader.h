#pragma once

#include "exchange/TableReader.h"
#include "exchange/TextDecoder.h"

namespace lotsia {

/// Text tables by RFC 4180: fields separated by «;», tab or «,» (found by the first lines), quotes doubled inside
/// quotes, line ends of any system. Rows are counted as a spreadsheet counts them: blank lines too, a field of several
/// lines is in one row.
class CsvReader final : public TableReader {
public:
    explicit CsvReader(const InputFile& file);
    [[nodiscard]] Status read(TableVisitor& visitor, Progress* progress) override;

    QChar separator() const { return m_separator; }
    TextEncoding encoding() const { return m_encoding; }

private:
    class Parser;

    QByteArray m_bytes;
    TextEncoding m_encoding;
    QChar m_separator;
};

} // namespace lotsia
