#include "documents/BlockStrips.h"
#include "documents/DocumentFonts.h"
#include "documents/DocumentProbe.h"
#include "documents/LayoutUnits.h"
#include "documents/OrderDocument.h"
#include "documents/PageFlow.h"
#include "documents/PageLayout.h"
#include "documents/PdfWriter.h"
#include "documents/RoadmapTable.h"

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 400;

QString words(const QString& word, int count)
{
    return QString(word + u' ').repeated(count).trimmed();
}

/// 400 measures under headings of one to eight each, whose heights vary: page ends meet every kind of row.
Roadmap longRoadmap()
{
    Roadmap roadmap;
    roadmap.title = u"План мероприятий"_s;
    roadmap.documentKind = u"План"_s;
    for (int done = 0, s = 0; done < rowCount; ++s) {
        RoadmapSection section;
        section.title = u"Раздел%1 %2"_s.arg(s).arg(words(u"раздела"_s, s % 20));
        for (int a = 0; a <= s % 8 && done < rowCount; ++a, ++done) {
            RoadmapAction action;
            action.text = u"Начало%1х %2 Конец%1х"_s.arg(done).arg(words(u"мероприятие"_s, 3 + (done * 7) % 34));
            action.responsible = {u"Управление образования"_s, u"методическая служба"_s, u"школы"_s};
            action.term.text = u"ежегодно, до 1 сентября"_s;
            action.result = words(u"Итог"_s, (done * 5) % 30);
            section.actions.append(action);
        }
        roadmap.sections.append(section);
    }
    return roadmap;
}

/// The table with letters of \p sizePt; each row and each section heading has an anchor.
Table sizedTable(double sizePt)
{
    Table table = roadmapTable(longRoadmap());
    int number = 0;
    int section = 0;
    for (QList<DocumentRow>* rows : {&table.header, &table.rows}) {
        for (DocumentRow& row : *rows) {
            for (DocumentCell& cell : row.cells)
                cell.paragraph.sizePt = sizePt;
            if (rows == &table.rows)
                row.cells.first().paragraph.anchor =
                    row.section ? u"section.%1"_s.arg(section++) : u"row.%1"_s.arg(number++);
        }
    }
    return table;
}

DocumentSection landscape(const Block& block)
{
    DocumentSection section;
    section.landscape = true;
    section.marginsMm = {20, 20, 10, 20};
    section.blocks = {block};
    return section;
}

std::vector<LaidPage> laid(const DocumentSection& section)
{
    [[maybe_unused]] const Status fonts = loadDocumentFonts();
    std::vector<LaidPage> pages;
    PageFlow flow(pages);
    TextBoxCache boxes;
    flow.startSection(section);
    for (const Block& block : section.blocks)
        flowBlock(flow, block, documentFamily(u"PT Serif"_s), boxes);
    flow.endSection();
    return pages;
}

DocumentCell cell(const QString& text)
{
    Paragraph paragraph;
    paragraph.runs = {{text}};
    paragraph.sizePt = 11;
    return {paragraph};
}

/// Every text stands in the frame of a cell and inside the margins.
void verifyNothingClipped(const std::vector<LaidPage>& pages)
{
    for (const LaidPage& page : pages) {
        const QRectF body = page.body.adjusted(-1, -1, 1, 1);
        for (const QRectF& frame : page.frames)
            QVERIFY2(body.contains(frame), qPrintable(u"frame ends at %1"_s.arg(frame.bottom())));
        for (const PlacedText& text : page.texts) {
            if (text.box->inked().width() <= 0)
                continue; // an empty cell
            const QRectF ink = text.box->inked().translated(text.at);
            const QRectF lines(ink.left(), text.at.y(), ink.width(), text.box->height(text.first, text.end));
            QVERIFY(body.contains(lines));
            const bool inCell = std::any_of(page.frames.begin(), page.frames.end(), [&](const QRectF& frame) {
                return frame.adjusted(-1, -1, 1, 1).contains(lines);
            });
            QVERIFY2(inCell, qPrintable(u"text at %1, %2"_s.arg(lines.left()).arg(lines.top())));
        }
    }
}

} // namespace

class TestLongRoadmap : public QObject {
    Q_OBJECT

private slots:
    void staysWhole_data();
    void staysWhole();
    void numbersInsteadOfHeadings();
    void headingStaysWithTallRow();
    void namesPrintLiterally_data();
    void namesPrintLiterally();
    void sameBytesAndBookmarks();
};

void TestLongRoadmap::staysWhole_data()
{
    QTest::addColumn<double>("sizePt");
    QTest::newRow("9") << 9.0;
    QTest::newRow("11") << 11.0;
    QTest::newRow("14") << 14.0;
}

