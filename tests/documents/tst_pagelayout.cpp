#include "documents/DocumentProbe.h"
#include "documents/OrderDocument.h"
#include "documents/PageLayout.h"
#include "documents/PdfWriter.h"
#include "documents/TableDocument.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Paragraph paragraph(const QString& text)
{
    Paragraph result;
    result.runs = {{text}};
    return result;
}

QString words(const QString& word, int count)
{
    return QString(word + u' ').repeated(count).trimmed();
}

RoadmapAction action(const QString& mark, int wordCount)
{
    RoadmapAction result;
    result.text = u"Начало%1 %2 Конец%1."_s.arg(mark, words(u"мероприятие"_s, wordCount));
    result.responsible = {u"Управление образования"_s, u"школы"_s};
    result.term.text = u"ежегодно"_s;
    result.result = u"Итог"_s;
    return result;
}

/// Sections of three measures whose heights vary, so that page ends meet every kind of row.
Roadmap longRoadmap(int sections)
{
    Roadmap roadmap;
    roadmap.title = u"План"_s;
    roadmap.documentKind = u"План"_s;
    for (int s = 0; s < sections; ++s) {
        RoadmapSection section;
        section.title = u"Раздел%1"_s.arg(s);
        for (int a = 0; a < 3; ++a)
            section.actions.append(action(u"%1х%2"_s.arg(s).arg(a), 5 + (s * 7 + a * 5) % 40));
        roadmap.sections.append(section);
    }
    return roadmap;
}

Document portrait(const QList<Block>& blocks)
{
    Document document;
    document.sections = {DocumentSection{}};
    document.sections.first().blocks = blocks;
    return document;
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsOnePage();
    void emptyOrder();
    void rowsStayWholeUnderTheirHeader();
    void tallRowIsSplitByLines();
    void tallSignatureIsSplit();
    void hugeHeaderIsNotRepeated();
    void onlySectionRowsEnd();
    void noLonelyLines();
    void clauseStaysWithSignature();
    void numbersFromSecondPage();
    void longWordBreaks();
    void missingLetterIsDrawn();
    void manyColumns();
    void tableHeadingsStayWhole();
    void wideTablesStayReadable();
    void tenThousandRowsStayLinear();
};

void TestPageLayout::initTestCase()
{
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
}

void TestPageLayout::nothingIsOnePage()
{
    const PageLayout layout(Document{});
    QCOMPARE(layout.pageCount(), 1);
    QVERIFY(!layout.isLandscape(0));
    QCOMPARE(layout.pageSizePt(0), QSizeF(595, 842));
}

void TestPageLayout::emptyOrder()
{
    const Roadmap roadmap;
    const probe::Pdf pdf(toPdf(orderDocument(Order(), &roadmap), probe::moment()));
    const QStringList pages = pdf.pages();
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.at(0).contains(u"№ ____"_s));
    QVERIFY(pages.at(0).contains(u"__.__.____"_s));
    QVERIFY(pages.at(1).contains(u"от __.__.____ № ____"_s));
    QVERIFY(pages.at(1).contains(u"Планируемый результат"_s));
}

void TestPageLayout::rowsStayWholeUnderTheirHeader()
{
    const Roadmap roadmap = longRoadmap(150);
    const probe::Pdf pdf(toPdf(roadmapDocument(roadmap), probe::moment()));
    const QStringList pages = pdf.pages(u"-raw"_s);
    QVERIFY2(pages.size() > 60, qPrintable(QString::number(pages.size())));
    static const QRegularExpression start(u"Начало(\\d+х\\d)"_s);
    static const QRegularExpression heading(u"Раздел(\\d+)"_s);
    int rows = 0;
    int headings = 0;
    for (const QString& page : pages) {
        QVERIFY(page.contains(u"Планируемый результат"_s));
        auto starts = start.globalMatch(page);
        for (; starts.hasNext(); ++rows) {
            const QString mark = starts.next().captured(1);
            QVERIFY2(probe::squeezed(page).contains(u"Конец%1."_s.arg(mark)), qPrintable(mark));
        }
        auto sections = heading.globalMatch(page);
        for (; sections.hasNext(); ++headings)
            QVERIFY(page.contains(u"Начало%1х0"_s.arg(sections.next().captured(1))));
    }
    QCOMPARE(rows, 450);
    QCOMPARE(headings, 150);
}

