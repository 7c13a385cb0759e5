#include "documents/DocxChecker.h"
#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PrintedText.h"
#include "documents/ZipBytes.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamReader>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Paragraph paragraph(const QString& text, TextStyle style = TextStyle::Body)
{
    Paragraph result;
    result.runs = {{text}};
    result.style = style;
    return result;
}

Paragraph numbered(const QString& number, int level, int list = 1)
{
    Paragraph result = paragraph(u"Текст пункта"_s, TextStyle::Clause);
    result.number = {list, level, number};
    return result;
}

Document documentOf(const QList<Block>& blocks)
{
    Document document;
    document.sections = {DocumentSection{}};
    document.sections.first().blocks = blocks;
    return document;
}

QByteArray smallPng()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

Table tableOf(int rows, int columns)
{
    Table table;
    DocumentRow row;
    for (int column = 0; column < columns; ++column)
        row.cells.append(tableCell(u"Графа %1"_s.arg(column)));
    table.header = {row};
    table.rows = QList<DocumentRow>(rows, row);
    table.rows.prepend(sectionRow(u"Раздел"_s, columns));
    return table;
}

/// One of everything that a document can hold.
Document everything()
{
    Paragraph title = paragraph(u"Об утверждении\nПлана"_s, TextStyle::Title);
    title.cornerMarks = true;
    title.widthMm = 80;
    title.spaceBeforePt = 18;
    title.anchor = u"title"_s;
    Paragraph field = paragraph(u"Приказом "_s);
    field.runs.append(TextRun{.text = u"________"_s, .placeholder = true});
    field.runs.append(TextRun{.text = u"было"_s, .strikeOut = true});
    field.runs.append(TextRun{.text = u"стало"_s, .italic = true, .underline = true});
    field.runs.append(TextRun{.text = u"2"_s, .pageOf = u"clause.0"_s});
    Paragraph point = numbered(u"1."_s, 1);
    point.anchor = u"clause.0"_s;
    SideBySide signature;
    signature.left = paragraph(u"Начальник\nУправления"_s);
    signature.right = paragraph(u"И.А. Бактиева"_s);
    signature.spaceBeforePt = 36;
    Figure figure;
    figure.png = smallPng();
    figure.widthMm = 60;
    Figure captioned = figure;
    captioned.caption = paragraph(u"Рисунок"_s);
    Paragraph heading = headingText(u"Глава"_s);
    heading.outlineLevel = 1;
    Table numbers = tableOf(3, 3);
    numbers.repeated = {DocumentRow{.cells = {tableCell(u"1"_s), tableCell(u"2"_s), tableCell(u"3"_s)}}};
    numbers.header.append(numbers.repeated.first());
    Document document = documentOf({figure, paragraph(u"УПРАВЛЕНИЕ"_s, TextStyle::Letterhead), signature, title, field,
                                    point, numbered(u"1.1."_s, 2), numbered(u"2."_s, 1), listText(u"Строка"_s, 0),
                                    heading, signature, signature});
    document.title = u"Приказ <№ 96> & \"план\""_s;
    document.author = u"Управление & К"_s;
    document.subject = u"О школах"_s;
    document.sections.first().code = CornerCode{u"https://example.org/?a=1&b=<2>"_s, 21, u"Код <приказа>"_s};
    DocumentSection second = appendixPages(true);
    second.blocks = {Stamp{{paragraph(u"УТВЕРЖДЕН"_s), paragraph(u"приказом Управления"_s)}}, captioned, tableOf(4, 5),
                     numbers};
    document.sections.append(second);
    DocumentSection third = appendixPages(false);
    third.blocks = {numbered(u"1."_s, 1, 2), numbered(u"2."_s, 1, 2)};
    document.sections.append(third);
    return document;
}

QByteArray bytesOf(const Document& document)
{
    return toDocx(document, probe::moment()).value_or(QByteArray());
}

QByteArray bodyOf(const Document& document)
{
    return probe::zipPart(bytesOf(document), "word/document.xml");
}

