#include "exchange/HtmlTableReader.h"

#include "exchange/HtmlTokens.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLetters = 32 * 1024 * 1024;

class Builder {
public:
    Result<RawDocument> build(const QString& html);

private:
    Status open(const HtmlToken& token);
    Status close(const QString& name);
    Status openRow(bool hidden);
    Status openCell(const HtmlToken& token);
    Status closeCell();
    Status closeRow();
    Status closeTable();
    void lineBreak();
    void endParagraph();

    struct Below {
        int rows = 0; ///< that the cell still covers
        int span = 1;
        QString text;
    };
    RawDocument m_document;
    RawLimits m_limits{{}};
    RawTable m_table;
    RawRow m_row;
    RawCell m_cell;
    QHash<int, Below> m_below; ///< cells merged downwards, by their column
    QStringList m_paragraphs;
    QString m_text;
    int m_tables = 0;
    int m_deleted = 0;
    int m_column = 0;
    int m_rowSpan = 1;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hidden = false;
};

bool isBlock(const QString& name)
{
    static const QStringList names{u"p"_s,  u"div"_s, u"li"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,
                                   u"h5"_s, u"h6"_s,  u"ul"_s, u"ol"_s, u"dd"_s, u"dt"_s, u"blockquote"_s};
    return names.contains(name);
}

void Builder::lineBreak()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
}

void Builder::endParagraph()
{
    if (m_tables > 0) {
        lineBreak();
        return;
    }
    const QString text = tidyCellText(std::exchange(m_text, {}));
    if (text.isEmpty())
        return;
    m_paragraphs << text;
    if (m_paragraphs.size() > RawDocument::maxParagraphs)
        m_paragraphs.removeFirst();
}

Status Builder::openRow(bool hidden)
{
    LOTSIA_TRY(closeRow());
    m_row = {};
    m_row.number = static_cast<int>(m_table.rows.size()) + 1;
    m_column = 0;
    m_inRow = true;
    m_hidden = hidden;
    return {};
}

Status Builder::openCell(const HtmlToken& token)
{
    LOTSIA_TRY(closeCell());
    if (!m_inRow)
        LOTSIA_TRY(openRow(false));
    // Columns that a cell from above still covers.
    for (auto above = m_below.find(m_column); above != m_below.end() && above->rows > 0;
         above = m_below.find(m_column)) {
        m_row.cells << RawCell{above->text, m_column, above->span, true};
        m_column += above->span;
        --above->rows;
    }
    m_cell = {};
    m_cell.column = m_column;
    m_cell.span = token.number(u"colspan"_s, 1, RawDocument::maxColumns);
    m_rowSpan = token.number(u"rowspan"_s, 1, int(RawDocument::maxRows));
    m_text.clear();
    m_inCell = true;
    return m_limits.column(m_column + m_cell.span - 1);
}

Status Builder::closeCell()
{
    if (!m_inCell)
        return {};
    m_inCell = false;
    m_cell.text = std::exchange(m_text, {});
    LOTSIA_TRY(m_limits.text(m_cell.text.size()));
    if (m_rowSpan > 1 && !m_hidden)
        m_below[m_cell.column] = Below{m_rowSpan - 1, m_cell.span, m_cell.text};
    m_column += m_cell.span;
    m_row.cells << m_cell;
    return {};
}

Status Builder::closeRow()
{
    LOTSIA_TRY(closeCell());
    if (!std::exchange(m_inRow, false) || m_hidden)
        return {};
    QList<int> rest = m_below.keys();
    std::sort(rest.begin(), rest.end());
    for (const int column : std::as_const(rest)) {
        Below& above = m_below[column];
        if (column < m_column || above.rows <= 0)
            continue;
        m_row.cells << RawCell{above.text, column, above.span, true};
        m_column = column + above.span;
        --above.rows;
    }
    LOTSIA_TRY(m_limits.addRow());
    m_table.rows << std::exchange(m_row, {});
    return {};
}

Status Builder::closeTable()
{
    LOTSIA_TRY(closeRow());
    m_text.clear();
    if (!m_table.rows.isEmpty())
        m_document.tables << std::exchange(m_table, {});
    return {};
}

Status Builder::open(const HtmlToken& token)
{
    const QString& name = token.name;
    if (name == u"table") {
        if (m_tables++ > 0) {
            lineBreak();
            return {};
        }
        endParagraph();
        endParagraph();
        m_text.clear();
        m_below.clear();
        m_table = {};
        m_table.before = std::exchange(m_paragraphs, {});
        return m_limits.addTable();
    }
    if (name == u"del")
        ++m_deleted;
    else if (name == u"br")
        m_text += u'\n';
    else if (name == u"tr" && m_tables == 1)
        return openRow(token.isHidden());
    else if ((name == u"td" || name == u"th") && m_tables == 1)
        return openCell(token);
    else if (name == u"tr" && m_tables > 1)
        lineBreak();
    else if ((name == u"td" || name == u"th") && m_tables > 1)
        m_text += u' ';
    else if (isBlock(name))
        endParagraph();
    return {};
}

Status Builder::close(const QString& name)
{
    if (name == u"del")
        m_deleted = std::max(0, m_deleted - 1);
    else if (name == u"table" && m_tables > 0 && --m_tables == 0)
        return closeTable();
    else if (name == u"tr" && m_tables == 1)
        return closeRow();
    else if ((name == u"td" || name == u"th") && m_tables == 1)
        return closeCell();
    else if (isBlock(name))
        endParagraph();
    return {};
}

Result<RawDocument> Builder::build(const QString& html)
{
    HtmlTokens tokens(html);
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            // White space between rows and cells is nobody's text.
            if (m_deleted == 0 && (m_tables == 0 || m_inCell))
                m_text += token.text;
            break;
        case HtmlToken::Kind::Open:
            LOTSIA_TRY(open(token));
            break;
        case HtmlToken::Kind::Close:
            LOTSIA_TRY(close(token.name));
            break;
        case HtmlToken::Kind::End:
            break;
        }
    }
    if (m_tables > 0)
        LOTSIA_TRY(closeTable());
    return m_document;
}

} // namespace

bool hasHtmlTable(const QString& html)
{
    return html.contains(u"<table"_s, Qt::CaseInsensitive);
}

Result<RawDocument> readHtmlTables(const QString& html)
{
    if (html.size() > maxLetters)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("Takeover",
                                                "The clipboard holds too much. Copy only the table of the roadmap."));
    return Builder().build(html);
}

} // namespace lotsia
