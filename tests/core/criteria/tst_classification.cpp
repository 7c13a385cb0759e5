#include "DatasetBuilder.h"

#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_classification : public QObject {
    Q_OBJECT

private slots:
    void samples_data();
    void samples();
    void isTheContract();
    void sameInputSameBytes();
    void piecesMakeTheWhole();
    void excludedStandLast();
    void overridesStandAbove();
    void dependentClassesSeeTheDecision();
    void rankingFollowsItsKeys();
    void traceAnswersTheClasses();
    void growth();
    void edges();
};

namespace {

std::shared_ptr<Dataset> sampleDataset()
{
    auto dataset = sampleSchools().build();
    dataset->sources.insert(1, {u"vpr-2023.xlsx"_s, u"5 класс"_s, 0});
    return dataset;
}

Classification classify(const QString& file, const QHash<QString, Override>& overrides = {})
{
    return evaluate(criteria(readTestFile(u"samples/"_s + file)), sampleDataset(), overrides).value();
}

} // namespace

void tst_classification::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::newRow("P1") << u"criteria-p1.json"_s << u"P1"_s;
    QTest::newRow("P2") << u"criteria-p2.json"_s << u"P2"_s;
}

void tst_classification::samples()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    const auto expected = QJsonDocument::fromJson(readTestFile(u"samples/expected-verdicts-2023.json"_s)).object();
    const Classification result = classify(file);
    QCOMPARE(qsizetype(result.schools().size()), expected.size());
    for (const RankedSchool& school : result.schools()) {
        const QString wanted = expected.value(school.code)[key].toString();
        QVERIFY2(verdictKey(school.classes[0]) == wanted,
                 qPrintable(school.code + u' ' + verdictKey(school.classes[0])));
    }
}

void tst_classification::isTheContract()
{
    const QJsonDocument document = QJsonDocument::fromJson(classify(u"criteria-p1.json"_s).toJson());
    const QJsonObject root = document.object();
    QCOMPARE(root.keys(), QStringList({u"criteria"_s, u"format"_s, u"schools"_s, u"year"_s}));
    QCOMPARE(root.value(u"format"_s).toString(), u"lotsia-classification/1"_s);
    QCOMPARE(root.value(u"year"_s).toString(), u"2022/2023"_s);
    QCOMPARE(root.value(u"criteria"_s)[u"sha256"].toString().size(), 64);
    const QJsonObject school = root.value(u"schools"_s).toArray().first().toObject();
    QCOMPARE(school.keys(),
             QStringList({u"classes"_s, u"code"_s, u"name"_s, u"override"_s, u"primary"_s, u"rank"_s, u"trace"_s}));
    QVERIFY(school.value(u"override"_s).isNull());
    QCOMPARE(school.value(u"rank"_s).toInt(), 1);
    const QJsonArray trace = school.value(u"trace"_s).toArray();
    QCOMPARE(trace.size(), 3);
    QCOMPARE(trace.at(0)[u"condition"].toString(), u"count(низкий результат, 2022/2023) >= 2"_s);
    QCOMPARE(trace.at(1)[u"condition"].toString(), u"count(низкий результат, 2021/2022) >= 2"_s);
    QCOMPARE(trace.at(2)[u"condition"].toString(), u"all"_s);
    const QJsonArray evidence = trace.at(0)[u"evidence"].toArray();
    QCOMPARE(evidence.size(), 9);
    bool figures = false;
    for (const QJsonValue& entry : evidence) {
        if (entry[u"denominator"].isNull())
            continue;
        figures = true;
        QCOMPARE(entry[u"source"].toString(), u"vpr-2023.xlsx, «5 класс», строка 14"_s);
        QCOMPARE(entry[u"reference"].toDouble(), 0.3);
        const double value = entry[u"numerator"].toDouble() / entry[u"denominator"].toDouble();
        QVERIFY(std::abs(entry[u"value"].toDouble() - value) < 1e-7);
        if (entry[u"holds"] == u"true"_s)
            QVERIFY(entry[u"pupils_to_flip"].toInt() >= 1);
    }
    QVERIFY(figures);
}

void tst_classification::sameInputSameBytes()
{
    const QByteArray first = classify(u"criteria-p2.json"_s).toJson();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    const QByteArray second = classify(u"criteria-p2.json"_s).toJson();
    QLocale::setDefault(before);
    QCOMPARE(first, second);
    QVERIFY(
        first.startsWith("{\"format\":\"lotsia-classification/1\",\"year\":\"2022/2023\",\"criteria\":{\"title\":"));
}