/// Words of all paragraphs, one line each; with blanks that a search finds too.
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
            lines.last() += reader.readElementText().replace(QChar(QChar::Nbsp), u' ');
    }
    return lines;
}

/// What a text processor writes before each numbered paragraph of word/document.xml, following word/numbering.xml.
QStringList shownNumbers(const QByteArray& archive)
{
    struct Level {
        int start = 1;
        QString text;
    };
    QHash<QString, QMap<int, Level>> lists;
    QXmlStreamReader numbering(probe::zipPart(archive, "word/numbering.xml"));
    QString list;
    int level = 0;
    while (!numbering.atEnd()) {
        numbering.readNext();
        if (!numbering.isStartElement())
            continue;
        const QString value = numbering.attributes().value(u"w:val"_s).toString();
        if (numbering.name() == u"abstractNum")
            list = QString::number(numbering.attributes().value(u"w:abstractNumId"_s).toInt() + 1);
        else if (numbering.name() == u"lvl")
            level = numbering.attributes().value(u"w:ilvl"_s).toInt();
        else if (numbering.name() == u"start")
            lists[list][level].start = value.toInt();
        else if (numbering.name() == u"lvlText")
            lists[list][level].text = value;
    }
    QHash<QString, QMap<int, int>> counts;
    QStringList shown;
    QXmlStreamReader body(probe::zipPart(archive, "word/document.xml"));
    while (!body.atEnd()) {
        body.readNext();
        if (!body.isStartElement())
            continue;
        if (body.name() == u"ilvl")
            level = body.attributes().value(u"w:val"_s).toInt();
        if (body.name() != u"numId")
            continue;
        const QString id = body.attributes().value(u"w:val"_s).toString();
        QMap<int, int>& count = counts[id];
        count[level] = count.contains(level) ? count[level] + 1 : lists[id][level].start;
        for (int lower = level + 1; lower < 3; ++lower)
            count.remove(lower);
        QString text = lists[id][level].text;
        for (int upper = 0; upper <= level; ++upper)
            text.replace(u'%' + QString::number(upper + 1), QString::number(count.value(upper)));
        shown.append(text);
    }
    return shown;
}

} // namespace

class TestDocxWriter : public QObject {
    Q_OBJECT

private slots:
    void opensWithoutRepair_data();
    void opensWithoutRepair();
    void faultsAreFound_data();
    void faultsAreFound();
    void holdsEveryWord();
    void stylesAreNamed();
    void onlyDifferencesAreDirect();
    void listsCount();
    void strangeNumbersAreText();
    void runsKeepTheirLook();
    void sectionsAndTables();
    void numbersOfColumnsRepeat();
    void hugeHeadingIsNotRepeated();
    void spacesOfNeighbours();
    void cornerCodeStandsInTheFoot();
    void properties();
    void keepsWordsTogether();
    void hostileTextIsLiteral();
    void sameInputSameBytes();
    void refusesBadTarget();
};

void TestDocxWriter::opensWithoutRepair_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("everything") << bytesOf(everything());
    QTest::newRow("nothing") << bytesOf(Document{});
    QTest::newRow("empty section") << bytesOf(documentOf({}));
    QTest::newRow("table alone") << bytesOf(documentOf({tableOf(1, 1)}));
    QTest::newRow("tables side by side") << bytesOf(documentOf({tableOf(1, 1), tableOf(2, 2), SideBySide{}}));
    QTest::newRow("one anchor twice") << [] {
        Paragraph named = paragraph(u"Место"_s);
        named.anchor = u"clause.1"_s;
        return bytesOf(documentOf({named, named}));
    }();
    QTest::newRow("broken picture") << bytesOf(documentOf({Figure{"not a picture", {}, 50, {}, 0}}));
    QTest::newRow("code too long") << [] {
        Document document = documentOf({paragraph(u"Текст"_s)});
        document.sections.first().code = CornerCode{u"щ"_s.repeated(5000), 21, u"слова"_s};
        return bytesOf(document);
    }();
}

void TestDocxWriter::opensWithoutRepair()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(probe::DocxChecker(bytes).faults(), QString());
}

