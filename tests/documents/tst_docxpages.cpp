#include "documents/DocxChecker.h"
#include "documents/DocxWriter.h"
#include "documents/OfficeProbe.h"
#include "documents/PageSamples.h"
#include "documents/PdfWriter.h"

using namespace lotsia;
using namespace samples;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString name;
    Document document;
    QByteArray ours;
    QByteArray theirs;
};

/// A person who looks for a difference gets the files in the folder that LOTSIA_KEEP names.
void keep(const QString& name, const QByteArray& bytes)
{
    const QString folder = qEnvironmentVariable("LOTSIA_KEEP");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

struct Page {
    QStringList lines; ///< without the page's number
};

QList<Page> pagesOf(const QByteArray& pdf)
{
    QList<Page> pages;
    static const QRegularExpression number(u"^\\d{1,3}$"_s);
    const QStringList texts = probe::Pdf(Result<QByteArray>(pdf)).pages();
    for (const QString& text : texts) {
        Page page;
        for (const QString& line : text.split(u'\n')) {
            const QString plain = line.simplified();
            if (!plain.isEmpty() && !(page.lines.isEmpty() && number.match(plain).hasMatch()))
                page.lines.append(plain);
        }
        pages.append(page);
    }
    return pages;
}

} // namespace

class TestDocxPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensWithoutRepair();
    void breaksWhereOurPagesBreak_data();
    void breaksWhereOurPagesBreak();
    void longTextsAreNotCut();

private:
    QTemporaryDir m_dir;
    QList<Sample> m_samples;
    bool m_hasOffice = false;
};

void TestDocxPages::initTestCase()
{
    m_hasOffice = !probe::office().isEmpty() && probe::hasPoppler();
    m_samples = {{u"chernushka"_s, demo(u"chernushka"_s), {}, {}},
                 {u"karabash"_s, demo(u"karabash"_s), {}, {}},
                 {u"subclauses"_s, subClauses(), {}, {}},
                 {u"appendices"_s, threeAppendices(), {}, {}},
                 {u"code"_s, coded(), {}, {}},
                 {u"numbers"_s, withColumnNumbers(), {}, {}},
                 {u"rows9"_s, roadmapAt(9), {}, {}},
                 {u"rows11"_s, roadmapAt(11), {}, {}},
                 {u"rows14"_s, roadmapAt(14), {}, {}},
                 {u"whole"_s, whole(), {}, {}},
                 {u"extract"_s, extract(), {}, {}},
                 {u"copy"_s, copy(), {}, {}},
                 {u"hostile"_s, hostile(), {}, {}}};
    for (const double spacing : {1.0, 1.15, 1.3, 1.5}) {
        for (const auto& [body, table] : {std::pair{12.0, 9.0}, {13.0, 11.0}, {14.0, 14.0}})
            m_samples.prepend({u"full %1 %2"_s.arg(spacing).arg(body), full(spacing, body, table), {}, {}});
    }
    QStringList paths;
    for (Sample& sample : m_samples) {
        paths.append(m_dir.filePath(sample.name + u".docx"_s));
        QVERIFY(writeDocx(paths.last(), sample.document, probe::moment()));
        QCOMPARE(fileBytes(paths.last()), toDocx(sample.document, probe::moment()).value()); // not an empty file
        if (!m_hasOffice)
            continue;
        sample.ours = toPdf(sample.document, probe::moment()).value_or(QByteArray());
        keep(sample.name + u".docx"_s, fileBytes(paths.last()));
        keep(sample.name + u"-ours.pdf"_s, sample.ours);
    }
    if (!m_hasOffice)
        return;
    const QList<QByteArray> pdfs = probe::officePdfs(paths, m_dir);
    for (qsizetype i = 0; i < pdfs.size(); ++i) {
        m_samples[i].theirs = pdfs.at(i);
        keep(m_samples.at(i).name + u"-office.pdf"_s, pdfs.at(i));
    }
}

void TestDocxPages::opensWithoutRepair()
{
    for (const Sample& sample : m_samples) {
        const QString faults = probe::DocxChecker(toDocx(sample.document, probe::moment()).value()).faults();
        QVERIFY2(faults.isEmpty(), qPrintable(sample.name + u": "_s + faults));
    }
}

void TestDocxPages::breaksWhereOurPagesBreak_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i + 1 < m_samples.size(); ++i) // the last is not compared
        QTest::newRow(qPrintable(m_samples.at(i).name)) << int(i);
}

void TestDocxPages::breaksWhereOurPagesBreak()
{
    if (!m_hasOffice)
        QSKIP("LibreOffice or poppler-utils is not installed");
    QFETCH(int, index);
    const Sample& sample = m_samples.at(index);
    QVERIFY(!sample.theirs.isEmpty());
    const QList<Page> ours = pagesOf(sample.ours);
    const QList<Page> theirs = pagesOf(sample.theirs);
    for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        QVERIFY(!ours.at(i).lines.isEmpty() && !theirs.at(i).lines.isEmpty());
        const QString page = u"page %1: ours «%2», theirs «%3»"_s.arg(i + 1);
        const QStringList& our = ours.at(i).lines;
        const QStringList& their = theirs.at(i).lines;
        QVERIFY2(their.first() == our.first(), qPrintable(page.arg(our.first(), their.first())));
        QVERIFY2(their.last() == our.last(), qPrintable(page.arg(our.last(), their.last())));
    }
    QCOMPARE(theirs.size(), ours.size());
}

void TestDocxPages::longTextsAreNotCut()
{
    if (!m_hasOffice)
        QSKIP("LibreOffice or poppler-utils is not installed");
    const probe::Pdf pdf{Result<QByteArray>(m_samples.last().theirs)};
    const QString all = probe::squeezed(pdf.pages(u"-raw"_s).join(QString()));
    QCOMPARE(all.count(u"мероприятие"_s), wordsOf(m_samples.last().document, u"мероприятие"_s));
    QVERIFY(all.contains(u"<b>жирно</b>&\"кавычки\""_s));
    QVERIFY(all.count(u'щ') >= 300);
    // Nothing runs over the foot of a page: the lower margin is 20 mm of 595 pt.
    const QString boxes = probe::run(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, u"2"_s, pdf.path(), u"-"_s});
    static const QRegularExpression bottom(u"yMax=\"([\\d.]+)\">"_s);
    auto matches = bottom.globalMatch(boxes);
    QVERIFY(matches.hasNext());
    while (matches.hasNext())
        QVERIFY(matches.next().captured(1).toDouble() < 595 - 54);
}

QTEST_MAIN(TestDocxPages)
#include "tst_docxpages.moc"
