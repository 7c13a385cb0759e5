#include "documents/RoadmapDiffDocument.h"

#include "documents/PrintedText.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

using Kind = RoadmapChange::Kind;

QString groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
    case Kind::DocumentKind:
    case Kind::Period:
    case Kind::Headings:
        return u"Наименование и срок"_s;
    case Kind::SectionAdded:
    case Kind::SectionRenamed:
    case Kind::SectionMoved:
    case Kind::SectionRemoved:
        return u"Разделы"_s;
    case Kind::Added:
        return u"Дополнены"_s;
    case Kind::Reworded:
        return u"Изложены в новой редакции"_s;
    case Kind::Moved:
        return u"Перемещены"_s;
    case Kind::Excluded:
        return u"Исключены"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return u"Наименование"_s;
    case Kind::DocumentKind:
        return u"Вид документа"_s;
    case Kind::Period:
        return u"Срок реализации"_s;
    case Kind::Headings:
        return u"Графы"_s;
    case Kind::SectionAdded:
        return u"Раздел добавлен"_s;
    case Kind::SectionRenamed:
        return u"Раздел переименован"_s;
    case Kind::SectionMoved:
        return u"Раздел перемещён"_s;
    case Kind::SectionRemoved:
        return u"Раздел исключён"_s;
    default:
        return u"Мероприятие"_s;
    }
}

QString wholeRow(const RoadmapAction& action)
{
    QStringList cells;
    for (const RoadmapCell cell :
         {RoadmapCell::Text, RoadmapCell::Responsible, RoadmapCell::Term, RoadmapCell::Result}) {
        if (const QString text = cellText(action, cell); !text.isEmpty())
            cells << text;
    }
    return cells.join(u'\n');
}

/// Bold alone is hard to see on a copy: what is gone is struck through, what is new is underlined.
DocumentCell words(const QList<WordPiece>& pieces, bool former)
{
    Paragraph paragraph;
    paragraph.sizePt = 11;
    for (const WordPiece& piece : pieces)
        paragraph.runs.append({.text = piece.text,
                               .bold = piece.changed,
                               .underline = piece.changed && !former,
                               .strikeOut = piece.changed && former});
    if (pieces.isEmpty())
        paragraph.runs = {TextRun{.text = u"—"_s}};
    return DocumentCell{.paragraph = paragraph};
}

} // namespace

QList<RoadmapDiffRow> diffRows(const RoadmapDiff& diff, const Roadmap& before, const Roadmap& after)
{
    QList<RoadmapDiffRow> rows;
    for (const RoadmapChange& change : diff.changes) {
        const QString was = change.numberBefore();
        const QString is = change.numberAfter();
        RoadmapDiffRow row{groupOf(change.kind),
                           was.isEmpty() || is.isEmpty() || was == is ? was + (was == is ? QString() : is)
                                                                      : was + u" → "_s + is,
                           labelOf(change.kind), change.before, change.after};
        if (change.kind == Kind::Added)
            row.after = wholeRow(after.sections.at(change.sectionAfter).actions.at(change.actionAfter));
        else if (change.kind == Kind::Excluded)
            row.before = wholeRow(before.sections.at(change.sectionBefore).actions.at(change.actionBefore));
        if (change.kind != Kind::Reworded) {
            rows << row;
            continue;
        }
        for (const RoadmapChange::Cell& cell : change.cells) {
            row.label = after.printedHeadings().at(static_cast<qsizetype>(cell.cell) + 1).simplified();
            row.before = cell.before;
            row.after = cell.after;
            rows << row;
        }
    }
    return rows;
}

Document roadmapDiffDocument(const QList<RoadmapDiffRow>& rows, const QString& beforeName, const QString& afterName,
                             const QString& title)
{
    Table table;
    table.columnWidths = {16, 40, 100, 100};
    table.header = {DocumentRow{
        .cells = {tableCell(u"№ п/п"_s, TextAlign::Center, true), tableCell(u"Что изменено"_s, TextAlign::Center, true),
                  tableCell(beforeName, TextAlign::Center, true), tableCell(afterName, TextAlign::Center, true)}}};
    QString group;
    for (const RoadmapDiffRow& row : rows) {
        if (row.group != group)
            table.rows.append(sectionRow(row.group, 4));
        group = row.group;
        const WordDiff diff = row.before.isEmpty() || row.after.isEmpty()
            ? WordDiff{row.before.isEmpty() ? QList<WordPiece>() : QList<WordPiece>{{row.before, true}},
                       row.after.isEmpty() ? QList<WordPiece>() : QList<WordPiece>{{row.after, true}}}
            : WordDiff::of(row.before, row.after);
        table.rows.append(DocumentRow{.cells = {tableCell(row.number), tableCell(row.label), words(diff.before, true),
                                                words(diff.after, false)}});
    }
    DocumentSection pages = appendixPages(true);
    pages.blocks = {headingText(u"Сравнение редакций"_s), headingText(title, 12)};
    if (rows.isEmpty())
        pages.blocks.append(runningText(u"Редакции совпадают."_s));
    else
        pages.blocks.append(table);
    Document document;
    document.title = u"Сравнение редакций"_s;
    document.sections = {pages};
    return document;
}

} // namespace lotsia