void TestPageLayout::tallRowIsSplitByLines()
{
    Roadmap roadmap = longRoadmap(1);
    roadmap.sections[0].actions[1] = action(u"0х1"_s, 900);
    const probe::Pdf pdf(toPdf(roadmapDocument(roadmap), probe::moment()));
    const QStringList pages = pdf.pages(u"-raw"_s);
    QVERIFY(pages.size() >= 5);
    for (const QString& page : pages)
        QVERIFY(page.contains(u"Планируемый результат"_s));
    const QString all = probe::squeezed(pages.join(QString()));
    QVERIFY(pages.first().contains(u"Начало0х0"_s) && !pages.first().contains(u"Начало0х1"_s));
    QVERIFY(all.contains(u"Конец0х1."_s) && all.contains(u"Начало0х2"_s));
    const int expected = 900 + roadmap.sections[0].actions[0].text.count(u"мероприятие"_s)
        + roadmap.sections[0].actions[2].text.count(u"мероприятие"_s);
    QCOMPARE(all.count(u"мероприятие"_s), expected);
}

void TestPageLayout::tallSignatureIsSplit()
{
    SideBySide pair;
    pair.left = paragraph(words(u"начальник"_s, 2000));
    pair.right = paragraph(u"И.А. Бактиева"_s);
    const probe::Pdf pdf(toPdf(portrait({pair}), probe::moment()));
    const QString all = pdf.pages().join(QString());
    QCOMPARE(all.count(u"начальник"_s), 2000);
    QVERIFY(all.contains(u"Бактиева"_s));
}

void TestPageLayout::hugeHeaderIsNotRepeated()
{
    Table table;
    table.columnWidths = {1};
    DocumentRow header;
    header.cells = {DocumentCell{paragraph(words(u"шапка"_s, 3000))}};
    table.header = {header};
    DocumentRow row;
    row.cells = {DocumentCell{paragraph(u"строка"_s)}};
    table.rows = QList<DocumentRow>(100, row);
    const QString all = probe::Pdf(toPdf(portrait({table}), probe::moment())).pages().join(QString());
    QCOMPARE(all.count(u"шапка"_s), 3000);
    QCOMPARE(all.count(u"строка"_s), 100);
}

void TestPageLayout::onlySectionRowsEnd()
{
    Roadmap roadmap;
    for (int i = 0; i < 500; ++i)
        roadmap.sections.append(RoadmapSection{{}, u"Пусто"_s, {}});
    const QString all = probe::Pdf(toPdf(roadmapDocument(roadmap), probe::moment())).pages().join(QString());
    QCOMPARE(all.count(u"Пусто"_s), 500);
}

void TestPageLayout::noLonelyLines()
{
    // Paragraphs of 4 lines, set one after another: every page must begin and end with at least two lines of one.
    QList<Block> blocks;
    for (int i = 0; i < 60; ++i) {
        Paragraph lines = paragraph(u"%1-1\n%1-2\n%1-3\n%1-4"_s.arg(i));
        lines.spaceBeforePt = i % 5;
        blocks.append(lines);
    }
    const QStringList pages = probe::Pdf(toPdf(portrait(blocks), probe::moment())).pages();
    QVERIFY(pages.size() > 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QStringList lines = pages.at(i).split(u'\n', Qt::SkipEmptyParts);
        if (i > 0)
            lines.removeFirst(); // the page's number
        QVERIFY2(!lines.first().trimmed().endsWith(u"-4"_s), qPrintable(lines.first()));
        QVERIFY2(!lines.last().trimmed().endsWith(u"-1"_s), qPrintable(lines.last()));
    }
}

