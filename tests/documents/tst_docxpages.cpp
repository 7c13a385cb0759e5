#include "documents/DocxWriter.h"
#include "documents/OfficeProbe.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "documents/PrintedText.h"
#include "documents/RoadmapTable.h"

#include <QJsonDocument>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString name;
    Document document;
    QByteArray ours;
    QByteArray theirs;
};

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A person who looks for a difference gets the files in the folder that LOTSIA_KEEP names.
void keep(const QString& name, const QByteArray& bytes)
{
    const QString folder = qEnvironmentVariable("LOTSIA_KEEP");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QString demoStem(const QString& name)
{
    return QStringLiteral(LOTSIA_SOURCE_DIR "/resources/demo/") + name;
}

Order demoOrder(const QString& name)
{
    const auto json = QJsonDocument::fromJson(fileBytes(demoStem(name) + u"-order.json"_s));
    return Order::fromJson(json.object()).value_or(Order());
}

Roadmap demoRoadmap(const QString& name)
{
    return Roadmap::fromJson(fileBytes(demoStem(name) + u"-roadmap.json"_s)).value_or(Roadmap());
}

Document demo(const QString& name)
{
    const Roadmap roadmap = demoRoadmap(name);
    return orderDocument(demoOrder(name), &roadmap);
}

/// Rows of the real roadmaps over and over, in sections of twelve.
Roadmap longRoadmap(int rows)
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

Document roadmapAt(double sizePt)
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

Document withColumnNumbers()
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

Paragraph running(const QString& text, int level, const QString& number, int list = 1)
{
    Paragraph paragraph = runningText(text, level == 1 ? 4 : 0);
    paragraph.sizePt = 13;
    paragraph.style = TextStyle::Clause;
    paragraph.number = {list, level, number};
    return paragraph;
}

/// Points of three levels over several pages, with a stamp after them.
Document subClauses()
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
Document threeAppendices()
{
    Document document = demo(u"chernushka"_s);
    for (const Document& other : {subClauses(), demo(u"karabash"_s), withColumnNumbers()})
        document.sections.append(other.sections.last());
    return document;
}

Document coded()
{
    Document document = demo(u"chernushka"_s);
    DocumentSection& first = document.sections.first();
    first.code = CornerCode{u"https://example.org/o/96?x=1&y=2"_s, 21, u"Приказ № 96 <от> 24.06.2021"_s};
    for (int i = 0; i < 30; ++i)
        first.blocks.append(runningText(u"Ещё один абзац текста приказа, чтобы вышло две страницы."_s, 4));
    return document;
}

/// Everything that an order's profile can ask for, with points of three levels and three appendices.
Document full(double lineSpacing, double bodySize = 13, double tableSize = 11)
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
const QStringList& longTexts()
{
    static const QStringList texts{u"щ"_s.repeated(300), u"мероприятие "_s.repeated(20000 / 12),
                                   u"<b>жирно</b> & \"кавычки\""_s};
    return texts;
}

Document hostile()
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
int wordsOf(const Document& document, const QString& word)
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
    void breaksWhereOurPagesBreak_data();
    void breaksWhereOurPagesBreak();
    void longTextsAreNotCut();

private:
    QTemporaryDir m_dir;
    QList<Sample> m_samples;
};

void TestDocxPages::initTestCase()
{
    if (probe::office().isEmpty() || !probe::hasPoppler())
        QSKIP("LibreOffice or poppler-utils is not installed");
    m_samples = {{u"chernushka"_s, demo(u"chernushka"_s), {}, {}},
                 {u"karabash"_s, demo(u"karabash"_s), {}, {}},
                 {u"subclauses"_s, subClauses(), {}, {}},
                 {u"appendices"_s, threeAppendices(), {}, {}},
                 {u"code"_s, coded(), {}, {}},
                 {u"numbers"_s, withColumnNumbers(), {}, {}},
                 {u"rows9"_s, roadmapAt(9), {}, {}},
                 {u"rows11"_s, roadmapAt(11), {}, {}},
                 {u"rows14"_s, roadmapAt(14), {}, {}},
                 {u"hostile"_s, hostile(), {}, {}}};
    for (const double spacing : {1.0, 1.15, 1.3, 1.5}) {
        for (const auto& [body, table] : {std::pair{12.0, 9.0}, {13.0, 11.0}, {14.0, 14.0}})
            m_samples.prepend({u"full %1 %2"_s.arg(spacing).arg(body), full(spacing, body, table), {}, {}});
    }
    QStringList paths;
    for (Sample& sample : m_samples) {
        paths.append(m_dir.filePath(sample.name + u".docx"_s));
        QVERIFY(writeDocx(paths.last(), sample.document, probe::moment()));
        sample.ours = toPdf(sample.document, probe::moment()).value_or(QByteArray());
        keep(sample.name + u".docx"_s, fileBytes(paths.last()));
        keep(sample.name + u"-ours.pdf"_s, sample.ours);
    }
    const QList<QByteArray> pdfs = probe::officePdfs(paths, m_dir);
    for (qsizetype i = 0; i < pdfs.size(); ++i) {
        m_samples[i].theirs = pdfs.at(i);
        keep(m_samples.at(i).name + u"-office.pdf"_s, pdfs.at(i));
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
