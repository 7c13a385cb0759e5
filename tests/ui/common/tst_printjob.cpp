#include "documents/DocumentProbe.h"
#include "documents/PageLayout.h"
#include "ui/common/Banner.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/PrintJob.h"

#include <QPageRanges>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// Five upright pages, then four lying ones; each says its number.
Document ninePages()
{
    Document document;
    document.title = u"Приказ <b>№ 96</b>\nо мерах"_s;
    DocumentSection upright;
    DocumentSection lying;
    lying.landscape = true;
    for (int page = 1; page <= 9; ++page) {
        Paragraph text{.runs = {{u"Лист%1"_s.arg(page)}}};
        text.pageBreakBefore = true;
        (page <= 5 ? upright : lying).blocks.append(text);
    }
    document.sections = {upright, lying};
    return document;
}

/// Answers the question by printing to a file.
class FileSetup final : public PrintSetup {
public:
    FileSetup() { PrintSetup::use(this); }
    ~FileSetup() override { PrintSetup::use(nullptr); }

    bool hasPrinter() const override { return printerThere; }
    bool ask(QPrinter& printer, QWidget*, int pageCount, const PrintChoice& choice) override
    {
        ++asked;
        lastCount = pageCount;
        lastChoice = choice;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        if (prepare)
            prepare(printer);
        return accepted;
    }
    void tell(QWidget*, const QString& text) override { told << text; }

    bool printerThere = true;
    bool accepted = true;
    QString file;
    std::function<void(QPrinter&)> prepare;
    int asked = 0;
    int lastCount = 0;
    PrintChoice lastChoice;
    QStringList told;
};

QStringList sheets(const QString& file)
{
    QStringList names;
    static const QRegularExpression name(u"Лист\\d+"_s);
    QStringList pages = probe::run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).split(u'\f');
    pages.removeLast();
    for (const QString& page : std::as_const(pages))
        names << name.match(page).captured(0).mid(4);
    return names;
}

} // namespace

class tst_PrintJob : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyPageInItsDirection();
    void partsOfTheDocument_data();
    void partsOfTheDocument();
    void copies_data();
    void copies();
    void edges();
    void nothingChosen();
    void cancelLeavesNoFile();
    void refusedFile();
    void noPrinter();
    void cancelledQuestion();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void tst_PrintJob::init()
{
    m_file = m_folder.filePath(u"печать.pdf"_s);
    QFile::remove(m_file);
}

void tst_PrintJob::everyPageInItsDirection()
{
    FileSetup setup;
    setup.file = m_file;
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(setup.told, QStringList());
    QCOMPARE(setup.lastCount, 9);
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    QCOMPARE(sheets(m_file).join(u','), u"1,2,3,4,5,6,7,8,9"_s);
    QStringList turned;
    static const QRegularExpression line(u"Page +\\d+ size: +([\\d.]+) x ([\\d.]+)"_s);
    auto sizes = line.globalMatch(probe::run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s, m_file}));
    while (sizes.hasNext()) {
        const auto size = sizes.next();
        turned << (size.captured(1).toDouble() > size.captured(2).toDouble() ? u"L"_s : u"P"_s);
    }
    QCOMPARE(turned.join(QString()), u"PPPPPLLLL"_s);
}

void tst_PrintJob::partsOfTheDocument_data()
{
    using Prepare = std::function<void(QPrinter&)>;
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Prepare& prepare, const QString& expected) {
        QTest::newRow(name) << prepare << expected;
    };
    row(
        "all", [](QPrinter&) {}, u"1,2,3,4,5,6,7,8,9"_s);
    row(
        "range",
        [](QPrinter& printer) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(4, 6);
        },
        u"4,5,6"_s);
    row(
        "ranges",
        [](QPrinter& printer) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setPageRanges(QPageRanges::fromString(u"1-2,7,9-50"_s));
        },
        u"1,2,7,9"_s);
    row(
        "selection", [](QPrinter& printer) { printer.setPrintRange(QPrinter::Selection); }, u"2,6"_s);
    row(
        "current", [](QPrinter& printer) { printer.setPrintRange(QPrinter::CurrentPage); }, u"3"_s);
    row(
        "backwards",
        [](QPrinter& printer) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(1, 3);
            printer.setPageOrder(QPrinter::LastPageFirst);
        },
        u"3,2,1"_s);
}

void tst_PrintJob::partsOfTheDocument()
{
    using Prepare = std::function<void(QPrinter&)>;
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, expected);
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    FileSetup setup;
    setup.file = m_file;
    setup.prepare = prepare;
    DocumentPreview::printDocument(nullptr, ninePages(), {{5, 1, 77, -3}, 2, true});
    QCOMPARE(setup.told, QStringList());
    QVERIFY(setup.lastChoice.selectedFirst);
    QCOMPARE(sheets(m_file).join(u','), expected);
}

