#include "documents/DocumentProbe.h"
#include "documents/LayoutUnits.h"
#include "documents/PageLayout.h"
#include "documents/PdfWriter.h"
#include "documents/QrCode.h"
#include "documents/TextBoxCache.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerPoint = 3;

Paragraph paragraph(const QString& text)
{
    Paragraph result;
    result.runs = {{text}};
    return result;
}

Document documentOf(const QList<Block>& blocks)
{
    Document document;
    document.sections = {DocumentSection{}};
    document.sections.first().blocks = blocks;
    return document;
}

QImage painted(const PageLayout& layout, int page, Surface surface = Surface::Paper)
{
    QImage image((layout.pageSizePt(page) * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerPoint, dotsPerPoint);
    layout.paintPage(painter, page, surface);
    return image;
}

QRect mmRect(double x, double y, double width, double height)
{
    const double scale = 72 / 25.4 * dotsPerPoint;
    return QRectF(x * scale, y * scale, width * scale, height * scale).toRect();
}

/// Dark dots inside \p area.
int ink(const QImage& image, const QRect& area)
{
    int dots = 0;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            dots += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dots;
}

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestDocumentLook : public QObject {
    Q_OBJECT

private slots:
    void linesThroughAndUnder();
    void placeholderOnScreenOnly();
    void numberStandsInTheIndent();
    void cornerMarksStandAboveTheTitle();
    void coatOfArms_data();
    void coatOfArms();
    void codeKeepsItsRoom();
    void codeThatCannotBe();
    void qrSquares();
    void metadata();
    void plainPdf();
    void placesBothWays();
    void rowsHavePlaces();
    void boxesAreReused();
};

void TestDocumentLook::linesThroughAndUnder()
{
    const auto inkOf = [](bool under, bool through) {
        Paragraph text = paragraph(u"Было"_s);
        text.runs.first().underline = under;
        text.runs.first().strikeOut = through;
        const QImage image = painted(PageLayout(documentOf({text})), 0);
        return ink(image, image.rect());
    };
    const int plain = inkOf(false, false);
    QVERIFY(inkOf(true, false) > plain + 20);
    QVERIFY(inkOf(false, true) > plain + 10);
    Paragraph text = paragraph(u"до "_s);
    text.runs.append({.text = u"вычеркнуто"_s, .strikeOut = true});
    text.runs.append({.text = u" вписано"_s, .bold = true, .underline = true});
    if (probe::hasPoppler())
        QVERIFY(probe::Pdf(toPdf(documentOf({text}), probe::moment()))
                    .pages()
                    .first()
                    .contains(u"до вычеркнуто вписано"_s));
}

void TestDocumentLook::placeholderOnScreenOnly()
{
    Paragraph text = paragraph(u"Назначить "_s);
    text.runs.append({.text = u"________ ________"_s, .placeholder = true});
    Document document = documentOf({text});
    const PageLayout layout(document);
    const QImage paper = painted(layout, 0);
    const QImage screen = painted(layout, 0, Surface::Screen);
    QVERIFY(paper != screen);
    int coloured = 0;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            const QColor colour = screen.pixelColor(x, y);
            coloured += colour.hsvSaturation() > 20 ? 1 : 0;
            const QColor printed = paper.pixelColor(x, y);
            QVERIFY(printed.red() == printed.blue()); // nothing but grey goes to paper
        }
    }
    QVERIFY(coloured > 500);
    const auto bytes = toPdf(document, probe::moment());
    document.sections.first().blocks = {paragraph(u"Назначить ________ ________"_s)};
    QVERIFY(bytes);
    QCOMPARE(bytes->size(), toPdf(document, probe::moment())->size());
}

void TestDocumentLook::numberStandsInTheIndent()
{
    Paragraph clause = paragraph(QString(u"слово "_s).repeated(40));
    clause.firstIndentMm = 12.5;
    clause.align = TextAlign::Justify;
    clause.number = {1, 2, u"2.1."_s};
    const QImage image = painted(PageLayout(documentOf({clause})), 0);
    const double line = 12 * 1.325 * 25.4 / 72; // of PT Serif, mm
    QCOMPARE(ink(image, mmRect(20, 20, 22, line - 1)), 0); // the first line begins in its indent
    QVERIFY(ink(image, mmRect(42.4, 20, 6, line)) > 20); // with the number
    QVERIFY(ink(image, mmRect(30, 20 + line, 6, line)) > 20); // the next one at the margin
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const QString text = probe::Pdf(toPdf(documentOf({clause}), probe::moment())).pages().first();
    QVERIFY2(text.contains(u"2.1. слово слово"_s), qPrintable(text));
    for (const TextAlign align : {TextAlign::Center, TextAlign::Right}) {
        clause.align = align;
        QVERIFY(probe::Pdf(toPdf(documentOf({clause}), probe::moment())).pages().first().contains(u"2.1. слово"_s));
    }
    clause.number.text = u"щ"_s.repeated(300); // wider than the page: still ends
    QVERIFY(PageLayout(documentOf({clause})).pageCount() >= 1);
}

