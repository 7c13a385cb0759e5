#include "documents/DocumentProbe.h"
#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PageLayout.h"
#include "documents/PdfComparison.h"
#include "documents/PdfWriter.h"
#include "documents/WordCompare.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>

#include <array>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

struct Real {
    Order order;
    Roadmap roadmap;
};

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The order and the roadmap of a real department, as the demonstration ships them.
Real real(const QString& name)
{
    const QString stem = QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo/") + name;
    const auto order = Order::fromJson(QJsonDocument::fromJson(fileBytes(stem + u"-order.json"_s)).object());
    const auto roadmap = Roadmap::fromJson(fileBytes(stem + u"-roadmap.json"_s));
    return {order.value_or(Order()), roadmap.value_or(Roadmap())};
}

Document document(const Real& source)
{
    return orderDocument(source.order, &source.roadmap);
}

QString goldenPath(const QString& name)
{
    return QStringLiteral(LOTSIA_TEST_DATA "/golden/") + name + u".txt"_s;
}

/// Lines as a reader sees them, their blanks evened; a line of dashes between pages.
QString readable(const QStringList& pages)
{
    QStringList lines;
    for (const QString& page : pages) {
        for (const QString& line : page.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        }
        lines.append(u"-----"_s);
    }
    return lines.join(u'\n') + u'\n';
}

/// All that a document must show, field by field.
QStringList fields(const Real& source)
{
    const Order& order = source.order;
    QStringList texts{order.founder,    order.issuer,     order.number,      order.dateText,
                      order.place,      order.title,      order.preamble,    order.decisionWord,
                      order.signerPost, order.signerName, order.stampIssuer, source.roadmap.title};
    for (qsizetype i = 0; i < order.clauses.size(); ++i)
        texts.append(u"%1. %2"_s.arg(QString::number(i + 1), order.clauses.at(i).text));
    texts += source.roadmap.printedHeadings();
    for (qsizetype s = 0; s < source.roadmap.sections.size(); ++s) {
        const RoadmapSection& section = source.roadmap.sections.at(s);
        if (!section.title.isEmpty())
            texts.append(u"%1. %2"_s.arg(QString::number(s + 1), section.title));
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions.at(a);
            texts += {Roadmap::actionNumber(s, a), action.text, action.responsible.join(u", "_s), action.term.text,
                      action.result};
        }
    }
    return texts;
}

/// As bookmarks keep their titles.
QByteArray utf16Hex(const QString& text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

} // namespace

class TestOrderPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void golden_data();
    void golden();
    void everyFieldIsThere_data() { golden_data(); }
    void everyFieldIsThere();
    void everyWordOfTheOriginal_data();
    void everyWordOfTheOriginal();
    void form_data() { golden_data(); }
    void form();
    void sameInputSameBytes();
    void draftHasBlanks();
    void stampAgrees();
    void optionalParts();
    void previewShowsInk();
    void refusesBadTarget();
};

void TestOrderPdf::initTestCase()
{
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
}

void TestOrderPdf::golden_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chernushka 2021") << u"chernushka"_s;
    QTest::newRow("Karabash 2023") << u"karabash"_s;
}