void TestDocxWriter::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("broken");
    const QByteArray body = "word/document.xml";
    QTest::newRow("order in a paragraph")
        << body << QByteArray("<w:keepNext/><w:keepLines/>") << QByteArray("<w:keepLines/><w:keepNext/>");
    QTest::newRow("format after text") << body << QByteArray("<w:p><w:pPr>") << QByteArray("<w:p><w:r/><w:pPr>");
    QTest::newRow("text after the section") << body << QByteArray("</w:body>") << QByteArray("<w:p/></w:body>");
    QTest::newRow("cell without a paragraph")
        << body << QByteArray("<w:tc>") << QByteArray("<w:tc><w:tbl/></w:tc><w:tc>");
    QTest::newRow("fraction") << body << QByteArray("w:header=\"567\"") << QByteArray("w:header=\"567.5\"");
    QTest::newRow("no bookmark") << body << QByteArray(" PAGEREF clause_0") << QByteArray(" PAGEREF clause_9");
    QTest::newRow("no style") << body << QByteArray("w:val=\"OrderClause\"") << QByteArray("w:val=\"OrderPoint\"");
    QTest::newRow("no list") << body << QByteArray("<w:numId w:val=\"1\"") << QByteArray("<w:numId w:val=\"99\"");
    QTest::newRow("no picture") << body << QByteArray("r:embed=\"rId1\"") << QByteArray("r:embed=\"rId77\"");
    QTest::newRow("no type") << QByteArray("[Content_Types].xml") << QByteArray("PartName=\"/word/styles.xml\"")
                             << QByteArray("PartName=\"/word/settings.xml\"");
    QTest::newRow("order in a style") << QByteArray("word/styles.xml") << QByteArray("<w:qFormat/>")
                                      << QByteArray("<w:qFormat/><w:basedOn w:val=\"Normal\"/>");
    QTest::newRow("bold after size") << QByteArray("word/styles.xml") << QByteArray("</w:rPr>")
                                     << QByteArray("<w:b/></w:rPr>");
}

// What is said of the documents above can be said of no other.
void TestDocxWriter::faultsAreFound()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, broken);
    const QByteArray bytes = bytesOf(everything());
    QList<ZipPart> parts;
    for (const QString& name : probe::zipNames(bytes)) {
        QByteArray content = probe::zipPart(bytes, name.toUtf8().constData());
        if (name.toUtf8() == part) {
            QVERIFY(content.contains(sound));
            content.replace(sound, broken);
        }
        parts.append({name.toUtf8(), content});
    }
    QVERIFY(!probe::DocxChecker(zipBytes(parts, probe::moment())).faults().isEmpty());
}

void TestDocxWriter::holdsEveryWord()
{
    QStringList lines = paragraphs(bodyOf(everything()));
    lines.removeAll(QString());
    const QStringList expected{u"УПРАВЛЕНИЕ"_s,
                               u"Начальник\nУправления"_s,
                               u"И.А. Бактиева"_s,
                               u"Об утверждении\nПлана"_s,
                               u"Приказом ________былостало2"_s,
                               u"Текст пункта"_s,
                               u"Текст пункта"_s,
                               u"Текст пункта"_s,
                               u"Строка"_s,
                               u"Глава"_s};
    QCOMPARE(lines.mid(0, expected.size()), expected);
    QVERIFY(lines.contains(u"приказом Управления"_s));
    QCOMPARE(lines.count(u"Графа 4"_s), 5); // the heading and four rows
}

void TestDocxWriter::stylesAreNamed()
{
    const QByteArray bytes = bytesOf(everything());
    const QByteArray styles = probe::zipPart(bytes, "word/styles.xml");
    for (const QString& name :
         {u"Текст приказа"_s, u"Заголовок приказа"_s, u"Пункт приказа"_s, u"Гриф"_s, u"Текст таблицы"_s, u"heading 1"_s,
          u"heading 2"_s, u"heading 3"_s, u"header"_s, u"Незаполненное поле"_s, u"Таблица приказа"_s})
        QVERIFY2(styles.contains("<w:name w:val=\"" + name.toUtf8() + "\"/>"), qPrintable(name));
    QVERIFY(styles.contains("<w:outlineLvl w:val=\"0\"/>"));
    QVERIFY(styles.contains("<w:lang w:val=\"ru-RU\""));
    const QByteArray body = probe::zipPart(bytes, "word/document.xml");
    for (const char* id : {"Heading1", "OrderTitle", "OrderClause", "OrderStamp", "OrderTableText", "OrderTableHeading",
                           "OrderSignature", "OrderLetterhead", "OrderText"})
        QVERIFY2(body.contains(QByteArray("<w:pStyle w:val=\"") + id + "\"/>"), id);
}