void TestDocumentLook::cornerMarksStandAboveTheTitle()
{
    Paragraph title = paragraph(u"Об утверждении"_s);
    title.widthMm = 80;
    title.spaceBeforePt = 18;
    title.cornerMarks = true;
    const QImage image = painted(PageLayout(documentOf({paragraph(u"Выше"_s), title})), 0);
    title.cornerMarks = false;
    const QImage bare = painted(PageLayout(documentOf({paragraph(u"Выше"_s), title})), 0);
    const auto added = [&](const QRect& area) { return ink(image, area) - ink(bare, area); };
    QVERIFY(added(mmRect(29, 20, 5, 20)) > 20);
    QVERIFY(added(mmRect(106, 20, 5, 20)) > 20);
    QCOMPARE(added(mmRect(35, 20, 70, 20)), 0);
}

void TestDocumentLook::coatOfArms_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("square") << 400 << 400;
    QTest::newRow("tall") << 100 << 4000;
    QTest::newRow("wide") << 4000 << 100;
}

void TestDocumentLook::coatOfArms()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    Figure coat;
    coat.png = picture(width, height);
    coat.widthMm = 60;
    const QImage image = painted(PageLayout(documentOf({coat, paragraph(u"Администрация"_s)})), 0);
    QRect dark;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 40 && y < mmRect(0, 0, 1, 20 + coatHeightMm).bottom())
                dark |= QRect(x, y, 1, 1);
        }
    }
    const double scale = 72 / 25.4 * dotsPerPoint;
    QVERIFY(dark.height() <= coatHeightMm * scale + 2);
    QVERIFY(dark.width() <= 60 * scale + 2 || height < width);
    QVERIFY(qAbs(dark.center().x() - (30 + 85) * scale) < 2 * scale || height < width); // middle of the text's width
    for (const QByteArray& bad : {QByteArray(), QByteArray("not a picture"), coat.png.left(60)}) {
        coat.png = bad;
        QCOMPARE(PageLayout(documentOf({coat, paragraph(u"Администрация"_s)})).pageCount(), 1);
    }
}

void TestDocumentLook::codeKeepsItsRoom()
{
    Document document = documentOf({});
    for (int i = 0; i < 120; ++i)
        document.sections.first().blocks.append(paragraph(QString(u"строка "_s).repeated(18)));
    const int before = PageLayout(document).pageCount();
    document.sections.first().code =
        CornerCode{u"https://example.org/приказ/96"_s, 21, u"Проверка подлинности документа"_s};
    const PageLayout layout(document);
    QVERIFY(layout.pageCount() >= before);
    const QImage first = painted(layout, 0);
    const double side = 21;
    const QRect corner = mmRect(200 - side, 297 - 8 - side, side, side);
    QVERIFY(ink(first, corner) > corner.width() * corner.height() / 4);
    QCOMPARE(ink(first, mmRect(30, 297 - 8 - side - 4, 170, 4)), 0); // nothing touches it
    QCOMPARE(ink(painted(layout, 1), mmRect(30, 297 - 19, 170, 18)), 0); // the next page has none
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const probe::Pdf pdf(toPdf(document, probe::moment()));
    QVERIFY(pdf.isSound());
    QVERIFY(pdf.pages().first().contains(u"Проверка подлинности"_s));
    // A row taller than what the code leaves of the first page is parted there.
    Table table;
    table.columnWidths = {1};
    DocumentRow row;
    row.cells = {DocumentCell{paragraph(QString(u"строка\n"_s).repeated(45))}};
    table.rows = {row};
    document.sections.first().blocks = {table};
    const QImage parted = painted(PageLayout(document), 0);
    QCOMPARE(ink(parted, mmRect(30, 297 - 8 - side - 4, 100, 4)), 0);
    QVERIFY(ink(parted, mmRect(30, 20, 100, 200)) > 1000);
}

