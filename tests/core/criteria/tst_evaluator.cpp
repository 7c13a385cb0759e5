#include "DatasetBuilder.h"

#include <QTest>

#include <cmath>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_evaluator : public QObject {
    Q_OBJECT

private slots:
    void kleene_data();
    void kleene();
    void count_data();
    void count();
    void vectors_data();
    void vectors();
    void smallSchoolsPooled();
    void cancelledExam_data();
    void cancelledExam();
    void rounding_data();
    void rounding();
    void roundedMeans_data();
    void roundedMeans();
    void sameProcedure();
    void shareOfProcedures();
    void classOverYears();
    void measures_data();
    void measures();
    void mergedLevels();
    void references_data();
    void references();
    void indicatorsAndFlags();
    void indexes();
    void concentration();
    void pupilsToFlip_data();
    void pupilsToFlip();
    void wordsForUnknowns();
};

namespace {

constexpr auto T = Verdict::True;
constexpr auto F = Verdict::False;
constexpr auto U = Verdict::Unknown;

const QString& code()
{
    static const QString text = u"1"_s;
    return text;
}

/// The core of eight procedures, one sign «с» with \p rules, class "a" with \p when.
QByteArray setOf(const QByteArray& when, const QByteArray& rules = R"("when_small":"unknown","when_missing":"skip")",
                 const QByteArray& measure = R"("measure":"share_below","is":">=","value":0.3,"min_participants":10)")
{
    return R"({"format":"lotsia-criteria/1","title":"т","procedure_sets":{"я":[
{"kind":"ВПР","subject":"Русский язык","grade":5},{"kind":"ВПР","subject":"Математика","grade":5},
{"kind":"ВПР","subject":"Математика","grade":6},{"kind":"ОГЭ","subject":"Русский язык"},
{"kind":"ОГЭ","subject":"Математика"},{"kind":"ЕГЭ","subject":"Математика","level":"профиль"}]},
"signs":{"с":{"procedures":"я",)"
        + measure + "," + rules + R"(}},"classes":[{"id":"a","when":)" + when + "}]}";
}

const QByteArray p1 = R"({"all":[{"count":"с","year":0,"at_least":2},{"count":"с","year":-1,"at_least":2}]})";
const QByteArray p2 = R"({"all":[{"count":"с","year":0,"at_least":2},{"same":"с","years":[0,-1],"at_least":1}]})";

Procedure ru5()
{
    return procedure(u"ВПР"_s, u"Русский язык"_s, 5);
}
Procedure ma5()
{
    return procedure(u"ВПР"_s, u"Математика"_s, 5);
}
Procedure ma6()
{
    return procedure(u"ВПР"_s, u"Математика"_s, 6);
}
Procedure ru9()
{
    return procedure(u"ОГЭ"_s, u"Русский язык"_s);
}
Procedure ma9()
{
    return procedure(u"ОГЭ"_s, u"Математика"_s);
}
Procedure ma11()
{
    return procedure(u"ЕГЭ"_s, u"Математика"_s, 0, ProcedureLevel::Profile);
}

DatasetBuilder oneSchool(int lastYear = 2023)
{
    DatasetBuilder builder(lastYear);
    builder.school(code());
    return builder;
}

Classification run(const QByteArray& json, const std::shared_ptr<const Dataset>& dataset)
{
    return evaluate(criteria(json), dataset).value();
}

Verdict verdict(const QByteArray& json, const DatasetBuilder& builder)
{
    return verdictOf(run(json, builder.build()), code());
}

