#include "criteria/EvidenceText.h"

#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Evidence share(qint64 part, qint64 whole, double limit, const QString& sign, Verdict holds)
{
    Evidence evidence;
    evidence.procedure = u"ВПР-5 Математика"_s;
    evidence.year = AcademicYear::endingIn(2023);
    evidence.measure = u"share_below"_s;
    evidence.numerator = part;
    evidence.denominator = whole;
    evidence.value = double(part) / double(whole);
    evidence.reference = limit;
    evidence.comparison = sign;
    evidence.holds = holds;
    return evidence;
}

/// No-break spaces as usual ones: easier to read here.
QString plain(QString text)
{
    return text.replace(u'\u00a0', u' ');
}

} // namespace

class TestEvidenceText : public QObject {
    Q_OBJECT

private slots:
    void tellsOnWhichSideOfTheLimitAFigureLies_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<double>("limit");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<QString>("text");
        QTest::newRow("usual") << 7 << 22 << 0.3 << u"≥"_s << true << u"7 из 22 = 31,8 % ≥ 30 %"_s;
        QTest::newRow("equal") << 30 << 100 << 0.3 << u"≥"_s << true << u"30 из 100 = 30,0 % ≥ 30 %"_s;
        QTest::newRow("equal, but more is needed")
            << 30 << 100 << 0.3 << u">"_s << false << u"30 из 100 = 30,0 % ≤ 30 %"_s;
        QTest::newRow("just below") << 749 << 2500 << 0.3 << u"≥"_s << false << u"749 из 2500 = 29,96 % < 30 %"_s;
        QTest::newRow("a hair below") << 29999 << 100000 << 0.3 << u"≥"_s << false
                                      << u"29999 из 100000 = 29,999 % < 30 %"_s;
        QTest::newRow("just above") << 2501 << 5000 << 0.5 << u"≤"_s << false << u"2501 из 5000 = 50,02 % > 50 %"_s;
        QTest::newRow("less is needed") << 5 << 20 << 0.3 << u"<"_s << true << u"5 из 20 = 25,0 % < 30 %"_s;
        QTest::newRow("broken limit") << 1 << 8 << 0.125 << u"<"_s << false << u"1 из 8 = 12,5 % ≥ 12,5 %"_s;
    }

    void tellsOnWhichSideOfTheLimitAFigureLies()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QFETCH(double, limit);
        QFETCH(QString, sign);
        QFETCH(bool, holds);
        QFETCH(QString, text);
        const Evidence evidence = share(part, whole, limit, sign, holds ? Verdict::True : Verdict::False);
        QCOMPARE(plain(evidenceSentence(evidence)), u"ВПР-5 Математика, 2022/2023: "_s + text);
    }

    /// The sign comes from the rule: a rounded figure that lies below in truth still holds.
    void neverGuessesTheSignFromTheNumbers()
    {
        Evidence evidence = share(749, 2500, 0.3, u"≥"_s, Verdict::True);
        evidence.roundedTo = 1;
        evidence.note = u"процент округлён до сравнения: 30,0 %"_s;
        QCOMPARE(plain(comparisonText(evidence)), u"≥ 30 %"_s);
        QCOMPARE(plain(valueText(evidence)), u"30,0 %"_s);
        QVERIFY(evidenceRemarks(evidence).contains(evidence.note));
        evidence.holds = Verdict::Unknown; // too few took part: nothing was compared
        QCOMPARE(comparisonText(evidence), QString());
    }

    void tellsMeansCountsAndAnswers()
    {
        Evidence evidence = share(0, 20, 3.5, u"<"_s, Verdict::True);
        evidence.measure = u"mean_mark"_s;
        evidence.numerator.reset();
        evidence.value = 3.456;
        evidence.limitPlain = u"среднего по муниципалитету"_s;
        QCOMPARE(plain(figureText(evidence)), u"средняя отметка 3,46 (20 чел.)"_s);
        QCOMPARE(plain(comparisonText(evidence)), u"< 3,5 (среднего по муниципалитету)"_s);
        evidence.measure = u"count_below"_s;
        evidence.denominator.reset();
        evidence.value = 7;
        evidence.reference = 5;
        evidence.limitPlain.clear();
        QCOMPARE(plain(figureText(evidence)), u"7 чел."_s);
        evidence.measure = u"class"_s;
        evidence.holds = Verdict::False;
        QCOMPARE(figureText(evidence), u"нет"_s);
        evidence.measure = u"indicator"_s;
        evidence.value.reset();
        QCOMPARE(figureText(evidence), u"нет данных"_s);
    }

    void saysHowManyPupilsAreMissing()
    {
        Evidence evidence = share(6, 22, 0.3, u"≥"_s, Verdict::False);
        evidence.pupilsToFlip = 1;
        QCOMPARE(plain(evidenceRemarks(evidence).first()), u"не хватает 1 чел."_s);
        evidence.comparison = u"≤"_s;
        QCOMPARE(plain(evidenceRemarks(evidence).first()), u"ответ изменится от 1 чел."_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceText)
#include "tst_evidencetext.moc"
