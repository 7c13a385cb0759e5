// The same input gives the same bytes, whatever the locale and however hashes are seeded.
#include "RandomData.h"

#include <QHashSeed>
#include <QLocale>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_samebytes : public QObject {
    Q_OBJECT

private slots:
    void randomRules();
    void decision();
};

namespace {

constexpr int cases = 60;

/// Everything from the beginning: rules read, data filled, decisions taken.
QByteArray classify(quint32 number)
{
    plain::Dice dice(900 + number);
    const QByteArray json = QJsonDocument(plain::RandomRules(dice).whole()).toJson();
    const auto set = CriteriaSet::parse(json);
    if (!set)
        return set.error().toString().toUtf8();
    auto dataset = plain::randomData(dice);
    dataset->indicatorNames = {
        {u"x"_s, u"Доля неполных семей"_s}, {u"f"_s, u"Отдалённая"_s}, {u"y"_s, u"Показатель"_s}};
    const auto decisions = plain::randomDecisions(dice, *dataset, int(set->classes().size()));
    return evaluate(*set, dataset, decisions)->toJson() + set->description(dataset->indicatorNames).toUtf8()
        + set->sha256().toUtf8();
}

QByteArray all()
{
    QByteArray bytes;
    for (quint32 number = 0; number < cases; ++number)
        bytes += classify(number);
    return bytes;
}

} // namespace

void tst_samebytes::randomRules()
{
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray expected = all();
    QVERIFY(expected.contains("\"override\":{"));
    QVERIFY(expected.contains("flag("));
    QVERIFY(expected.contains("index("));
    const QLocale before;
    for (const QLocale& locale : {QLocale(QLocale::Russian, QLocale::Russia), QLocale(QLocale::German),
                                  QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Turkish), QLocale::c()}) {
        QLocale::setDefault(locale);
        QHashSeed::resetRandomGlobalSeed();
        const bool same = all() == expected;
        QLocale::setDefault(before);
        QVERIFY2(same, qPrintable(locale.name()));
    }
}

void tst_samebytes::decision()
{
    DatasetBuilder builder;
    builder.school(u"1"_s);
    auto dataset = builder.build();
    dataset->flags[u"f"_s] = {false};
    const CriteriaSet set =
        criteria(R"({"format":"lotsia-criteria/1","title":"т","classes":[{"id":"low","when":{"flag":"f"}}]})");
    const Override decided{u"low"_s,        Verdict::True,      u"Решение комиссии"_s,
                           u"приказ № 5"_s, u"Иванова А. А."_s, u"2023-09-01T10:00:00"_s};
    const auto result = evaluate(set, dataset, {{u"1"_s, decided}}).value();
    QCOMPARE(result.ruleVerdict(0, 0), Verdict::False);
    const QByteArray json = result.toJson();
    QVERIFY2(json.contains(R"("override":{"class":"low","verdict":"true","reason":"Решение комиссии",)"
                           R"("document":"приказ № 5","author":"Иванова А. А.","rule":"false"})"),
             json.constData());
    QVERIFY(!json.contains("2023-09-01")); // no clock
}

QTEST_GUILESS_MAIN(tst_samebytes)
#include "tst_samebytes.moc"