/// The constructed schools; figures that are only called "low" are 5 of 10, others are named. 40 is the fourth with a
/// year more behind it, 50 the fifth with an older exam.
DatasetBuilder vectorSchool(int number)
{
    DatasetBuilder b(2023, 4);
    b.school(code());
    const QString c = code();
    switch (number) {
    case 1:
        b.add(c, 2022, ru5(), 8, 24).add(c, 2022, ma5(), 7, 24).add(c, 2022, ma9(), 6, 20);
        return b.add(c, 2023, ru5(), 5, 22).add(c, 2023, ma5(), 7, 22).add(c, 2023, ma9(), 6, 18);
    case 2:
        b.add(c, 2022, ru5(), 5, 10).add(c, 2022, ma6(), 5, 10).add(c, 2022, ru9(), 0, 10).add(c, 2022, ma9(), 0, 10);
        return b.add(c, 2023, ru5(), 0, 10)
            .add(c, 2023, ma6(), 0, 10)
            .add(c, 2023, ru9(), 5, 10)
            .add(c, 2023, ma9(), 5, 10);
    case 3:
        b.add(c, 2022, ru5(), 0, 10).add(c, 2022, ma9(), 5, 10).add(c, 2022, ma11(), 0, 10);
        return b.add(c, 2023, ru5(), 5, 10).add(c, 2023, ma9(), 5, 10).add(c, 2023, ma11(), 5, 10);
    case 40:
        b.add(c, 2021, ru5(), 4, 8).add(c, 2021, ma9(), 2, 6);
        [[fallthrough]];
    case 4:
        b.add(c, 2022, ru5(), 2, 7).add(c, 2022, ma9(), 3, 8);
        return b.add(c, 2023, ru5(), 3, 6).add(c, 2023, ma9(), 3, 9);
    case 5: // the exam was cancelled in the year before
    case 50:
        b.add(c, number == 5 ? 2021 : 2020, ma9(), 5, 10).add(c, 2022, ru5(), 5, 10);
        return b.add(c, 2023, ru5(), 5, 10).add(c, 2023, ma9(), 5, 10);
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

void tst_evaluator::kleene_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<Verdict>("expected");
    // Flags give true and false; a flag that the dataset does not know gives unknown.
    const QHash<char, QByteArray> leaf{
        {'T', R"({"flag":"yes"})"}, {'F', R"({"flag":"no"})"}, {'U', R"({"flag":"none"})"}};
    const auto pair = [&](const char* key, char a, char b) {
        return QByteArray("{\"") + key + "\":[" + leaf.value(a) + ',' + leaf.value(b) + "]}";
    };
    const char letters[] = {'T', 'F', 'U'};
    const Verdict both[3][3] = {{T, F, U}, {F, F, F}, {U, F, U}};
    const Verdict either[3][3] = {{T, T, T}, {T, F, U}, {T, U, U}};
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b) {
            const QByteArray name = QByteArray(1, letters[a]) + letters[b];
            QTest::newRow(("all " + name).constData()) << pair("all", letters[a], letters[b]) << both[a][b];
            QTest::newRow(("any " + name).constData()) << pair("any", letters[a], letters[b]) << either[a][b];
        }
    }
    const auto negated = [&](char a) { return R"({"not":)" + leaf.value(a) + "}"; };
    QTest::newRow("not T") << negated('T') << F;
    QTest::newRow("not F") << negated('F') << T;
    QTest::newRow("not U") << negated('U') << U;
    const auto of = [&](const char* word, int k) {
        QByteArray list;
        for (const char* c = word; *c; ++c)
            list += (list.isEmpty() ? "" : ",") + leaf.value(*c);
        return R"({"at_least":)" + QByteArray::number(k) + R"(,"of":[)" + list + "]}";
    };
    QTest::newRow("2 of TTF") << of("TTF", 2) << T;
    QTest::newRow("2 of TUF") << of("TUF", 2) << U;
    QTest::newRow("2 of UUF") << of("UUF", 2) << U;
    QTest::newRow("2 of UFF") << of("UFF", 2) << F;
    QTest::newRow("3 of TTU") << of("TTU", 3) << U;
    QTest::newRow("1 of TUU") << of("TUU", 1) << T;
}

void tst_evaluator::kleene()
{
    QFETCH(QByteArray, when);
    QFETCH(Verdict, expected);
    auto dataset = oneSchool().build();
    dataset->flags = {{u"yes"_s, {true}}, {u"no"_s, {false}}};
    QCOMPARE(verdictOf(run(setOf(when), dataset), code()), expected);
}

void tst_evaluator::count_data()
{
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("fine");
    QTest::addColumn<int>("tiny");
    QTest::addColumn<QString>("small");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<Verdict>("expected");
    const auto row = [](const char* name, int low, int fine, int tiny, const QString& small, const QString& missing,
                        Verdict verdict) { QTest::newRow(name) << low << fine << tiny << small << missing << verdict; };
    const QString skip = u"skip"_s;
    const QString unknown = u"unknown"_s;
    row("two low", 2, 4, 0, unknown, skip, T);
    row("one low", 1, 5, 0, unknown, skip, F);
    row("one low, one tiny", 1, 1, 1, unknown, skip, U);
    row("one low, one tiny skipped", 1, 1, 1, skip, skip, F);
    row("one tiny", 0, 2, 1, unknown, skip, F);
    row("two tiny", 0, 2, 2, unknown, skip, U);
    row("two low, tiny", 2, 0, 4, unknown, skip, T);
    row("nothing", 0, 0, 0, unknown, skip, U);
    row("nothing, all asked for", 0, 0, 0, unknown, unknown, U);
    row("only tiny, skipped", 0, 0, 3, skip, skip, U);
    row("one missing counts", 1, 4, 0, unknown, unknown, U);
    row("one missing cannot", 0, 5, 0, unknown, unknown, F);
    row("only one, fine", 0, 1, 0, unknown, skip, F);
}

