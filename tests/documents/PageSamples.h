#pragma once

#include "documents/DocumentProbe.h"

#include "criteria/CriteriaDefinition.h"
#include "documents/OrderDocument.h"
#include "documents/OrderExtract.h"
#include "documents/PrintedText.h"
#include "documents/RoadmapTable.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>

/// Documents of every kind and size that orders come in.
namespace samples {

using namespace lotsia;
using namespace Qt::StringLiterals;

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString demoStem(const QString& name)
{
    return QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo/") + name;
}

inline Order demoOrder(const QString& name)
{
    const auto json = QJsonDocument::fromJson(fileBytes(demoStem(name) + u"-order.json"_s));
    return Order::fromJson(json.object()).value_or(Order());
}

inline Roadmap demoRoadmap(const QString& name)
{
    return Roadmap::fromJson(fileBytes(demoStem(name) + u"-roadmap.json"_s)).value_or(Roadmap());
}

inline Document demo(const QString& name)
{
    const Roadmap roadmap = demoRoadmap(name);
    return orderDocument(demoOrder(name), &roadmap);
}

/// Rows of the real roadmaps over and over, in sections of twelve.
inline Roadmap longRoadmap(int rows)
{
    QList<RoadmapAction> real;
    for (const QString& name : {u"chernushka"_s, u"karabash"_s}) {
        for (const RoadmapSection& section : demoRoadmap(name).sections)
            real += section.actions;
    }
    Roadmap roadmap;
    roadmap.title = u"План мероприятий\nна много строк"_s;
    roadmap.documentKind = u"План"_s;
    for (int row = 0; row < rows; ++row) {
        if (row % 12 == 0)
            roadmap.sections.append(RoadmapSection{{}, u"Раздел о работе со школами %1"_s.arg(row / 12 + 1), {}});
        RoadmapAction action = real.at(row % real.size());
        action.text.prepend(u"Строка%1 "_s.arg(row));
        roadmap.sections.last().actions.append(action);
    }
    return roadmap;
}

inline Document roadmapAt(double sizePt)
{
    Document document = roadmapDocument(longRoadmap(400));
    for (Block& block : document.sections.first().blocks) {
        auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (QList<DocumentRow>* rows : {&table->header, &table->rows}) {
            for (DocumentRow& row : *rows) {
                for (DocumentCell& cell : row.cells)
                    cell.paragraph.sizePt = sizePt;
            }
        }
    }
    return document;
}

inline Document withColumnNumbers()
{
    Document document = roadmapDocument(longRoadmap(60));
    for (Block& block : document.sections.first().blocks) {
        auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        DocumentRow numbers;
        for (int column = 1; column <= table->columnWidths.size(); ++column)
            numbers.cells.append(tableCell(QString::number(column), TextAlign::Center));
        table->header.append(numbers);
        table->repeated = {numbers};
    }
    return document;
}

inline Paragraph running(const QString& text, int level, const QString& number, int list = 1)
{
    Paragraph paragraph = runningText(text, level == 1 ? 4 : 0);
    paragraph.sizePt = 13;
    paragraph.style = TextStyle::Clause;
    paragraph.number = {list, level, number};
    return paragraph;
}

/// Points of three levels over several pages, with a stamp after them.
inline Document subClauses()
{
    const QString words = u"Муниципальному координатору обеспечить информационное, организационное и методическое "
                          u"сопровождение мероприятий по п. № 96 от 19 апреля 2021 г., ответственный И.А. Бактиева. "_s;
    DocumentSection section;
    Paragraph title;
    title.runs = {{u"Об утверждении Плана мероприятий («дорожной карты») по поддержке школ"_s, true}};
    title.sizePt = 13;
    title.widthMm = 80;
    title.spaceBeforePt = 18;
    title.cornerMarks = true;
    title.style = TextStyle::Title;
    section.blocks = {headingText(u"П Р И К А З"_s), title};
    for (int i = 1; i <= 12; ++i) {
        section.blocks.append(running(words.repeated(1 + i % 3), 1, u"%1."_s.arg(i)));
        for (int j = 1; j <= i % 4; ++j) {
            section.blocks.append(running(words.repeated(1 + j % 2), 2, u"%1.%2."_s.arg(i).arg(j)));
            for (int k = 1; k <= j % 3; ++k)
                section.blocks.append(running(words, 3, u"%1.%2.%3."_s.arg(i).arg(j).arg(k)));
        }
    }
    SideBySide signature;
    signature.left.runs = {{u"Начальник\nУправления"_s}};
    signature.right.runs = {{u"И.А. Бактиева"_s}};
    signature.right.align = TextAlign::Right;
    signature.spaceBeforePt = 36;
    section.blocks.append(signature);
    DocumentSection second = appendixPages(false);
    Stamp stamp;
    for (const QString& line : {u"УТВЕРЖДЕН"_s, u"приказом Управления образования"_s, u"от 24.06.2021 № 96"_s}) {
        Paragraph each;
        each.runs = {{line}};
        stamp.lines.append(each);
    }
    second.blocks = {stamp, headingText(u"ПОЛОЖЕНИЕ"_s)};
    for (int i = 1; i <= 40; ++i)
        second.blocks.append(running(words.repeated(1 + i % 2), 1, u"%1."_s.arg(i), 2));
    Document document;
    document.title = u"Приказ"_s;
    document.sections = {section, second};
    return document;
}

/// A landscape roadmap between two portrait texts.
inline Document threeAppendices()
{
    Document document = demo(u"chernushka"_s);
    for (const Document& other : {subClauses(), demo(u"karabash"_s), withColumnNumbers()})
        document.sections.append(other.sections.last());
    return document;
}

inline Document coded()
{
    Document document = demo(u"chernushka"_s);
    DocumentSection& first = document.sections.first();
    first.code = CornerCode{u"https://example.org/o/96?x=1&y=2"_s, 21, u"Приказ № 96 <от> 24.06.2021"_s};
    for (int i = 0; i < 30; ++i)
        first.blocks.append(runningText(u"Ещё один абзац текста приказа, чтобы вышло две страницы."_s, 4));
    return document;
}

/// Everything that an order's profile can ask for, with points of three levels and three appendices.
inline Document full(double lineSpacing, double bodySize = 13, double tableSize = 11)
{
    Order order = demoOrder(u"chernushka"_s);
    order.profile.standard = DocumentStandard::Gost2025;
    order.profile.lineSpacing = lineSpacing;
    order.profile.bodySizePt = bodySize;
    order.profile.tableSizePt = tableSize;
    order.profile.titleFlags = true;
    order.profile.code = true;
    // LibreOffice parts a table of one row from what it is kept with: here the headings from their numbers, the
    // signature from who wrote the order. So these two stand only where the page has room.
    order.profile.columnNumbers = lineSpacing == 1;
    if (lineSpacing != 1.15)
        order.executor = u"Иванова Анна Петровна,\n8 (34261) 4-12-34"_s;
    const QString text = order.clauses.first().text;
    for (int i = 0; i < 12; ++i)
        order.clauses.append(OrderClause{text, 1 + i % 3});
    order.approvalStamp = true;
    order.sheets = {OrderSheet{SheetKind::Agreement, {{u"Юрист"_s, u"Петров П.П."_s}}},
                    OrderSheet{SheetKind::Acquaintance, {{u"Директор школы"_s, u"Сидоров С.С."_s}}}};
    OwnAppendix own;
    own.documentKind = u"Положение"_s;
    own.title = u"Положение о поддержке школ"_s;
    own.text = (text + u'\n').repeated(9).trimmed();
    AppendixContent words{AppendixKind::FreeText, own};
    own.documentKind = u"Форма"_s;
    own.cells = QList<QStringList>(40, {u"1"_s, text, u"ежегодно"_s});
    own.landscape = true;
    const AppendixContent table{AppendixKind::FreeTable, own};
    const AppendixContent wideWords{AppendixKind::FreeText, own};
    return orderDocument(order, {{AppendixKind::Roadmap, longRoadmap(20)}, words, table, wideWords});
}

/// Texts that a layout could lose a part of.
inline const QStringList& longTexts()
{
    static const QStringList texts{u"щ"_s.repeated(300), u"мероприятие "_s.repeated(20000 / 12),
                                   u"<b>жирно</b> & \"кавычки\""_s};
    return texts;
}

inline Document hostile()
{
    Document document = demo(u"karabash"_s);
    Table& table = std::get<Table>(document.sections.last().blocks.last());
    for (const QString& text : longTexts()) {
        table.rows[1].cells[1].paragraph.runs = {{text}};
        table.rows.insert(1, table.rows.at(1));
    }
    table.rows.removeAt(1);
    return document;
}

/// How often \p word stands in the tables of \p document.
inline int wordsOf(const Document& document, const QString& word)
{
    int count = 0;
    for (const DocumentSection& section : document.sections) {
        for (const Block& block : section.blocks) {
            const auto* table = std::get_if<Table>(&block);
            for (const DocumentRow& row : table ? table->rows : QList<DocumentRow>()) {
                for (const DocumentCell& cell : row.cells)
                    count += int(cell.paragraph.runs.value(0).text.count(word));
            }
        }
    }
    return count;
}

inline QByteArray arms()
{
    QImage image(200, 250, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

inline PrintedSchoolList schoolList(int schools)
{
    PrintedSchoolList list;
    list.year = 2023;
    list.criteria = u"«Критерии», редакция 2023"_s;
    list.criteriaOrder = u"приказ № 95 от 01.09.2023"_s;
    list.classes = {u"ШНОР"_s};
    for (int i = 1; i <= schools; ++i)
        list.listed << ListedSchool{u"0%1"_s.arg(100 + i), u"МБОУ «Средняя общеобразовательная школа № %1»"_s.arg(i),
                                    u"ШНОР"_s, u"2022/2023: ВПР-5 Математика — 40,0 % (4 из 10)."_s, u"по критериям"_s};
    list.takenOut = {{u"0901"_s, u"МБОУ «СОШ № 91»"_s, u"ШНОР"_s, u"2022/2023: 5 из 10"_s,
                      u"Не включена решением (ШНОР): слияние.\nПо критериям: относится."_s}};
    list.unknown = {{u"0902"_s, u"МБОУ «СОШ № 92»"_s, u"ШНОР"_s, u"нет результатов"_s, {}}};
    list.excluded = {{u"0903"_s, u"МБОУ «СОШ № 93»"_s, {}, u"вид — вечерняя"_s, {}}};
    return list;
}

/// An order of the 2025 edition with every requisite.
inline Order wholeOrder()
{
    Order order = demoOrder(u"chernushka"_s);
    order.profile.standard = DocumentStandard::Gost2025;
    order.profile.titleFlags = true;
    order.profile.code = true;
    order.profile.arms = true;
    order.spacedKind = true;
    order.place = u"г. Чернушка"_s;
    order.approvalStamp = true;
    order.executor = u"Иванова Анна Петровна,\n8 (34261) 4-12-34"_s;
    order.sheets = {OrderSheet{SheetKind::Agreement, {{u"Юрист"_s, u"Петров П.П."_s}}},
                    OrderSheet{SheetKind::Acquaintance, {}}};
    return order;
}

/// One appendix of each kind.
inline QList<AppendixContent> allKinds()
{
    PrintedCriteria criteria{
        CriteriaSet::parse(fileBytes(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/templates/criteria-p1.json")))
            .value()
            .confirmed()};
    OwnAppendix own;
    own.documentKind = u"Положение"_s;
    own.title = u"Положение о поддержке школ"_s;
    own.text = QString(u"Муниципальному координатору обеспечить сопровождение мероприятий по п. № 96 от 19 апреля "
                       "2021 г., ответственный И.А. Бактиева – начальник.\n"_s)
                   .repeated(14)
                   .trimmed();
    OwnAppendix table = own;
    table.documentKind = u"Формы"_s;
    table.title = u"Формы отчётов"_s;
    table.text = u"Школы представляют отчёты два раза в год."_s;
    table.cells = QList<QStringList>(30, {u"1."_s, u"Отчёт о реализации плана мероприятий"_s, u"до 15 декабря"_s});
    table.cells[0] = {u"№ п/п"_s, u"Что представляется"_s, u"Срок"_s};
    return {{AppendixKind::Roadmap, demoRoadmap(u"chernushka"_s)},
            {AppendixKind::SchoolList, schoolList(30)},
            {AppendixKind::Criteria, criteria},
            {AppendixKind::Methodology, criteria},
            {AppendixKind::FreeText, own},
            {AppendixKind::FreeTable, table}};
}

inline Document whole()
{
    return orderDocument(wholeOrder(), allKinds(),
                         OrderLook{.armsPng = arms(),
                                   .electronic = ElectronicSignature{u"00A1B2C3"_s, u"Бактиева Ирина Анатольевна"_s,
                                                                     u"с 01.02.2021 по 01.05.2022"_s}});
}

inline Document extract()
{
    Order order = wholeOrder();
    order.executor.clear();
    order.profile.code = false; // all of it on one page: LibreOffice would leave the signature behind
    const CopyCertification certification{.post = u"Специалист"_s, .name = u"А.А. Котова"_s};
    return orderExtract(order, allKinds(), {{2}, {1}}, certification, OrderLook{.armsPng = arms()});
}

inline Document copy()
{
    Order order = demoOrder(u"karabash"_s);
    order.profile.lineSpacing = 1.5;
    const CopyCertification certification{.post = u"Специалист"_s, .name = u"А.А. Котова"_s};
    return orderCopy(order, {{AppendixKind::Roadmap, demoRoadmap(u"karabash"_s)}}, certification);
}

} // namespace samples
