#include "exchange/PlainCells.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlainCells)
};

/// Lines trimmed, control characters gone; inner line breaks stay.
QString tidy(const QString& text)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    for (QString& line : lines) {
        for (QChar& c : line)
            if (c.category() == QChar::Other_Control)
                c = u' ';
        line = line.trimmed();
    }
    return lines.join(u'\n').trimmed();
}

bool isBlank(const QStringList& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.isEmpty(); });
}

} // namespace

Result<QList<QStringList>> plainCells(const RawTable& table, qsizetype maxRows, qsizetype maxColumns, qsizetype maxText)
{
    QList<QStringList> rows;
    qsizetype first = RawDocument::maxColumns, last = -1; // the columns that hold anything
    for (const RawRow& raw : table.rows) {
        QStringList row;
        for (const RawCell& cell : raw.cells) {
            const QString text = tidy(cell.text);
            if (text.size() > maxText)
                return fail(ErrorCode::Data,
                            Text::tr("Row %1 has a cell of more than %2 letters. Shorten it and take the table again.")
                                .arg(raw.number)
                                .arg(maxText));
            while (row.size() <= cell.column)
                row << QString();
            row[cell.column] = text;
            if (!text.isEmpty()) {
                first = std::min<qsizetype>(first, cell.column);
                last = std::max<qsizetype>(last, cell.column);
            }
        }
        rows << row;
    }
    while (!rows.isEmpty() && isBlank(rows.first()))
        rows.removeFirst();
    while (!rows.isEmpty() && isBlank(rows.last()))
        rows.removeLast();
    if (rows.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The table is empty. Choose another one."));
    if (rows.size() > maxRows)
        return fail(
            ErrorCode::Data,
            Text::tr("The table has %1 rows, at most %2 fit. Take a part of it.").arg(rows.size()).arg(maxRows));
    if (last - first + 1 > maxColumns)
        return fail(ErrorCode::Data,
                    Text::tr("The table has %1 columns, at most %2 fit. Take a part of it.")
                        .arg(last - first + 1)
                        .arg(maxColumns));
    for (QStringList& row : rows) {
        row = row.mid(first, last - first + 1);
        while (row.size() < last - first + 1)
            row << QString();
    }
    return rows;
}

} // namespace lotsia