void tst_evaluator::count()
{
    QFETCH(int, low);
    QFETCH(int, fine);
    QFETCH(int, tiny);
    QFETCH(QString, small);
    QFETCH(QString, missing);
    QFETCH(Verdict, expected);
    const std::vector<Procedure> procedures{ru5(), ma5(), ma6(), ru9(), ma9(), ma11()};
    auto builder = oneSchool();
    for (size_t i = 0; i < procedures.size(); ++i) {
        const int index = int(i);
        if (index < low)
            builder.add(code(), 2023, procedures[i], 3, 10);
        else if (index < low + fine)
            builder.add(code(), 2023, procedures[i], 2, 10);
        else if (index < low + fine + tiny)
            builder.add(code(), 2023, procedures[i], 9, 9);
    }
    const QByteArray rules = R"("when_small":")" + small.toUtf8() + R"(","when_missing":")" + missing.toUtf8() + '"';
    QCOMPARE(verdict(setOf(R"({"count":"с","year":0,"at_least":2})", rules), builder), expected);
}

void tst_evaluator::vectors_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<Verdict>("byP1");
    QTest::addColumn<Verdict>("byP2");
    const auto row = [](const char* name, int number, const char* small, const char* missing, Verdict byP1,
                        Verdict byP2) {
        QTest::newRow(name) << number
                            << QByteArray(R"("when_small":")") + small + R"(","when_missing":")" + missing + '"' << byP1
                            << byP2;
    };
    row("1", 1, "unknown", "skip", T, T);
    row("1, small skipped", 1, "skip", "skip", T, T);
    row("1, undecided", 1, "unknown", "unknown", T, T);
    row("1, pooled and nearest", 1, "pool_years:2", "nearest_earlier:2", T, T);
    row("2", 2, "unknown", "skip", T, F);
    row("2, undecided", 2, "unknown", "unknown", T, U); // two procedures may repeat that nothing is known of
    row("2, pooled and nearest", 2, "pool_years:2", "nearest_earlier:2", T, F);
    row("3", 3, "unknown", "skip", F, T);
    row("3, undecided", 3, "unknown", "unknown", U, T);
    row("3, pooled and nearest", 3, "pool_years:2", "nearest_earlier:2", F, T);
    row("4", 4, "unknown", "skip", U, U);
    row("4, small skipped", 4, "skip", "skip", U, U);
    row("4, undecided", 4, "unknown", "unknown", U, U);
    row("4, pooled", 4, "pool_years:2", "skip", U, U); // the year before has no year behind it
    row("4 with another year, pooled", 40, "pool_years:2", "skip", T, T);
    row("4 with another year, not pooled", 40, "unknown", "skip", U, U);
    row("4 with another year, three pooled", 40, "pool_years:3", "skip", T, T);
    row("5", 5, "unknown", "skip", F, T);
    row("5, nearest", 5, "unknown", "nearest_earlier:1", T, T);
    row("5, nearest and pooled", 5, "pool_years:2", "nearest_earlier:1", T, T);
    row("5, undecided", 5, "unknown", "unknown", U, T);
    row("5, the nearest is too far", 50, "unknown", "nearest_earlier:1", F, T);
    row("5, the nearest is far enough", 50, "unknown", "nearest_earlier:2", T, T);
}

void tst_evaluator::vectors()
{
    QFETCH(int, number);
    QFETCH(QByteArray, rules);
    QFETCH(Verdict, byP1);
    QFETCH(Verdict, byP2);
    QCOMPARE(verdict(setOf(p1, rules), vectorSchool(number)), byP1);
    QCOMPARE(verdict(setOf(p2, rules), vectorSchool(number)), byP2);
}

void tst_evaluator::smallSchoolsPooled()
{
    // School 4: 5 of 13 and 6 of 17 over two years.
    const QByteArray count = R"({"count":"с","year":0,"at_least":2})";
    const QByteArray pooled = R"("when_small":"pool_years:2")";
    const auto dataset = vectorSchool(4).build();
    const auto result = run(setOf(count, pooled), dataset);
    QCOMPARE(verdictOf(result, code()), T);
    const QList<Evidence> evidence = result.trace(0).first().evidence;
    QCOMPARE(evidence[0].numerator, 5);
    QCOMPARE(evidence[0].denominator, 13);
    QCOMPARE(evidence[0].year.endYear(), 2023);
    QVERIFY(evidence[0].note.contains(u"сложены"));
    QCOMPARE(evidence[4].numerator, 6);
    QCOMPARE(evidence[4].denominator, 17);
    // The object form says the same; a pool that stays small is unknown.
    QCOMPARE(verdictOf(run(setOf(count, R"("when_small":{"pool_years":2})"), dataset), code()), T);
    QCOMPARE(verdict(setOf(p1, pooled), vectorSchool(4)), U);
}

void tst_evaluator::cancelledExam_data()
{
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("skip P1") << QByteArray("skip") << p1 << F;
    QTest::newRow("nearest P1") << QByteArray("nearest_earlier:2") << p1 << T;
    QTest::newRow("unknown P1") << QByteArray("unknown") << p1 << U;
    QTest::newRow("skip P2") << QByteArray("skip") << p2 << T;
    QTest::newRow("nearest P2") << QByteArray("nearest_earlier:2") << p2 << T;
    QTest::newRow("unknown P2") << QByteArray("unknown") << p2 << T;
}