void tst_classification::piecesMakeTheWhole()
{
    const Classification result = classify(u"criteria-p1.json"_s);
    QByteArray joined;
    int pieces = 0;
    result.writeJson([&](const QByteArray& piece) {
        joined += piece;
        ++pieces;
    });
    QCOMPARE(pieces, 26);
    QCOMPARE(joined, result.toJson());
}

void tst_classification::excludedStandLast()
{
    const Classification result = classify(u"criteria-p1.json"_s);
    const auto& schools = result.schools();
    for (size_t i = 0; i < 22; ++i)
        QCOMPARE(schools[i].rank, int(i) + 1);
    for (size_t i = 22; i < 24; ++i) {
        QCOMPARE(schools[i].rank, 0);
        QCOMPARE(schools[i].primary, -1);
        QCOMPARE(schools[i].classes[0], Verdict::Excluded);
        const QList<TraceStep> trace = result.trace(i);
        QCOMPARE(trace.size(), 1);
        QCOMPARE(trace[0].result, Verdict::Excluded);
        QCOMPARE(trace[0].plain, u"Школа не рассматривается: "_s + schools[i].exclusionReason);
    }
    QCOMPARE(schools[22].exclusionReason.left(5), u"вид: "_s);
}

void tst_classification::overridesStandAbove()
{
    const Override decision{u"low"_s, Verdict::True, u"Решение комиссии"_s, u"приказ от 01.09.2023 № 5"_s};
    const Classification result =
        classify(u"criteria-p1.json"_s, {{u"111010"_s, decision}, {u"111001"_s, {u"other"_s, Verdict::False, {}, {}}}});
    QCOMPARE(verdictOf(result, u"111010"_s), Verdict::True);
    QCOMPARE(verdictOf(result, u"111001"_s), Verdict::True); // a class that the set does not know
    for (size_t i = 0; i < result.schools().size(); ++i) {
        if (result.schools()[i].code != u"111010")
            continue;
        QCOMPARE(result.schools()[i].primary, 0);
        QCOMPARE(result.trace(i).last().result, Verdict::False);
    }
    const QByteArray json = result.toJson();
    QVERIFY(json.contains(
        "\"override\":{\"class\":\"low\",\"verdict\":\"true\",\"reason\":\"Решение комиссии\",\"document\":"));
}

void tst_classification::dependentClassesSeeTheDecision()
{
    DatasetBuilder builder;
    builder.school(u"1"_s).school(u"2"_s);
    auto dataset = builder.build();
    dataset->flags.insert(u"f"_s, {false, false});
    const CriteriaSet set = criteria(R"({"format":"lotsia-criteria/1","title":"т","classes":[
        {"id":"fine","when":{"not":{"class":"low"}}},
        {"id":"always","when":{"class":"low","years":[0,-1],"each":true}},
        {"id":"low","when":{"flag":"f"}}]})");
    const Override decision{u"low"_s, Verdict::True, u"Решение комиссии"_s, {}};
    const auto result = evaluate(set, dataset, {{u"1"_s, decision}}).value();
    const auto& decided = result.schools()[0];
    QCOMPARE(decided.code, u"1"_s);
    QCOMPARE(decided.classes, (std::vector{Verdict::False, Verdict::False, Verdict::True}));
    QCOMPARE(result.schools()[1].classes, (std::vector{Verdict::True, Verdict::False, Verdict::False}));
    const QList<TraceStep> trace = result.trace(0);
    QCOMPARE(trace.last().result, Verdict::False); // the rule's own answer stays visible
    const auto told = std::find_if(trace.begin(), trace.end(), [](const TraceStep& step) {
        return step.classId == u"fine" && !step.evidence.isEmpty();
    });
    QVERIFY(told != trace.end());
    QCOMPARE(told->evidence[0].holds, Verdict::True);
    QCOMPARE(told->evidence[0].note, u"решение вручную"_s);
}

