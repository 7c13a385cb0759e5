#include "TakenWords.h"
#include "TestFiles.h"

#include "exchange/DocxTableReader.h"
#include "exchange/HtmlTableReader.h"
#include "exchange/RoadmapFile.h"
#include "exchange/SheetTables.h"
#include "exchange/XlsxWriter.h"

using namespace lotsia;
using namespace lotsia::test;
using namespace Qt::StringLiterals;

namespace {

const QString seeds = QStringLiteral(LOTSIA_TEST_DATA "/seeds/");

QByteArray docxOf(const QByteArray& body)
{
    return zipOf({{u"word/document.xml"_s,
                   "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>"}});
}

QByteArray paragraph(const QString& text)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
}

QByteArray cell(const QByteArray& content, const QByteArray& properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

QByteArray tableOf(const QList<QStringList>& rows)
{
    QByteArray xml = "<w:tbl><w:tblPr/><w:tblGrid/>";
    for (const QStringList& row : rows) {
        xml += "<w:tr>";
        for (const QString& text : row)
            xml += cell(paragraph(text));
        xml += "</w:tr>";
    }
    return xml + "</w:tbl>";
}

const QStringList headings{u"№"_s, u"Мероприятие"_s, u"Ответственные"_s, u"Срок"_s, u"Результат"_s};

RawDocument documentOf(const QList<QStringList>& rows)
{
    RawDocument document;
    RawTable table;
    for (const QStringList& cells : rows) {
        RawRow row;
        row.number = int(table.rows.size()) + 1;
        for (const QString& text : cells)
            row.cells << RawCell{text, int(row.cells.size()), 1, false};
        table.rows << row;
    }
    document.tables << table;
    return document;
}

TakenRoadmap taken(const QList<QStringList>& rows)
{
    const auto draft = draftFromTables(documentOf(rows));
    if (!draft)
        qFatal("%s", qPrintable(draft.error().toString()));
    return roadmapFromDraft(*draft);
}

Result<RawDocument> docx(const QByteArray& body)
{
    const TestFolder folder;
    LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(folder.write(u"карта.docx"_s, docxOf(body))));
    return readTables(file);
}

bool has(const Findings& remarks, const QString& code)
{
    return std::ranges::any_of(remarks, [&code](const Finding& remark) { return remark.code == code; });
}

bool needsPerson(const Findings& remarks)
{
    return std::ranges::any_of(remarks, [](const Finding& remark) { return remark.severity == Severity::Error; });
}

/// Both real documents, wherever their tables came from.
void compareKarabash(const Roadmap& roadmap)
{
    QCOMPARE(roadmap.sections.size(), 1);
    QCOMPARE(roadmap.sections[0].title, QString());
    QCOMPARE(roadmap.sections[0].actions.size(), 8);
    const auto rows = seedRows(u"karabash-2023.txt"_s);
    QCOMPARE(wordsOf(roadmap.sections), wordsOfRows(rows));
    QVERIFY(roadmap.sections[0].actions[4].text.endsWith(u"повышения квалификации педагогических работников"));
    QCOMPARE(roadmap.sections[0].actions[4].responsible, QStringList{u"МКУ «Управление образования КГО»"_s});
    QCOMPARE(roadmap.sections[0].actions[7].term.end, QDate(2024, 6, 30));
}

void compareChernushka(const Roadmap& roadmap)
{
    QCOMPARE(roadmap.sections.size(), 3);
    QCOMPARE(roadmap.sections[0].title, u"Нормативно-правовое обеспечение"_s);
    QCOMPARE(roadmap.sections[1].title, u"Общесистемные мероприятия"_s);
    QCOMPARE(roadmap.sections[2].title, u"Мониторинг управления ходом реализации Плана"_s);
    QCOMPARE(roadmap.sections[0].actions.size(), 2);
    QCOMPARE(roadmap.sections[1].actions.size(), 4);
    QCOMPARE(roadmap.sections[2].actions.size(), 1);
    const auto rows = seedRows(u"chernushka-2021.txt"_s);
    QCOMPARE(wordsOf(roadmap.sections), wordsOfRows(rows));
    const RoadmapAction& broken = roadmap.sections[1].actions[3];
    QCOMPARE(broken.term.text, u"В течение года (по мере необходимости)"_s);
    QVERIFY(broken.term.asNeeded);
    QVERIFY(broken.text.contains(u"методической поддержки общеобразовательных организаций"));
    QCOMPARE(broken.responsible, (QStringList{u"Управление образования"_s, u"МБУ ДПО ММЦ"_s}));
}

} // namespace