void tst_evaluator::cancelledExam()
{
    // School 5: no ОГЭ in 2020, a low one in 2019.
    QFETCH(QByteArray, missing);
    QFETCH(QByteArray, when);
    QFETCH(Verdict, expected);
    auto builder = oneSchool(2021);
    builder.add(code(), 2021, ru5(), 5, 10).add(code(), 2021, ma9(), 5, 10);
    builder.add(code(), 2020, ru5(), 5, 10).add(code(), 2019, ma9(), 5, 10);
    const QByteArray rules = R"("when_missing":")" + missing + '"';
    const auto result = run(setOf(when, rules), builder.build());
    QCOMPARE(verdictOf(result, code()), expected);
    if (missing.startsWith("nearest") && when == p1) {
        const Evidence evidence = result.trace(0)[1].evidence[4];
        QCOMPARE(evidence.procedure, u"ОГЭ Математика"_s);
        QCOMPARE(evidence.year.toString(), u"2018/2019"_s);
        QVERIFY(evidence.note.contains(u"в 2019/2020 результатов нет, взят 2018/2019"));
    }
}

void tst_evaluator::rounding_data()
{
    QTest::addColumn<QByteArray>("round");
    QTest::addColumn<int>("below");
    QTest::addColumn<int>("participants");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("29.96 raw") << QByteArray() << 749 << 2500 << F;
    QTest::newRow("29.96 to one digit") << QByteArray(R"(,"round":1)") << 749 << 2500 << T;
    QTest::newRow("29.94 to one digit") << QByteArray(R"(,"round":1)") << 2994 << 10000 << F;
    QTest::newRow("29.95 is half") << QByteArray(R"(,"round":1)") << 599 << 2000 << T;
    QTest::newRow("29.5 to none") << QByteArray(R"(,"round":0)") << 59 << 200 << T;
    QTest::newRow("30 of 100 is 0.30") << QByteArray() << 30 << 100 << T;
    QTest::newRow("3 of 10 is 0.30") << QByteArray() << 3 << 10 << T;
    QTest::newRow("299 of 1000") << QByteArray() << 299 << 1000 << F;
}

void tst_evaluator::rounding()
{
    QFETCH(QByteArray, round);
    QFETCH(int, below);
    QFETCH(int, participants);
    QFETCH(Verdict, expected);
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), below, participants);
    const auto result = run(setOf(R"({"count":"с","at_least":1})", R"("when_small":"skip")",
                                  R"("measure":"share_below","is":">=","value":0.3)" + round),
                            builder.build());
    QCOMPARE(verdictOf(result, code()), expected);
    QCOMPARE(result.trace(0).first().evidence[0].note.contains(u"округл"), !round.isEmpty());
}

void tst_evaluator::roundedMeans_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<ResultFigures>("figures");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Verdict>("raw");
    QTest::addColumn<Verdict>("rounded");
    const auto marks = [](int m2, int m3, int m4, int m5) {
        ResultFigures figures;
        figures.participants = m2 + m3 + m4 + m5;
        figures.below = m2;
        figures.m2 = m2;
        figures.m3 = m3;
        figures.m4 = m4;
        figures.m5 = m5;
        return figures;
    };
    const auto score = [](qint64 numerator, qint64 denominator) {
        ResultFigures figures;
        figures.participants = 20;
        figures.meanNumerator = numerator;
        figures.meanDenominator = denominator;
        return figures;
    };
    QTest::newRow("3.45 is half") << QByteArray("mean_mark") << marks(0, 11, 9, 0) << QByteArray("3.5") << F << T;
    QTest::newRow("3.35 is half") << QByteArray("mean_mark") << marks(0, 13, 7, 0) << QByteArray("3.4") << F << T;
    QTest::newRow("3.445 is less") << QByteArray("mean_mark") << marks(0, 111, 89, 0) << QByteArray("3.5") << F << F;
    QTest::newRow("3.5 as it is") << QByteArray("mean_mark") << marks(0, 1, 1, 0) << QByteArray("3.5") << T << T;
    QTest::newRow("44.95 points") << QByteArray("mean_score") << score(4495, 100) << QByteArray("45") << F << T;
    QTest::newRow("44.949 points") << QByteArray("mean_score") << score(44949, 1000) << QByteArray("45") << F << F;
    QTest::newRow("0.05 points") << QByteArray("mean_score") << score(1, 20) << QByteArray("0.1") << F << T;
}

void tst_evaluator::roundedMeans()
{
    QFETCH(QByteArray, measure);
    QFETCH(ResultFigures, figures);
    QFETCH(QByteArray, value);
    QFETCH(Verdict, raw);
    QFETCH(Verdict, rounded);
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), figures);
    const auto by = [&](const QByteArray& round) {
        return verdict(setOf(R"({"count":"с","at_least":1})", R"("when_small":"skip")",
                             R"("measure":")" + measure + R"(","is":">=","value":)" + value + round),
                       builder);
    };
    QCOMPARE(by({}), raw);
    QCOMPARE(by(R"(,"round":1)"), rounded);
}

