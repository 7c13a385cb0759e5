#include "documents/ColumnFit.h"
#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/OrderExtract.h"
#include "documents/PageLayout.h"
#include "documents/PdfWriter.h"
#include "documents/RegisterDocument.h"
#include "documents/WordCompare.h"

#include <QBuffer>
#include <QImage>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Order order()
{
    Order order;
    order.founder = u"Администрация округа"_s;
    order.issuer = u"УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"_s;
    order.number = u"96"_s;
    order.dateText = u"04.09.2023"_s;
    order.place = u"г. Чернушка"_s;
    order.title = u"Об утверждении плана"_s;
    order.preamble = u"В целях поддержки школ"_s;
    order.clauses = {{u"Утвердить:"_s},
                     {u"план;"_s, 2},
                     {u"состав группы:\n1) первое;\n2) второе."_s, 2},
                     {u"Контроль возложить на {ФИО заместителя}."_s}};
    order.signerPost = u"Начальник Управления"_s;
    order.signerName = u"И.А. Бактиева"_s;
    order.stampIssuer = u"приказом Управления образования"_s;
    order.executor = u"Иванова Анна Петровна\n8 (34261) 4-12-34"_s;
    return order;
}

Roadmap roadmap(int measures)
{
    Roadmap roadmap;
    roadmap.title = u"Дорожная карта поддержки"_s;
    roadmap.documentKind = u"Дорожная карта"_s;
    roadmap.sections = {{{}, u"Первый раздел"_s, {}}, {{}, u"Второй раздел"_s, {}}};
    for (int i = 0; i < measures; ++i) {
        RoadmapAction action;
        action.text = u"Мероприятие %1 методическое сопровождение"_s.arg(i);
        action.responsible = {u"Управление образования"_s};
        action.term.text = u"по мере необходимости"_s;
        action.result = u"Справка"_s;
        roadmap.sections[i % 2].actions << action;
    }
    return roadmap;
}

OwnAppendix staff(int people)
{
    OwnAppendix own;
    own.documentKind = u"Состав"_s;
    own.title = u"Состав рабочей группы"_s;
    own.text = u"Группа работает до {срок}."_s;
    own.cells = {{u"№ п/п"_s, u"Фамилия, имя, отчество"_s, u"Должность"_s}};
    for (int i = 1; i <= people; ++i)
        own.cells << QStringList{QString::number(i), u"Иванова Анна %1"_s.arg(i), u"заместитель начальника"_s};
    return own;
}

Order whole(QList<AppendixContent>& contents)
{
    OwnAppendix rules;
    rules.documentKind = u"Положение"_s;
    rules.title = u"Положение о мониторинге"_s;
    rules.text = u"1. Первый абзац.\n2. Второй абзац."_s;
    contents = {{AppendixKind::FreeTable, staff(3)},
                {AppendixKind::Roadmap, roadmap(6)},
                {AppendixKind::FreeText, rules},
                {AppendixKind::Roadmap, roadmap(2)}};
    Order full = order();
    full.appendices = {
        {AppendixKind::FreeTable}, {AppendixKind::Roadmap, 1}, {AppendixKind::FreeText}, {AppendixKind::Roadmap, 2}};
    full.appendices[2].stamped = false;
    full.sheets = {{SheetKind::Agreement, {{u"Юрист"_s, u"П.П. Сидоров"_s}}}, {SheetKind::Acquaintance, {}}};
    return full;
}

QString text(const Document& document)
{
    return probe::Pdf(toPdf(document, probe::moment())).pages(u"-raw"_s).join(u'\n').simplified();
}

QStringList anchors(const Document& document)
{
    const PageLayout layout(document);
    QStringList names;
    for (const DocumentMark& mark : layout.marks()) {
        if (!mark.anchor.isEmpty())
            names << mark.anchor;
    }
    return names;
}

QList<const Paragraph*> paragraphs(const DocumentSection& section)
{
    QList<const Paragraph*> found;
    for (const Block& block : section.blocks) {
        if (const Paragraph* paragraph = std::get_if<Paragraph>(&block))
            found << paragraph;
    }
    return found;
}

const Paragraph* anchored(const Document& document, const QString& name)
{
    for (const DocumentSection& section : document.sections) {
        for (const Paragraph* paragraph : paragraphs(section)) {
            if (paragraph->anchor == name)
                return paragraph;
        }
    }
    return nullptr;
}