void TestDocxWriter::onlyDifferencesAreDirect()
{
    QList<Block> blocks(20, runningText(u"Обычный абзац"_s, 4));
    Paragraph other = runningText(u"Другой абзац"_s, 4);
    other.sizePt = 9;
    other.align = TextAlign::Right;
    blocks.insert(7, other);
    const QByteArray bytes = bytesOf(documentOf(blocks));
    const QByteArray body = probe::zipPart(bytes, "word/document.xml");
    QCOMPARE(body.count("<w:jc "), 1);
    QCOMPARE(body.count("<w:ind "), 0);
    QCOMPARE(body.count("<w:sz "), 2); // of the run and of the paragraph's mark
    QCOMPARE(body.count("<w:spacing "), 1); // the page's first line has no space above it
    QVERIFY(probe::zipPart(bytes, "word/styles.xml").contains("<w:jc w:val=\"both\"/>"));
}

void TestDocxWriter::listsCount()
{
    const QStringList first{u"1."_s,     u"2."_s,   u"2.1."_s, u"2.2."_s, u"2.2.1."_s,
                            u"2.2.2."_s, u"2.3."_s, u"3."_s,   u"3.1."_s};
    QList<Block> blocks;
    for (const QString& number : first)
        blocks.append(numbered(number, int(number.count(u'.'))));
    for (const QString& number : {u"5."_s, u"6."_s})
        blocks.append(numbered(number, 1, 2));
    blocks.append(numbered(u"4."_s, 1, 1)); // the first list goes on
    blocks.append(numbered(u"1."_s, 1, 3));
    const QByteArray bytes = bytesOf(documentOf(blocks));
    QCOMPARE(shownNumbers(bytes), (first + QStringList{u"5."_s, u"6."_s, u"4."_s, u"1."_s}));
    QVERIFY(!paragraphs(probe::zipPart(bytes, "word/document.xml")).join(u' ').contains(u"2."_s));
    const QByteArray numbering = probe::zipPart(bytes, "word/numbering.xml");
    QVERIFY(numbering.contains("<w:lvlText w:val=\"%1.%2.%3.\"/>"));
    QCOMPARE(probe::DocxChecker(bytes).faults(), QString());
}

void TestDocxWriter::strangeNumbersAreText()
{
    // A doubled point, a point under no point, letters: what the document says stands there all the same.
    const QList<Block> blocks{numbered(u"2.1."_s, 2), numbered(u"1."_s, 1),   numbered(u"1."_s, 1),
                              numbered(u"2"_s, 1),    numbered(u"3."_s, 1),   numbered(u"б)"_s, 1),
                              numbered(u"0а."_s, 1),  numbered(u"1.1."_s, 1), numbered(u"99999999999."_s, 1)};
    const QByteArray bytes = bytesOf(documentOf(blocks));
    QCOMPARE(shownNumbers(bytes), (QStringList{u"1."_s, u"1."_s, u"2"_s, u"3."_s}));
    const QStringList lines = paragraphs(probe::zipPart(bytes, "word/document.xml"));
    QCOMPARE(lines.at(0), u"2.1. Текст пункта"_s);
    QCOMPARE(lines.at(1), u"Текст пункта"_s);
    QCOMPARE(lines.at(5), u"б) Текст пункта"_s);
    QCOMPARE(lines.at(8), u"99999999999. Текст пункта"_s);
    QCOMPARE(probe::DocxChecker(bytes).faults(), QString());
}