void tst_evaluator::sameProcedure()
{
    const QByteArray same = R"({"same":"с","years":[0,-1],"at_least":1})";
    const auto two = [](int before, int now) {
        auto builder = oneSchool();
        // 2 and 5 of 10 are data, 9 of 9 is too small, -1 is no results.
        const auto put = [&](int year, int value) {
            if (value >= 0)
                builder.add(code(), year, ru5(), value, value == 9 ? 9 : 10);
        };
        put(2022, before);
        put(2023, now);
        return builder;
    };
    QCOMPARE(verdict(setOf(same), two(5, 5)), T);
    QCOMPARE(verdict(setOf(same), two(2, 5)), F);
    QCOMPARE(verdict(setOf(same), two(9, 5)), U);
    QCOMPARE(verdict(setOf(same), two(9, 2)), F);
    QCOMPARE(verdict(setOf(same), two(-1, 5)), U); // not in every year listed: no data
    QCOMPARE(verdict(setOf(same), two(-1, -1)), U);
    auto other = two(-1, 5);
    other.add(code(), 2022, ma9(), 2, 10).add(code(), 2023, ma9(), 2, 10);
    QCOMPARE(verdict(setOf(same), other), F);
    QCOMPARE(verdict(setOf(same, R"("when_missing":"unknown")"), other), U);
}

void tst_evaluator::shareOfProcedures()
{
    const QByteArray share = R"({"share":"с","at_least":0.5})";
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), 5, 10).add(code(), 2023, ma5(), 2, 10);
    QCOMPARE(verdict(setOf(share), builder), T);
    builder.add(code(), 2023, ma6(), 2, 10);
    QCOMPARE(verdict(setOf(share), builder), F);
    builder.add(code(), 2023, ru9(), 9, 9);
    QCOMPARE(verdict(setOf(share), builder), U);
    QCOMPARE(verdict(setOf(share), oneSchool()), U);
}

void tst_evaluator::classOverYears()
{
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), 5, 10).add(code(), 2022, ru5(), 5, 10).add(code(), 2021, ru5(), 0, 10);
    const auto with = [](const QByteArray& when) {
        return setOf(R"({"count":"с","at_least":1})")
            .replace("\"classes\":[", R"("classes":[{"id":"s","when":)" + when + "},");
    };
    QCOMPARE(verdict(with(R"({"class":"a","years":[0,-1],"each":true})"), builder), T);
    QCOMPARE(verdict(with(R"({"class":"a","years":[0,-1,-2],"each":true})"), builder), F);
    QCOMPARE(verdict(with(R"({"class":"a","years":[0,-1,-2],"at_least":2})"), builder), T);
    QCOMPARE(verdict(with(R"({"class":"a","years":[-1,-3],"each":true})"), builder),
             U); // a year that is not in the dataset
    const auto result = run(with(R"({"class":"a","years":[0,-1,-2],"each":true})"), builder.build());
    const QList<TraceStep> trace = result.trace(0);
    // Conditions of the two other years, then the class itself, then class "a".
    QCOMPARE(trace.size(), 4);
    QCOMPARE(trace[0].condition, u"count(с, 2021/2022) >= 1"_s);
    QCOMPARE(trace[0].depth, 1);
    QCOMPARE(trace[2].condition, u"class(a, 2020/2021+2021/2022+2022/2023) each"_s);
    QCOMPARE(trace[2].evidence.size(), 3);
    QCOMPARE(trace[2].evidence[0].holds, F);
    QCOMPARE(trace[3].classId, u"a"_s);
}

void tst_evaluator::measures_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Verdict>("expected");
    const auto row = [](const QByteArray& rule, Verdict verdict) {
        QTest::newRow(rule.constData()) << rule << verdict;
    };
    // 20 pupils: 4 «2», 6 «3», 7 «4», 3 «5»; 5 below the minimum; mean given 61.5.
    row(R"("measure":"share_below","is":">=","value":0.25)", T);
    row(R"("measure":"share_below","is":">","value":0.25)", F);
    row(R"("measure":"share_below","is":"<=","value":0.25)", T);
    row(R"("measure":"share_below","is":"<","value":0.25)", F);
    row(R"("measure":"share_4_5","is":">=","value":0.5)", T);
    row(R"("measure":"share_4_5","is":"<","value":0.5)", F);
    row(R"("measure":"mean_mark","is":">=","value":3.45)", T);
    row(R"("measure":"mean_mark","is":">","value":3.45)", F);
    row(R"("measure":"mean_mark","is":">=","value":3.5,"round":1)", T);
    row(R"("measure":"mean_score","is":"<=","value":61.5)", T);
    row(R"("measure":"mean_score","is":"<","value":61.5)", F);
    row(R"("measure":"count_below","is":">=","value":5)", T);
    row(R"("measure":"count_below","is":">=","value":6)", F);
    row(R"("measure":"participants","is":"<","value":21)", T);
    row(R"("measure":"participants","is":"<","value":20)", F);
}

