#include "core/exchange/TestFiles.h"
#include "exchange/TableReader.h"
#include "exchange/TextDecoder.h"

using namespace lotsia;
#ifndef Q_MOC_RUN
using namespace lotsia::test;
#endif

namespace {

/// Keeps every row as «sheet:row|A|B|…».
class Collector final : public TableVisitor {
public:
    Status beginSheet(const QString& sheet) override
    {
        sheets << sheet;
        return {};
    }
    Result<Next> visitRow(const TableRow& row) override
    {
        QStringList parts{QString::number(row.number)};
        for (const TableCell& cell : row.cells)
            parts << (cell.number ? u'#' + cell.text : cell.text);
        rows << parts.join(u'|');
        width = std::max(width, row.cells.size());
        return next;
    }
    Status endSheet() override { return {}; }

    QStringList sheets;
    QStringList rows;
    size_t width = 0;
    Next next = Next::Row;
};

const QString header = u"Код ОО;Школа;Учебный год;Процедура;Предмет;Участников;2;3;4;5"_s;
const QString dataLine = u"111001;МБОУ «СОШ № 1»;2022/2023;ОГЭ;Математика;10;1;2;3;4"_s;

/// The code pages by hand: the test must not trust the tables it checks.
QByteArray inCp1251(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            bytes.append(static_cast<char>(u));
        else if (u >= 0x410 && u <= 0x44F)
            bytes.append(static_cast<char>(u - 0x410 + 0xC0));
        else
            bytes.append(u == u'«' ? '\xAB' : u == u'»' ? '\xBB' : u == u'№' ? '\xB9' : u == u'ё' ? '\xB8' : '?');
    }
    return bytes;
}

QByteArray inCp866(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            bytes.append(static_cast<char>(u));
        else if (u >= 0x410 && u <= 0x43F)
            bytes.append(static_cast<char>(u - 0x410 + 0x80));
        else if (u >= 0x440 && u <= 0x44F)
            bytes.append(static_cast<char>(u - 0x440 + 0xE0));
        else
            bytes.append(u == u'№' ? '\xFC' : u == u'ё' ? '\xF1' : '"');
    }
    return bytes;
}

QByteArray inUtf16(const QString& text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    const QString all = mark ? u'\uFEFF' + text : text;
    for (const QChar c : all) {
        const auto low = static_cast<char>(c.unicode() & 0xFF);
        const auto high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// An OLE container as far as a reader looks: the signature and a directory entry of one stream.
QByteArray oleWith(const QString& stream)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.append(QByteArray(1528 - bytes.size(), '\0'));
    return bytes + inUtf16(stream, false, false) + QByteArray(500, '\0');
}

} // namespace

class tst_tablereader : public QObject {
    Q_OBJECT

private:
    TestFolder m_folder;

    Result<Collector*> collect(const QByteArray& bytes, Collector& collector, const QString& name = u"таблица.xlsx"_s)
    {
        LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(m_folder.write(name, bytes)));
        LOTSIA_TRY_ASSIGN(const auto reader, TableReader::open(file));
        LOTSIA_TRY(reader->read(collector));
        m_findings = reader->findings();
        return &collector;
    }
    QStringList rowsOf(const QByteArray& bytes)
    {
        Collector collector;
        const auto done = collect(bytes, collector);
        return done ? collector.rows : QStringList{u"error: "_s + done.error().toString()};
    }
    Findings m_findings;