void tst_PrintJob::copies_data()
{
    QTest::addColumn<bool>("collate");
    QTest::addColumn<bool>("bothSides");
    QTest::addColumn<QString>("expected");
    QTest::newRow("page by page") << false << false << u"0,0,5,5,8,8"_s;
    QTest::newRow("copy by copy") << true << false << u"0,5,8,0,5,8"_s;
    QTest::newRow("both sides") << true << true << u"0,5,8,-1,0,5,8"_s;
    QTest::newRow("both sides, page by page") << false << true << u"0,5,8,-1,0,5,8"_s;
}

void tst_PrintJob::copies()
{
    QFETCH(const bool, collate);
    QFETCH(const bool, bothSides);
    QFETCH(const QString, expected);
    QStringList order;
    for (const int page : PrintJob::sheetOrder({0, 5, 8}, {2, collate, false, bothSides}))
        order << QString::number(page);
    QCOMPARE(order.join(u','), expected);
    QCOMPARE(PrintJob::sheetOrder({0, 5, 8, 9}, {2, collate, false, true}), (QList<int>{0, 5, 8, 9, 0, 5, 8, 9}));
    QVERIFY(PrintJob::sheetOrder({}, {3, collate, true, bothSides}).isEmpty());
    if (bothSides || !probe::hasPoppler())
        return; // a file has no back
    FileSetup setup;
    setup.file = m_file;
    setup.prepare = [collate](QPrinter& printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(5, 6);
        printer.setCopyCount(2);
        printer.setCollateCopies(collate);
    };
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(sheets(m_file).join(u','), collate ? u"5,6,5,6"_s : u"5,5,6,6"_s);
}

void tst_PrintJob::edges()
{
    const PageLayout layout(ninePages());
    const auto edge = [&](QPrinter::DuplexMode chosen, const QList<int>& pages) {
        return PrintJob::edge(chosen, layout, pages);
    };
    QCOMPARE(edge(QPrinter::DuplexAuto, {0, 1}), QPrinter::DuplexLongSide);
    QCOMPARE(edge(QPrinter::DuplexAuto, {0, 6, 7}), QPrinter::DuplexLongSide);
    QCOMPARE(edge(QPrinter::DuplexAuto, {6, 7}), QPrinter::DuplexShortSide);
    QCOMPARE(edge(QPrinter::DuplexShortSide, {0, 1}), QPrinter::DuplexShortSide);
    QCOMPARE(edge(QPrinter::DuplexLongSide, {6, 7}), QPrinter::DuplexLongSide);
    QCOMPARE(edge(QPrinter::DuplexNone, {6, 7}), QPrinter::DuplexNone);
}

void tst_PrintJob::nothingChosen()
{
    FileSetup setup;
    setup.file = m_file;
    setup.prepare = [](QPrinter& printer) { printer.setPrintRange(QPrinter::Selection); };
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(setup.told.size(), 1);
    QVERIFY(!QFile::exists(m_file));
    setup.prepare = [](QPrinter& printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(40, 50);
    };
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(setup.told.size(), 2);
    QVERIFY(!QFile::exists(m_file));
}

void tst_PrintJob::cancelLeavesNoFile()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_file);
    const PageLayout layout(ninePages());
    QList<int> steps;
    const Status status = PrintJob::paint(printer, layout, {0, 1, 2, 3}, [&](int done, int total) {
        steps << done;
        return total == 4 && done < 2;
    });
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QCOMPARE(steps, (QList<int>{0, 1, 2}));
    QVERIFY(!QFile::exists(m_file));
}

void tst_PrintJob::refusedFile()
{
    FileSetup setup;
    setup.file = m_folder.filePath(u"нет такой папки/печать.pdf"_s);
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(setup.told.size(), 1);
    QVERIFY(!setup.told.first().isEmpty());
}

void tst_PrintJob::noPrinter()
{
    FileSetup setup;
    setup.printerThere = false;
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(setup.asked, 0);
    QCOMPARE(setup.told.size(), 1);
    // The system's own way of telling: the banner of the page that asked.
    QWidget page;
    Banner banner(&page);
    QWidget panel(&page);
    PrintSetup::use(nullptr);
    PrintSetup::current().tell(&panel, setup.told.first());
    QCOMPARE(banner.text(), setup.told.first());
}

void tst_PrintJob::cancelledQuestion()
{
    FileSetup setup;
    setup.file = m_file;
    setup.accepted = false;
    DocumentPreview::printDocument(nullptr, ninePages());
    QCOMPARE(setup.asked, 1);
    QCOMPARE(setup.told, QStringList());
    QVERIFY(!QFile::exists(m_file));
}

QTEST_MAIN(tst_PrintJob)
#include "tst_printjob.moc"