class tst_Takeover : public QObject {
    Q_OBJECT

private slots:
    void karabashFromWord()
    {
        const auto file = InputFile::load(seeds + u"karabash-2023.docx"_s);
        QVERIFY(file);
        const auto result = readRoadmapFile(*file);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
        compareKarabash(result->roadmap);
        QVERIFY(result->roadmap.title.startsWith(u"«Дорожная карта» комплексного сопровождения школ"));
        QCOMPARE(result->roadmap.documentKind, u"Дорожная карта"_s);
        QCOMPARE(result->roadmap.columnHeadings,
                 (QStringList{u"№"_s, u"Наименование мероприятия"_s, u"Ответственный исполнитель"_s,
                              u"Дата реализации"_s, u"результат"_s}));
        // The heading names no year: the period is that of the terms, and said to be a suggestion.
        QCOMPARE(result->roadmap.periodStart, QDate(2023, 8, 1));
        QCOMPARE(result->roadmap.periodEnd, QDate(2024, 8, 31));
        QVERIFY(has(result->remarks, u"period-suggested"_s));
        QVERIFY(!needsPerson(result->remarks));
    }

    void chernushkaFromWord()
    {
        const auto file = InputFile::load(seeds + u"chernushka-2021.docx"_s);
        QVERIFY(file);
        const auto result = readRoadmapFile(*file);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
        compareChernushka(result->roadmap);
        QVERIFY(result->roadmap.title.startsWith(u"План мероприятий («дорожная карта»)\nпо реализации Концепции"));
        QVERIFY(result->roadmap.title.endsWith(u"до 2024 года"));
        QCOMPARE(result->roadmap.documentKind, u"План"_s);
        QCOMPARE(result->roadmap.periodStart, QDate(2021, 6, 24)); // the day on the approval stamp
        QCOMPARE(result->roadmap.periodEnd, QDate(2024, 12, 31));
        QVERIFY(result->roadmap.columnHeadings.isEmpty()); // those of the document are the usual ones
        QVERIFY(has(result->remarks, u"tags"_s));
    }