const Table* tableIn(const DocumentSection& section)
{
    for (const Block& block : section.blocks) {
        if (const Table* table = std::get_if<Table>(&block))
            return table;
    }
    return nullptr;
}

} // namespace

class TestOrderParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!probe::hasPoppler())
            QSKIP("poppler-utils is not installed");
    }

    void everyPartHasItsAnchor()
    {
        QList<AppendixContent> contents;
        const Order full = whole(contents);
        const QStringList found = anchors(orderDocument(full, contents));
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
        QStringList expected{u"founder"_s,  u"issuer"_s,   u"date"_s,      u"number"_s,   u"place"_s,
                             u"title"_s,    u"preamble"_s, u"decision"_s,  u"clause.0"_s, u"clause.1"_s,
                             u"clause.2"_s, u"clause.3"_s, u"signature"_s, u"executor"_s, u"stamp"_s};
        for (int i = 0; i < 4; ++i)
            expected << u"appendix.%1"_s.arg(i);
        for (int row = 0; row < 6; ++row)
            expected << u"appendix.1.row.%1"_s.arg(row);
        expected << u"appendix.3.row.0"_s << u"appendix.3.row.1"_s << u"sheet.0"_s << u"sheet.1"_s;
        QStringList sorted = found;
        sorted.sort();
        expected.sort();
        QCOMPARE(sorted, expected);
    }

    void numbersAreNumbersOfAList()
    {
        const Document document = orderDocument(order(), QList<AppendixContent>());
        const QStringList numbers{u"1."_s, u"1.1."_s, u"1.2."_s, u"2."_s};
        const QList<int> levels{1, 2, 2, 1};
        for (int i = 0; i < 4; ++i) {
            const Paragraph* clause = anchored(document, u"clause.%1"_s.arg(i));
            QVERIFY(clause);
            QCOMPARE(clause->number.text, numbers.at(i));
            QCOMPARE(clause->number.level, levels.at(i));
            QVERIFY(clause->number.list > 0);
            QCOMPARE(clause->style, TextStyle::Clause);
            QVERIFY(!clause->runs.first().text.startsWith(numbers.at(i)));
        }
        const QString printed = text(document);
        QVERIFY(printed.contains(u"1.2. состав группы: 1) первое; 2) второе. 2. Контроль"_s));
        const auto docx = toDocx(document, probe::moment());
        QVERIFY(docx);
        QVERIFY(
            probe::docxText(*docx).simplified().contains(u"1.2. состав группы: 1) первое; 2) второе. 2. Контроль"_s));
    }

    void emptyFieldsAreNamedOrBlank()
    {
        QList<AppendixContent> contents;
        Order full = whole(contents);
        full.number.clear();
        const Document print = orderDocument(full, contents);
        const QString printed = text(print);
        QVERIFY(printed.contains(u"возложить на ________."_s));
        QVERIFY(printed.contains(u"работает до ________."_s));
        QVERIFY(!printed.contains(u'{'));
        QCOMPARE(std::count_if(anchored(print, u"clause.3"_s)->runs.begin(), anchored(print, u"clause.3"_s)->runs.end(),
                               [](const TextRun& run) { return run.placeholder; }),
                 0);
        const Document preview = orderDocument(full, contents, {.mode = OrderMode::Preview});
        const Paragraph* clause = anchored(preview, u"clause.3"_s);
        QVERIFY(clause);
        QCOMPARE(clause->runs.size(), 3);
        QCOMPARE(clause->runs.at(1).text, u"ФИО заместителя"_s);
        QVERIFY(clause->runs.at(1).placeholder && !clause->runs.at(0).placeholder && !clause->runs.at(2).placeholder);
        const auto registration =
            std::find_if(preview.sections.first().blocks.begin(), preview.sections.first().blocks.end(),
                         [](const Block& block) { return std::holds_alternative<SideBySide>(block); });
        QVERIFY(std::get<SideBySide>(*registration).right.runs.first().placeholder);
        QVERIFY(!std::get<SideBySide>(*registration).left.runs.first().placeholder);
        full.title = u"О {предмет}"_s;
        QVERIFY(orderDocument(full, contents).title.endsWith(u"О ________"_s));
    }

    void profileSetsThePage_data()
    {
        QTest::addColumn<DocumentStandard>("standard");
        QTest::addColumn<double>("corner");
        QTest::newRow("2016") << DocumentStandard::Gost2016 << 75.0;
        QTest::newRow("2025") << DocumentStandard::Gost2025 << 80.0;
    }

    void profileSetsThePage()
    {
        QFETCH(DocumentStandard, standard);
        QFETCH(double, corner);
        QList<AppendixContent> contents;
        Order full = whole(contents);
        full.profile.standard = standard;
        full.profile.fontFamily = u"PT Serif"_s;
        full.profile.bodySizePt = 14;
        full.profile.tableSizePt = 10;
        full.profile.lineSpacing = 1.5;
        full.profile.titleFlags = true;
        full.profile.columnNumbers = true;
        full.profile.code = true;
        for (const bool permanent : {true, false}) {
            full.profile.permanent = permanent;
            const Document document = orderDocument(full, contents);
            for (const DocumentSection& section : document.sections)
                QCOMPARE(section.marginsMm, QMarginsF(permanent ? 30 : 20, 20, 10, 20));
        }
        const Document document = orderDocument(full, contents);
        const Paragraph* title = anchored(document, u"title"_s);
        QVERIFY(title && title->cornerMarks);
        QCOMPARE(title->widthMm, corner);
        QCOMPARE(title->lineSpacing, 1.0); // a requisite of several lines
        QCOMPARE(anchored(document, u"clause.0"_s)->sizePt, 14.0);
        QCOMPARE(anchored(document, u"clause.0"_s)->lineSpacing, 1.5);
        QVERIFY(document.sections.first().code);
        QVERIFY(document.sections.first().code->payload.startsWith(u"Приказ № 96 от 04.09.2023\nУПРАВЛЕНИЕ"_s));
        QVERIFY(!document.sections.at(1).code);
        const Table* table = tableIn(document.sections.at(2));
        QVERIFY(table);
        QCOMPARE(table->header.size(), 2);
        QCOMPARE(table->repeated.size(), 1);
        QCOMPARE(table->repeated.first().cells.last().paragraph.runs.first().text, u"5"_s);
        for (const DocumentCell& cell : table->rows.at(1).cells)
            QCOMPARE(cell.paragraph.sizePt, 10.0);
        Order untitled = full;
        untitled.title.clear();
        // The edition of 2025 asks every document for a title.
        QCOMPARE(anchored(orderDocument(untitled, contents), u"title"_s) != nullptr,
                 standard == DocumentStandard::Gost2025);
    }

    void longRequisitesFitTheCode()
    {
        Order full = order();
        full.profile.code = true;
        full.title = QString(u"Об утверждении плана "_s).repeated(30);
        full.issuer = QString(u"Управление "_s).repeated(30);
        const Document document = orderDocument(full, QList<AppendixContent>());
        QVERIFY(document.sections.first().code->payload.toUtf8().size() < 450);
        QVERIFY(document.sections.first().code->payload.endsWith(u'…'));
    }

    void armsAndElectronicSignature()
    {
        QImage image(40, 50, QImage::Format_ARGB32);
        image.fill(Qt::black);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        Order full = order();
        const OrderLook look{png, OrderMode::Print,
                             ElectronicSignature{u"00A1"_s, u"Бактиева И.А."_s, u"с 01.02.2023 по 01.05.2024"_s}};
        QVERIFY(!std::holds_alternative<Figure>(
            orderDocument(full, QList<AppendixContent>(), look).sections.first().blocks.first()));
        full.profile.arms = true;
        const Document document = orderDocument(full, QList<AppendixContent>(), look);
        QVERIFY(std::holds_alternative<Figure>(document.sections.first().blocks.first()));
        QVERIFY(!std::holds_alternative<Figure>(
            orderDocument(full, QList<AppendixContent>()).sections.first().blocks.first()));
        QVERIFY(
            text(document).contains(u"Документ подписан электронной подписью Сертификат: 00A1 Владелец: Бактиева И.А. "
                                    "Действителен: с 01.02.2023 по 01.05.2024"_s));
    }

    void appendicesAreMarked()
    {
        QList<AppendixContent> contents;
        const Order full = whole(contents);
        const probe::Pdf pdf(toPdf(orderDocument(full, contents), probe::moment()));
        QVERIFY(pdf.isSound());
        const QStringList pages = pdf.pages(u"-raw"_s);
        QCOMPARE(pages.size(), 7); // each part has one page
        const auto begins = [&pages](int page, const QString& words) {
            return pages.at(page).simplified().startsWith(words);
        };
        QVERIFY(begins(
            1, u"Приложение 1 УТВЕРЖДЕН приказом Управления образования от 04.09.2023 № 96 Состав рабочей группы"_s));
        QVERIFY(
            begins(2, u"Приложение 2 УТВЕРЖДЕНА приказом Управления образования от 04.09.2023 № 96 Дорожная карта"_s));
        QVERIFY(
            begins(3, u"Приложение 3 к приказу Управления образования от 04.09.2023 № 96 Положение о мониторинге"_s));
        QVERIFY(begins(4, u"Приложение 4 УТВЕРЖДЕНА"_s));
        const QList<QSizeF> sizes = pdf.pageSizes();
        QVERIFY(sizes.at(1).width() < sizes.at(1).height() && sizes.at(2).width() > sizes.at(2).height());
        // The only appendix of an order is not numbered.
        Order one = order();
        one.appendices = {{AppendixKind::FreeText}};
        const QString alone = text(orderDocument(one, {contents.at(2)}));
        QVERIFY(alone.contains(u"Приложение УТВЕРЖДЕНО приказом"_s));
        one.appendices.first().stamped = false;
        QVERIFY(
            text(orderDocument(one, {contents.at(2)})).contains(u"Приложение к приказу Управления образования от"_s));
        one.appendices = {{AppendixKind::Roadmap, 1}};
        QVERIFY(!text(orderDocument(one, {contents.at(1)})).contains(u"Приложение"_s));
        one.appendices.first().stamped = false;
        QVERIFY(text(orderDocument(one, {contents.at(1)})).contains(u"Приложение к приказу"_s));
    }

    void appendicesAreInTheOutline()
    {
        QList<AppendixContent> contents;
        const Order full = whole(contents);
        const PageLayout layout(orderDocument(full, contents));
        QStringList titles;
        for (const DocumentMark& mark : layout.marks()) {
            if (mark.level > 0)
                titles << mark.title;
        }
        QCOMPARE(titles,
                 (QStringList{u"Об утверждении плана"_s, u"Состав рабочей группы"_s, u"Дорожная карта поддержки"_s,
                              u"Положение о мониторинге"_s, u"Дорожная карта поддержки"_s, u"ЛИСТ СОГЛАСОВАНИЯ"_s,
                              u"ЛИСТ ОЗНАКОМЛЕНИЯ"_s}));
    }

    void ownTableRunsOverPages()
    {
        Order one = order();
        one.appendices = {{AppendixKind::FreeTable}};
        OwnAppendix own = staff(120);
        own.cells << QStringList{u"121"_s}; // shorter than the others
        own.cells << QStringList{u"122"_s, u"<b>&\"'"_s, QString(300, u'щ')};
        const probe::Pdf pdf(toPdf(orderDocument(one, {{AppendixKind::FreeTable, own}}), probe::moment()));
        const QStringList pages = pdf.pages(u"-raw"_s);
        QVERIFY(pages.size() > 3);
        for (qsizetype page = 1; page < pages.size(); ++page)
            QVERIFY(pages.at(page).contains(u"Должность"_s));
        QVERIFY(pages.last().contains(u"<b>&\"'"_s));
        QVERIFY(probe::squeezed(pages.last()).contains(QString(300, u'щ')));
        const auto docx = toDocx(orderDocument(one, {{AppendixKind::FreeTable, own}}), probe::moment());
        QVERIFY(docx && probe::docxText(*docx).contains(u"<b>&\"'"_s));
        // Short columns are no wider than their texts need, long ones take the rest.
        const Document short_ = orderDocument(one, {{AppendixKind::FreeTable, staff(3)}});
        const QList<double> widths = std::get<Table>(short_.sections.at(1).blocks.last()).columnWidths;
        QCOMPARE(widths.size(), 3);
        QVERIFY2(widths.at(0) * 8 < widths.at(0) + widths.at(1) + widths.at(2),
                 qPrintable(QString::number(widths.at(0))));
        QVERIFY(text(orderDocument(one, {{AppendixKind::FreeTable, OwnAppendix{}}})).contains(u"________"_s));
    }

    void sheetsNameTheOrder()
    {
        Order full = order();
        full.sheets = {{SheetKind::Agreement, {}}, {SheetKind::Acquaintance, {}}};
        for (int i = 1; i <= 60; ++i)
            full.sheets[1].signers << SheetSigner{u"МБОУ «СОШ № %1», директор"_s.arg(i), u"И.И. Иванов"_s};
        const QStringList pages =
            probe::Pdf(toPdf(orderDocument(full, QList<AppendixContent>()), probe::moment())).pages(u"-raw"_s);
        QVERIFY(pages.at(1).simplified().startsWith(
            u"ЛИСТ СОГЛАСОВАНИЯ к приказу от 04.09.2023 № 96 «Об утверждении плана» № п/п Должность Фамилия, инициалы "
            "Подпись Дата Замечания 1. 2."_s));
        QVERIFY(pages.at(2).simplified().startsWith(u"ЛИСТ ОЗНАКОМЛЕНИЯ с приказом от 04.09.2023 № 96"_s));
        QVERIFY(pages.size() > 4);
        for (qsizetype page = 3; page < pages.size(); ++page)
            QVERIFY(pages.at(page).contains(u"Организация, должность"_s));
        QVERIFY(pages.last().contains(u"СОШ № 60"_s));
        full.number.clear();
        full.dateText.clear();
        QVERIFY(text(orderDocument(full, QList<AppendixContent>()))
                    .contains(u"к проекту приказа «Об утверждении плана»"_s));
    }

    void executorStandsAtTheFoot()
    {
        const PageLayout layout(orderDocument(order(), QList<AppendixContent>()));
        const QList<DocumentPlace> places = layout.places(u"executor"_s);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().page, 0);
        const double foot = layout.pageSizePt(0).height() - 20 / 25.4 * 72;
        QVERIFY(places.first().rectPt.bottom() <= foot + 1);
        QVERIFY(places.first().rectPt.bottom() > foot - 8);
        const auto docx = toDocx(orderDocument(order(), QList<AppendixContent>()), probe::moment());
        QVERIFY(docx && probe::zipPart(*docx, "word/document.xml").contains("w:yAlign=\"bottom\""));
    }

    /// The point before the signature, the signature and the executor, at every height of the page.
    void executorIsNeverLost()
    {
        for (int lines = 20; lines < 60; ++lines) {
            Order full = order();
            full.clauses = {{QString(u"строка\n"_s).repeated(lines) + u"последняя"_s}};
            const PageLayout layout(orderDocument(full, QList<AppendixContent>()));
            const QList<DocumentPlace> places = layout.places(u"executor"_s);
            QCOMPARE(places.size(), 1);
            QCOMPARE(places.first().page, layout.pageCount() - 1);
            // It does not stand on a page alone: the signature comes with it.
            QCOMPARE(layout.places(u"signature"_s).last().page, places.first().page);
            QVERIFY(places.first().rectPt.bottom() <= layout.pageSizePt(0).height() - 20 / 25.4 * 72 + 1);
        }
    }

    void extractKeepsNumbers()
    {
        QList<AppendixContent> contents;
        const Order full = whole(contents);
        const CopyCertification certification{u"Верно"_s, u"Специалист"_s, u"А.А. Котова"_s, u"05.09.2023"_s,
                                              u"Подлинник находится в деле № 01-05 за 2023 год"_s};
        const Document extract = orderExtract(full, contents, {{3, 2, 3, 99, -1}, {2, 1, 7}}, certification);
        const QString printed = text(extract);
        QVERIFY(printed.contains(u"ВЫПИСКА ИЗ ПРИКАЗА 04.09.2023 № 96"_s));
        QVERIFY(printed.contains(u"ПРИКАЗЫВАЮ: 1.2. состав группы: 1) первое; 2) второе. 2. Контроль"_s));
        QVERIFY(!printed.contains(u"1. Утвердить"_s) && !printed.contains(u"Исполнитель"_s));
        QVERIFY(printed.contains(
            u"Начальник Управления И.А. Бактиева Верно Специалист А.А. Котова 05.09.2023 Подлинник"_s));
        QVERIFY(printed.indexOf(u"Приложение 2"_s) < printed.indexOf(u"Приложение 3"_s)
                && printed.contains(u"Приложение 2"_s));
        QVERIFY(!printed.contains(u"Приложение 1"_s) && !printed.contains(u"ЛИСТ"_s));
        const auto docx = toDocx(extract, probe::moment());
        QVERIFY(docx);
        QVERIFY(
            probe::docxText(*docx).simplified().contains(u"1.2. состав группы: 1) первое; 2) второе. 2. Контроль"_s));
        const QStringList found = anchors(extract);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
    }

    void copyIsCertified()
    {
        const Document copy = orderCopy(order(), {}, {.post = u"Специалист"_s, .name = u"А.А. Котова"_s});
        const QString printed = text(copy);
        QVERIFY(printed.startsWith(u"Копия Администрация округа"_s));
        QVERIFY(printed.contains(u"И.А. Бактиева Верно Специалист А.А. Котова __.__.____ Иванова"_s));
    }

    void journalIsPrinted()
    {
        QList<OrderRegisterRow> rows;
        for (int i = 1; i <= 80; ++i)
            rows << OrderRegisterRow{u"53-%1 (о/д)"_s.arg(i),
                                     u"10.07.2023"_s,
                                     u"Об утверждении плана"_s,
                                     u"Н.В. Полякова"_s,
                                     2,
                                     i,
                                     u"действует"_s,
                                     u"изменяет приказ № 96 от 24.06.2021"_s,
                                     {}};
        const QStringList pages =
            probe::Pdf(toPdf(orderRegisterDocument(rows, u"2023 год"_s), probe::moment())).pages(u"-raw"_s);
        QVERIFY(pages.first().simplified().startsWith(u"ЖУРНАЛ РЕГИСТРАЦИИ ПРИКАЗОВ 2023 год; приказов: 80"_s));
        QVERIFY(pages.size() > 2);
        for (const QString& page : pages)
            QVERIFY(page.contains(u"Состояние"_s) && !page.contains(u"Файлы"_s));
        QVERIFY(pages.last().contains(u"53-80 (о/д)"_s));
        rows.last().files = u"скан"_s;
        QVERIFY(text(orderRegisterDocument(rows)).contains(u"Файлы"_s));
        QVERIFY(text(orderRegisterDocument({})).contains(u"приказов: 0"_s));
    }

    /// No word of a usual length breaks in any column, at three sizes.
    void columnsHoldTheirWords_data()
    {
        QTest::addColumn<double>("size");
        for (const double size : {9.0, 11.0, 14.0})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }

    void columnsHoldTheirWords()
    {
        QFETCH(double, size);
        Order one = order();
        one.appendices = {{AppendixKind::Roadmap, 1}};
        one.profile.tableSizePt = size;
        const QString printed = text(orderDocument(one, {{AppendixKind::Roadmap, roadmap(240)}}));
        const QStringList words = printed.split(u' ');
        for (const QString& word :
             {u"необходимости"_s, u"исполнения"_s, u"Ответственные"_s, u"2.120."_s, u"методическое"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }

    /// What stands together breaks in no column either.
    void columnsHoldWhatStandsTogether()
    {
        Order one = order();
        one.appendices = {{AppendixKind::Roadmap, 1}};
        one.profile.tableSizePt = 14;
        Roadmap dates = roadmap(4);
        dates.sections[0].actions[0].term.text = u"до 19 сентября 2021 г."_s;
        dates.sections[0].actions[0].responsible = {u"Ахмеджанова А.А."_s};
        const QString printed =
            text(orderDocument(one, {{AppendixKind::Roadmap, dates}})).replace(QChar(QChar::Nbsp), u' ');
        QVERIFY2(printed.contains(u"до 19 сентября 2021 г."_s), qPrintable(printed));
        QVERIFY2(printed.contains(u"Ахмеджанова А.А."_s), qPrintable(printed));
    }

    void impossibleColumnsStay()
    {
        Table table;
        table.columnWidths = {1, 1};
        DocumentRow row;
        for (int i = 0; i < 2; ++i) {
            Paragraph paragraph;
            paragraph.runs = {{QString(300, u'щ')}};
            row.cells.append({paragraph});
        }
        table.rows = {row};
        fitColumns(table, u"PT Serif"_s, 100);
        QCOMPARE(table.columnWidths, (QList<double>{1, 1}));
        Table none;
        fitColumns(none, u"PT Serif"_s, 100);
        QVERIFY(none.columnWidths.isEmpty());
    }
};

QTEST_MAIN(TestOrderParts)
#include "tst_orderparts.moc"
