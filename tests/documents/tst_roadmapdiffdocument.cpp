#include "documents/DocumentProbe.h"
#include "documents/DocxWriter.h"
#include "documents/PdfWriter.h"
#include "documents/RoadmapDiffDocument.h"

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// Reworded, added, excluded.
QList<RoadmapDiffRow> rows()
{
    return {{u"Изложены в новой редакции"_s, u"1.1."_s, u"Сроки"_s, u"до 1 мая 2023 года"_s, u"до 1 июня 2023 года"_s},
            {u"Дополнены"_s, u"1.2."_s, u"Мероприятие"_s, QString(), u"Новое дело"_s},
            {u"Исключены"_s, u"1.3."_s, u"Мероприятие"_s, u"Старое дело"_s, QString()}};
}

Document document()
{
    return roadmapDiffDocument(rows(), u"Редакция 1"_s, u"Редакция 2"_s, u"План"_s);
}

QList<TextRun> runsOf(const Document& document, int row, int column)
{
    return std::get<Table>(document.sections.first().blocks.last()).rows.at(row).cells.at(column).paragraph.runs;
}

QString marked(const QList<TextRun>& runs, bool TextRun::*mark)
{
    QString text;
    for (const TextRun& run : runs) {
        if (run.*mark)
            text += run.text;
    }
    return text.simplified();
}

} // namespace

class TestRoadmapDiffDocument : public QObject {
    Q_OBJECT

private slots:
    void removedIsStruckAddedIsUnderlined();
    void wordDocumentShowsIt();
    void paperShowsIt();
    void equalEditions();
};

void TestRoadmapDiffDocument::removedIsStruckAddedIsUnderlined()
{
    const Document compared = document();
    // Every other row is the heading of its group.
    const QList<TextRun> before = runsOf(compared, 1, 2);
    const QList<TextRun> after = runsOf(compared, 1, 3);
    QCOMPARE(marked(before, &TextRun::strikeOut), u"мая"_s);
    QCOMPARE(marked(before, &TextRun::bold), u"мая"_s);
    QCOMPARE(marked(before, &TextRun::underline), QString());
    QCOMPARE(marked(after, &TextRun::underline), u"июня"_s);
    QCOMPARE(marked(after, &TextRun::bold), u"июня"_s);
    QCOMPARE(marked(after, &TextRun::strikeOut), QString());
    QCOMPARE(marked(runsOf(compared, 3, 3), &TextRun::underline), u"Новое дело"_s);
    QCOMPARE(marked(runsOf(compared, 3, 2), &TextRun::strikeOut), QString());
    QCOMPARE(marked(runsOf(compared, 5, 2), &TextRun::strikeOut), u"Старое дело"_s);
    QCOMPARE(runsOf(compared, 5, 3).value(0).text, u"—"_s);
    QVERIFY(!runsOf(compared, 5, 3).value(0).underline);
}

void TestRoadmapDiffDocument::wordDocumentShowsIt()
{
    const auto bytes = toDocx(document(), probe::moment());
    QVERIFY(bytes);
    const QByteArray body = probe::zipPart(*bytes, "word/document.xml");
    QCOMPARE(body.count("<w:strike/>"), 2);
    QCOMPARE(body.count("<w:u w:val=\"single\"/>"), 2);
}

void TestRoadmapDiffDocument::paperShowsIt()
{
    if (!probe::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const auto printed = toPdf(document(), probe::moment());
    Document plain = document();
    for (DocumentRow& row : std::get<Table>(plain.sections.first().blocks.last()).rows) {
        for (DocumentCell& cell : row.cells) {
            for (TextRun& run : cell.paragraph.runs)
                run.underline = run.strikeOut = false;
        }
    }
    const auto unmarked = toPdf(plain, probe::moment());
    QVERIFY(printed && unmarked);
    QVERIFY(*printed != *unmarked);
    QCOMPARE(probe::Pdf(printed).pages(), probe::Pdf(unmarked).pages());
}

void TestRoadmapDiffDocument::equalEditions()
{
    const Document compared = roadmapDiffDocument({}, u"1"_s, u"2"_s, u"План"_s);
    const auto& text = std::get<Paragraph>(compared.sections.first().blocks.last());
    QCOMPARE(text.runs.first().text, u"Редакции совпадают."_s);
}

QTEST_MAIN(TestRoadmapDiffDocument)
#include "tst_roadmapdiffdocument.moc"