void TestDocumentLook::codeThatCannotBe()
{
    Document document = documentOf({paragraph(u"Приказ"_s)});
    document.sections.first().code = CornerCode{u"щ"_s.repeated(5000), 21, {}};
    const PageLayout layout(document); // the preview shows the page without it
    QCOMPARE(ink(painted(layout, 0), mmRect(150, 250, 50, 40)), 0);
    const auto pdf = toPdf(document, probe::moment());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Data);
    document.sections.first().code = CornerCode{};
    QVERIFY(toPdf(document, probe::moment())); // none wanted
}

void TestDocumentLook::qrSquares()
{
    const auto code = qrCode(u"Приказ № 96"_s);
    QVERIFY(code);
    QVERIFY(code->size >= 21 && (code->size - 17) % 4 == 0);
    for (int i = 0; i < 7; ++i) { // the three finders
        QVERIFY(code->isDark(i, 0) && code->isDark(0, i));
        QVERIFY(code->isDark(code->size - 1 - i, 0) && code->isDark(0, code->size - 1 - i));
    }
    QVERIFY(!qrCode(QString()) && !qrCode(u"  \n"_s));
    QVERIFY(qrCode(u"а\u0000б"_s + QChar(0xD800)));
    QVERIFY(!qrCode(u"щ"_s.repeated(1200)));
    QVERIFY(qrCode(u"щ"_s.repeated(1000)));
}