void tst_classification::rankingFollowsItsKeys()
{
    const auto schools = classify(u"criteria-p1.json"_s).schools();
    for (size_t i = 1; i < 22; ++i) {
        QVERIFY(schools[i - 1].signCount >= schools[i].signCount);
        if (schools[i - 1].signCount == schools[i].signCount)
            QVERIFY(schools[i - 1].meanShare.value_or(-1) >= schools[i].meanShare.value_or(-1));
    }
    DatasetBuilder builder;
    builder.school(u"3"_s, u"Школа № 10"_s).school(u"2"_s, u"Школа № 2"_s).school(u"1"_s, u"Школа № 2"_s);
    const CriteriaSet byName =
        criteria(R"({"format":"lotsia-criteria/1","title":"т","classes":[{"id":"a","when":{"flag":"f"}}]})");
    const auto named = evaluate(byName, builder.build()).value();
    QCOMPARE(named.schools()[0].code, u"1"_s);
    QCOMPARE(named.schools()[1].code, u"2"_s);
    QCOMPARE(named.schools()[2].code, u"3"_s);
}

void tst_classification::traceAnswersTheClasses()
{
    for (const QString& file : {u"criteria-p1.json"_s, u"criteria-p2.json"_s}) {
        const Classification result = classify(file);
        for (size_t i = 0; i < result.schools().size(); ++i) {
            const QList<TraceStep> trace = result.trace(i);
            QCOMPARE(trace.last().depth, 0);
            QCOMPARE(trace.last().result, result.schools()[i].classes[0]);
            for (const TraceStep& step : trace) {
                QVERIFY(!step.plain.isEmpty());
                QVERIFY(step.plain.at(0).isUpper());
                if (!step.condition.startsWith(u"count"))
                    continue;
                int trues = 0, unknowns = 0;
                for (const Evidence& evidence : step.evidence) {
                    trues += evidence.holds == Verdict::True;
                    unknowns += evidence.holds == Verdict::Unknown;
                }
                if (step.result == Verdict::True)
                    QVERIFY(trues >= 2);
                if (step.result == Verdict::False)
                    QVERIFY(trues + unknowns < 2);
            }
        }
    }
}

void tst_classification::growth()
{
    // 200 times the schools: the same verdicts for each copy, places without gaps.
    const auto sample = sampleSchools().build();
    const size_t copies = 200;
    std::vector<SchoolFacts> facts;
    for (size_t c = 0; c < copies; ++c) {
        for (SchoolFacts school : sample->schools()) {
            school.code += u'-' + QString::number(c);
            facts.push_back(school);
        }
    }
    const size_t one = sample->schools().size();
    auto dataset = std::make_shared<Dataset>(sample->years(), sample->procedures(), facts);
    for (size_t y = 0; y < sample->years().size(); ++y) {
        for (size_t p = 0; p < sample->procedures().size(); ++p) {
            for (size_t s = 0; s < facts.size(); ++s)
                dataset->at(y, p, s) = sample->at(y, p, s % one);
        }
    }
    const auto result = evaluate(criteria(readTestFile(u"samples/criteria-p1.json"_s)), dataset).value();
    const auto expected = QJsonDocument::fromJson(readTestFile(u"samples/expected-verdicts-2023.json"_s)).object();
    QCOMPARE(result.schools().size(), facts.size());
    QCOMPARE(result.schools()[22 * copies - 1].rank, int(22 * copies));
    for (const RankedSchool& school : result.schools())
        QCOMPARE(verdictKey(school.classes[0]), expected.value(school.code.section(u'-', 0, 0))[u"P1"].toString());
}

void tst_classification::edges()
{
    Progress progress;
    progress.cancel();
    const auto result = evaluate(criteria(readTestFile(u"samples/criteria-p1.json"_s)), sampleDataset(), {}, &progress);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    const auto noYear = evaluate(criteria(readTestFile(u"samples/criteria-p1.json"_s)), std::make_shared<Dataset>());
    QVERIFY(!noYear);
    QCOMPARE(noYear.error().code, ErrorCode::Data);
    const auto tooEarly =
        evaluate(criteria(readTestFile(u"samples/criteria-p1.json"_s)), DatasetBuilder(1991, 1).school(u"1"_s).build());
    QVERIFY(!tooEarly);
    // Nothing stored at all is no error: every school lacks data.
    const auto empty =
        evaluate(criteria(readTestFile(u"samples/criteria-p1.json"_s)), DatasetBuilder(2023, 1).school(u"1"_s).build());
    QCOMPARE(verdictOf(*empty, u"1"_s), Verdict::Unknown);
    QCOMPARE(
        evaluate(criteria(readTestFile(u"samples/criteria-p1.json"_s)), DatasetBuilder().build())->schools().size(),
        0u);
}

QTEST_GUILESS_MAIN(tst_classification)
#include "tst_classification.moc"
