#include "common/Fraction.h"
#include "common/Share.h"

#include <QTest>

#include <limits>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestFraction : public QObject {
    Q_OBJECT
private slots:
    void parsesDecimals_data();
    void parsesDecimals();
    void refusesDecimals_data();
    void refusesDecimals();
    void readsDoubles_data();
    void readsDoubles();
    void rounds_data();
    void rounds();
    void compares_data();
    void compares();
    void multiplies();
    void makesSharesOfPeople();
    void refusesShares_data();
    void refusesShares();
    void printsDecimals_data();
    void printsDecimals();
};

void TestFraction::parsesDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::newRow("whole") << u"12"_s << qint64(12) << qint64(1);
    QTest::newRow("comma") << u"12,5"_s << qint64(125) << qint64(10);
    QTest::newRow("point") << u"0.30"_s << qint64(30) << qint64(100);
    QTest::newRow("space") << u"1 234,5"_s << qint64(12345) << qint64(10);
    QTest::newRow("no-break space") << u"1\u00A0234,5"_s << qint64(12345) << qint64(10);
    QTest::newRow("narrow no-break space") << u"1\u202F234"_s << qint64(1234) << qint64(1);
    QTest::newRow("minus") << u"-3,5"_s << qint64(-35) << qint64(10);
    QTest::newRow("true minus") << u"\u22123,5"_s << qint64(-35) << qint64(10);
    QTest::newRow("around") << u"  7 "_s << qint64(7) << qint64(1);
    QTest::newRow("fifteen digits") << u"123456789012345"_s << qint64(123456789012345) << qint64(1);
}

void TestFraction::parsesDecimals()
{
    QFETCH(QString, text);
    const auto value = Fraction::parseDecimal(text);
    QVERIFY(value);
    QTEST(value->numerator(), "numerator");
    QTEST(value->denominator(), "denominator");
}

void TestFraction::refusesDecimals_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             ",5",
                             "5,",
                             "5.",
                             "1,2,3",
                             "1.2,3",
                             "--1",
                             "1-2",
                             "+1",
                             "12%",
                             "abc",
                             "1e5",
                             "1  234",
                             "1234567890123456",
                             "0,1234567890123456",
                             "-",
                             "1 ,5",
                             "1 2",
                             "12 34,5",
                             "1234 567",
                             "١٢"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFraction::refusesDecimals()
{
    QFETCH(QString, text);
    QVERIFY(!Fraction::parseDecimal(text));
}

void TestFraction::readsDoubles_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected"); // empty: none
    QTest::newRow("0.3") << 0.3 << u"0.3"_s;
    QTest::newRow("33.3") << 33.3 << u"33.3"_s;
    QTest::newRow("-2.5") << -2.5 << u"-2.5"_s;
    QTest::newRow("0") << 0.0 << u"0"_s;
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << u"0.3"_s;
    QTest::newRow("a third") << 1.0 / 3 << u"0.333333333333"_s;
    QTest::newRow("large") << 99999999999.5 << u"99999999999.5"_s;
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << QString();
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("1e15") << 1e15 << QString();
    QTest::newRow("tiny") << 1e-300 << u"0"_s;
}

void TestFraction::readsDoubles()
{
    QFETCH(double, value);
    QFETCH(QString, expected);
    const auto fraction = Fraction::fromDouble(value);
    QCOMPARE(fraction.has_value(), !expected.isEmpty());
    if (fraction)
        QVERIFY2(*fraction == *Fraction::parseDecimal(expected),
                 qPrintable(QString::number(fraction->toDouble(), 'g', 17)));
}

void TestFraction::rounds_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("half up") << qint64(5) << qint64(10) << 0 << qint64(1);
    QTest::newRow("half down the axis") << qint64(-5) << qint64(10) << 0 << qint64(-1);
    QTest::newRow("below half") << qint64(49) << qint64(100) << 0 << qint64(0);
    QTest::newRow("negative below half") << qint64(-49) << qint64(100) << 0 << qint64(0);
    QTest::newRow("29.96 of domain (d)") << qint64(2996) << qint64(100) << 1 << qint64(300);
    QTest::newRow("29.95") << qint64(2995) << qint64(100) << 1 << qint64(300);
    QTest::newRow("29.94") << qint64(2994) << qint64(100) << 1 << qint64(299);
    QTest::newRow("7 of 22 in percent") << qint64(700) << qint64(22) << 1 << qint64(318);
    QTest::newRow("1 of 8") << qint64(100) << qint64(8) << 1 << qint64(125);
    QTest::newRow("large parts") << qint64(9'000'000'000'000'000'00) << qint64(3) << 1
                                 << qint64(3'000'000'000'000'000'000);
}