void tst_evaluator::measures()
{
    QFETCH(QByteArray, rule);
    QFETCH(Verdict, expected);
    ResultFigures figures;
    figures.participants = 20;
    figures.m2 = 4;
    figures.m3 = 6;
    figures.m4 = 7;
    figures.m5 = 3;
    figures.below = 5;
    figures.meanNumerator = 615;
    figures.meanDenominator = 10;
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), figures);
    QCOMPARE(verdict(setOf(R"({"count":"с","at_least":1})", R"("when_small":"unknown")", rule), builder), expected);
    // Nobody took part, or nothing but the number is known: no answer.
    ResultFigures bare;
    bare.participants = 20;
    auto incomplete = oneSchool();
    incomplete.add(code(), 2023, ru5(), bare);
    if (!rule.contains("participants"))
        QCOMPARE(verdict(setOf(R"({"count":"с","at_least":1})", R"("when_small":"unknown")", rule), incomplete), U);
}

void tst_evaluator::mergedLevels()
{
    const QByteArray json = R"({"format":"lotsia-criteria/1","title":"т","procedure_sets":{"я":[
{"kind":"ЕГЭ","subject":"Математика","level":["база","профиль"],"merge_levels":true}]},
"signs":{"с":{"procedures":"я","measure":"share_below","is":">=","value":0.3,"min_participants":10}},
"classes":[{"id":"a","when":{"count":"с","at_least":1}}]})";
    const Procedure base = procedure(u"ЕГЭ"_s, u"Математика"_s, 0, ProcedureLevel::Base);
    auto builder = oneSchool();
    builder.add(code(), 2023, ma11(), 1, 6).add(code(), 2023, base, 3, 6);
    const auto result = run(json, builder.build());
    QCOMPARE(verdictOf(result, code()), T); // 4 of 12
    const Evidence evidence = result.trace(0).first().evidence.first();
    QCOMPARE(evidence.procedure, u"ЕГЭ Математика (база + профиль)"_s);
    QCOMPARE(evidence.numerator, 4);
    QCOMPARE(evidence.denominator, 12);
    // Without merging each level is a procedure of its own.
    const auto apart = run(QByteArray(json).replace(R"(,"merge_levels":true)", ""), builder.build());
    QCOMPARE(apart.trace(0).first().evidence.size(), 2);
    QCOMPARE(verdictOf(apart, code()), U);
    // A level not named matches results without a level only.
    const auto none =
        run(QByteArray(json).replace(R"(,"level":["база","профиль"],"merge_levels":true)", ""), builder.build());
    QCOMPARE(verdictOf(none, code()), U);
}

void tst_evaluator::references_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QString>("low"); // codes for which the sign holds
    const auto row = [](const QByteArray& reference, const QString& low) {
        QTest::newRow(reference.constData()) << reference << low;
    };
    // Shares below: 1: 0.1, 2: 0.2, 3: 0.3, 4: 0.6 (СОШ 1 and 2, ООШ 3 and 4); previous year 0.2 each.
    row(R"("is":">=","mean":"pool")", u"34"_s); // 0.3
    row(R"("is":">","mean":"pool")", u"4"_s);
    row(R"("is":">=","mean":"pool","pool":"level")", u"24"_s); // 0.15 and 0.45
    row(R"("is":">=","mean":"pool","times":2)", u"4"_s); // 0.6
    row(R"("is":"<","mean":"pool","minus_sd":1)", u"1"_s); // 0.3 - 0.187
    row(R"("is":">","mean":"municipality")", u"4"_s); // 12 of 40, no official row
    row(R"("is":">=","mean":"municipality")", u"34"_s);
    row(R"("is":">=","mean":"region")", u"234"_s); // official 20 %
    row(R"("is":">=","mean":"region","times":1.5)", u"34"_s); // exactly 30 %
    row(R"("is":"<=","percentile":25)", u"1"_s); // 0.175
    row(R"("is":">=","percentile":75)", u"4"_s); // 0.375
    row(R"("is":">=","percentile":100,"pool":"level")", u"24"_s);
    row(R"("is":">","previous_year":true)", u"34"_s);
    row(R"("is":">=","previous_year":true)", u"234"_s);
}

void tst_evaluator::references()
{
    QFETCH(QByteArray, reference);
    QFETCH(QString, low);
    DatasetBuilder builder;
    const int below[] = {1, 2, 3, 6};
    for (int i = 0; i < 4; ++i) {
        const QString school = QString::number(i + 1);
        builder.school(school, {}, {}, i < 2 ? u"СОШ"_s : u"ООШ"_s);
        builder.add(school, 2023, ru5(), below[i], 10).add(school, 2022, ru5(), 2, 10);
    }
    auto dataset = builder.build();
    ReferenceResult region;
    region.scope = ReferenceScope::Region;
    region.procedure = ru5();
    region.year = AcademicYear::endingIn(2023);
    region.participants = 1000;
    region.percent2 = Fraction(20, 1);
    dataset->references = {region};
    const auto result = run(
        setOf(R"({"count":"с","at_least":1})", R"("when_small":"unknown")", R"("measure":"share_below",)" + reference),
        dataset);
    QString found;
    for (const QString& school : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
        QVERIFY(verdictOf(result, school) != U);
        if (verdictOf(result, school) == T)
            found += school;
    }
    QCOMPARE(found, low);
    // Without anything to compare with the answer is unknown.
    dataset->references.clear();
    if (reference.contains("region")) {
        const auto blind = run(setOf(R"({"count":"с","at_least":1})", R"("when_small":"unknown")",
                                     R"("measure":"share_below",)" + reference),
                               dataset);
        QCOMPARE(verdictOf(blind, u"1"_s), U);
        QCOMPARE(blind.trace(0).first().evidence.first().note, u"не с чем сравнить"_s);
    }
}

