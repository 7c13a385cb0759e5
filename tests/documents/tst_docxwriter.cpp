#include "documents/DocumentProbe.h"
#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"

#include <QXmlStreamReader>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

constexpr auto partNames = {
    "[Content_Types].xml", "_rels/.rels",     "docProps/core.xml", "word/_rels/document.xml.rels",
    "word/document.xml",   "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
    "word/header1.xml",    "word/header2.xml"};

Order order()
{
    Order order;
    order.founder = u"Администрация района"_s;
    order.issuer = u"УПРАВЛЕНИЕ <ОБРАЗОВАНИЯ> & \"К\""_s;
    order.number = u"96"_s;
    order.dateText = u"24.06.2021"_s;
    order.title = u"Об утверждении\nПлана"_s;
    order.preamble = u"В целях\u0001 реализации\u000B%1 %2"_s + QChar(0xD800);
    order.clauses = {OrderClause{u"Утвердить\tПлан."_s}, OrderClause{u"Контроль\nоставляю за собой."_s}};
    order.signerPost = u"Начальник\nУправления"_s;
    order.signerName = u"И.А. Бактиева"_s;
    order.stampIssuer = u"приказом Управления"_s;
    return order;
}

Roadmap roadmap()
{
    Roadmap roadmap;
    roadmap.title = u"План\nмероприятий"_s;
    roadmap.documentKind = u"Дорожная карта"_s;
    RoadmapAction action;
    action.text = u"Анализ]]> данных"_s;
    action.responsible = {u"школы"_s, u"ММЦ"_s};
    action.term.text = u"до 1 мая"_s;
    action.result = u"Справка"_s;
    roadmap.sections = {RoadmapSection{{}, u"Право"_s, {action}}, RoadmapSection{{}, u"Дело"_s, {action, action}}};
    return roadmap;
}

QByteArray docx()
{
    const Roadmap appendix = roadmap();
    return toDocx(orderDocument(order(), &appendix), probe::moment()).value_or(QByteArray());
}

/// Words of all paragraphs, one line each.
QStringList paragraphs(const QByteArray& xml)
{
    QStringList lines;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"p")
            lines.append(QString());
        else if (reader.isStartElement() && reader.name() == u"br")
            lines.last() += u'\n';
        else if (reader.isStartElement() && reader.name() == u"t")
            lines.last() += reader.readElementText();
    }
    return lines;
}

int countOf(const QByteArray& xml, const char* text)
{
    return int(xml.count(text));
}

} // namespace

class TestDocxWriter : public QObject {
    Q_OBJECT

private slots:
    void everyPartIsSoundXml();
    void holdsEveryWord();
    void sectionsAndTables();
    void sameInputSameBytes();
    void refusesBadTarget();
    void emptyDocument();
};

void TestDocxWriter::everyPartIsSoundXml()
{
    const QByteArray bytes = docx();
    for (const char* name : partNames) {
        const QByteArray xml = probe::zipPart(bytes, name);
        QVERIFY2(!xml.isEmpty(), name);
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(QLatin1StringView(name) + u": "_s + reader.errorString()));
    }
}

void TestDocxWriter::holdsEveryWord()
{
    const QStringList lines = paragraphs(probe::zipPart(docx(), "word/document.xml"));
    const QStringList expected{u"Администрация района"_s,
                               u"УПРАВЛЕНИЕ <ОБРАЗОВАНИЯ> & \"К\""_s,
                               u"ПРИКАЗ"_s,
                               u"24.06.2021"_s,
                               u"№ 96"_s,
                               u"Об утверждении\nПлана"_s,
                               u"В целях  реализации %1 %2 "_s,
                               u"ПРИКАЗЫВАЮ:"_s,
                               u"1. Утвердить План."_s,
                               u"2. Контроль"_s,
                               u"оставляю за собой."_s,
                               u"Начальник\nУправления"_s,
                               u"И.А. Бактиева"_s,
                               QString(),
                               u"УТВЕРЖДЕНА"_s,
                               u"приказом Управления"_s,
                               u"от 24.06.2021 № 96"_s,
                               u"План\nмероприятий"_s,
                               u"№ п/п"_s,
                               u"Мероприятие (содержание деятельности)"_s,
                               u"Ответственные исполнители"_s,
                               u"Сроки исполнения"_s,
                               u"Планируемый результат"_s,
                               u"1. Право"_s,
                               Roadmap::actionNumber(0, 0),
                               u"Анализ]]> данных"_s,
                               u"школы, ММЦ"_s,
                               u"до 1 мая"_s,
                               u"Справка"_s,
                               u"2. Дело"_s};
    QCOMPARE(lines.mid(0, expected.size()), expected);
}

void TestDocxWriter::sectionsAndTables()
{
    const QByteArray bytes = docx();
    const QByteArray xml = probe::zipPart(bytes, "word/document.xml");
    QCOMPARE(countOf(xml, "<w:sectPr>"), 2);
    QCOMPARE(countOf(xml, "w:orient=\"landscape\""), 1);
    QCOMPARE(countOf(xml, "<w:titlePg/>"), 2);
    QCOMPARE(countOf(xml, "<w:tblHeader/>"), 1);
    QCOMPARE(countOf(xml, "<w:tbl>"), 3); // date and number, signature, measures
    QCOMPARE(countOf(xml, "<w:tr>"), countOf(xml, "<w:cantSplit/>"));
    QCOMPARE(countOf(xml, "<w:gridSpan w:val=\"5\"/>"), 2);
    QVERIFY(probe::zipPart(bytes, "word/header1.xml").contains(" PAGE "));
    QVERIFY(probe::zipPart(bytes, "word/fontTable.xml").contains("<w:altName w:val=\"Times New Roman\"/>"));
    QVERIFY(probe::zipPart(bytes, "docProps/core.xml").contains("2021-06-24T10:30:20Z"));
}

void TestDocxWriter::sameInputSameBytes()
{
    const QByteArray first = docx();
    QTest::qSleep(2100); // archives count in two seconds
    QCOMPARE(docx(), first);
}

void TestDocxWriter::refusesBadTarget()
{
    QTemporaryDir dir;
    const QString old = dir.filePath(u"старый.docx"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    const Status status = writeDocx(old + u"/новый.docx"_s, Document{}, probe::moment());
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::File);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QVERIFY(writeDocx(dir.filePath(u"Приказ № 96.docx"_s), Document{}, probe::moment()));
}

void TestDocxWriter::emptyDocument()
{
    const auto bytes = toDocx(Document{}, probe::moment());
    QVERIFY(bytes);
    QCOMPARE(countOf(probe::zipPart(*bytes, "word/document.xml"), "<w:sectPr>"), 1);
}

QTEST_GUILESS_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"
