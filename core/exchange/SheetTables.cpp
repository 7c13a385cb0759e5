#include "exchange/SheetTables.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

class Collector final : public TableVisitor {
public:
    explicit Collector(const QString& fileName)
        : m_limits(fileName)
    {
        m_document.name = fileName;
    }
    RawDocument& document() { return m_document; }

    Status beginSheet(const QString& sheet) override
    {
        LOTSIA_TRY(m_limits.addTable());
        m_document.tables << RawTable{sheet, {}, {}};
        return {};
    }

    Result<Next> visitRow(const TableRow& row) override
    {
        LOTSIA_TRY(m_limits.addRow());
        RawRow raw;
        raw.number = row.number;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const TableCell& cell = row.cells[i];
            const int column = static_cast<int>(i);
            if (!cell.text.isEmpty())
                LOTSIA_TRY(m_limits.column(column));
            if (column < RawDocument::maxColumns)
                raw.cells << RawCell{cell.text, column, 1, cell.fromAbove};
        }
        m_document.tables.last().rows << raw;
        return Next::Row;
    }

    Status endSheet() override
    {
        if (m_document.tables.last().rows.isEmpty())
            m_document.tables.removeLast();
        return {};
    }

private:
    RawDocument m_document;
    RawLimits m_limits;
};

} // namespace

Result<RawDocument> readSheetTables(const InputFile& file, Progress* progress)
{
    LOTSIA_TRY_ASSIGN(const auto reader, TableReader::open(file));
    Collector collector(file.name);
    LOTSIA_TRY(reader->read(collector, progress));
    collector.document().findings << reader->findings();
    return collector.document();
}

QList<QStringList> splitTabbedText(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row << cell.trimmed();
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += (c.category() == QChar::Other_Control && c != u'\n') ? u' ' : c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[i++];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            // Only a mark that ends right before a tab or a line end encloses the cell: «"Школа"» in the middle of a
            // text stays.
            qsizetype end = i + 1;
            while (end < text.size() && !(text[end] == u'"' && (end + 1 == text.size() || text[end + 1] != u'"')))
                end += text[end] == u'"' ? 2 : 1;
            const QChar after = end + 1 < text.size() ? text[end + 1] : QChar(u'\n');
            quoted = after == u'\t' || after == u'\n' || after == u'\r';
            if (!quoted)
                cell += c;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows << row;
            row.clear();
        } else if (c != u'\r') {
            if (c == QChar::LineSeparator || c == QChar(0x0B))
                cell += u'\n';
            else
                cell += c.category() == QChar::Other_Control ? QChar(u' ') : c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows << row;
    }
    rows.removeIf([](const QStringList& cells) {
        return std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.isEmpty(); });
    });
    return rows;
}

Result<RawDocument> readTabbedText(const QString& text)
{
    RawDocument document;
    RawLimits limits{{}};
    RawTable table;
    const QList<QStringList> rows = splitTabbedText(text);
    for (const QStringList& cells : rows) {
        LOTSIA_TRY(limits.addRow());
        LOTSIA_TRY(limits.column(int(cells.size()) - 1));
        RawRow row;
        row.number = int(table.rows.size()) + 1;
        for (const QString& cell : cells) {
            LOTSIA_TRY(limits.text(cell.size()));
            row.cells << RawCell{cell, int(row.cells.size()), 1, false};
        }
        table.rows << row;
    }
    if (!table.rows.isEmpty())
        document.tables << table;
    return document;
}

} // namespace lotsia
