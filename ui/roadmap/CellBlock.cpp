#include "ui/roadmap/CellBlock.h"

#include "common/TextFold.h"
#include "ui/roadmap/ClipboardTable.h"
#include "ui/roadmap/RoadmapModel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString OwnFormat = QStringLiteral("application/x-lotsia-cells");
constexpr qsizetype MaxText = 4 * 1024 * 1024;
constexpr qsizetype MaxHtml = 16 * 1024 * 1024; ///< Excel and Word say much about how it looks
constexpr qsizetype MaxRows = 2000;

std::unexpected<Error> refuse(const char* sentence)
{
    return fail(ErrorCode::Data, QCoreApplication::translate("ClipboardTable", sentence));
}

QChar cleaned(QChar c)
{
    if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x0B))
        return u'\n';
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' ? QChar(u' ') : c;
}

QString cleanedText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (c != u'\r')
            clean += cleaned(c);
    return clean;
}

/// Where the quotation mark at \p start is closed right before a tab or the line's end; −1: it belongs to the text.
qsizetype closingQuote(const QString& text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"') {
            ++i;
            continue;
        }
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u'\n');
        return after == u'\t' || after == u'\n' ? i : -1;
    }
    return -1;
}

/// Unlike splitClipboardTable() it keeps empty rows: a block's cells stay in their places.
QList<QStringList> cellsOfText(const QString& text)
{
    QList<QStringList> rows{QStringList{QString()}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString& cell = rows.last().last();
        const qsizetype end = text[i] == u'"' && cell.isEmpty() ? closingQuote(text, i) : -1;
        if (end > 0) {
            cell = text.mid(i + 1, end - i - 1).replace(u"\"\""_s, u"\""_s);
            i = end;
        } else if (text[i] == u'\t') {
            rows.last() << QString();
        } else if (text[i] == u'\n') {
            if (i + 1 < text.size())
                rows << QStringList{QString()};
        } else {
            cell += text[i];
        }
    }
    return rows;
}

QList<QStringList> cellsOfHtml(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<QStringList> rows;
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        for (int row = 0; table && row < table->rows() && rows.size() <= MaxRows; ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                QStringList lines;
                // A merged cell's text stands in its first place alone.
                if (cell.row() == row && cell.column() == column)
                    for (auto it = cell.begin(); !it.atEnd(); ++it)
                        lines << cleanedText(it.currentBlock().text()).replace(QChar::Nbsp, u' ').trimmed();
                cells << lines.join(u'\n').trimmed();
            }
            rows << cells;
        }
    }
    return rows;
}

Result<CellBlock> checked(CellBlock block)
{
    if (block.rows.size() > MaxRows)
        return refuse(
            QT_TRANSLATE_NOOP("ClipboardTable", "The clipboard holds more than 2,000 rows. Copy a part of the table."));
    qsizetype width = 0;
    bool any = false;
    for (const QStringList& row : std::as_const(block.rows)) {
        width = std::max(width, row.size());
        any = any || std::ranges::any_of(row, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    }
    if (!any)
        return refuse(QT_TRANSLATE_NOOP("ClipboardTable",
                                        "The clipboard holds no text. Copy a table in Word or Excel and paste again."));
    for (QStringList& row : block.rows)
        row.resize(width);
    return block;
}

CellBlock ownCells(const QByteArray& json)
{
    CellBlock block;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue row : root[u"rows"_s].toArray()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells << cell.toString();
        block.rows << cells;
    }
    for (const QJsonValue heading : root[u"headings"_s].toArray())
        block.headings << heading.toBool();
    if (block.headings.size() != block.rows.size())
        block.headings.clear();
    return block;
}