void TestLongRoadmap::staysWhole()
{
    QFETCH(const double, sizePt);
    const Table table = sizedTable(sizePt);
    const auto pages = laid(landscape(table));
    verifyNothingClipped(pages);
    QHash<QString, int> pieces;
    for (const LaidPage& page : pages) {
        for (const PlacedText& text : page.texts) // no row is taller than a page here: none may be split
            QCOMPARE(text.end - text.first, text.box->lineCount());
        for (const PageArea& area : page.areas)
            ++pieces[area.anchor];
        QVERIFY(!page.areas.isEmpty());
        QVERIFY2(!page.areas.last().anchor.startsWith(u"section"_s), qPrintable(page.areas.last().anchor));
        // Headings of the columns open each page; pages are not left half empty without a reason.
        QCOMPARE(page.texts.first().at.y() > page.body.top(), true);
    }
    QCOMPARE(pieces.size(), table.rows.size());
    for (auto each = pieces.cbegin(); each != pieces.cend(); ++each)
        QVERIFY2(each.value() == 1, qPrintable(each.key()));
    Document document;
    document.sections = {landscape(table)};
    if (!probe::hasPoppler())
        return;
    const probe::Pdf pdf(toPdf(document, probe::moment()));
    const QStringList texts = pdf.pages(u"-raw"_s);
    QCOMPARE(texts.size(), qsizetype(pages.size()));
    static const QRegularExpression start(u"Начало(\\d+)х"_s);
    int found = 0;
    for (const QString& text : texts) {
        QVERIFY(text.contains(u"Планируемый"_s));
        for (auto starts = start.globalMatch(text); starts.hasNext(); ++found)
            QVERIFY(probe::squeezed(text).contains(u"Конец%1х"_s.arg(starts.next().captured(1))));
    }
    QCOMPARE(found, rowCount);
}

void TestLongRoadmap::numbersInsteadOfHeadings()
{
    Table table = sizedTable(11);
    DocumentRow numbers;
    for (int i = 1; i <= 5; ++i)
        numbers.cells.append(cell(u"графа%1"_s.arg(i)));
    table.header.append(numbers);
    table.repeated = {numbers};
    Document document;
    document.sections = {landscape(table)};
    verifyNothingClipped(laid(document.sections.first()));
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const QStringList pages = probe::Pdf(toPdf(document, probe::moment())).pages(u"-raw"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages.at(i).count(u"графа5"_s), 1);
        QCOMPARE(pages.at(i).contains(u"Планируемый"_s), i == 0);
    }
}

/// A heading and its row do not fit on one page together: the row is parted, the heading is not left alone.
void TestLongRoadmap::headingStaysWithTallRow()
{
    for (int lines = 20; lines < 40; ++lines) {
        Table table;
        table.columnWidths = {1};
        DocumentRow heading;
        heading.section = true;
        heading.cells = {cell(u"Раздел"_s)};
        heading.cells.first().paragraph.anchor = u"heading"_s;
        DocumentRow row;
        row.cells = {cell(QString(u"строка\n"_s).repeated(lines) + u"конец"_s)};
        row.cells.first().paragraph.anchor = u"row"_s;
        table.rows = {heading, row, heading, row};
        const auto pages = laid(landscape(table));
        verifyNothingClipped(pages);
        for (const LaidPage& page : pages)
            QVERIFY2(page.areas.last().anchor == u"row"_s, qPrintable(QString::number(lines)));
    }
}

void TestLongRoadmap::namesPrintLiterally_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("tags") << u"МБОУ <b>«СОШ & Ко»</b> \"1\" &amp; <br/>"_s;
    QTest::newRow("quotes") << u"„Лапки“ «ёлочки» \"прямые\" 'одинарные'"_s;
    QTest::newRow("format signs") << u"100%1 %2 \\n {0} $x$ #{y}"_s;
    QTest::newRow("long word") << u"щ"_s.repeated(300);
    QTest::newRow("emoji") << u"Школа 😀 конец"_s;
    QTest::newRow("right to left") << u"Школа \u202Eабв\u202C конец"_s;
    QTest::newRow("controls") << u"Школа\u0000\u0007\tконец"_s + QChar(0xD800);
    QTest::newRow("only spaces") << u"   "_s;
}

void TestLongRoadmap::namesPrintLiterally()
{
    QFETCH(const QString, name);
    Table table;
    table.columnWidths = {1, 6, 2};
    DocumentRow row;
    row.cells = {cell(name), cell(name), cell(u"Сосед"_s)};
    table.rows = {row};
    verifyNothingClipped(laid(landscape(table)));
    Document document;
    document.title = name;
    document.author = name;
    document.subject = name;
    document.sections = {landscape(table)};
    const auto bytes = toPdf(document, probe::moment());
    QVERIFY(bytes);
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const probe::Pdf pdf(bytes);
    QVERIFY(pdf.isSound());
    const QString text = probe::squeezed(pdf.pages(u"-raw"_s).join(QString()));
    QVERIFY(text.contains(u"Сосед"_s));
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    if (tag == u"long word"_s)
        QCOMPARE(text.count(u'щ'), 600);
    else if (tag == u"tags"_s || tag == u"quotes"_s || tag == u"format signs"_s)
        QVERIFY2(text.count(probe::squeezed(name)) >= 1, qPrintable(text));
    else if (tag != u"only spaces"_s)
        QVERIFY2(text.contains(u"Школа"_s) && text.contains(u"конец"_s), qPrintable(text));
}

void TestLongRoadmap::sameBytesAndBookmarks()
{
    const Document document = roadmapDocument(longRoadmap());
    const auto first = toPdf(document, probe::moment());
    QVERIFY(first);
    QCOMPARE(*toPdf(document, probe::moment()), *first);
}

QTEST_MAIN(TestLongRoadmap)
#include "tst_longroadmap.moc"