void TestPageLayout::clauseStaysWithSignature()
{
    for (int lines = 30; lines < 50; ++lines) {
        Order order;
        order.preamble = u"Преамбула"_s;
        order.preamble += u"\nстрока"_s.repeated(lines);
        order.clauses = {OrderClause{words(u"пункт"_s, 40) + u" конецпункта"_s}};
        order.signerPost = u"Начальник"_s;
        order.signerName = u"И.А. Бактиева"_s;
        const QStringList pages = probe::Pdf(toPdf(orderDocument(order, nullptr), probe::moment())).pages();
        for (const QString& page : pages) {
            QCOMPARE(page.contains(u"Бактиева"_s), page.contains(u"конецпункта"_s));
            QVERIFY(!page.contains(u"ПРИКАЗЫВАЮ:"_s) || page.contains(u"1. пункт"_s));
        }
    }
}

void TestPageLayout::numbersFromSecondPage()
{
    Document document = portrait({paragraph(u"строка\n"_s.repeated(150))});
    DocumentSection second = document.sections.first();
    second.landscape = true;
    second.restartNumbering = true;
    document.sections.append(second);
    const probe::Pdf pdf(toPdf(document, probe::moment()));
    const QList<QSizeF> sizes = pdf.pageSizes();
    const QStringList pages = pdf.pages();
    QCOMPARE(pages.size(), sizes.size());
    int number = 0;
    bool landscape = false;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const bool turned = sizes.at(i).width() > sizes.at(i).height();
        number = turned == landscape ? number + 1 : 1;
        landscape = turned;
        const QString first = pages.at(i).split(u'\n', Qt::SkipEmptyParts).first().trimmed();
        QCOMPARE(first, number == 1 ? u"строка"_s : QString::number(number));
    }
    QVERIFY(landscape);
    // At least 10 mm (28.3 pt) from the paper's edge and above the text.
    const QString boxes =
        probe::run(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, pdf.path(), u"-"_s});
    static const QRegularExpression top(u"yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">2<"_s);
    const auto match = top.match(boxes);
    QVERIFY(match.hasMatch());
    QVERIFY(match.captured(1).toDouble() >= 28.3);
    QVERIFY(match.captured(2).toDouble() <= 56.7);
}