private slots:
    void cellsOfEveryType()
    {
        const QByteArray xml =
            "<x:worksheet xmlns:x='m'><x:sheetData>"
            "<x:row r='3'><x:c r='A3' t='s'><x:v>1</x:v></x:c><x:c r='C3' t='inlineStr'><x:is><x:r><x:t>Один "
            "</x:t></x:r><x:r><x:t>&#8470; 2</x:t></x:r>"
            "<x:rPh><x:t>нет</x:t></x:rPh></x:is></x:c><x:c t='str'><x:f>A1</x:f><x:v>текст</x:v></x:c><x:c "
            "t='b'><x:v>1</x:v></x:c>"
            "<x:c t='e'><x:v>#DIV/0!</x:v></x:c><x:c t='n'><x:v>12.310000000000001</x:v></x:c></x:row>"
            "<x:row><x:c s='1'><x:v>45078</x:v></x:c><x:c s='2'><x:v>0.1231</x:v></x:c><x:c "
            "t='d'><x:v>2023-06-01T00:00:00</x:v></x:c>"
            "<x:c s='3'><x:v>1.11001E5</x:v></x:c><x:c s='4'><x:v>45078.5</x:v></x:c><x:c><x:v> </x:v></x:c></x:row>"
            "</x:sheetData></x:worksheet>";
        const Parts more{
            {u"xl/strings.xml"_s,
             "<sst><si><t>нулевая</t></si><si><r><t>пер</t></r><r><t>вая_x000A_</t></r></si></sst>"},
            {u"xl/styles.xml"_s,
             "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-419]d\\ mmmm\\ "
             "yyyy;@'/></numFmts><cellStyleXfs><xf "
             "numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/><xf "
             "numFmtId='2'/><xf numFmtId='164'/></cellXfs></styleSheet>"}};
        QCOMPARE(rowsOf(workbookOf(xml, more)),
                 (QStringList{u"3|первая||Один № 2|текст|ИСТИНА|#DIV/0!|#12.31"_s,
                              u"4|01.06.2023|12.31%|01.06.2023|#111001|01.06.2023"_s}));
    }

    void date1904()
    {
        const QByteArray xml = "<worksheet><sheetData><row><c s='1'><v>43616</v></c></row></sheetData></worksheet>";
        const Parts more{
            {u"xl/styles.xml"_s, "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"},
            {u"xl/workbook.xml"_s,
             "<workbook><workbookPr date1904='1'/><sheets><sheet name='Л' sheetId='1' q:id='s1' "
             "xmlns:q='r'/></sheets></workbook>"}};
        QCOMPARE(rowsOf(workbookOf(xml, more)), QStringList{u"1|01.06.2023"_s});
    }

    void downwardMergesRepeatTheirValue()
    {
        const QByteArray xml =
            "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>школа</v></c><c r='B1'><v>1</v></c></row>"
            "<row r='2'><c r='A2'/><c r='B2'><v>2</v></c></row><row r='3'><c r='B3'><v>3</v></c></row></sheetData>"
            "<mergeCells count='2'><mergeCell ref='A1:A2'/><mergeCell ref='B3:C3'/></mergeCells></worksheet>";
        QCOMPARE(rowsOf(workbookOf(xml)), (QStringList{u"1|школа|#1"_s, u"2|школа|#2"_s, u"3||#3"_s}));
    }

    void hiddenSheetsAreNamedAndPassedOver()
    {
        const Parts more{{u"xl/workbook.xml"_s,
                          "<workbook xmlns:r='r'><sheets><sheet name='Тайный' state='hidden' r:id='s1'/><sheet "
                          "name='Явный' r:id='s1'/>"
                          "</sheets></workbook>"}};
        Collector collector;
        QVERIFY(collect(workbookOf(sheetOf({{u"а"_s}}), more), collector));
        QCOMPARE(collector.sheets, QStringList{u"Явный"_s});
        QCOMPARE(m_findings.size(), 1);
        QCOMPARE(m_findings.constFirst().place.sheet, u"Тайный"_s);
    }

    void columnsBeyond256AreCutAndSaid()
    {
        QStringList wide;
        for (int i = 0; i < 300; ++i)
            wide << QString::number(i);
        for (const QByteArray& bytes :
             {workbookOf(sheetOf({wide, wide})), wide.join(u';').toUtf8() + "\n" + wide.join(u';').toUtf8()}) {
            Collector collector;
            QVERIFY(collect(bytes, collector));
            QCOMPARE(collector.width, size_t{256});
            QCOMPARE(m_findings.size(), 1);
            QCOMPARE(m_findings.constFirst().code, u"columns-cut"_s);
        }
    }

    void textsOfEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = header + u"\r\n"_s + dataLine + u"\r\n"_s;
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("utf-16le") << inUtf16(text, false, false);
        QTest::newRow("utf-16be") << inUtf16(text, true, false);
        QTest::newRow("utf-16le with a mark") << inUtf16(text, false, true);
        QTest::newRow("utf-16be with a mark") << inUtf16(text, true, true);
        QTest::newRow("cp1251") << inCp1251(text);
        QTest::newRow("tabs") << QString(text).replace(u';', u'\t').toUtf8();
        QTest::newRow("commas") << QString(text).replace(u';', u',').toUtf8();
        QTest::newRow("line feeds") << QString(text).remove(u'\r').toUtf8();
        QTest::newRow("carriage returns") << QString(text).remove(u'\n').toUtf8();
        QTest::newRow("sep line") << "sep=;\r\n" + text.toUtf8();
    }
    void textsOfEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const QStringList rows = rowsOf(bytes);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).mid(2), QString(header).replace(u';', u'|'));
        QCOMPARE(rows.at(1).mid(2), QString(dataLine).replace(u';', u'|'));
    }

    void dosTextIsRead()
    {
        const QString text =
            header + u"\r\n"_s + u"111001;Школа № 1, посёлок Рощино;2022/2023;ОГЭ;Математика;10;1;2;3;4\r\n\u001A"_s;
        const QStringList rows = rowsOf(inCp866(text));
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.at(1).contains(u"Школа № 1, посёлок Рощино"_s), qPrintable(rows.at(1)));
    }

    void everyByteOfTheCodePages()
    {
        // Reference values of CP1251.TXT and CP866.TXT at both ends of each block.
        TextDecoder windows(TextEncoding::Cp1251);
        QCOMPARE(windows.decode("\x80\x88\xA8\xB8\xB9\xC0\xFF"), u"ЂЀЁё№Ая"_s.replace(u'Ѐ', u'€'));
        TextDecoder dos(TextEncoding::Cp866);
        QCOMPARE(dos.decode("\x80\x9F\xA0\xAF\xB0\xDF\xE0\xEF\xF0\xF1\xFC\xFF"), u"АЯап░▀ряЁё№\u00A0"_s);
    }

    void quotesByTheRules()
    {
        QCOMPARE(rowsOf("a;\"b;\"\"c\"\"\nd\";e\n\n\"\";f\n"), (QStringList{u"1|a|b;\"c\"\nd|e"_s, u"3||f"_s}));
    }

    void decimalCommasDoNotSeparate()
    {
        QCOMPARE(rowsOf("Код;Доля;Ещё\n1;12,5;3,5\n2;1,5;2,5\n").at(1), u"2|1|12,5|3,5"_s);
    }

    void renamedTextIsReadAsText()
    {
        Collector collector;
        QVERIFY(collect(header.toUtf8() + "\n" + dataLine.toUtf8(), collector, u"результаты.xlsx"_s));
        QCOMPARE(collector.rows.size(), 2);
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray one = sheetOf({{u"а"_s}});
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only blanks") << QByteArray("\r\n  \r\n") << u"empty"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not a workbook"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << u"not a workbook"_s;
        QTest::newRow("binary") << QByteArray("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", 16) << u"not a workbook"_s;
        QTest::newRow("web page") << QByteArray("<html><table>") << u"web page"_s;
        QTest::newRow("xls") << oleWith(u"Workbook"_s) << u"old .xls"_s;
        QTest::newRow("xls of 1995") << oleWith(u"Book"_s) << u"old .xls"_s;
        QTest::newRow("password") << oleWith(u"EncryptedPackage"_s) << u"password"_s;
        QTest::newRow("doc") << oleWith(u"WordDocument"_s) << u".doc format"_s;
        QTest::newRow("zip of nothing known") << zipOf({{u"a.txt"_s, "a"}}) << u"not a workbook"_s;
        QTest::newRow("docx") << zipOf({{u"_rels/.rels"_s,
                                         "<Relationships><Relationship Id='r' Type='x/officeDocument' "
                                         "Target='word/document.xml'/></Relationships>"},
                                        {u"word/document.xml"_s, "<w:document xmlns:w='w'/>"}})
                              << u"not a workbook"_s;
        QTest::newRow("no worksheet") << workbookOf(one, {{u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>"}})
                                      << u"no sheet"_s;
        QTest::newRow("sheet part missing") << workbookOf(
            one,
            {{u"xl/_rels/workbook.xml.rels"_s,
              "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='none.xml'/></Relationships>"}})
                                            << u"damaged"_s;
        QTest::newRow("shared strings missing")
            << workbookOf("<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>")
            << u"no shared strings"_s;
        QTest::newRow("xml cut off") << workbookOf("<worksheet><sheetData><row><c><v>1</v></c></row>") << u"damaged"_s;
        QTest::newRow("entity bomb") << workbookOf("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 "
                                                   "\"&lol;&lol;&lol;&lol;\">]><worksheet><sheetData><row><c "
                                                   "t='str'><v>&lol2;</v></c></row></sheetData></worksheet>")
                                     << u"document type"_s;
        QTest::newRow("entity to a file")
            << workbookOf(one,
                          {{u"xl/strings.xml"_s,
                            "<!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>"}})
            << u"document type"_s;
        QTest::newRow("too deep") << workbookOf(QByteArray("<a>").repeated(500)) << u"nested too deeply"_s;
        QTest::newRow("column beyond XFD")
            << workbookOf("<worksheet><sheetData><row r='1'><c r='ZZZZ1'><v>1</v></c></row></sheetData></worksheet>")
            << u"address"_s;
        QTest::newRow("row beyond the last")
            << workbookOf("<worksheet><sheetData><row r='1048577'><c><v>1</v></c></row></sheetData></worksheet>")
            << u"out of order"_s;
        QTest::newRow("rows out of order") << workbookOf("<worksheet><sheetData><row r='2'><c><v>1</v></c></row><row "
                                                         "r='1'><c><v>1</v></c></row></sheetData></worksheet>")
                                           << u"out of order"_s;
        QTest::newRow("long cell in a workbook") << workbookOf(sheetOf({{QString(40000, u'я')}})) << u"32,767"_s;
        QTest::newRow("long cell in a text") << QByteArray(40000, 'x') << u"32,767"_s;
        QTest::newRow("quotes left open") << "a;b\n1;\"" + QByteArray("x;y\n").repeated(3) << u"never closed"_s;
        QTest::newRow("quotes left open in a long text")
            << "a;b\n1;\"" + QByteArray("x;y\n").repeated(30000) << u"never closed"_s;
        QTest::newRow("zip bomb") << workbookOf("<worksheet><sheetData>" + QByteArray(48 << 20, ' ')
                                                + "</sheetData></worksheet>")
                                  << u"harmful"_s;
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        Collector collector;
        const auto done = collect(bytes, collector);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(says), qPrintable(done.error().toString()));
        QCOMPARE(done.error().place.file, u"таблица.xlsx"_s);
        QCOMPARE(done.error().exitCode(), says == u"never closed" || says == u"32,767" ? done.error().exitCode() : 3);
    }

    void missingFileAndFolder()
    {
        const auto missing = planImport(m_folder.path() + u"/нет.xlsx"_s, ImportKind::Auto, SchoolDirectory());
        QVERIFY(!missing && missing.error().code == ErrorCode::File);
        const auto folder = planImport(m_folder.path(), ImportKind::Auto, SchoolDirectory());
        QVERIFY(!folder && folder.error().code == ErrorCode::File);
        QVERIFY2(folder.error().text.contains(u"folder"_s), qPrintable(folder.error().text));
        QVERIFY(!detectImportKind(m_folder.path()));
    }

    void hugeFileIsRefusedUnread()
    {
        const QString path = m_folder.path() + u"/огромный.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(InputFile::maxBytes + 1));
        file.close();
        const auto plan = planImport(path, ImportKind::Auto, SchoolDirectory());
        QVERIFY(!plan && plan.error().code == ErrorCode::File);
        QVERIFY(QFile::remove(path));
    }

    void truncatedAnywhereIsAnError()
    {
        const QByteArray whole = bytesOf(sample(u"vpr-2023-5.xlsx"_s));
        for (qsizetype size = 4; size < whole.size(); size += 131) {
            const auto plan =
                planImport(m_folder.write(u"обрезан.xlsx"_s, whole.left(size)), ImportKind::Auto, sampleSchools());
            QVERIFY2(!plan, qPrintable(QString::number(size)));
            QCOMPARE(plan.error().code, ErrorCode::File);
            QVERIFY(!plan.error().text.isEmpty());
        }
    }

    void cancelStopsTheReading()
    {
        QByteArray bytes = header.toUtf8();
        for (int i = 0; i < 5000; ++i)
            bytes += "\n" + dataLine.toUtf8();
        Progress* running = nullptr;
        QList<qint64> steps;
        Progress progress([&](const QString&, qint64 done, qint64) {
            steps << done;
            if (done >= 2000)
                running->cancel();
        });
        running = &progress;
        const auto plan =
            planImport(m_folder.write(u"длинный.csv"_s, bytes), ImportKind::Flat, sampleSchools(), &progress);
        QVERIFY(!plan && plan.error().code == ErrorCode::Cancelled);
        QCOMPARE(steps, (QList<qint64>{0, 1000, 2000}));
    }

    void theVisitorMayStop()
    {
        Collector collector;
        collector.next = TableVisitor::Next::Stop;
        QVERIFY(collect(bytesOf(sample(u"vpr-2023-5.xlsx"_s)), collector));
        QCOMPARE(collector.rows.size(), 1);
        Collector skipping;
        skipping.next = TableVisitor::Next::Sheet;
        QVERIFY(collect(bytesOf(sample(u"vpr-2023-5.xlsx"_s)), skipping));
        QCOMPARE(skipping.rows.size(), 2);
    }

    void mutationsNeverCrash()
    {
        quint32 state = 20230601;
        const auto random = [&state] { return state = state * 1664525U + 1013904223U, state >> 8; };
        const SchoolDirectory schools = sampleSchools();
        int refused = 0;
        for (const QString& name : {u"vpr-2023-5.xlsx"_s, u"ege-02-2023.csv"_s}) {
            const QByteArray whole = bytesOf(sample(name));
            for (int round = 0; round < 150; ++round) {
                QByteArray mutated = whole;
                for (quint32 flips = 1 + random() % 8; flips > 0; --flips)
                    mutated[static_cast<qsizetype>(random() % static_cast<quint32>(mutated.size()))] =
                        static_cast<char>(random());
                const auto plan = planImport(m_folder.write(u"порча"_s, mutated), ImportKind::Auto, schools);
                if (!plan) {
                    ++refused;
                    QVERIFY(!plan.error().text.isEmpty());
                    QVERIFY(plan.error().code == ErrorCode::File || plan.error().code == ErrorCode::Data);
                } else {
                    QCOMPARE(plan->acceptedCount() + plan->rejectedCount(), plan->rows.size());
                }
            }
        }
        QVERIFY(refused > 50);
    }

    void mutatedSheetsNeverCrash()
    {
        // Inside the container the checksums are right, so that the damage reaches the XML.
        quint32 state = 7;
        const auto random = [&state] { return state = state * 1664525U + 1013904223U, state >> 8; };
        const QByteArray xml = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Код "
                               "ОО</t></is></c><c r=\"B1\" t=\"s\">"
                               "<v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>45078</v></c><c "
                               "r=\"B2\"><v>1e308</v></c></row></sheetData>"
                               "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";
        const QByteArray letters = "<>/=\"rcvt0129:AZ&;# ";
        for (int round = 0; round < 150; ++round) {
            QByteArray mutated = xml;
            for (quint32 flips = 1 + random() % 4; flips > 0; --flips)
                mutated[static_cast<qsizetype>(random() % static_cast<quint32>(mutated.size()))] =
                    letters.at(static_cast<qsizetype>(random() % static_cast<quint32>(letters.size())));
            const auto plan = planImport(
                m_folder.write(u"порча.xlsx"_s,
                               workbookOf(mutated, {{u"xl/strings.xml"_s, "<sst><si><t>Школа</t></si></sst>"}})),
                ImportKind::Profile, sampleSchools());
            QVERIFY(plan || !plan.error().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_tablereader)
#include "tst_tablereader.moc"
