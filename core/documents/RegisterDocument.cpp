#include "documents/RegisterDocument.h"

#include "documents/ColumnFit.h"
#include "documents/PrintedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

constexpr double tableSizePt = 10; // nine columns on a page

struct Column {
    QString title;
    double width;
    QString (*text)(const OrderRegisterRow& row);
    TextAlign align = TextAlign::Left;
};

QString count(int number)
{
    return number > 0 ? QString::number(number) : u"–"_s;
}

QList<Column> columnsFor(const QList<OrderRegisterRow>& rows)
{
    QList<Column> columns{
        {u"Номер"_s, 22, [](const OrderRegisterRow& row) { return row.number; }},
        {u"Дата"_s, 24, [](const OrderRegisterRow& row) { return row.date; }},
        {u"Заголовок"_s, 72, [](const OrderRegisterRow& row) { return row.title; }},
        {u"Подписал"_s, 30, [](const OrderRegisterRow& row) { return row.signer; }},
        {u"Листов"_s, 16, [](const OrderRegisterRow& row) { return count(row.pages); }, TextAlign::Center},
        {u"Прил."_s, 16, [](const OrderRegisterRow& row) { return count(row.appendices); }, TextAlign::Center},
        {u"Изменяет"_s, 36, [](const OrderRegisterRow& row) { return row.changes; }},
        {u"Состояние"_s, 41, [](const OrderRegisterRow& row) { return row.state; }},
    };
    if (std::any_of(rows.begin(), rows.end(), [](const OrderRegisterRow& row) { return !row.files.isEmpty(); }))
        columns.append({u"Файлы"_s, 20, [](const OrderRegisterRow& row) { return row.files; }});
    return columns;
}

} // namespace

Document orderRegisterDocument(const QList<OrderRegisterRow>& rows, const QString& filters)
{
    Document document;
    document.title = u"Журнал регистрации приказов"_s;
    DocumentSection section = appendixPages(true);
    Paragraph heading = headingText(u"ЖУРНАЛ РЕГИСТРАЦИИ ПРИКАЗОВ"_s);
    heading.spaceAfterPt = 2;
    heading.outlineLevel = 1;
    const QString total = u"приказов: %1"_s.arg(rows.size());
    Paragraph about = headingText(filters.trimmed().isEmpty() ? total : filters.trimmed() + u"; "_s + total, 12);
    about.runs.first().bold = false;
    about.style = TextStyle::Body;
    Table table;
    DocumentRow header;
    const QList<Column> columns = columnsFor(rows);
    for (const Column& column : columns) {
        table.columnWidths.append(column.width);
        header.cells.append(headingCell(column.title));
    }
    table.header.append(header);
    for (const OrderRegisterRow& order : rows) {
        DocumentRow row;
        for (const Column& column : columns)
            row.cells.append(tableCell(column.text(order), column.align));
        table.rows.append(row);
    }
    for (QList<DocumentRow>* part : {&table.header, &table.rows}) {
        for (DocumentRow& row : *part) {
            for (DocumentCell& cell : row.cells)
                cell.paragraph.sizePt = tableSizePt;
        }
    }
    section.blocks = {heading, about, table};
    fitTables(section, document.fontFamily);
    document.sections.append(section);
    return document;
}

} // namespace lotsia