void tst_evaluator::indicatorsAndFlags()
{
    DatasetBuilder builder;
    builder.school(u"1"_s).school(u"2"_s).school(u"3"_s);
    auto dataset = builder.build();
    dataset->indicators[u"x"_s].values = {{Fraction(3, 10), Fraction(1, 10), std::nullopt},
                                          {Fraction(2, 10), std::nullopt, std::nullopt}};
    const auto verdicts = [&](const QByteArray& when) {
        const auto result = run(setOf(when), dataset);
        return std::array{verdictOf(result, u"1"_s), verdictOf(result, u"2"_s), verdictOf(result, u"3"_s)};
    };
    QCOMPARE(verdicts(R"({"indicator":"x","is":">=","value":0.3})"), (std::array{T, F, U}));
    QCOMPARE(verdicts(R"({"indicator":"x","year":-1,"is":">=","value":0.2})"), (std::array{T, U, U}));
    QCOMPARE(verdicts(R"({"indicator":"x","is":">","previous_year":true})"), (std::array{T, U, U}));
    QCOMPARE(verdicts(R"({"indicator":"x","is":">=","mean":"pool"})"), (std::array{T, F, U}));
    QCOMPARE(verdicts(R"({"indicator":"y","is":">=","value":0})"), (std::array{U, U, U}));
    QCOMPARE(verdicts(R"({"indicator":"x","year":-5,"is":">=","value":0})"), (std::array{U, U, U}));
    const auto result = run(setOf(R"({"indicator":"x","is":">=","value":0.3})"), dataset);
    QCOMPARE(result.trace(0).first().condition, u"indicator(x, 2022/2023) >= 0.3"_s);
}

void tst_evaluator::indexes()
{
    DatasetBuilder builder;
    for (int i = 1; i <= 5; ++i)
        builder.school(QString::number(i), {}, i == 5 ? u"вечерняя"_s : u""_s);
    auto dataset = builder.build();
    dataset->indicators[u"x"_s].values = {
        {Fraction(0, 1), Fraction(1, 1), Fraction(2, 1), Fraction(3, 1), Fraction(99, 1)}};
    dataset->indicators[u"y"_s].values = {
        {Fraction(4, 1), Fraction(4, 1), Fraction(4, 1), std::nullopt, Fraction(9, 1)}};
    const auto values = [&](const QByteArray& terms, const QByteArray& rest = {}) {
        const auto result = run(setOf(R"({"index":"и","is":"<=","quantile":0.25})")
                                    .replace("\"classes\"",
                                             R"("exclude":{"type":["вечерняя"]},"indexes":{"и":{"terms":[)" + terms
                                                 + "]" + rest + R"(}},"classes")"),
                                dataset);
        std::vector<std::optional<double>> list;
        for (size_t i = 0; i < 4; ++i)
            list.push_back(result.trace(i).last().evidence.first().value);
        return list;
    };
    const auto is = [](std::optional<double> value, double wanted) {
        return value && std::abs(*value - wanted) < 1e-9;
    };
    auto raw = values(R"({"indicator":"x","weight":2})");
    QVERIFY(is(raw[0], 0) && is(raw[3], 6));
    auto minmax = values(R"({"indicator":"x","weight":1,"norm":"minmax"})");
    QVERIFY(is(minmax[0], 0) && is(minmax[1], 1.0 / 3) && is(minmax[3], 1));
    auto z = values(R"({"indicator":"x","weight":1,"norm":"z"})");
    QVERIFY(is(z[0], -1.5 / std::sqrt(1.25)) && is(z[3], 1.5 / std::sqrt(1.25)));
    auto rank = values(R"({"indicator":"x","weight":-1,"norm":"rank"})");
    QVERIFY(is(rank[0], 0) && is(rank[3], -1));
    auto ties = values(R"({"indicator":"y","weight":1,"norm":"rank"})");
    QVERIFY(is(ties[0], 0.5) && is(ties[2], 0.5) && !ties[3]);
    auto bands = values(R"({"indicator":"x","weight":1,"norm":"bands","bands":[[1,0],[3,1],[null,2]]})");
    QVERIFY(is(bands[0], 0) && is(bands[1], 1) && is(bands[2], 1) && is(bands[3], 2));
    bands = values(R"({"indicator":"x","weight":1,"norm":[[1,0],[3,1],[null,2]]})");
    QVERIFY(is(bands[0], 0) && is(bands[1], 1) && is(bands[2], 1) && is(bands[3], 2));
    const QByteArray two = R"({"indicator":"x","weight":1},{"indicator":"y","weight":1})";
    QVERIFY(!values(two)[3]);
    QVERIFY(is(values(two, R"(,"missing_term":"renormalise")")[3], 6));
    // The quarter with the lowest index; excluded schools are no part of the pool.
    const auto result = run(
        setOf(R"({"index":"и","is":"<=","quantile":0.25})")
            .replace(
                "\"classes\"",
                R"("exclude":{"type":["вечерняя"]},"indexes":{"и":{"terms":[{"indicator":"x","weight":1}]}},"classes")"),
        dataset);
    QCOMPARE(verdictOf(result, u"1"_s), T);
    QCOMPARE(verdictOf(result, u"2"_s), F);
    QCOMPARE(verdictOf(result, u"5"_s), Verdict::Excluded);
}