QString quoted(QString cell)
{
    if (!cell.contains(u'\n') && !cell.contains(u'\t') && !cell.startsWith(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString textOf(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlOf(const QStringList& headings, const QList<QStringList>& rows)
{
    const auto line = [](const QStringList& cells, const QString& tag) {
        QString html = u"<tr>"_s;
        for (const QString& cell : cells)
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        return html + u"</tr>"_s;
    };
    QString html = u"<table border=\"1\" cellspacing=\"0\">"_s;
    if (!headings.isEmpty())
        html += line(headings, u"th"_s);
    for (const QStringList& row : rows)
        html += line(row, u"td"_s);
    return html + u"</table>"_s;
}

bool isColumnHeadings(const QStringList& row)
{
    static const QList<QStringList> words{{u"ответствен"_s, u"исполнител"_s},
                                          {u"срок"_s, u"дата"_s},
                                          {u"результат"_s},
                                          {u"мероприяти"_s, u"содержани"_s, u"действи"_s}};
    int found = 0;
    for (const QStringList& column : words)
        found += std::ranges::any_of(row, [&column](const QString& cell) {
            return cell.size() <= 60 && std::ranges::any_of(column, [name = foldForMatch(cell)](const QString& w) {
                       return name.contains(w);
                   });
        });
    return found >= 2 && std::ranges::all_of(row, [](const QString& cell) { return cell.size() <= 60; });
}

} // namespace

Result<CellBlock> CellBlock::fromMime(const QMimeData& data)
{
    if (data.hasFormat(OwnFormat))
        return checked(ownCells(data.data(OwnFormat)));
    const QString text = data.text();
    const QString html = data.hasHtml() ? data.html() : QString();
    if (text.size() > MaxText)
        return refuse(QT_TRANSLATE_NOOP(
            "ClipboardTable", "The clipboard holds more than 4 million characters. Copy a part of the table."));
    // Word's text does not tell a line break in a cell from the next row; its html does.
    if (html.size() <= MaxHtml && html.contains(u"<table"_s, Qt::CaseInsensitive)) {
        if (CellBlock block{cellsOfHtml(html), {}}; !block.rows.isEmpty())
            return checked(std::move(block));
    }
    QString clean = cleanedText(text);
    if (!clean.contains(u'\t')) {
        // Excel puts one cell with line breaks into quotation marks.
        const QString one = clean.trimmed();
        const bool enclosed = one.startsWith(u'"') && closingQuote(one, 0) == one.size() - 1 && one.contains(u'\n');
        return checked({{{enclosed ? cellsOfText(one).first().first() : one}}, {}});
    }
    return checked({cellsOfText(clean), {}});
}

std::unique_ptr<QMimeData> CellBlock::toMime(const QStringList& columnHeadings) const
{
    auto data = std::make_unique<QMimeData>();
    if (rows.size() == 1 && width() == 1) {
        data->setText(rows.first().first());
    } else {
        data->setText((columnHeadings.isEmpty() ? QString() : textOf({columnHeadings})) + textOf(rows));
        data->setHtml(htmlOf(columnHeadings, rows));
    }
    QJsonArray cells, marks;
    for (const QStringList& row : rows)
        cells << QJsonArray::fromStringList(row);
    for (const bool heading : headings)
        marks << heading;
    data->setData(OwnFormat, QJsonDocument(QJsonObject{{u"rows"_s, cells}, {u"headings"_s, marks}}).toJson());
    return data;
}

bool CellBlock::isPlan() const
{
    if (isWholeRows() || width() >= RoadmapModel::ColumnCount || (width() > 1 && isColumnHeadings(rows.first())))
        return true;
    return width() == RoadmapModel::ColumnCount - 1 && std::ranges::any_of(rows, [](const QStringList& row) {
               return std::ranges::count_if(row, [](const QString& cell) { return !cell.trimmed().isEmpty(); }) == 1;
           });
}

QString CellBlock::toText() const
{
    return textOf(rows);
}

QList<RoadmapSection> CellBlock::toSections(const QDate& periodStart, const QDate& periodEnd) const
{
    QList<RoadmapSection> sections{RoadmapSection{}};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList& row = rows[i];
        if (headings.value(i)) {
            sections << RoadmapSection{{}, row.value(RoadmapModel::Text), {}};
            continue;
        }
        RoadmapAction action;
        action.text = row.value(RoadmapModel::Text);
        action.responsible = partiesFromText(row.value(RoadmapModel::Responsible));
        action.term = Term::parse(row.value(RoadmapModel::TermColumn), periodStart, periodEnd);
        action.result = row.value(RoadmapModel::ResultColumn);
        sections.last().actions << action;
    }
    if (sections.first().actions.isEmpty())
        sections.removeFirst();
    return sections;
}

} // namespace lotsia