// LOTSIA_UPDATE_GOLDEN=1 writes the expected text anew; read it before you keep it.
void TestOrderPdf::golden()
{
    QFETCH(QString, name);
    const QString text = readable(probe::Pdf(toPdf(document(real(name)), probe::moment())).pages());
    if (qEnvironmentVariableIsSet("LOTSIA_UPDATE_GOLDEN")) {
        QFile file(goldenPath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    const QStringList expected = QString::fromUtf8(fileBytes(goldenPath(name))).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QVERIFY2(actual.at(i) == expected.at(i),
                 qPrintable(u"line %1: «%2», expected «%3»"_s.arg(i + 1).arg(actual.at(i), expected.at(i))));
    QCOMPARE(actual.size(), expected.size());
}

void TestOrderPdf::everyFieldIsThere()
{
    QFETCH(QString, name);
    const Real source = real(name);
    QVERIFY(!source.order.clauses.isEmpty());
    QVERIFY(source.roadmap.actionCount() > 5);
    // The second page's number and repeated header would cut a row only if it were split; it is not.
    const QString pdf =
        probe::squeezed(probe::Pdf(toPdf(document(source), probe::moment())).pages(u"-raw"_s).join(QString()));
    const auto docx = toDocx(document(source), probe::moment());
    QVERIFY(docx);
    const QString word = probe::squeezed(probe::docxText(*docx));
    for (const QString& text : fields(source)) {
        QVERIFY2(pdf.contains(probe::squeezed(text)), qPrintable(text));
        QVERIFY2(word.contains(probe::squeezed(text)), qPrintable(text));
    }
}

void TestOrderPdf::everyWordOfTheOriginal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QStringList>("mendings"); // all of them, in the order of the document
    QTest::newRow("Chernushka 2021")
        << u"chernushka"_s << u"chernushka-2021"_s
        << QStringList{
               u"№ → "_s, // «№ № 96»
               u"2. → 3."_s, // the second point 2
               u"школы → школ"_s,
               u"обучающимися → обучающихся"_s,
               u"функционализирующих → функционирующих"_s,
               u"планом-Графиком. → планом-графиком."_s,
               // The original cuts the row 2.4 in two: the ends of two of its cells stand together under it.
               u" → общеобразовательных организаций, имеющих низкие образовательные результаты обучающихся (500+)"_s,
               u" → необходимости)"_s,
               u"общеобразовательных организаций, имеющих низкие образовательные результаты обучающихся (500+) "
               "необходимости) → "_s,
           };
    QTest::newRow("Karabash 2023")
        << u"karabash"_s << u"karabash-2023"_s
        << QStringList{
               // The original has no stamp.
               u" → УТВЕРЖДЕНА приказом МКУ «Управление образования КГО» от 10.07.2023г. № 53-01 (о/д)"_s,
               u"1.1 → 1.1."_s,
               u"1.3 → 1.3."_s,
               u"1.4 → 1.4."_s,
               // The original cuts the row 1.5 in two: the last word of its measure stands under it.
               u" → работников"_s,
               u"работников 1.6 → 1.6."_s,
               u"0 0 → ОО"_s, // digits for letters
               u"00 → ОО"_s,
               u"1.7 → 1.7."_s,
               u"0 0 → ОО"_s,
               u"00 → ОО"_s,
               u"1.8 → 1.8."_s,
               u"пределены → Определены"_s,
           };
}

// The demonstration's orders say what the originals say, word for word and in their order, but for the mendings listed.
void TestOrderPdf::everyWordOfTheOriginal()
{
    QFETCH(QString, name);
    QFETCH(QString, seed);
    QFETCH(QStringList, mendings);
    const Real source = real(name);
    QString text = QString::fromUtf8(fileBytes(QStringLiteral(LOTSIA_TEST_DATA "/seeds/") + seed + u".txt"_s));
    static const QRegularExpression markup(u"</?p>|\\*"_s);
    const QStringList original = probe::wordsOf(text.remove(markup));
    QVERIFY(original.size() > 300);

    const QStringList pages = probe::Pdf(toPdf(document(source), probe::moment())).pages(u"-raw"_s);
    const QStringList headings = probe::wordsOf(source.roadmap.printedHeadings().join(u' '));
    QString shown;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QString words = pages.at(page);
        if (page > 1) { // the appendix goes on: its number and the table's headings again
            QStringList opening{QString::number(page)};
            opening += headings;
            QCOMPARE(probe::wordsOf(words).mid(0, opening.size()), opening);
            words = probe::wordsOf(words).mid(opening.size()).join(u' ');
        }
        shown += words + u'\n';
    }
    const QStringList inPdf = probe::differences(original, probe::wordsOf(shown));
    if (inPdf != mendings)
        qWarning().noquote() << u"PDF:\n"_s + inPdf.join(u'\n');
    QCOMPARE(inPdf, mendings);

    const auto docx = toDocx(document(source), probe::moment());
    QVERIFY(docx);
    const QStringList inDocx = probe::differences(original, probe::wordsOf(probe::docxText(*docx)));
    if (inDocx != mendings)
        qWarning().noquote() << u"DOCX:\n"_s + inDocx.join(u'\n');
    QCOMPARE(inDocx, mendings);
}

void TestOrderPdf::form()
{
    QFETCH(QString, name);
    const Document pages = document(real(name));
    QVERIFY(toPdf(pages, probe::moment())); // fonts are loaded once per program
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> bytes = toPdf(pages, probe::moment());
    const probe::Pdf pdf(bytes);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    const QList<QSizeF> sizes = pdf.pageSizes();
    QCOMPARE(sizes.size(), 4 - (name == u"karabash"_s ? 1 : 0));
    QCOMPARE(sizes.first(), QSizeF(595, 842));
    for (const QSizeF& size : sizes.mid(1))
        QCOMPARE(size, QSizeF(842, 595));
    const QStringList fonts{u"PTSerif-Bold yes"_s, u"PTSerif-Regular yes"_s};
    QCOMPARE(pdf.fonts(), fonts);
    QVERIFY(pdf.isSound());
    QVERIFY(bytes->contains("/Lang (ru-RU)") && bytes->contains("pdfaid:part=\"1\""));
    QVERIFY(!bytes->contains("/Transparency"));
    // A bookmark for the order and one for its appendix, in its own words.
    const Real source = real(name);
    for (const QString& title : {source.order.title.simplified(), source.roadmap.title.simplified()})
        QVERIFY2(bytes->contains("/Title <FEFF" + utf16Hex(title)), qPrintable(title));
    const QString info = probe::run(u"pdfinfo"_s, {pdf.path()});
    QVERIFY(info.contains(u"Приказ № "_s));
    const QStringList texts = pdf.pages();
    for (const QString& text : texts.mid(1))
        QVERIFY(text.contains(u"результат"_s));
    QVERIFY(!texts.at(1).split(u'\n', Qt::SkipEmptyParts).first().contains(u'1'));
    QCOMPARE(texts.at(2).split(u'\n', Qt::SkipEmptyParts).first().trimmed(), u"2"_s);
}