    void chernushkaFromTheClipboardOfLibreOffice()
    {
        const auto document = readHtmlTables(QString::fromUtf8(bytesOf(seeds + u"chernushka-2021.html"_s)));
        QVERIFY(document);
        const auto draft = draftFromTables(*document);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().toString()));
        compareChernushka(roadmapFromDraft(*draft).roadmap);
    }

    void karabashFromTheClipboardOfLibreOfficeCalc()
    {
        const auto document = readHtmlTables(QString::fromUtf8(bytesOf(seeds + u"karabash-2023.html"_s)));
        QVERIFY(document);
        const auto draft = draftFromTables(*document);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().toString()));
        compareKarabash(roadmapFromDraft(*draft).roadmap);
        QVERIFY(draft->title.startsWith(u"«Дорожная карта»"));
    }

    void bothFromText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("karabash") << u"karabash-2023.txt"_s;
        QTest::newRow("chernushka") << u"chernushka-2021.txt"_s;
    }
    void bothFromText()
    {
        QFETCH(QString, name);
        const QString text = QString::fromUtf8(bytesOf(seeds + name));
        const auto document =
            readTabbedText(text.mid(text.indexOf(u"№\t") >= 0 ? text.indexOf(u"№\t") : text.indexOf(u"№ п/п\t")));
        QVERIFY(document);
        const auto draft = draftFromTables(*document);
        QVERIFY(draft);
        const Roadmap roadmap = roadmapFromDraft(*draft).roadmap;
        name.startsWith(u"karabash") ? compareKarabash(roadmap) : compareChernushka(roadmap);
    }

    void bothFromAWorkbook_data() { bothFromText_data(); }
    void bothFromAWorkbook()
    {
        QFETCH(QString, name);
        const auto rows = seedRows(name);
        XlsxSheet sheet;
        sheet.name = u"План"_s;
        sheet.headingLines = {u"Дорожная карта поддержки школ на 2023-2024 учебный год"_s};
        for (const QString& heading : headings)
            sheet.columns << XlsxColumn{heading};
        for (const QStringList& row : rows) {
            QVariantList cells;
            for (const QString& text : row)
                cells << (text.isEmpty() ? QVariant() : QVariant(text));
            sheet.rows << cells;
        }
        const TestFolder folder;
        const QString path = folder.path() + u"/план.xlsx"_s;
        QVERIFY(writeXlsx(path, {sheet}));
        const auto file = InputFile::load(path);
        QVERIFY(file);
        const auto result = readRoadmapFile(*file);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
        name.startsWith(u"karabash") ? compareKarabash(result->roadmap) : compareChernushka(result->roadmap);
        QCOMPARE(result->roadmap.title, sheet.headingLines.first());
        QCOMPARE(result->roadmap.periodStart, QDate(2023, 9, 1));
        QCOMPARE(result->roadmap.periodEnd, QDate(2024, 8, 31));
        // A file of unknown kind is recognised too.
        const auto plan = planImport(path, ImportKind::Auto, SchoolDirectory());
        QVERIFY(plan && plan->kind == ImportKind::Roadmap && plan->roadmap);
    }

    void wordClipboard()
    {
        const QString html =
            u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal {margin:0cm;} td "
            u"<table> --></style><xml><o:x>не текст</o:x></xml></head><body lang=RU><!--StartFragment-->\r\n"
            u"<p class=MsoNormal><b>План мероприятий<o:p></o:p></b></p>"
            u"<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\r\n"
            u" <tr style='mso-yfti-irow:0'><td width=50 valign=top style='width:1.0cm'><p class=MsoNormal>№</p></td>"
            u"<td><p>Содержание\r\n  деятельности</p></td><td><p>Исполнители</p></td><td><p>Период</p></td>"
            u"<td><p>Ожидаемый результат</p></td></tr>"
            u"<tr><td><p>1</p></td><td><p>2</p></td><td><p>3</p></td><td><p>4</p></td><td><p>5</p></td></tr>"
            u"<tr><td colspan=5><p align=center><b><span style='mso-fareast-language:RU'>I. "
            u"Кадры<o:p></o:p></span></b></p></td></tr>"
            u"<tr><td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span "
            u"style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; "
            u"</span></span><![endif]><o:p>&nbsp;</o:p></p></td>"
            u"<td><p>Курсы &laquo;Функциональная<span\r\nstyle='mso-spacerun:yes'>  </span>грамотность&raquo;</p>"
            u"<p>и&nbsp;семинары</p></td><td rowspan=2><p>ММЦ</p></td><td><p>до <del>мая</del><ins>июня</ins> 2024 "
            u"г.</p></td>"
            u"<td><p>&#1057;&#x43f;равка<br>и список</p></td></tr>"
            u"<!--[if !supportMisalignedColumns]><tr height=0><td width=1>лишнее</td></tr><![endif]-->"
            u"<tr><td>1.2.<td>Практикум<td>май 2024<td>Отчёт"
            u"</table><!--EndFragment--></body></html>"_s;
        const auto document = readHtmlTables(html);
        QVERIFY(document);
        QCOMPARE(document->tables.size(), 1);
        QCOMPARE(document->tables[0].before, QStringList{u"План мероприятий"_s});
        const auto draft = draftFromTables(*document);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().toString()));
        const Roadmap roadmap = roadmapFromDraft(*draft).roadmap;
        QCOMPARE(roadmap.sections.size(), 1);
        QCOMPARE(roadmap.sections[0].title, u"Кадры"_s);
        QCOMPARE(roadmap.sections[0].actions.size(), 2);
        const RoadmapAction& first = roadmap.sections[0].actions[0];
        QCOMPARE(first.text, u"Курсы «Функциональная грамотность»\nи\u00a0семинары"_s);
        QCOMPARE(first.term.text, u"до июня 2024 г."_s);
        QCOMPARE(first.result, u"Справка\nи список"_s);
        const RoadmapAction& second = roadmap.sections[0].actions[1];
        QCOMPARE(second.text, u"Практикум"_s);
        QCOMPARE(second.responsible, QStringList{u"ММЦ"_s});
        QCOMPARE(second.term.text, u"май 2024"_s);
        QCOMPARE(second.result, u"Отчёт"_s);
    }

    void excelClipboard()
    {
        const QString html =
            u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta name=Generator content=\"Microsoft "
            u"Excel 15\">"
            u"<style><!--table {mso-displayed-decimal-separator:\"\\,\";} .xl65 "
            u"{white-space:normal;}--></style></head><body>"
            u"<table border=0 cellpadding=0 style='width:800pt'><!--StartFragment--><col width=64 style='width:48pt'>"
            u"<tr height=20><td class=xl65>№</td><td>Мероприятие</td><td>Ответственный</td><td>Срок "
            u"исполнения</td><td>Показатель</td></tr>"
            u"<tr height=20><td colspan=5 class=xl66>Раздел 1. Организация</td></tr>"
            u"<tr style='display:none'><td>9</td><td>Скрыто</td><td>Никто</td><td>никогда</td><td>нет</td></tr>"
            u"<tr><td x:num>1</td><td>Совещание<br>\r\n    директоров</td><td>УО</td><td "
            u"align=right>01.10.2023</td><td>Протокол</td></tr>"
            u"<tr><td>3</td><td>Отчёт</td><td>УО</td><td>май 2024</td><td></td></tr>"
            u"<!--EndFragment--></table></body></html>"_s;
        const auto document = readHtmlTables(html);
        QVERIFY(document);
        const auto draft = draftFromTables(*document);
        QVERIFY(draft);
        const TakenRoadmap result = roadmapFromDraft(*draft);
        QCOMPARE(result.roadmap.sections.size(), 1);
        QCOMPARE(result.roadmap.sections[0].title, u"Организация"_s);
        QCOMPARE(result.roadmap.sections[0].actions.size(), 2);
        QCOMPARE(result.roadmap.sections[0].actions[0].text, u"Совещание\nдиректоров"_s);
        QVERIFY(has(result.remarks, u"number-skipped"_s));
    }

    void hostileMarkupEnds()
    {
        const QByteArray pieces[] = {"<table>",  "<tr",          "<td rowspan=99999 colspan=99999>",
                                     "</table>", "&#0;&bogus;&", "<!--",
                                     "<![if x",  "\"'=<",        "<style>",
                                     "текст",    "</td></tr>"};
        quint32 seed = 7;
        for (int round = 0; round < 400; ++round) {
            QString html = u"<table>"_s;
            for (int i = 0; i < 60; ++i) {
                seed = seed * 1664525U + 1013904223U;
                html += QString::fromUtf8(pieces[(seed >> 16) % std::size(pieces)]);
            }
            const auto document = readHtmlTables(html);
            QVERIFY(document || document.error().code == ErrorCode::Data);
        }
        const auto deep = readHtmlTables(u"<table><tr><td>"_s.repeated(5000) + u"дно"_s);
        QVERIFY(deep && deep->tables.size() == 1);
    }

    void wordDetails()
    {
        const QByteArray run = "<w:r><w:t>";
        const QByteArray body = paragraph(u"План мероприятий"_s) + "<w:tbl>" + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + cell(paragraph(u"№"_s)) + cell(paragraph(u"Мероприятие"_s)) + cell(paragraph(u"Ответственные"_s))
            + cell(paragraph(u"Срок"_s)) + cell(paragraph(u"Результат"_s)) + "</w:tr>" + "<w:tr>"
            + cell(paragraph(u"1. Раздел"_s), "<w:gridSpan w:val=\"5\"/>") + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(paragraph(u"1.9"_s)) + cell(paragraph(u"Удалено"_s))
            + cell(paragraph(u"а"_s)) + cell(paragraph(u"май"_s)) + cell(paragraph(u"б"_s))
            + "</w:tr>"
            // Word numbers the row by itself; deleted text, a field, a link, a picture with a text box, a tab, a break.
            + "<w:tr>"
            + cell("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr><w:tabs><w:tab "
                   "w:val=\"left\"/></w:tabs></w:pPr></w:p>")
            + cell("<w:p><w:del>" + run + QByteArray("старое")
                   + "</w:t></w:r><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>" + run + QByteArray("Сбор")
                   + "</w:t></w:r></w:ins><w:r><w:tab/><w:t>данных</w:t><w:br/></w:r><w:hyperlink>" + run
                   + QByteArray("по ссылке") + "</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>"
                   + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + paragraph(u"в рамке"_s)
                   + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>" + paragraph(u"ещё"_s)
                   + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            + cell(paragraph(u"ММЦ"_s), "<w:vMerge w:val=\"restart\"/>") + cell(paragraph(u"май 2024"_s))
            + cell("<w:tbl><w:tr>" + cell(paragraph(u"вложено"_s)) + cell(paragraph(u"дважды"_s)) + "</w:tr></w:tbl>"
                   + paragraph({}))
            + "</w:tr><w:tr>" + cell(paragraph({})) + cell(paragraph(u"Второе дело"_s))
            + cell(paragraph({}), "<w:vMerge/>") + cell(paragraph(u"июнь 2024"_s)) + cell(paragraph(u"Акт"_s))
            + "</w:tr></w:tbl>" + paragraph(u"Подпись"_s);
        const auto document = docx(body);
        QVERIFY2(document, document ? "" : qPrintable(document.error().toString()));
        const auto draft = draftFromTables(*document);
        QVERIFY(draft);
        const Roadmap roadmap = roadmapFromDraft(*draft).roadmap;
        QCOMPARE(roadmap.title, u"План мероприятий"_s);
        QCOMPARE(roadmap.sections.size(), 1);
        QCOMPARE(roadmap.sections[0].title, u"Раздел"_s);
        QCOMPARE(roadmap.sections[0].actions.size(), 2);
        const RoadmapAction& first = roadmap.sections[0].actions[0];
        QCOMPARE(first.text, u"Сбор данных\nпо ссылке"_s);
        QCOMPARE(first.result, u"вложено\nдважды"_s);
        const RoadmapAction& second = roadmap.sections[0].actions[1];
        QCOMPARE(second.text, u"Второе дело"_s);
        QCOMPARE(second.responsible, QStringList{u"ММЦ"_s});
    }

    void rows_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("expected"); // «# раздел», «мероприятие»
        const QStringList one{u"1.1"_s, u"Первое"_s, u"ММЦ"_s, u"май 2024"_s, u"Акт"_s};
        const QStringList two{u"1.2"_s, u"Второе"_s, u"УО"_s, u"июнь 2024"_s, u"Приказ"_s};
        QTest::newRow("headings again and numbers of columns")
            << QList<QStringList>{headings, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}, one, headings, two}
            << QStringList{u"Первое"_s, u"Второе"_s};
        QTest::newRow("blank rows") << QList<QStringList>{headings, one, {{}, {}, {}, {}, {}}, two}
                                    << QStringList{u"Первое"_s, u"Второе"_s};
        QTest::newRow("section in the first cell") << QList<QStringList>{headings,
                                                                         {u"1. Кадры"_s, {}, {}, {}, {}},
                                                                         one,
                                                                         {u"Раздел 2. Итоги"_s, {}, {}, {}, {}},
                                                                         two}
                                                   << QStringList{u"# Кадры"_s, u"Первое"_s, u"# Итоги"_s, u"Второе"_s};
        QTest::newRow("section with its number in a cell")
            << QList<QStringList>{headings, {u"1."_s, u"Кадры"_s, {}, {}, {}}, one, two}
            << QStringList{u"# Кадры"_s, u"Первое"_s, u"Второе"_s};
        QTest::newRow("a word of the cell before")
            << QList<QStringList>{headings, one, {{}, u"и ещё"_s, {}, {}, {}}, two}
            << QStringList{u"Первое и ещё"_s, u"Второе"_s};
        QTest::newRow("a list goes on") << QList<QStringList>{headings, one, {{}, u"- пункт"_s, {}, {}, {}}, two}
                                        << QStringList{u"Первое\n- пункт"_s, u"Второе"_s};
        QTest::newRow("only the result goes on") << QList<QStringList>{headings, one, {{}, {}, {}, {}, u"Отчёт"_s}, two}
                                                 << QStringList{u"Первое"_s, u"Второе"_s};
        QTest::newRow("a torn hyphen") << QList<QStringList>{headings,
                                                             {u"1.1"_s, u"План-"_s, u"а"_s, u"май"_s, u"в"_s},
                                                             {{}, u"график"_s, {}, {}, {}}}
                                       << QStringList{u"План-график"_s};
        QTest::newRow("flat numbers are no sections")
            << QList<QStringList>{headings,
                                  {u"1"_s, u"Первое"_s, u"ММЦ"_s, u"май"_s, u"Акт"_s},
                                  {u"2"_s, u"Второе"_s, {}, {}, {}}}
            << QStringList{u"Первое"_s, u"Второе"_s};
        QTest::newRow("no column of numbers, numbers in the text")
            << QList<QStringList>{headings.mid(1),
                                  {u"1.1. Первое"_s, u"ММЦ"_s, u"май"_s, u"Акт"_s},
                                  {u"1.2) Второе"_s, u"УО"_s, u"май"_s, u"Акт"_s}}
            << QStringList{u"Первое"_s, u"Второе"_s};
        QTest::newRow("no headings, term last")
            << QList<QStringList>{{u"1"_s, u"Первое"_s, u"ММЦ"_s, u"Акт"_s, u"май 2024"_s},
                                  {u"2"_s, u"Второе"_s, u"УО"_s, u"План"_s, u"ежегодно"_s}}
            << QStringList{u"Первое"_s, u"Второе"_s};
        QTest::newRow("a column of sections")
            << QList<QStringList>{{u"Направление"_s, u"Мероприятие"_s, u"Срок"_s, u"Ответственный"_s},
                                  {u"Кадры"_s, u"Первое"_s, u"май"_s, u"ММЦ"_s},
                                  {u"Итоги"_s, u"Второе"_s, u"май"_s, u"УО"_s}}
            << QStringList{u"# Кадры"_s, u"Первое"_s, u"# Итоги"_s, u"Второе"_s};
        QTest::newRow("measures that sound like headings")
            << QList<QStringList>{headings,
                                  one,
                                  {u"1.2"_s, u"Мероприятие"_s, u"Ответственный за работу"_s, u"дата по графику"_s,
                                   u"Результат"_s}}
            << QStringList{u"Первое"_s, u"Мероприятие"_s};
        QTest::newRow("a row without a number that is full")
            << QList<QStringList>{headings, one, two, {{}, u"Третье"_s, u"УО"_s, u"май"_s, u"Акт"_s}}
            << QStringList{u"Первое"_s, u"Второе"_s, u"Третье"_s};
    }
    void rows()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const RoadmapSection& section : taken(rows).roadmap.sections) {
            if (!section.title.isEmpty())
                found << u"# "_s + section.title;
            for (const RoadmapAction& action : section.actions)
                found << action.text;
        }
        QCOMPARE(found, expected);
    }

    /// Random roadmaps, printed with sections and with cells torn at any word: nothing is lost, nothing doubled.
    void noWordIsLost()
    {
        quint32 seed = 20240601;
        const auto random = [&seed](int below) {
            seed = seed * 1664525U + 1013904223U;
            return int((seed >> 8) % quint32(below));
        };
        const auto words = [&random](int most) {
            QStringList list;
            for (int i = random(most); i >= 0; --i)
                list << QString(2 + random(9), QChar(char16_t(u'а' + random(32))));
            list.first()[0] = list.first()[0].toUpper();
            return list;
        };
        for (int round = 0; round < 300; ++round) {
            QList<QStringList> rows{headings};
            QStringList all;
            const bool sections = random(2) == 0;
            for (int s = 1; s <= 1 + random(4); ++s) {
                if (sections) {
                    const QString title = words(4).join(u' ');
                    rows << (random(2) == 0 ? QStringList{u"%1. %2"_s.arg(s).arg(title), {}, {}, {}, {}}
                                            : QStringList{u"%1."_s.arg(s), title, {}, {}, {}});
                    all << title;
                }
                for (int a = 1; a <= 1 + random(6); ++a) {
                    QStringList row{u"%1.%2."_s.arg(s).arg(a)};
                    QStringList rest{QString()};
                    for (int column = 0; column < 4; ++column) {
                        QStringList cell = words(12);
                        all << cell.join(u' ');
                        // A party that is named twice in a cell is one party: the column of parties is not torn.
                        const int cut = column == 1 || random(3) > 0 ? int(cell.size()) : 1 + random(int(cell.size()));
                        row << cell.mid(0, cut).join(u' ');
                        rest << cell.mid(cut).join(u' ');
                    }
                    rows << row;
                    if (rest.count(QString()) < rest.size())
                        rows << rest;
                    if (random(5) == 0)
                        rows << headings;
                    if (random(7) == 0)
                        rows << QStringList{{}, {}, {}, {}, {}};
                }
            }
            QCOMPARE(wordsOf(taken(rows).roadmap.sections), wordsOf(all));
        }
    }

    void headingsOfTwoLines()
    {
        const QByteArray restart = "<w:vMerge w:val=\"restart\"/>";
        const QByteArray goesOn = "<w:vMerge/>";
        QByteArray body = "<w:tbl><w:tr>";
        for (int i = 0; i < 5; ++i)
            body += cell(paragraph(headings[i]), i == 3 ? "<w:gridSpan w:val=\"2\"/>" : restart);
        body += "</w:tr><w:tr>" + cell(paragraph({}), goesOn) + cell(paragraph({}), goesOn)
            + cell(paragraph({}), goesOn) + cell(paragraph(u"начало"_s)) + cell(paragraph(u"конец"_s))
            + cell(paragraph({}), goesOn) + "</w:tr><w:tr>";
        for (const QString& text : {u"1"_s, u"Дело"_s, u"ММЦ"_s, u"май"_s, u"июнь"_s, u"Акт"_s})
            body += cell(paragraph(text));
        const auto document = docx(body + "</w:tr></w:tbl>");
        QVERIFY(document);
        const auto draft = draftFromTables(*document);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().toString()));
        const Roadmap roadmap = roadmapFromDraft(*draft).roadmap;
        QCOMPARE(roadmap.actionCount(), 1);
        QCOMPARE(roadmap.sections[0].actions[0].term.text, u"май июнь"_s);
        QCOMPARE(roadmap.sections[0].actions[0].result, u"Акт"_s);
    }

    void remarksOnNumbersAndTerms()
    {
        const TakenRoadmap result = taken({headings,
                                           {u"1.1"_s, u"А"_s, u"ММЦ"_s, u"май 2024"_s, u"а"_s},
                                           {u"1.1"_s, u"Б"_s, u"ММЦ"_s, u"когда-нибудь потом"_s, u"б"_s},
                                           {u"1.4"_s, u"В"_s, u"ММЦ"_s, u"май 2024"_s, u"в"_s}});
        QVERIFY(has(result.remarks, u"number-twice"_s));
        QVERIFY(has(result.remarks, u"number-skipped"_s));
        QVERIFY(has(result.remarks, u"term-unknown"_s));
        QVERIFY(!needsPerson(result.remarks));
        QCOMPARE(result.roadmap.sections[0].actions[1].term.text, u"когда-нибудь потом"_s);
    }

    void unknownColumnNeedsAPerson()
    {
        const auto draft = draftFromTables(documentOf(
            {headings + QStringList{u"Примечание"_s}, {u"1"_s, u"А"_s, u"ММЦ"_s, u"май 2024"_s, u"а"_s, u"важно"_s}}));
        QVERIFY(draft);
        QVERIFY(needsPerson(roadmapFromDraft(*draft).remarks));
        // A person joins it to the results.
        RoadmapDraft decided = *draft;
        decided.columns[5] = TakenColumn::Result;
        judgeRows(decided);
        const TakenRoadmap result = roadmapFromDraft(decided);
        QVERIFY(!needsPerson(result.remarks));
        QCOMPARE(result.roadmap.sections[0].actions[0].result, u"а\nважно"_s);
    }

    void rowsJudgedByAPersonStay()
    {
        auto draft = draftFromTables(
            documentOf({headings, {u"1"_s, u"А"_s, u"ММЦ"_s, u"май 2024"_s, u"а"_s}, {{}, u"б"_s, {}, {}, {}}}));
        QVERIFY(draft);
        QCOMPARE(draft->rows[2].role, TakenRole::Continuation);
        draft->rows[2].role = TakenRole::Section;
        draft->rows[2].byPerson = true;
        judgeRows(*draft);
        QCOMPARE(draft->rows[2].role, TakenRole::Section);
        QCOMPARE(roadmapFromDraft(*draft).roadmap.sections.size(), 2);
    }

    void severalTables()
    {
        const QList<QStringList> first{headings, {u"1.1"_s, u"А"_s, u"ММЦ"_s, u"май 2024"_s, u"а"_s}};
        const QList<QStringList> second{{u"2.1"_s, u"Б"_s, u"УО"_s, u"май 2024"_s, u"б"_s}};
        const auto joined = docx(tableOf({{{}, u"УТВЕРЖДЕН\nприказом от 01.09.2023 № 5"_s}})
                                 + paragraph(u"План мероприятий до 2025 года"_s) + paragraph(u"1. Кадры"_s)
                                 + tableOf(first) + paragraph(u"2. Итоги"_s) + tableOf(second));
        QVERIFY(joined);
        auto draft = draftFromTables(*joined);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().toString()));
        const TakenRoadmap result = roadmapFromDraft(*draft);
        QCOMPARE(result.roadmap.sections.size(), 2);
        QCOMPARE(result.roadmap.sections[0].title, u"Кадры"_s);
        QCOMPARE(result.roadmap.sections[1].title, u"Итоги"_s);
        QCOMPARE(result.roadmap.sections[1].actions[0].text, u"Б"_s);
        QCOMPARE(result.roadmap.title, u"План мероприятий до 2025 года"_s);
        QCOMPARE(result.roadmap.periodStart, QDate(2023, 9, 1));
        QVERIFY(!needsPerson(draft->remarks));
        // Another roadmap in the same file: the larger is taken, the other one is named and left to a person.
        const auto two =
            docx(tableOf(first + second + second)
                 + tableOf({{u"Мероприятие"_s, u"Срок"_s, u"Ответственный"_s}, {u"В"_s, u"май"_s, u"УО"_s}}));
        QVERIFY(two);
        draft = draftFromTables(*two);
        QVERIFY(draft);
        QCOMPARE(roadmapFromDraft(*draft).roadmap.actionCount(), 3);
        QVERIFY(has(draft->remarks, u"table-left"_s) && needsPerson(draft->remarks));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("exitCode");
        const QByteArray good = bytesOf(seeds + u"karabash-2023.docx"_s);
        const QStringList row{u"1"_s, u"А"_s, u"ММЦ"_s, u"май 2024"_s, u"а"_s};
        QTest::newRow("not a container") << u"карта.docx"_s << QByteArray("просто текст") << u"not a Word document"_s
                                         << 3;
        QTest::newRow("empty") << u"карта.docx"_s << QByteArray() << u"empty"_s << 3;
        QTest::newRow("no document inside")
            << u"карта.docx"_s << zipOf({{u"word/styles.xml"_s, "<a/>"}}) << u"no text document"_s << 3;
        QTest::newRow("cut off") << u"карта.docx"_s << good.left(good.size() / 2) << u"cut off or damaged"_s << 3;
        QTest::newRow("cut inside") << u"карта.docx"_s
                                    << zipOf({{u"word/document.xml"_s, "<w:document><w:body><w:tbl><w:tr>"}})
                                    << u"cut off or damaged"_s << 3;
        QTest::newRow("not a document") << u"карта.docx"_s << zipOf({{u"word/document.xml"_s, "<html/>"}})
                                        << u"cut off or damaged"_s << 3;
        QTest::newRow("entities")
            << u"карта.docx"_s
            << zipOf({{u"word/document.xml"_s,
                       "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><document>&b;</document>"}})
            << u"damaged"_s << 3;
        QTest::newRow("nested 300 deep") << u"карта.docx"_s
                                         << docxOf(QByteArray("<w:tbl><w:tr><w:tc>").repeated(300)
                                                   + QByteArray("</w:tc></w:tr></w:tbl>").repeated(300))
                                         << u"too deeply"_s << 3;
        QTest::newRow("unpacks into 100 MB")
            << u"карта.docx"_s << docxOf(QByteArray(100 << 20, ' ')) << u"30 MB"_s << 3;
        QTest::newRow("no table") << u"карта.docx"_s << docxOf(paragraph(u"Только текст"_s)) << u"no table"_s << 1;
        QTest::newRow("one column") << u"карта.docx"_s << docxOf(tableOf({{u"А"_s}, {u"Б"_s}})) << u"fewer than three"_s
                                    << 1;
        QTest::newRow("only headings") << u"карта.docx"_s << docxOf(tableOf({headings})) << u"only headings"_s << 1;
        QTest::newRow("6,000 rows") << u"карта.docx"_s
                                    << docxOf(tableOf(QList<QStringList>{headings} + QList<QStringList>(6000, row)))
                                    << u"5000"_s << 1;
        QTest::newRow("6,000 rows of a workbook")
            << u"карта.xlsx"_s << workbookOf(sheetOf(QList<QStringList>{headings} + QList<QStringList>(6000, row)))
            << u"5000"_s << 1;
        QTest::newRow("a cell without an end")
            << u"карта.docx"_s << docxOf(tableOf({QStringList{QString(200000, u'я')}})) << u"32767"_s << 1;
        QTest::newRow("a thousand columns")
            << u"карта.docx"_s << docxOf(tableOf({QStringList(1000, u"а"_s)})) << u"63"_s << 1;
        QTest::newRow("300 tables") << u"карта.docx"_s << docxOf(tableOf({{u"а"_s}}).repeated(300)) << u"200"_s << 1;
        QTest::newRow("a .doc") << u"карта.doc"_s
                                << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24)
                                << u".doc format"_s << 3;
    }
    void badFilesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QFETCH(int, exitCode);
        const TestFolder folder;
        const auto plan = planImport(folder.write(name, bytes), ImportKind::Roadmap, SchoolDirectory());
        QVERIFY(!plan);
        QVERIFY2(plan.error().text.contains(says), qPrintable(plan.error().toString()));
        QVERIFY(plan.error().text.endsWith(u'.'));
        QCOMPARE(plan.error().place.file, name);
        QCOMPARE(plan.error().exitCode(), exitCode);
    }

    void anyCutOrChangedByteEnds()
    {
        const QByteArray good = bytesOf(seeds + u"chernushka-2021.docx"_s);
        const TestFolder folder;
        for (qsizetype i = 0; i < good.size(); i += 61) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0x5A);
            for (const QByteArray& bytes : {bad, good.left(i + 1)}) {
                InputFile file;
                file.name = u"а.docx"_s;
                file.bytes = bytes;
                file.format = FileFormat::Xlsx;
                const auto result = readRoadmapFile(file);
                QVERIFY(result || result.error().text.endsWith(u'.'));
            }
        }
    }

    void cancelled()
    {
        const auto file = InputFile::load(seeds + u"chernushka-2021.docx"_s);
        QVERIFY(file);
        Progress progress;
        progress.cancel();
        const auto result = readRoadmapFile(*file, &progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Takeover)
#include "tst_takeover.moc"
