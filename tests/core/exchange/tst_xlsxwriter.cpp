#include "OtherAccount.h"
#include "SystemLimits.h"

#include "exchange/XlsxWriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// Text of one part of a package; empty when there is none.
QString part(const QString& path, const char* name)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive)
        return {};
    QByteArray bytes;
    if (zip_file_t* file = zip_fopen(archive, name, 0)) {
        char buffer[4096];
        for (zip_int64_t got = 0; (got = zip_fread(file, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, got);
        zip_fclose(file);
    }
    zip_discard(archive);
    return QString::fromUtf8(bytes);
}

XlsxSheet sample()
{
    using Type = XlsxColumn::Type;
    XlsxSheet sheet;
    sheet.name = u"Список [школ]"_s;
    sheet.headingLines = {u"Список ШНОР"_s, u"на 2022/2023 год"_s};
    sheet.columns = {{u"Код ОО"_s, Type::Text, 10, false}, {u"Школа"_s, Type::Text, 40, true},
                     {u"Участников"_s, Type::Integer},     {u"Средняя"_s, Type::Decimal},
                     {u"Ниже минимума"_s, Type::Percent},  {u"Дата"_s, Type::Date}};
    sheet.rows = {{u"0101"_s, u"Школа «Ёлка» & <Ко>"_s, 22, 3.25, 7.0 / 22, QDate(2023, 7, 10)},
                  {u"=1+1"_s, u"+7 +@-"_s, QVariant(), QVariant(), QVariant(), QVariant()},
                  {u"@SUM"_s}};
    return sheet;
}

} // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT
private slots:
    void writesCells();
    void writesTheHeader();
    void writesSeveralSheets();
    void keepsOddTexts();
    void writesTheEmptyTable();
    void writesUnderACyrillicName();
    void keepsTheOldFileWhenItFails_data();
    void keepsTheOldFileWhenItFails();
    void keepsTheOldFileWhenTheDiskIsFull_data();
    void keepsTheOldFileWhenTheDiskIsFull();
    void writesManyRows();
    void writesCsv();
};

void TestXlsxWriter::writesCells()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto status = writeXlsx(path, {sample()});
    QVERIFY2(status, status ? "" : qPrintable(status.error().toString()));
    const QString strings = part(path, "xl/sharedStrings.xml");
    for (const auto& text : {u"<t>0101</t>"_s, u"<t>=1+1</t>"_s, u"<t>@SUM</t>"_s, u"<t>+7 +@-</t>"_s,
                             u"Школа «Ёлка» &amp; &lt;Ко&gt;"_s, u"Список ШНОР"_s, u"на 2022/2023 год"_s})
        QVERIFY2(strings.contains(text), qPrintable(text));
    const QString sheet = part(path, "xl/worksheets/sheet1.xml");
    QVERIFY(!sheet.contains(u"<f>"_s)); // no formula at all
    QVERIFY(sheet.contains(u"<v>22</v>"_s));
    QVERIFY(sheet.contains(u"<v>3.25</v>"_s));
    QVERIFY(sheet.contains(u"<v>0.318181"_s));
    QVERIFY(sheet.contains(u"<v>45117</v>"_s)); // 10.07.2023
    const QString styles = part(path, "xl/styles.xml");
    QVERIFY(styles.contains(u"formatCode=\"0.0%\""_s));
    QVERIFY(styles.contains(u"formatCode=\"dd.mm.yyyy\""_s));
}

void TestXlsxWriter::writesTheHeader()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QVERIFY(writeXlsx(path, {sample()}));
    const QString sheet = part(path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A3:F6\""_s));
    QVERIFY(sheet.contains(u"ySplit=\"3\""_s));
    QVERIFY(sheet.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet.contains(u"orientation=\"landscape\""_s));
    QVERIFY(sheet.contains(u"fitToHeight=\"0\""_s));
    QVERIFY(sheet.contains(u"width=\"40.7"_s));
    const QString book = part(path, "xl/workbook.xml");
    QVERIFY(book.contains(u"'Список школ'!$3:$3"_s));
    XlsxSheet portrait = sample();
    portrait.landscape = false;
    QVERIFY(writeXlsx(path, {portrait}));
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains(u"orientation=\"portrait\""_s));
}

void TestXlsxWriter::writesSeveralSheets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    XlsxSheet first = sample();
    first.name = QString(40, u'Ш');
    XlsxSheet second = first;
    XlsxSheet third = first;
    third.name = u"'/:*?'"_s;
    QVERIFY(writeXlsx(path, {first, second, third}));
    const QString book = part(path, "xl/workbook.xml");
    QVERIFY(book.contains(u"name=\""_s + QString(31, u'Ш') + u"\""_s));
    QVERIFY(book.contains(u"name=\""_s + QString(27, u'Ш') + u" (2)\""_s));
    QVERIFY(book.contains(u"name=\"Лист\""_s));
    QVERIFY(!part(path, "xl/worksheets/sheet3.xml").isEmpty());
}