void TestPageLayout::longWordBreaks()
{
    Roadmap roadmap = longRoadmap(1);
    roadmap.sections[0].actions[0].text = u"щ"_s.repeated(5000);
    const probe::Pdf pdf(toPdf(roadmapDocument(roadmap), probe::moment()));
    QVERIFY(probe::squeezed(pdf.pages(u"-raw"_s).join(QString())).count(u'щ') >= 5000);
    // No word leaves its cell: the second column ends at 20 + 15 + 84 mm, which is 337.4 pt.
    const QString boxes = probe::run(u"pdftotext"_s, {u"-bbox"_s, pdf.path(), u"-"_s});
    static const QRegularExpression word(u"xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">щ+<"_s);
    auto matches = word.globalMatch(boxes);
    QVERIFY(matches.hasNext());
    while (matches.hasNext())
        QVERIFY(matches.next().captured(1).toDouble() < 337.4);
}

/// Letters that the document's family lacks: another family or a box, but never nothing.
void TestPageLayout::missingLetterIsDrawn()
{
    const QString name = u"Школа 学校 😀 مدرسة 👩‍🏫 конец"_s;
    const probe::Pdf pdf(toPdf(portrait({paragraph(name)}), probe::moment()));
    for (const QString& font : pdf.fonts())
        QVERIFY2(font.endsWith(u" yes"_s), qPrintable(font)); // embedded
    QVERIFY(pdf.isSound());
    const QString text = pdf.pages().first();
    QVERIFY(text.contains(u"Школа"_s) && text.contains(u"конец"_s));
    for (const QString& letter : {u"😀"_s, u"学"_s, u"🏫"_s, u"𐎀"_s}) {
        const PageLayout layout(portrait({paragraph(letter)}));
        QImage image(layout.pageSizePt(0).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paintPage(painter, 0);
        painter.end();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        }
        QVERIFY2(ink > 10, qPrintable(letter));
    }
}

void TestPageLayout::manyColumns()
{
    XlsxSheet sheet;
    sheet.headingLines = {u"Сводка"_s, u"2023 год"_s};
    for (int i = 0; i < 60; ++i)
        sheet.columns.append({u"Столбец"_s, XlsxColumn::Type::Integer, 8});
    sheet.columns[0].type = XlsxColumn::Type::Text;
    sheet.rows = {{u"Школа"_s, 12}, {}, {QVariant(), 3.0}};
    const auto bytes = toPdf(tableDocument(sheet), probe::moment());
    QVERIFY(bytes);
    QVERIFY(probe::Pdf(bytes).isSound());
}

void TestPageLayout::tableHeadingsStayWhole()
{
    XlsxSheet sheet;
    const QStringList headings{u"№ п/п"_s,         u"Общеобразовательное учреждение"_s,
                               u"Участников"_s,    u"Доля «2»"_s,
                               u"Классификация"_s, u"Математика"_s,
                               u"Русский язык"_s};
    for (const QString& heading : headings)
        sheet.columns.append({heading, XlsxColumn::Type::Text, 5});
    const QString text = probe::Pdf(toPdf(tableDocument(sheet), probe::moment())).pages().first();
    for (const QString& heading : headings) {
        for (const QString& word : heading.split(u' '))
            QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void TestPageLayout::wideTablesStayReadable()
{
    XlsxSheet sheet;
    sheet.columns = {{u"№"_s, XlsxColumn::Type::Integer, 5},
                     {u"Школа"_s, XlsxColumn::Type::Text, 26, true},
                     {u"Средняя доля не преодолевших минимум"_s, XlsxColumn::Type::Percent, 17},
                     {u"Отнесена к классу"_s, XlsxColumn::Type::Text, 26, true},
                     {u"Основание"_s, XlsxColumn::Type::Text, 80, true},
                     {u"Решение"_s, XlsxColumn::Type::Text, 34, true}};
    for (int i = 0; i < 10; ++i)
        sheet.columns.append({u"Класс %1"_s.arg(i), XlsxColumn::Type::Text, 14, true, false});
    sheet.rows = {{1, u"МБОУ «СОШ № 1»"_s, 0.3, u"ШНОР"_s, u"2022/2023"_s, QString(), u"да"_s}};
    const Document document = tableDocument(sheet);
    const auto& table = std::get<Table>(document.sections.first().blocks.last());
    QCOMPARE(table.columnWidths.size(), 6);
    QCOMPARE(table.header.first().cells.size(), 6);
    QVERIFY(table.rows.first().cells.first().paragraph.sizePt >= 9);
    QVERIFY(table.header.first().cells.first().paragraph.sizePt >= 9);
    QVERIFY(table.columnWidths.at(4) < 80); // what wraps gives way …
    QVERIFY(table.columnWidths.at(2) >= 16.8); // … a heading's longest word does not
}

void TestPageLayout::tenThousandRowsStayLinear()
{
    XlsxSheet sheet;
    sheet.columns = {{u"Школа"_s, XlsxColumn::Type::Text, 30},
                     {u"Доля"_s, XlsxColumn::Type::Percent, 10},
                     {u"Средний"_s, XlsxColumn::Type::Decimal, 10},
                     {u"Дата"_s, XlsxColumn::Type::Date, 12}};
    const auto layoutTime = [&sheet](int rows) {
        const QVariantList row{u"МБОУ «Средняя общеобразовательная школа № 1»"_s, 0.318, 3.5, QDate(2023, 9, 1)};
        sheet.rows = QList<QVariantList>(rows, row);
        QElapsedTimer timer;
        timer.start();
        const PageLayout layout(tableDocument(sheet));
        const qint64 elapsed = std::max<qint64>(1, timer.elapsed());
        return std::pair(elapsed, layout.pageCount());
    };
    const auto [small, smallPages] = layoutTime(1000);
    const auto [large, largePages] = layoutTime(10000);
    QVERIFY(largePages > smallPages * 9);
    QVERIFY2(large < small * 40, qPrintable(u"%1 ms, then %2 ms"_s.arg(small).arg(large)));
    sheet.rows.resize(1);
    const QString text = probe::Pdf(toPdf(tableDocument(sheet), probe::moment())).pages().first();
    QVERIFY(text.contains(u"31,8"_s) && text.contains(u" 3,5 "_s) && text.contains(u"01.09.2023"_s));
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
