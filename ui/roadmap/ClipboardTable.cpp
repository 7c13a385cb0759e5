#include "ui/roadmap/ClipboardTable.h"

#include "exchange/HtmlTableReader.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxCharacters = 4 * 1024 * 1024;
constexpr qsizetype MaxRows = 2000; ///< pasted without a look at them

std::unexpected<Error> refuse(const char* sentence)
{
    return fail(ErrorCode::Data, QCoreApplication::translate("ClipboardTable", sentence));
}

Result<QList<RoadmapSection>> sectionsOf(const RawDocument& document, const QDate& periodStart, const QDate& periodEnd)
{
    qsizetype rows = 0;
    for (const RawTable& table : document.tables)
        rows += table.rows.size();
    if (rows > MaxRows)
        return refuse(
            QT_TRANSLATE_NOOP("ClipboardTable", "The clipboard holds more than 2,000 rows. Copy a part of the table."));
    LOTSIA_TRY_ASSIGN(RoadmapDraft draft, draftFromTables(document));
    draft.periodStart = periodStart;
    draft.periodEnd = periodEnd;
    return roadmapFromDraft(draft).roadmap.sections;
}

Result<RawDocument> tablesOfText(const QString& text)
{
    if (text.size() > MaxCharacters)
        return refuse(QT_TRANSLATE_NOOP(
            "ClipboardTable", "The clipboard holds more than 4 million characters. Copy a part of the table."));
    LOTSIA_TRY_ASSIGN(RawDocument document, readTabbedText(text));
    if (document.tables.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("ClipboardTable",
                                        "The clipboard holds no text. Copy a table in Word or Excel and paste again."));
    return document;
}

} // namespace

Result<RawDocument> tablesFromClipboard(const QMimeData& data)
{
    if (const QString html = data.html(); hasHtmlTable(html)) {
        LOTSIA_TRY_ASSIGN(RawDocument document, readHtmlTables(html));
        if (!document.tables.isEmpty())
            return document;
    }
    return tablesOfText(data.text());
}

Result<QList<RoadmapSection>> sectionsFromClipboard(const QString& text, const QDate& periodStart,
                                                    const QDate& periodEnd)
{
    LOTSIA_TRY_ASSIGN(const RawDocument document, tablesOfText(text));
    return sectionsOf(document, periodStart, periodEnd);
}

Result<QList<RoadmapSection>> sectionsFromClipboard(const QMimeData& data, const QDate& periodStart,
                                                    const QDate& periodEnd)
{
    LOTSIA_TRY_ASSIGN(const RawDocument document, tablesFromClipboard(data));
    return sectionsOf(document, periodStart, periodEnd);
}

QList<QStringList> splitClipboardTable(const QString& text)
{
    return splitTabbedText(text);
}

QString clipboardText(const QStringList& headings, const QList<QStringList>& rows)
{
    const auto quoted = [](QString cell) {
        if (!cell.contains(u'\n') && !cell.contains(u'\t') && !cell.startsWith(u'"'))
            return cell;
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    };
    QStringList lines{headings.join(u'\t')};
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace lotsia
