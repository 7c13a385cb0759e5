#include "common/AcademicYear.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestAcademicYear : public QObject {
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void knowsItsDays();
    void ordersAndShifts();
};

void TestAcademicYear::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");
    for (const char* text :
         {"2022/2023", "2022-2023", "2022–2023", "2022—2023", " 2022 / 2023 ", "2022/23", "2023", "2022/2023 уч. год",
          "2022-2023 учебный год", "2022/2023 уч.г.", "2022/2023 г.", "2023 год"})
        QTest::newRow(text) << QString::fromUtf8(text) << 2023;
    QTest::newRow("turn of the century") << u"1999/00"_s << 0;
    QTest::newRow("first") << u"1991"_s << 1991;
    QTest::newRow("last") << u"2100"_s << 2100;
}

void TestAcademicYear::parses()
{
    QFETCH(QString, text);
    QFETCH(int, end);
    const auto year = AcademicYear::parse(text);
    if (end == 0) {
        QVERIFY(year && year->endYear() == 2000);
        return;
    }
    QVERIFY2(year, qPrintable(text));
    QCOMPARE(year->endYear(), end);
    QCOMPARE(year->startYear(), end - 1);
}

void TestAcademicYear::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "2022/2024", "2023/2022", "2022/2022", "22/23", "1990", "2101", "20223",
                             "2022/202", "год 2023", "2022.2023", "-2023", "2023 класс"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("very long") << QString(1'000'000, u'2');
}

void TestAcademicYear::refuses()
{
    QFETCH(QString, text);
    const auto year = AcademicYear::parse(text);
    QVERIFY(!year);
    QCOMPARE(year.error().code, ErrorCode::Data);
    QVERIFY(year.error().text.size() < 200);
}

void TestAcademicYear::knowsItsDays()
{
    const AcademicYear year = AcademicYear::endingIn(2023);
    QCOMPARE(year.start(), QDate(2022, 9, 1));
    QCOMPARE(year.end(), QDate(2023, 8, 31));
    QCOMPARE(year.toString(), u"2022/2023"_s);
    QVERIFY(AcademicYear::containing(QDate(2022, 9, 1)) == year);
    QVERIFY(AcademicYear::containing(QDate(2023, 8, 31)) == year);
    QVERIFY(AcademicYear::containing(QDate(2022, 8, 31)) == year.shifted(-1));
    QVERIFY(AcademicYear::containing(QDate(2022, 12, 31)) == year);
    QVERIFY(*AcademicYear::parse(year.toString()) == year);
}

void TestAcademicYear::ordersAndShifts()
{
    const AcademicYear year = AcademicYear::endingIn(2023);
    QVERIFY(year.shifted(-1) < year);
    QVERIFY(year.shifted(2) > year);
    QVERIFY(year.shifted(3).shifted(-3) == year);
}

QTEST_GUILESS_MAIN(TestAcademicYear)
#include "tst_academicyear.moc"