void TestDocxWriter::runsKeepTheirLook()
{
    const QByteArray body = bodyOf(everything());
    QVERIFY(body.contains("<w:rStyle w:val=\"EmptyField\"/></w:rPr><w:t xml:space=\"preserve\">________<"));
    QVERIFY(body.contains("<w:strike/></w:rPr><w:t xml:space=\"preserve\">" + u"было"_s.toUtf8()));
    QVERIFY(body.contains("<w:i/><w:iCs/><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">"
                          + u"стало"_s.toUtf8()));
    QVERIFY(body.contains("<w:fldSimple w:instr=\" PAGEREF clause_0 \\h \">"));
    QVERIFY(body.contains("w:name=\"clause_0\""));
}

void TestDocxWriter::sectionsAndTables()
{
    const QByteArray bytes = bytesOf(everything());
    const QByteArray body = probe::zipPart(bytes, "word/document.xml");
    QCOMPARE(body.count("<w:sectPr>"), 3);
    QCOMPARE(body.count("w:orient=\"landscape\""), 1);
    QCOMPARE(body.count("<w:titlePg/>"), 3);
    QCOMPARE(body.count("<w:pgNumType w:start=\"1\"/>"), 2);
    QCOMPARE(body.count("<w:tr>"), body.count("<w:cantSplit/>"));
    QCOMPARE(body.count("<w:tblHeader/>"), 2);
    QVERIFY(probe::zipPart(bytes, "word/header1.xml").contains(" PAGE "));
    QVERIFY(probe::zipPart(bytes, "word/fontTable.xml").contains("<w:altName w:val=\"Times New Roman\"/>"));
    // The number stands in the middle of the paper, not of the lines.
    QVERIFY(probe::zipPart(bytes, "word/header1.xml").contains("w:right=\"1134\""));
    // A section row stays with the next one.
    const qsizetype row = body.indexOf(u"Раздел"_s.toUtf8());
    QVERIFY(body.lastIndexOf("<w:keepNext/>", row) > body.lastIndexOf("<w:tr>", row));
}

void TestDocxWriter::numbersOfColumnsRepeat()
{
    Table table = tableOf(2, 2);
    table.repeated = {DocumentRow{.cells = {tableCell(u"1"_s), tableCell(u"2"_s)}}};
    table.header.append(table.repeated.first());
    const QByteArray body = bodyOf(documentOf({table}));
    QCOMPARE(body.count("<w:tbl>"), 2);
    QCOMPARE(body.count("<w:tblHeader/>"), 1);
    const qsizetype second = body.lastIndexOf("<w:tbl>");
    QVERIFY(body.indexOf("<w:tblHeader/>") > second);
    QStringList lines =
        paragraphs(body.mid(second).prepend("<x xmlns:w=\"w\">").replace("</w:body></w:document>", "") + "</x>");
    QCOMPARE(lines.mid(0, 3), (QStringList{u"1"_s, u"2"_s, u"Раздел"_s}));
}

void TestDocxWriter::hugeHeadingIsNotRepeated()
{
    Table table = tableOf(1, 2);
    table.header = {DocumentRow{.cells = {tableCell(u"шапка "_s.repeated(4000))}}};
    const QByteArray body = bodyOf(documentOf({table}));
    QCOMPARE(body.count("<w:cantSplit/>"), 3);
    QCOMPARE(body.count("<w:tblHeader/>"), 0);
}

void TestDocxWriter::spacesOfNeighbours()
{
    Paragraph heading = headingText(u"Глава"_s);
    heading.spaceBeforePt = 10;
    heading.spaceAfterPt = 8;
    Paragraph text = runningText(u"Текст"_s, 4);
    const QByteArray bytes = bytesOf(documentOf({heading, text, heading}));
    const QByteArray body = probe::zipPart(bytes, "word/document.xml") + probe::zipPart(bytes, "word/styles.xml");
    QVERIFY(body.contains("w:before=\"240\"")); // 8 + 4 points
    QVERIFY(!body.contains("w:before=\"80\""));
}