void tst_evaluator::concentration()
{
    DatasetBuilder builder;
    const int below[] = {50, 10, 20, 20, 0};
    for (int i = 0; i < 5; ++i)
        builder.school(QString::number(i + 1)).add(QString::number(i + 1), 2023, ru5(), below[i], 60);
    builder.school(u"6"_s);
    const auto verdicts = [&](const QByteArray& part) {
        const auto result = run(setOf(R"({"concentration":)" + part + R"(,"measure":"count_below"})"), builder.build());
        QString text;
        for (int i = 1; i <= 6; ++i)
            text += verdictKey(verdictOf(result, QString::number(i))).left(1);
        return text;
    };
    QCOMPARE(verdicts("0.5"), u"tffffu"_s);
    QCOMPARE(verdicts("0.6"), u"tfttfu"_s); // equal counts stay together
    QCOMPARE(verdicts("1"), u"ttttfu"_s);
}

void tst_evaluator::pupilsToFlip_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<int>("below");
    QTest::addColumn<int>("participants");
    QTest::addColumn<int>("pupils"); // -1: none
    const QByteArray share = R"("measure":"share_below","is":">=","value":0.3)";
    QTest::newRow("7 of 22") << share << 7 << 22 << 1;
    QTest::newRow("6 of 22") << share << 6 << 22 << 1;
    QTest::newRow("18 of 31") << share << 18 << 31 << 9;
    QTest::newRow("0 of 26") << share << 0 << 26 << 8;
    QTest::newRow("3 of 10") << share << 3 << 10 << 1;
    QTest::newRow("rounded") << share + R"(,"round":0)" << 29 << 100 << 1;
    QTest::newRow("at most") << QByteArray(R"("measure":"share_below","is":"<=","value":0.3)") << 3 << 10 << 1;
    QTest::newRow("less") << QByteArray(R"("measure":"share_below","is":"<","value":0.3)") << 3 << 10 << 1;
    QTest::newRow("never") << QByteArray(R"("measure":"share_below","is":">=","value":0)") << 3 << 10 << -1;
    QTest::newRow("count") << QByteArray(R"("measure":"count_below","is":">=","value":5)") << 3 << 10 << 2;
    QTest::newRow("participants") << QByteArray(R"("measure":"participants","is":">=","value":5)") << 3 << 10 << -1;
}

void tst_evaluator::pupilsToFlip()
{
    QFETCH(QByteArray, measure);
    QFETCH(int, below);
    QFETCH(int, participants);
    QFETCH(int, pupils);
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), below, participants);
    const auto result = run(setOf(R"({"count":"с","at_least":1})", R"("when_small":"skip")", measure), builder.build());
    QCOMPARE(result.trace(0).first().evidence.first().pupilsToFlip.value_or(-1), pupils);
}

void tst_evaluator::wordsForUnknowns()
{
    auto builder = oneSchool();
    builder.add(code(), 2023, ru5(), 2, 7).add(code(), 2023, ma5(), 5, 10);
    const auto result = run(setOf(R"({"count":"с","at_least":2})"), builder.build());
    const TraceStep step = result.trace(0).first();
    QCOMPARE(
        step.plain,
        u"С в 2022/2023: 1 процедура, нужно не менее 2; недостаточно данных: ВПР-5 Русский язык — участников 7, меньше 10"_s);
    QCOMPARE(step.evidence.size(), 6);
    QCOMPARE(step.evidence[0].holds, U);
    QCOMPARE(step.evidence[0].note, u"участников 7, меньше 10"_s);
    QCOMPARE(step.evidence[2].holds, Verdict::Excluded);
    QCOMPARE(step.evidence[2].note, u"результатов нет, не учитывается"_s);
    QVERIFY(!step.evidence[2].value);
}

QTEST_GUILESS_MAIN(tst_evaluator)
#include "tst_evaluator.moc"