void TestFraction::rounds()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, digits);
    const Fraction rounded = Fraction(numerator, denominator).rounded(digits);
    QTEST(rounded.numerator(), "expected");
    QCOMPARE(rounded.denominator(), digits == 0 ? qint64(1) : qint64(10));
}

void TestFraction::compares_data()
{
    QTest::addColumn<qint64>("leftNumerator");
    QTest::addColumn<qint64>("leftDenominator");
    QTest::addColumn<qint64>("rightNumerator");
    QTest::addColumn<qint64>("rightDenominator");
    QTest::addColumn<int>("expected");
    QTest::newRow("30 of 100 is 0.30") << qint64(30) << qint64(100) << qint64(3) << qint64(10) << 0;
    QTest::newRow("6 of 20 is 0.3") << qint64(6) << qint64(20) << qint64(3) << qint64(10) << 0;
    QTest::newRow("7 of 24 is less") << qint64(7) << qint64(24) << qint64(3) << qint64(10) << -1;
    QTest::newRow("8 of 24 is more") << qint64(8) << qint64(24) << qint64(3) << qint64(10) << 1;
    QTest::newRow("negative denominators") << qint64(1) << qint64(-2) << qint64(-1) << qint64(2) << 0;
    QTest::newRow("wider than 64 bits") << qint64(9'223'372'036'854'775'807) << qint64(2)
                                        << qint64(9'223'372'036'854'775'806) << qint64(2) << 1;
    QTest::newRow("zeros") << qint64(0) << qint64(5) << qint64(0) << qint64(7) << 0;
}

void TestFraction::compares()
{
    QFETCH(qint64, leftNumerator);
    QFETCH(qint64, leftDenominator);
    QFETCH(qint64, rightNumerator);
    QFETCH(qint64, rightDenominator);
    QFETCH(int, expected);
    const Fraction left(leftNumerator, leftDenominator);
    const Fraction right(rightNumerator, rightDenominator);
    QCOMPARE(left == right, expected == 0);
    QCOMPARE(left < right, expected < 0);
    QCOMPARE(left > right, expected > 0);
}

void TestFraction::multiplies()
{
    QVERIFY(Fraction(3, 10).times(Fraction(9, 10)) == Fraction(27, 100));
    QVERIFY(Fraction(-3, 4).times(Fraction(4, 3)) == Fraction(-1, 1));
    // The parts are reduced before, so that large counts do not overflow.
    const Fraction big(4'000'000'000'000'000'000, 3);
    QVERIFY(big.times(Fraction(3, 4'000'000'000'000'000'000)) == Fraction(1, 1));
    QCOMPARE(Fraction(6, 20).reduced().denominator(), qint64(10));
    QCOMPARE(Fraction(0, 20).reduced().numerator(), qint64(0));
}

void TestFraction::makesSharesOfPeople()
{
    const auto share = Share::of(7, 22);
    QVERIFY(share);
    QCOMPARE(share->part(), qint64(7));
    QCOMPARE(share->toPercentText(), u"31,8\u00A0%"_s);
    QCOMPARE(share->toPercentText(0), u"32\u00A0%"_s);
    QCOMPARE(Share::of(1, 8)->toPercentText(2), u"12,50\u00A0%"_s);
    QVERIFY(Share::of(6, 20)->value() == Fraction(3, 10));
    QVERIFY(Share::of(0, 1) && Share::of(5, 5));
}

void TestFraction::refusesShares_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::newRow("of nobody") << qint64(0) << qint64(0);
    QTest::newRow("negative part") << qint64(-1) << qint64(5);
    QTest::newRow("negative whole") << qint64(1) << qint64(-5);
    QTest::newRow("more than all") << qint64(6) << qint64(5);
}

void TestFraction::refusesShares()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const auto share = Share::of(part, whole);
    QVERIFY(!share);
    QCOMPARE(share.error().code, ErrorCode::Data);
}

void TestFraction::printsDecimals_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("expected");
    QTest::newRow("318/10") << qint64(318) << 1 << u"31,8"_s;
    QTest::newRow("-0.04 is 0") << qint64(0) << 1 << u"0,0"_s;
    QTest::newRow("leading zero kept") << qint64(305) << 2 << u"30,50"_s;
    QTest::newRow("negative") << qint64(-5) << 1 << u"\u22120,5"_s;
    QTest::newRow("whole") << qint64(12345) << 0 << u"1235"_s;
}

void TestFraction::printsDecimals()
{
    QFETCH(qint64, numerator);
    QFETCH(int, digits);
    QTEST(decimalText(Fraction(numerator, 10), digits), "expected");
}

QTEST_GUILESS_MAIN(TestFraction)
#include "tst_fraction.moc"
