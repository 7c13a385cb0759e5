#include "ui/roadmap/ClipboardTable.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxCharacters = 4 * 1024 * 1024;
constexpr qsizetype MaxRows = 2000;

struct Columns {
    int text = -1;
    int responsible = -1;
    int term = -1;
    int result = -1;
};

bool isNumber(const QString& cell)
{
    static const QRegularExpression pattern(u"^(№\\s*)?\\d{1,3}(\\s*\\.\\s*\\d{1,3})*\\s*[.)]?$"_s);
    return pattern.match(cell).hasMatch();
}

QString withoutNumber(const QString& heading)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,3}(\\.\\d{1,3})*[.)]\\s*|[IVXІХ]{1,5}\\.\\s+|\\d{1,3}\\s+(?=\\p{Lu}))"_s);
    QString rest = heading;
    rest.remove(pattern);
    return rest.isEmpty() ? heading : rest;
}

/// Columns by their headings; nothing when \p row is not a heading row.
std::optional<Columns> columnsFromHeadings(const QStringList& row)
{
    Columns columns;
    for (int i = 0; i < row.size(); ++i) {
        const QString name = foldForMatch(row[i]);
        const auto has = [&name](QStringView part) { return name.contains(part); };
        if (name.size() > 60)
            return std::nullopt;
        if (columns.responsible < 0 && (has(u"ответствен") || has(u"исполнител")))
            columns.responsible = i;
        else if (columns.term < 0 && (has(u"срок") || has(u"дата")))
            columns.term = i;
        else if (columns.result < 0 && has(u"результат"))
            columns.result = i;
        else if (columns.text < 0 && (has(u"мероприяти") || has(u"содержани") || has(u"действи")))
            columns.text = i;
    }
    const int found = (columns.text >= 0) + (columns.responsible >= 0) + (columns.term >= 0) + (columns.result >= 0);
    if (columns.text < 0 || found < 2)
        return std::nullopt;
    return columns;
}

bool firstColumnIsNumbers(const QList<QStringList>& rows)
{
    bool any = false;
    for (const QStringList& row : rows) {
        const bool alone = std::count_if(row.begin(), row.end(), [](const QString& c) { return !c.isEmpty(); }) <= 1;
        if (row.isEmpty() || row.first().isEmpty() || alone)
            continue;
        if (!isNumber(row.first()))
            return false;
        any = true;
    }
    return any;
}

bool onlyNumbersColumns(const QStringList& row)
{
    for (int i = 0; i < row.size(); ++i)
        if (row[i] != QString::number(i + 1))
            return false;
    return row.size() > 1;
}

QString cellAt(const QStringList& row, int column)
{
    return column >= 0 && column < row.size() ? row[column] : QString();
}

std::unexpected<Error> refuse(const char* sentence)
{
    return fail(ErrorCode::Data, QCoreApplication::translate("ClipboardTable", sentence));
}

} // namespace

QList<QStringList> splitClipboardTable(const QString& text)
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

Result<QList<RoadmapSection>> sectionsFromClipboard(const QString& text, const QDate& periodStart,
                                                    const QDate& periodEnd)
{
    if (text.size() > MaxCharacters)
        return refuse(QT_TRANSLATE_NOOP(
            "ClipboardTable", "The clipboard holds more than 4 million characters. Copy a part of the table."));
    QList<QStringList> rows = splitClipboardTable(text);
    if (rows.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("ClipboardTable",
                                        "The clipboard holds no text. Copy a table in Word or Excel and paste again."));
    if (rows.size() > MaxRows)
        return refuse(
            QT_TRANSLATE_NOOP("ClipboardTable", "The clipboard holds more than 2,000 rows. Copy a part of the table."));

    std::optional<Columns> columns = columnsFromHeadings(rows.first());
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    if (columns)
        rows.removeFirst();
    // Which column holds the number decides both the order without headings and where a section's name may stand.
    const bool numbers = columns ? columns->text > 0 : firstColumnIsNumbers(rows);
    if (!columns) {
        const int shift = numbers ? 1 : 0;
        columns = Columns{shift, shift + 1, shift + 2, shift + 3};
    }
    if (width - (numbers ? 1 : 0) < 3)
        return refuse(QT_TRANSLATE_NOOP(
            "ClipboardTable",
            "The copied table has fewer than three columns. Copy action, responsible, term and result "
            "together."));
    rows.removeIf(onlyNumbersColumns);

    QList<RoadmapSection> sections{RoadmapSection{}};
    for (const QStringList& row : rows) {
        const auto filled = std::count_if(row.begin(), row.end(), [](const QString& c) { return !c.isEmpty(); });
        const bool numberAndTitle = numbers && filled == 2 && isNumber(row.first())
            && !cellAt(row, columns->text).isEmpty()
            && !row.first().section(u'.', 1, 1).trimmed().contains(QRegularExpression(u"\\d"_s));
        if (filled == 1 || numberAndTitle) {
            const QString title = numberAndTitle ? cellAt(row, columns->text) : row.join(QString());
            sections << RoadmapSection{{}, withoutNumber(title), {}};
            continue;
        }
        RoadmapAction action;
        action.text = cellAt(row, columns->text);
        action.responsible = partiesFromText(cellAt(row, columns->responsible));
        action.term = Term::parse(cellAt(row, columns->term), periodStart, periodEnd);
        action.result = cellAt(row, columns->result);
        sections.last().actions << action;
    }
    if (sections.first().actions.isEmpty())
        sections.removeFirst();
    if (sections.isEmpty())
        return refuse(
            QT_TRANSLATE_NOOP("ClipboardTable", "The copied table has only headings. Copy the rows with actions too."));
    return sections;
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

QStringList partiesFromText(const QString& text)
{
    QStringList parties;
    QString party;
    int depth = 0;
    bool straight = false;
    const auto end = [&] {
        if (const QString name = party.simplified(); !name.isEmpty() && !parties.contains(name))
            parties << name;
        party.clear();
    };
    for (const QChar c : text) {
        if (c == u'«' || c == u'(')
            ++depth;
        else if (c == u'»' || c == u')')
            depth = std::max(0, depth - 1);
        else if (c == u'"')
            straight = !straight;
        const bool separates = c == u';' || c == u'\n' || (c == u',' && depth == 0 && !straight);
        if (separates)
            end();
        else
            party += c;
    }
    end();
    return parties;
}

} // namespace lotsia
