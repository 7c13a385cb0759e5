#include "exchange/DocxTableHandler.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// What a reader of the printed page does not see in the table: deleted and moved text, pictures with their text boxes,
/// the copy of a drawing for old programs.
constexpr std::array<std::string_view, 9> hiddenElements{"del",      "moveFrom",    "drawing",   "pict",   "object",
                                                         "Fallback", "txbxContent", "instrText", "delText"};

int numberOf(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? value : 0;
}

} // namespace

DocxTableHandler::DocxTableHandler(RawDocument& document, std::function<void()> stop)
    : m_document(document)
    , m_stop(std::move(stop))
    , m_limits(document.name)
{
}

bool DocxTableHandler::skipped(std::string_view name) const
{
    return std::ranges::find(hiddenElements, name) != hiddenElements.end();
}

void DocxTableHandler::check(const Status& status)
{
    if (status || m_problem)
        return;
    m_problem = status.error();
    m_stop();
}

void DocxTableHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (++m_depth > maxDepth) {
        check(fail(ErrorCode::File,
                   QCoreApplication::translate(
                       "Takeover",
                       "Tables stand inside one another too deeply. Copy the roadmap's table into a new "
                       "document and load that one."),
                   Place{m_document.name, {}, 0, {}}));
        return;
    }
    if (m_skip)
        return;
    if (name == "trPr")
        ++m_rowProperties;
    else if (name == "tcPr")
        ++m_cellProperties;
    else if (name == "rPr" || name == "pPr")
        ++m_runProperties;
    else if (m_rowProperties || m_cellProperties || m_runProperties)
        startProperty(name, attributes);
    else if (skipped(name))
        m_skip = m_depth;
    else if (name == "document")
        m_sawDocument = true;
    else if (name == "tbl")
        startTable();
    else if (name == "tr" && m_tables == 1) {
        m_row = {};
        m_row.number = static_cast<int>(m_table.rows.size()) + 1;
        m_column = 0;
        m_rowDeleted = false;
    } else if (name == "tc" && m_tables == 1) {
        m_cell = {};
        m_merged = m_restart = m_joinsLeft = false;
        m_text.clear();
    } else if (name == "r")
        ++m_runs;
    else if (name == "t")
        m_inText = m_runs > 0;
    else if (m_runs && (name == "tab" || name == "ptab"))
        m_text += ' ';
    else if (m_runs && (name == "br" || name == "cr"))
        m_text += '\n';
    else if (m_runs && name == "noBreakHyphen")
        m_text += "\u2011";
}

void DocxTableHandler::startProperty(std::string_view name, const XmlAttributes& attributes)
{
    if (m_tables != 1)
        return;
    // tcPrChange holds the properties that were before a tracked change.
    if (m_cellProperties > 1 || m_rowProperties > 1)
        return;
    const std::string_view value = attributes.value("val");
    if (m_rowProperties && name == "del") {
        m_rowDeleted = true;
    } else if (m_rowProperties && name == "gridBefore") {
        m_column = std::clamp(numberOf(value), 0, RawDocument::maxColumns);
    } else if (m_cellProperties && name == "gridSpan") {
        m_cell.span = std::clamp(numberOf(value), 1, RawDocument::maxColumns);
    } else if (m_cellProperties && name == "vMerge") {
        m_restart = value == "restart";
        m_merged = !m_restart;
    } else if (m_cellProperties && name == "hMerge") {
        m_joinsLeft = value != "restart";
    }
}

void DocxTableHandler::endElement(std::string_view name)
{
    const int depth = m_depth--;
    if (m_skip) {
        if (depth == m_skip)
            m_skip = 0;
        return;
    }
    if (m_problem)
        return;
    if (name == "trPr")
        --m_rowProperties;
    else if (name == "tcPr")
        --m_cellProperties;
    else if (name == "rPr" || name == "pPr")
        --m_runProperties;
    else if (m_rowProperties || m_cellProperties || m_runProperties)
        return;
    else if (name == "r")
        --m_runs;
    else if (name == "t")
        m_inText = false;
    else if (name == "p")
        endParagraph();
    else if (name == "tc")
        m_tables == 1 ? endCell() : lineBreak();
    else if (name == "tr" && m_tables == 1)
        endRow();
    else if (name == "tbl")
        endTable();
}

void DocxTableHandler::characters(std::string_view utf8)
{
    if (!m_inText || m_skip || m_problem)
        return;
    m_text.append(utf8);
    // Four bytes are the most that a letter takes.
    check(m_limits.text(static_cast<qsizetype>(m_text.size() / 4)));
}

QString DocxTableHandler::take()
{
    const QString text = QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()));
    m_text.clear();
    return text;
}

void DocxTableHandler::lineBreak()
{
    if (!m_text.empty() && m_text.back() != '\n')
        m_text += '\n';
}

void DocxTableHandler::endParagraph()
{
    if (m_tables > 0) {
        lineBreak();
        return;
    }
    const QString text = tidyCellText(take());
    if (text.isEmpty())
        return;
    m_paragraphs << text;
    if (m_paragraphs.size() > RawDocument::maxParagraphs)
        m_paragraphs.removeFirst();
}

void DocxTableHandler::startTable()
{
    if (++m_tables > 1) {
        lineBreak();
        return;
    }
    check(m_limits.addTable());
    m_table = {};
    m_table.before = std::exchange(m_paragraphs, {});
    m_above.clear();
    m_text.clear();
}

void DocxTableHandler::endTable()
{
    if (--m_tables > 0)
        return;
    m_document.tables << std::exchange(m_table, {});
}

void DocxTableHandler::endCell()
{
    QString text = take();
    check(m_limits.text(text.size()));
    text.replace(QChar::Nbsp, u' '); // a matter of layout, our own .docx has them too; paper gets them anew
    if (m_joinsLeft && !m_row.cells.isEmpty()) {
        m_row.cells.last().span += m_cell.span;
        m_column += m_cell.span;
        return;
    }
    m_cell.column = m_column;
    check(m_limits.column(m_column + m_cell.span - 1));
    if (m_merged && text.trimmed().isEmpty()) {
        m_cell.text = m_above.value(m_column);
        m_cell.fromAbove = true;
    } else {
        m_cell.text = text;
        if (m_restart)
            m_above[m_column] = text;
        else
            m_above.remove(m_column);
    }
    m_column += m_cell.span;
    m_row.cells << m_cell;
}

void DocxTableHandler::endRow()
{
    ++m_rows;
    if (m_rowDeleted)
        return;
    check(m_limits.addRow());
    m_table.rows << std::exchange(m_row, {});
}

} // namespace lotsia