void TestDocumentLook::metadata()
{
    Document document = documentOf({});
    document.title = u"Приказ № 96 «О <мерах> & планах»"_s;
    document.author = u"Управление образования"_s;
    document.subject = u"Повышение качества"_s;
    Paragraph heading = paragraph(u"Положения"_s);
    heading.outlineLevel = 1;
    heading.number = {1, 1, u"1."_s};
    document.sections.first().blocks = {heading};
    document.sections.append(document.sections.first());
    const auto bytes = toPdf(document, probe::moment());
    QVERIFY(bytes);
    QCOMPARE(*bytes, *toPdf(document, probe::moment()));
    QVERIFY(bytes->contains("/Lang (ru-RU)"));
    QVERIFY(bytes->contains("pdfaid:part=\"1\""));
    QCOMPARE(bytes->count("/Title <FEFF0031002E"), 2); // «1. …» twice among the bookmarks
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const probe::Pdf pdf(bytes);
    QVERIFY(pdf.isSound());
    const QString info = probe::run(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, pdf.path()});
    for (const QString& words : {document.title, document.author, document.subject})
        QVERIFY2(info.contains(words), qPrintable(info));
    const QStringList fonts = probe::run(u"pdffonts"_s, {pdf.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression part(u"^[A-Z]{6}\\+PTSerif-\\w+ .* yes yes yes "_s); // embedded, a part, Unicode
    for (const QString& font : fonts)
        QVERIFY2(part.match(font).hasMatch(), qPrintable(font));
    const QString xmp = probe::run(u"pdfinfo"_s, {u"-meta"_s, u"-enc"_s, u"UTF-8"_s, pdf.path()});
    QVERIFY(xmp.contains(u"Управление образования"_s) && xmp.contains(u"&lt;мерах&gt; &amp; планах"_s));
    document.sections.first().blocks = {paragraph(u"Без заголовков"_s)};
    document.sections.resize(1);
    QVERIFY(toPdf(document, probe::moment())->contains("/Lang (ru-RU)"));
}

void TestDocumentLook::plainPdf()
{
    Document document = documentOf({paragraph(u"Приказ"_s)});
    document.title = u"Приказ"_s;
    const auto bytes = toPdf(document, probe::moment(), PdfOptions{.archive = false});
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-1.6") && !bytes->contains("pdfaid:part"));
    QVERIFY(bytes->contains("/Lang (ru-RU)"));
    QCOMPARE(*bytes, *toPdf(document, probe::moment(), PdfOptions{.archive = false}));
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const probe::Pdf pdf(bytes);
    QVERIFY(pdf.isSound());
    QCOMPARE(pdf.fonts(), QStringList{u"PTSerif-Regular yes"_s});
    QVERIFY(pdf.pages().first().contains(u"Приказ"_s));
}

void TestDocumentLook::placesBothWays()
{
    SideBySide pair;
    pair.left = paragraph(u"24.06.2021"_s);
    pair.left.anchor = u"date"_s;
    pair.right = paragraph(u"№ 96"_s);
    pair.right.anchor = u"number"_s;
    Paragraph clause = paragraph(QString(u"слово "_s).repeated(900));
    clause.anchor = u"clause.0"_s;
    Document document = documentOf({pair, clause, paragraph(u"ещё абзац пункта"_s)});
    document.sections.append(DocumentSection{.blocks = {paragraph(u"Лист"_s)}});
    const PageLayout layout(document);
    const QList<DocumentPlace> date = layout.places(u"date"_s);
    const QList<DocumentPlace> number = layout.places(u"number"_s);
    const QList<DocumentPlace> text = layout.places(u"clause.0"_s);
    QCOMPARE(date.size(), 1);
    QCOMPARE(number.size(), 1);
    QVERIFY(number.first().rectPt.left() >= date.first().rectPt.right() - 0.1);
    QVERIFY(text.size() >= 2); // over pages
    QCOMPARE(text.first().page, 0);
    QVERIFY(layout.places(u"nowhere"_s).isEmpty());
    QCOMPARE(layout.anchorAt(0, date.first().rectPt.center()), u"date"_s);
    QCOMPARE(layout.anchorAt(0, number.first().rectPt.center()), u"number"_s);
    for (const DocumentPlace& place : text)
        QCOMPARE(layout.anchorAt(place.page, place.rectPt.center()), u"clause.0"_s);
    const QPointF below(100, text.last().rectPt.bottom() + 8);
    QCOMPARE(layout.anchorAt(text.last().page, below), u"clause.0"_s); // a paragraph without a name belongs to it
    QCOMPARE(layout.anchorAt(0, QPointF(100, 2)), QString());
    QCOMPARE(layout.anchorAt(layout.pageCount() - 1, QPointF(100, 100)), QString()); // another section
    QCOMPARE(layout.anchorAt(-1, {}), QString());
    QCOMPARE(layout.anchorAt(99, {}), QString());
}

void TestDocumentLook::rowsHavePlaces()
{
    Table table;
    table.columnWidths = {1, 3};
    DocumentRow header;
    header.cells = {DocumentCell{paragraph(u"№"_s)}, DocumentCell{paragraph(u"Мероприятие"_s)}};
    table.header = {header};
    for (int i = 0; i < 100; ++i) {
        DocumentRow row;
        row.cells = {DocumentCell{paragraph(QString::number(i + 1))}, DocumentCell{paragraph(u"Текст"_s)}};
        row.cells.first().paragraph.anchor = u"appendix.0.row.%1"_s.arg(i);
        table.rows.append(row);
    }
    const PageLayout layout(documentOf({table}));
    QVERIFY(layout.pageCount() > 1);
    int last = 0;
    for (int i = 0; i < 100; ++i) {
        const auto places = layout.places(u"appendix.0.row.%1"_s.arg(i));
        QCOMPARE(places.size(), 1);
        QVERIFY(places.first().page >= last);
        last = places.first().page;
        QVERIFY(places.first().rectPt.width() > 400); // the whole row
        QCOMPARE(layout.anchorAt(last, places.first().rectPt.center()), u"appendix.0.row.%1"_s.arg(i));
    }
}

void TestDocumentLook::boxesAreReused()
{
    TextBoxCache boxes;
    Document document = documentOf({paragraph(u"первый"_s), paragraph(u"второй"_s)});
    const QImage before = painted(PageLayout(document, boxes), 0);
    const auto kept = boxes.box(paragraph(u"второй"_s), u"PT Serif"_s, 1000);
    boxes.startTurn();
    QCOMPARE(boxes.box(paragraph(u"второй"_s), u"PT Serif"_s, 1000), kept);
    QVERIFY(boxes.box(paragraph(u"второй"_s), u"PT Serif"_s, 1001) != kept);
    Paragraph bold = paragraph(u"второй"_s);
    bold.runs.first().bold = true;
    QVERIFY(boxes.box(bold, u"PT Serif"_s, 1000) != kept);
    QCOMPARE(painted(PageLayout(document, boxes), 0), before);
    QCOMPARE(painted(PageLayout(document, boxes), 0), painted(PageLayout(document), 0));
    std::get<Paragraph>(document.sections.first().blocks.first()).runs.first().text = u"иной"_s;
    QCOMPARE(painted(PageLayout(document, boxes), 0), painted(PageLayout(document), 0));
}

QTEST_MAIN(TestDocumentLook)
#include "tst_documentlook.moc"
