#include "exchange/CsvReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 65536;

/// The separator that most of the first lines have; a decimal comma must not win over «;», so «;» and tab need only
/// half as many.
QChar detectSeparator(const QString& start)
{
    static constexpr std::array separators{u';', u'\t', u','};
    std::array<int, 3> lines{};
    std::array<bool, 3> here{};
    bool quoted = false;
    int count = 0;
    for (const QChar c : start) {
        if (c == u'"')
            quoted = !quoted;
        for (size_t i = 0; i < separators.size(); ++i)
            here[i] = here[i] || (!quoted && c == separators[i]);
        if (c == u'\n' && !quoted) {
            for (size_t i = 0; i < separators.size(); ++i)
                lines[i] += here[i] ? 1 : 0;
            here = {};
            if (++count == 40)
                break;
        }
    }
    for (size_t i = 0; i < separators.size(); ++i)
        lines[i] += here[i] ? 1 : 0;
    const int most = *std::ranges::max_element(lines);
    for (size_t i = 0; i < separators.size(); ++i) {
        if (lines[i] > 0 && lines[i] * 2 >= most)
            return separators[i];
    }
    return u';';
}

} // namespace

/// Takes the text in pieces and gives away whole rows.
class CsvReader::Parser {
public:
    Parser(CsvReader& reader, TableVisitor& visitor, Progress* progress)
        : m_reader(reader)
        , m_visitor(visitor)
        , m_progress(progress)
    {
    }

    Status feed(const QString& text)
    {
        for (const QChar c : text) {
            LOTSIA_TRY(take(c));
            if (m_stopped)
                return {};
        }
        return {};
    }

    Status finish()
    {
        if (m_stopped)
            return {};
        if (m_state == State::Quoted)
            return openQuotes();
        if (m_row.cells.empty() && m_field.isEmpty())
            return {};
        // Programs end the last row as they end the others; one without its end and its last cells was cut off.
        if (!m_row.cells.empty() && m_row.cells.size() + 1 < m_width)
            m_reader.m_findings << Finding{
                Severity::Warning, u"cut-short"_s,
                QCoreApplication::translate(
                    "Import", "The last row breaks off: the file may be cut short. Check whether it is whole."),
                Place{m_reader.m_fileName, {}, m_rowNumber + 1, {}}};
        return endRow();
    }

private:
    enum class State { Start, Plain, Quoted, QuoteInQuoted };

    std::unexpected<Error> openQuotes() const
    {
        return fail(ErrorCode::Data,
                    QCoreApplication::translate(
                        "Import",
                        "Quotes that were opened in this row are never closed. Correct the file or save "
                        "it as .xlsx."),
                    Place{m_reader.m_fileName, {}, m_quoteRow, {}});
    }

    Status append(QChar c)
    {
        m_field += c;
        if (m_field.size() <= maxCellText)
            return {};
        if (m_state == State::Quoted)
            return openQuotes();
        return fail(
            ErrorCode::Data,
            QCoreApplication::translate("Import", "A cell is longer than 32,767 letters. Check that this is a table."),
            Place{m_reader.m_fileName, {}, m_rowNumber + 1, {}});
    }

    Status take(QChar c)
    {
        // CR LF, LF and a lone CR each end a row once.
        const bool afterReturn = std::exchange(m_afterReturn, false);
        switch (m_state) {
        case State::Quoted:
            if (c == u'"')
                m_state = State::QuoteInQuoted;
            else
                return append(c);
            return {};
        case State::QuoteInQuoted:
            if (c == u'"') {
                m_state = State::Quoted;
                return append(c);
            }
            m_state = State::Plain;
            break;
        case State::Start:
            if (c == u'"') {
                m_state = State::Quoted;
                m_quoteRow = m_rowNumber + 1;
                return {};
            }
            break;
        case State::Plain:
            break;
        }
        if (c == m_reader.m_separator) {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            m_afterReturn = c == u'\r';
            if (c == u'\r' || !afterReturn)
                return endRow();
        } else if (c != u'\u001A' && c != u'\0') {
            m_state = State::Plain;
            return append(c);
        }
        return {};
    }

    void endField()
    {
        // ="0101" is how a text file tells Excel that a code is text.
        static const QRegularExpression textFormula(u"^\\s*=\"([^\"]*)\"\\s*$"_s);
        if (m_field.contains(u'=')) {
            if (const auto match = textFormula.match(m_field); match.hasMatch())
                m_field = match.captured(1);
        }
        if (m_row.cells.size() < size_t{readColumns})
            m_row.cells.push_back(TableCell{m_field.trimmed(), std::nullopt});
        else if (!m_field.trimmed().isEmpty())
            m_reader.noteCutColumns({}, m_rowNumber + 1);
        m_field.clear();
        m_state = State::Start;
    }

    Status endRow()
    {
        endField();
        if (++m_rowNumber > maxRows)
            return fail(ErrorCode::File,
                        QCoreApplication::translate(
                            "Import", "The table has more than 1,048,576 rows. Divide it into several files."),
                        Place{m_reader.m_fileName, {}, 0, {}});
        m_row.number = m_rowNumber;
        m_width = m_row.cells.size();
        static const QRegularExpression separatorLine(u"^sep=.?$"_s, QRegularExpression::CaseInsensitiveOption);
        const bool skip = m_row.isEmpty() || (m_rowNumber == 1 && separatorLine.match(m_row.text(0)).hasMatch());
        if (!skip) {
            LOTSIA_TRY_ASSIGN(const auto next, m_reader.deliver(m_visitor, m_row, m_progress));
            m_stopped = next != TableVisitor::Next::Row;
        }
        m_row.cells.clear();
        return {};
    }

    CsvReader& m_reader;
    TableVisitor& m_visitor;
    Progress* m_progress;
    TableRow m_row;
    QString m_field;
    State m_state = State::Start;
    int m_rowNumber = 0;
    int m_quoteRow = 0;
    size_t m_width = 0; ///< cells of the row before
    bool m_afterReturn = false;
    bool m_stopped = false;
};

CsvReader::CsvReader(const InputFile& file)
    : TableReader(file.name)
    , m_bytes(file.bytes)
    , m_encoding(detectEncoding(file.bytes))
{
    TextDecoder decoder(m_encoding);
    m_separator = detectSeparator(decoder.decode(QByteArrayView(m_bytes).first(std::min(m_bytes.size(), chunkBytes))));
}

Status CsvReader::read(TableVisitor& visitor, Progress* progress)
{
    m_findings.clear();
    m_delivered = 0;
    LOTSIA_TRY(visitor.beginSheet({}));
    TextDecoder decoder(m_encoding);
    Parser parser(*this, visitor, progress);
    for (qsizetype at = 0; at < m_bytes.size(); at += chunkBytes) {
        const auto piece = QByteArrayView(m_bytes).sliced(at, std::min(chunkBytes, m_bytes.size() - at));
        LOTSIA_TRY(parser.feed(decoder.decode(piece)));
    }
    LOTSIA_TRY(parser.finish());
    return visitor.endSheet();
}

} // namespace lotsia
