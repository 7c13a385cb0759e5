#include "schools/School.h"

#include <QHash>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

School school(qint64 id, const QString& code, const QString& shortName, const QString& fullName = {},
              const QString& login = {})
{
    School result;
    result.id = SchoolId(id);
    result.code = code;
    result.shortName = shortName;
    result.fullName = fullName;
    result.login = login;
    return result;
}

} // namespace

class TestSchool : public QObject {
    Q_OBJECT
private slots:
    void codes_data();
    void codes();
    void inn_data();
    void inn();
    void finds();
};

void TestSchool::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: refused
    QTest::newRow("zero in front") << u"0101"_s << u"0101"_s;
    QTest::newRow("trimmed") << u" 111002\u00A0"_s << u"111002"_s;
    QTest::newRow("letters and dashes") << u"СОШ-2/1"_s << u"СОШ-2/1"_s;
    QTest::newRow("twenty") << QString(20, u'1') << QString(20, u'1');
    QTest::newRow("spreadsheet number") << u"111001.0"_s << QString();
    QTest::newRow("empty") << u"  "_s << QString();
    QTest::newRow("space inside") << u"11 10"_s << QString();
    QTest::newRow("too long") << QString(21, u'1') << QString();
    QTest::newRow("formula") << u"=1"_s << QString();
    QTest::newRow("line break") << u"11\n10"_s << QString();
}

void TestSchool::codes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto parsed = SchoolCode::parse(text);
    QCOMPARE(parsed.has_value(), !code.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), code);
    else
        QCOMPARE(parsed.error().code, ErrorCode::Data);
}

void TestSchool::inn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("ФНС") << u"7707329152"_s << true;
    QTest::newRow("Сбербанк") << u"7707083893"_s << true;
    QTest::newRow("last digit wrong") << u"7707083894"_s << false;
    QTest::newRow("digits swapped") << u"7770083893"_s << false;
    QTest::newRow("nine") << u"770708389"_s << false;
    QTest::newRow("twelve, of a person") << u"500100732259"_s << false;
    QTest::newRow("letters") << u"77070838О3"_s << false;
    QTest::newRow("Arabic digits") << u"٧٧٠٧٠٨٣٨٩٣"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSchool::inn()
{
    QFETCH(QString, text);
    QTEST(isValidInn(text), "valid");
}

void TestSchool::finds()
{
    const SchoolDirectory directory(
        {school(1, u"0101"_s, u"МБОУ СОШ № 1"_s, u"Средняя школа «Берёзка»"_s, u"sch111001"_s),
         school(2, u"0102"_s, u"МБОУ СОШ № 2"_s), school(3, u"0103"_s, u"ООШ Ивановка"_s),
         school(4, u"0104"_s, u"ООШ «Ивановка»"_s)},
        {{u"Вторая школа"_s, SchoolId(2)}, {u"Чужая"_s, SchoolId(99)}});
    QCOMPARE(directory.find(u"0101"_s, {}, {}), 0);
    QCOMPARE(directory.find(u" 0102 "_s, {}, {}), 1);
    QCOMPARE(directory.find({}, u"SCH111001"_s, {}), 0);
    QCOMPARE(directory.find(u"sch111001"_s, {}, {}), 0); // a login under the heading «Код ОО»
    QCOMPARE(directory.find({}, {}, u"средняя школа \"БЕРЕЗКА\""_s), 0);
    QCOMPARE(directory.find({}, {}, u"вторая  школа"_s), 1);
    QCOMPARE(directory.find({}, {}, u"ООШ Ивановка"_s), -1); // two share the name
    QCOMPARE(directory.find({}, {}, u"Чужая"_s), -1);
    QCOMPARE(directory.find(u"101"_s, {}, {}), -1); // a lost zero is not guessed
    QCOMPARE(directory.find(u"9999"_s, {}, u"МБОУ СОШ № 1"_s), -1); // a name does not overrule a code
    QCOMPARE(directory.find({}, {}, {}), -1);
    QCOMPARE(SchoolDirectory().find(u"0101"_s, {}, {}), -1);
}

QTEST_GUILESS_MAIN(TestSchool)
#include "tst_school.moc"