void TestOrderPdf::sameInputSameBytes()
{
    const Document pages = document(real(u"chernushka"_s));
    const auto first = toPdf(pages, probe::moment());
    QTest::qSleep(1100);
    const auto second = toPdf(pages, probe::moment());
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QVERIFY(first->contains("/CreationDate (D:20210624103020"));
    QVERIFY(first->contains("xmp:CreateDate=\"2021-06-24T10:30:20"));
    // What was kept comes out again, whenever it was made; another text, another moment in it or no PDF does not.
    QVERIFY(givesSamePages(pages, *first));
    QVERIFY(givesSamePages(pages, *toPdf(pages, probe::moment().addYears(3))));
    QByteArray changed = *first;
    changed.replace("/CreationDate (D:20", "/CreationDate (D:19");
    QVERIFY(!givesSamePages(pages, changed));
    QVERIFY(!givesSamePages({}, *first));
    QVERIFY(!givesSamePages(pages, "%PDF-1.4") && !givesSamePages(pages, {}));
    const auto later = toPdf(pages, probe::moment().addDays(1));
    QVERIFY(later && *later != *first);
    QCOMPARE(later->size(), first->size());
}

void TestOrderPdf::draftHasBlanks()
{
    Real source = real(u"karabash"_s);
    source.order.number.clear();
    source.order.dateText.clear();
    source.order.approvalStamp = true;
    const QStringList pages = probe::Pdf(toPdf(document(source), probe::moment())).pages();
    QVERIFY(pages.at(0).contains(u"ПРИКАЗ № ____"_s));
    QVERIFY(pages.at(0).contains(u"от __.__.____"_s));
    QVERIFY(pages.at(1).contains(u"УТВЕРЖДЕНА"_s));
    QVERIFY(pages.at(1).contains(u"от __.__.____ № ____"_s));
}

void TestOrderPdf::stampAgrees()
{
    Real source = real(u"chernushka"_s);
    const std::array<std::pair<QString, QString>, 2> kinds{
        {{u"План"_s, u"УТВЕРЖДЕН\n"_s}, {u"Дорожная карта"_s, u"УТВЕРЖДЕНА\n"_s}}};
    for (const auto& [kind, word] : kinds) {
        source.roadmap.documentKind = kind;
        QVERIFY(probe::Pdf(toPdf(document(source), probe::moment())).pages().at(1).contains(word));
    }
    source.order.approvalStamp = false;
    QVERIFY(!probe::Pdf(toPdf(document(source), probe::moment())).pages().at(1).contains(u"УТВЕРЖДЕН"_s));
}

void TestOrderPdf::optionalParts()
{
    Order order = real(u"chernushka"_s).order;
    order.place = u"г. Чернушка"_s;
    order.number = u"№ 97"_s;
    const QStringList pages = probe::Pdf(toPdf(orderDocument(order, nullptr), probe::moment())).pages();
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(u"г. Чернушка"_s));
    QVERIFY(pages.first().contains(u"№ 97"_s) && !pages.first().contains(u"№ №"_s));
}

void TestOrderPdf::previewShowsInk()
{
    const PageLayout layout(document(real(u"karabash"_s)));
    for (int page = 0; page < layout.pageCount(); ++page) {
        QImage image(layout.pageSizePt(page).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paintPage(painter, page);
        painter.end();
        qint64 dark = 0;
        const int right = int(image.width() - 10 / 25.4 * 72) + 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool ink = qGray(image.pixel(x, y)) < 128;
                dark += ink;
                QVERIFY2(!ink || x < right, "ink in the right margin");
            }
        }
        QVERIFY(dark > 2000);
    }
}

void TestOrderPdf::refusesBadTarget()
{
    QTemporaryDir dir;
    const Document pages = document(real(u"karabash"_s));
    const QString old = dir.filePath(u"Приказ.pdf"_s);
    QVERIFY(writePdf(old, pages, probe::moment()));
    const QByteArray before = fileBytes(old);
    QVERIFY(before.startsWith("%PDF-1.4"));
    for (const QString& target : {old + u"/новый.pdf"_s, dir.path(), dir.filePath(u"нет/приказ.pdf"_s)}) {
        const Status status = writePdf(target, pages, probe::moment());
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::File);
        QCOMPARE(status.error().place.file, target);
    }
    QCOMPARE(fileBytes(old), before);
}

QTEST_MAIN(TestOrderPdf)
#include "tst_orderpdf.moc"