void TestDocxWriter::cornerCodeStandsInTheFoot()
{
    const QByteArray bytes = bytesOf(everything());
    const QByteArray footer = probe::zipPart(bytes, "word/footer1.xml");
    QVERIFY(footer.contains("<w:drawing>"));
    QVERIFY(footer.contains(u"Код &lt;приказа&gt;"_s.toUtf8()));
    QVERIFY(probe::zipPart(bytes, "word/_rels/footer1.xml.rels").contains("media/image"));
    // Of three sections only the first has it; the others do not take it over.
    const QByteArray body = probe::zipPart(bytes, "word/document.xml");
    QCOMPARE(body.count("<w:footerReference w:type=\"first\""), 3);
    QVERIFY(!bodyOf(documentOf({})).contains("footerReference"));
}

void TestDocxWriter::properties()
{
    const QByteArray core = probe::zipPart(bytesOf(everything()), "docProps/core.xml");
    QVERIFY(core.contains(u"<dc:title>Приказ &lt;№ 96&gt; &amp; &quot;план&quot;</dc:title>"_s.toUtf8()));
    QVERIFY(core.contains(u"<dc:creator>Управление &amp; К</dc:creator>"_s.toUtf8()));
    QVERIFY(core.contains(u"<dc:subject>О школах</dc:subject>"_s.toUtf8()));
    QVERIFY(core.contains("<dc:language>ru-RU</dc:language>"));
    QVERIFY(core.contains("2021-06-24T10:30:20Z"));
    QVERIFY(probe::zipPart(bytesOf(everything()), "word/settings.xml").contains("<w:autoHyphenation w:val=\"0\"/>"));
}

void TestDocxWriter::keepsWordsTogether()
{
    Paragraph text = paragraph(u"от 19 апреля 2021 г. № 96, "_s);
    text.runs.append(TextRun{.text = u"И.А. Бактиева"_s, .bold = true});
    const QString body = QString::fromUtf8(bodyOf(documentOf({text})));
    const QChar nbsp = QChar::Nbsp;
    for (const QString& kept : {u"19_апреля_2021_г."_s, u"№_96"_s, u"И.А._Бактиева"_s})
        QVERIFY2(body.contains(QString(kept).replace(u'_', nbsp)), qPrintable(kept));
}

void TestDocxWriter::hostileTextIsLiteral()
{
    const QString lone = QString(QChar(0xD800)) + u'а' + QChar(0xDC00);
    const QStringList texts{u"<b>жирно</b> & \"кавычки\" 'и' ]]>"_s,
                            u"&amp; %1 %2 {поле}"_s,
                            u"Школа 😀 学校"_s,
                            u"щ"_s.repeated(300),
                            u"а\u0001б\u000Bв\u0000г\u007Fд\u0085е"_s,
                            lone,
                            u"слово "_s.repeated(20000 / 6)};
    QList<Block> blocks;
    Table table = tableOf(0, 1);
    for (const QString& text : texts) {
        blocks.append(paragraph(text));
        table.rows.append(DocumentRow{.cells = {tableCell(text)}});
    }
    blocks.append(table);
    Document document = documentOf(blocks);
    document.title = texts.join(u' ');
    document.author = texts.at(0);
    document.fontFamily = u"PT \"Serif\" <&>"_s;
    document.sections.first().code = CornerCode{u"<&>"_s, 21, texts.at(0)};
    const QByteArray bytes = bytesOf(document);
    QCOMPARE(probe::DocxChecker(bytes).faults(), QString());
    const QStringList lines = paragraphs(probe::zipPart(bytes, "word/document.xml"));
    for (const qsizetype literal : {0, 1, 2, 3, 6})
        QCOMPARE(lines.count(texts.at(literal)), 2);
    QCOMPARE(lines.count(u" а "_s), 2);
    QCOMPARE(lines.count(u"а б в г д е"_s), 2);
}

void TestDocxWriter::sameInputSameBytes()
{
    const QByteArray first = bytesOf(everything());
    QTest::qSleep(2100); // archives count in two seconds
    QCOMPARE(bytesOf(everything()), first);
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

QTEST_GUILESS_MAIN(TestDocxWriter)
#include "tst_docxwriter.moc"