void TestXlsxWriter::keepsOddTexts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    XlsxSheet sheet;
    sheet.columns = {{u"Текст"_s}, {u"Число"_s, XlsxColumn::Type::Integer}};
    sheet.rows = {{QString(40'000, u'я'), u"не число"_s},
                  {QString(u"a\u0001b"_s + QChar(0) + u"c\r\nd"_s), 5},
                  {u"https://example.org"_s, QDate()},
                  {111001, 1.0},
                  {u"😀"_s, qlonglong(5'000'000'000)}};
    const auto status = writeXlsx(path, {sheet});
    QVERIFY2(status, status ? "" : qPrintable(status.error().toString()));
    const QString strings = part(path, "xl/sharedStrings.xml");
    QVERIFY(strings.contains(QString(32'767, u'я')) && !strings.contains(QString(32'768, u'я')));
    QVERIFY(strings.contains(u"abc\nd"_s));
    QVERIFY(strings.contains(u"не число"_s));
    QVERIFY(strings.contains(u"<t>111001</t>"_s)); // a number in a text column is a text
    QVERIFY(strings.contains(u"😀"_s));
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains(u"<v>5000000000</v>"_s));
}

void TestXlsxWriter::writesTheEmptyTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    XlsxSheet sheet = sample();
    sheet.rows.clear();
    QVERIFY(writeXlsx(path, {sheet}));
    QVERIFY(part(path, "xl/sharedStrings.xml").contains(u"Ниже минимума"_s));
    QVERIFY(writeXlsx(path, {XlsxSheet()}));
    QVERIFY(!part(path, "xl/workbook.xml").isEmpty());
}

void TestXlsxWriter::writesUnderACyrillicName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Список «ШНОР» 2023.xlsx"_s);
    QVERIFY(writeXlsx(path, {sample()}));
    QVERIFY(QFile::exists(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestXlsxWriter::keepsTheOldFileWhenItFails_data()
{
    QTest::addColumn<bool>("csv");
    QTest::newRow("xlsx") << false;
    QTest::newRow("csv") << true;
}

void TestXlsxWriter::keepsTheOldFileWhenItFails()
{
    QFETCH(bool, csv);
    const auto write = [csv](const QString& path) {
        return csv ? writeCsv(path, sample()) : writeXlsx(path, {sample()});
    };
    const QTemporaryDir folder;
    const auto absent = write(folder.filePath(u"нет/list"_s));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::File);
    QCOMPARE(absent.error().place.file, u"list"_s);
    QVERIFY(!absent.error().text.isEmpty());
    const auto isFolder = write(folder.path());
    QVERIFY(!isFolder && isFolder.error().code == ErrorCode::File);

    const QString path = folder.filePath(u"old"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), enterable));
    QVERIFY(QFile::setPermissions(path, readable));
    Status readOnly;
    {
        const OtherAccount account;
        if (!account.isPlain())
            QSKIP("permissions do not stop this process");
        readOnly = write(path);
    }
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().code, ErrorCode::File);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestXlsxWriter::keepsTheOldFileWhenTheDiskIsFull_data()
{
    keepsTheOldFileWhenItFails_data();
}

void TestXlsxWriter::keepsTheOldFileWhenTheDiskIsFull()
{
    QFETCH(bool, csv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    XlsxSheet sheet = sample();
    sheet.rows = QList<QVariantList>(5'000, sheet.rows.constFirst());
    Status status;
    {
        const test::FileSizeLimit limit(1'000);
        if (!limit.isActive())
            QSKIP("this system sets no limit on a file's size");
        status = csv ? writeCsv(path, sheet) : writeXlsx(path, {sheet});
    }
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::File);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old"_s}); // nothing half-written beside it
}

void TestXlsxWriter::writesManyRows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.xlsx"_s);
    XlsxSheet sheet = sample();
    const QVariantList row = sheet.rows.constFirst();
    sheet.rows = QList<QVariantList>(20'000, row);
    QVERIFY(writeXlsx(path, {sheet}));
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains(u"<row r=\"20003\""_s));
    sheet.rows = QList<QVariantList>(1'048'576);
    const auto tooLarge = writeXlsx(path, {sheet});
    QVERIFY(!tooLarge && tooLarge.error().code == ErrorCode::File);
}

void TestXlsxWriter::writesCsv()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    XlsxSheet sheet = sample();
    sheet.rows << QVariantList{u"a;b"_s, u"say \"да\"\nили нет"_s, 5, 2.0};
    QVERIFY(writeCsv(path, sheet));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"Список ШНОР"_s);
    QCOMPARE(lines.at(2), u"Код ОО;Школа;Участников;Средняя;Ниже минимума;Дата"_s);
    QCOMPARE(lines.at(3), u"0101;Школа «Ёлка» & <Ко>;22;3,25;31,8%;10.07.2023"_s);
    QCOMPARE(lines.at(4), u"=1+1;+7 +@-;;;;"_s);
    QCOMPARE(lines.at(6), u"\"a;b\";\"say \"\"да\"\"\nили нет\";5;2;;"_s);
    QCOMPARE(lines.at(7), QString()); // the last line ends too
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
