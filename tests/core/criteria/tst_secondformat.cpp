// What lotsia-criteria/2 adds: whence a set comes, names of conditions, pools of indexes, measures as their terms; and
// what the trace tells with names of indicators and the calendar.
#include "DatasetBuilder.h"

#include "criteria/CriteriaDefinition.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_secondformat : public QObject {
    Q_OBJECT

private slots:
    void refusedInTheFirst_data();
    void refusedInTheFirst();
    void refuses_data();
    void refuses();
    void aboutAndSource();
    void namesOfConditions();
    void needs();
    void poolOfAnIndex();
    void termsOfMeasures_data();
    void termsOfMeasures();
    void concentrationOverEverything();
    void indicatorNames();
    void calendar();
};

namespace {

Procedure grade(int grade)
{
    return procedure(u"ВПР"_s, u"Математика"_s, grade);
}

QByteArray base()
{
    return R"({"format":"lotsia-criteria/2","title":"т","about":"О чём","source":"Методика 2023 года",
"procedure_sets":{"ю":[{"kind":"ВПР","subject":"Математика","grade":6},{"kind":"ВПР","subject":"Математика","grade":5}],
"я":[{"kind":"ВПР","subject":"Математика","grade":5}]},
"signs":{"с":{"measure":"share_below","procedures":"я","is":">=","value":0.3}},
"indexes":{"и":{"pool":"level","terms":[{"measure":"share_4_5","procedures":"ю","weight":2},{"indicator":"x","weight":1}]}},
"classes":[{"id":"a","name":"А","when":{"any":[{"count":"с","at_least":1,"name":"Мало справились"},
{"index":"и","is":">=","value":1},{"indicator":"x","is":">","value":0.5},{"flag":"f"}],"name":"Главное"}}]})";
}

QByteArray with(const char* from, const char* to)
{
    QByteArray json = base();
    Q_ASSERT(json.contains(from));
    return json.replace(from, to);
}

std::optional<double> indexOf(const Classification& result, const QString& code)
{
    for (size_t i = 0; i < result.schools().size(); ++i) {
        if (result.schools()[i].code == code)
            return result.trace(i).last().evidence.first().value;
    }
    return {};
}

ResultFigures figures(int participants, int m2, int m3, int m4, int m5)
{
    ResultFigures figures;
    figures.participants = participants;
    figures.m2 = m2;
    figures.m3 = m3;
    figures.m4 = m4;
    figures.m5 = m5;
    return figures;
}

} // namespace

void tst_secondformat::refusedInTheFirst_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("path");
    const auto row = [](const QByteArray& key, const QString& path) { QTest::newRow(key.constData()) << key << path; };
    row(R"("about":"О чём")", u"about: "_s);
    row(R"("source":"Методика 2023 года")", u"source: "_s);
    row(R"("pool":"level")", u"indexes.и.pool: "_s);
    row(R"({"measure":"share_4_5","procedures":"ю","weight":2})", u"indexes.и.terms[0].measure: "_s);
    row(R"("name":"Мало справились")", u"classes[0].when.any[0].name: "_s);
    row(R"("name":"Главное")", u"classes[0].when.name: "_s);
}

void tst_secondformat::refusedInTheFirst()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, path);
    QVERIFY(CriteriaSet::parse(base()));
    QByteArray json = with("lotsia-criteria/2", "lotsia-criteria/1");
    for (const char* other : {R"("about":"О чём",)", R"("source":"Методика 2023 года",)", R"("pool":"level",)",
                              R"({"measure":"share_4_5","procedures":"ю","weight":2},)", R"(,"name":"Мало справились")",
                              R"(,"name":"Главное")"}) {
        if (!QByteArray(other).contains(key))
            json.replace(other, "");
    }
    const auto set = CriteriaSet::parse(json);
    QVERIFY(!set);
    QVERIFY2(set.error().text.startsWith(path), qPrintable(set.error().text));
    QVERIFY(set.error().text.contains(u"belongs to lotsia-criteria/2"));
}

void tst_secondformat::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& json, const QString& path) {
        QTest::newRow(name) << json << path;
    };
    row("about type", with(R"("about":"О чём")", R"("about":5)"), u"about: "_s);
    row("about long", base().replace("О чём", QByteArray("а").repeated(1001)), u"about: "_s);
    row("source long", base().replace("Методика 2023 года", QByteArray("а").repeated(1001)), u"source: "_s);
    row("empty name", with("Мало справились", ""), u"classes[0].when.any[0].name: "_s);
    row("index pool", with(R"("pool":"level")", R"("pool":"size")"), u"indexes.и.pool: "_s);
    row("term of both", with(R"({"measure":"share_4_5")", R"({"indicator":"y","measure":"share_4_5")"),
        u"indexes.и.terms[0]: "_s);
    row("term of none", with(R"({"indicator":"x","weight":1})", R"({"weight":1})"),
        u"indexes.и.terms[1].indicator: "_s);
    row("term measure", with("share_4_5", "share_5"), u"indexes.и.terms[0].measure: "_s);
    row("term without procedures", with(R"("procedures":"ю",)", ""), u"indexes.и.terms[0].procedures: "_s);
    row("term of unknown procedures", with(R"("procedures":"ю")", R"("procedures":"э")"),
        u"indexes.и.terms[0].procedures: "_s);
    row("indicator with procedures",
        with(R"("indicator":"x","weight":1)", R"("indicator":"x","procedures":"я","weight":1)"),
        u"indexes.и.terms[1].procedures: "_s);
}

void tst_secondformat::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto set = CriteriaSet::parse(json);
    QVERIFY(!set);
    QVERIFY2(set.error().text.startsWith(path), qPrintable(set.error().text));
}

void tst_secondformat::aboutAndSource()
{
    const CriteriaSet set = criteria(base());
    QCOMPARE(set.about(), u"О чём"_s);
    QCOMPARE(set.source(), u"Методика 2023 года"_s);
    QVERIFY(set.description().contains(u"О чём\nИсточник: Методика 2023 года\n"));
    QCOMPARE(set.confirmed().about(), set.about());
    const CriteriaSet first =
        criteria(R"({"format":"lotsia-criteria/1","title":"т","classes":[{"id":"a","when":{"flag":"f"}}]})");
    QVERIFY(first.about().isEmpty());
    QVERIFY(first.source().isEmpty());
    QVERIFY(CriteriaSet::parse(base().replace("О чём", QByteArray("а").repeated(1000))));
}

void tst_secondformat::namesOfConditions()
{
    const CriteriaSet set = criteria(base());
    const QString plain = set.classes().first().plain;
    QVERIFY2(plain.startsWith(u"Главное — выполняется хотя бы одно (ИЛИ):\n"), qPrintable(plain));
    QVERIFY(plain.contains(u"Мало справились — с в отчётном году — не менее чем по 1 процедуре"));
    DatasetBuilder builder;
    builder.school(u"1"_s).add(u"1"_s, 2023, grade(5), 5, 10);
    const QList<TraceStep> trace = evaluate(set, builder.build())->trace(0);
    QVERIFY(trace.first().plain.startsWith(u"Мало справились — с в 2022/2023: 1 процедура"));
    QCOMPARE(trace.first().condition, u"count(с, 2022/2023) >= 1"_s); // the contract's form has no room for names
    QVERIFY(trace.last().plain.startsWith(u"Главное — "));
}

void tst_secondformat::needs()
{
    const DataNeeds needs = criteria(base()).needs();
    QVERIFY(needs.marks); // for «4» and «5» of the index
    QVERIFY(!needs.means);
    QCOMPARE(needs.indicators, QSet<QString>{u"x"_s});
    QVERIFY(criteria(with("share_4_5", "mean_score")).needs().means);
    QVERIFY(!criteria(with("share_4_5", "participants")).needs().marks);
}

void tst_secondformat::poolOfAnIndex()
{
    DatasetBuilder builder;
    builder.school(u"1"_s, {}, {}, u"СОШ"_s).school(u"2"_s, {}, {}, u"СОШ"_s).school(u"3"_s, {}, {}, u"ООШ"_s);
    builder.school(u"4"_s, {}, {}, u"ООШ"_s).school(u"5"_s, {}, {}, u"НОШ"_s);
    auto dataset = builder.build();
    dataset->indicators[u"x"_s].values = {
        {Fraction(0, 1), Fraction(10, 1), Fraction(4, 1), Fraction(8, 1), Fraction(7, 1)}};
    const auto json = [](const QByteArray& norm, const QByteArray& pool) {
        return R"({"format":"lotsia-criteria/2","title":"т","indexes":{"и":{)" + pool
            + R"("terms":[{"indicator":"x","weight":1,"norm":")" + norm
            + R"("}]}},"classes":[{"id":"a","when":{"index":"и","is":">=","value":0.5}}]})";
    };
    const auto values = [&](const QByteArray& norm, const QByteArray& pool) {
        const auto result = evaluate(criteria(json(norm, pool)), dataset).value();
        QStringList texts;
        for (int i = 1; i <= 5; ++i)
            texts << QString::number(*indexOf(result, QString::number(i)));
        return texts.join(u' ');
    };
    QCOMPARE(values("minmax", ""), u"0 1 0.4 0.8 0.7"_s);
    QCOMPARE(values("minmax", R"("pool":"level",)"), u"0 1 0 1 0"_s);
    QCOMPARE(values("z", R"("pool":"level",)"), u"-1 1 -1 1 0"_s);
    QCOMPARE(values("rank", R"("pool":"level",)"), u"0 1 0 1 0"_s);
    QCOMPARE(values("rank", R"("pool":"all",)"), u"0 1 0.25 0.75 0.5"_s);
    QVERIFY(criteria(json("z", R"("pool":"level",)")).description().contains(u"сравнение среди школ того же уровня"));
}

void tst_secondformat::termsOfMeasures_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<double>("value"); // -1: missing
    // 4 of 10 and 1 of 20 below; the third procedure lacks marks, the fourth has no results.
    QTest::newRow("share_below") << QByteArray("share_below") << 5.0 / 30;
    QTest::newRow("share_4_5") << QByteArray("share_4_5") << 14.0 / 30;
    QTest::newRow("mean_mark") << QByteArray("mean_mark") << (29.0 + 73.0) / 30;
    QTest::newRow("count_below") << QByteArray("count_below") << 5.0;
    QTest::newRow("participants") << QByteArray("participants") << 39.0;
    QTest::newRow("mean_score") << QByteArray("mean_score") << -1.0;
}

void tst_secondformat::termsOfMeasures()
{
    QFETCH(QByteArray, measure);
    QFETCH(double, value);
    DatasetBuilder builder;
    builder.school(u"1"_s).school(u"2"_s);
    builder.add(u"1"_s, 2023, grade(5), figures(10, 4, 4, 1, 1)).add(u"1"_s, 2023, grade(6), figures(20, 1, 7, 10, 2));
    ResultFigures bare;
    bare.participants = 9;
    builder.add(u"1"_s, 2023, grade(7), bare);
    const auto json =
        R"({"format":"lotsia-criteria/2","title":"т","procedure_sets":{"я":[{"kind":"ВПР","subject":"Математика","grade":5},
{"kind":"ВПР","subject":"Математика","grade":6},{"kind":"ВПР","subject":"Математика","grade":7},{"kind":"ВПР","subject":"Математика","grade":8}]},
"indexes":{"и":{"terms":[{"measure":")"
        + measure
        + R"(","procedures":"я","weight":1}]}},"classes":[{"id":"a","when":{"index":"и","is":">=","value":0}}]})";
    const auto result = evaluate(criteria(json), builder.build()).value();
    QVERIFY(std::abs(indexOf(result, u"1"_s).value_or(-1) - value) < 1e-9);
    QVERIFY(!indexOf(result, u"2"_s));
    QCOMPARE(verdictOf(result, u"2"_s), Verdict::Unknown);
    QVERIFY(result.trace(0).first().evidence.first().note.contains(u" по процедурам «я» = "));
}

void tst_secondformat::concentrationOverEverything()
{
    DatasetBuilder builder;
    builder.school(u"1"_s).school(u"2"_s).school(u"3"_s);
    builder.add(u"1"_s, 2023, grade(5), 6, 10).add(u"2"_s, 2023, grade(5), 5, 10).add(u"3"_s, 2023, grade(5), 1, 10);
    builder.add(u"2"_s, 2023, grade(6), 3, 10);
    const auto verdicts = [&](const QByteArray& rule) {
        const QByteArray json =
            with(R"({"any":[{"count")", R"({"any":[)" + rule + R"(]}},{"id":"b","when":{"any":[{"count")");
        const auto result = evaluate(criteria(json), builder.build()).value();
        QString text;
        for (const QString& code : {u"1"_s, u"2"_s, u"3"_s})
            text += verdictKey(verdictOf(result, code)).left(1);
        return text;
    };
    // Grade 5 stands in both sets and counts once: 6, 8 and 1 of 15.
    QCOMPARE(verdicts(R"({"concentration":0.5,"measure":"count_below"})"), u"ftf"_s);
    QCOMPARE(verdicts(R"({"concentration":0.6,"measure":"count_below"})"), u"ttf"_s);
    QCOMPARE(verdicts(R"({"concentration":0.5,"measure":"count_below","procedures":"я"})"), u"tff"_s);
    const QByteArray json = with(R"({"any":[{"count")",
                                 R"({"concentration":0.5,"measure":"count_below"}},{"id":"b","when":{"any":[{"count")");
    const CriteriaSet set = criteria(json);
    QVERIFY(set.classes().first().plain.contains(u"процедуры «все процедуры»"));
    const TraceStep step = evaluate(set, builder.build())->trace(0).first();
    QCOMPARE(step.condition, u"concentration(count_below, all, 2022/2023) <= 0.5"_s);
    QCOMPARE(step.evidence.first().denominator, 15);
    // Without any procedure there is nothing to concentrate.
    const auto none = CriteriaSet::parse(
        R"({"format":"lotsia-criteria/1","title":"т","classes":[{"id":"a","when":{"concentration":0.5,"measure":"count_below"}}]})");
    QVERIFY(none.error().text.startsWith(u"classes[0].when.procedures: "));
}

void tst_secondformat::indicatorNames()
{
    const QHash<QString, QString> names{{u"x"_s, u"Доля неполных семей"_s}, {u"f"_s, u"Отдалённая"_s}};
    const CriteriaSet set = criteria(base());
    QVERIFY(set.description().contains(u"показатель «x»"));
    const QString text = set.description(names);
    for (const QString& words : {u"показатель «Доля неполных семей»"_s, u"отмечено: «Отдалённая»"_s,
                                 u"1 × «Доля неполных семей»"_s, u"2 × «доля «4» и «5» по процедурам «ю»»"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(set.classes(names).first().plain.count(u"Доля неполных семей"_s), 1);
    DatasetBuilder builder;
    builder.school(u"1"_s);
    auto dataset = builder.build();
    dataset->indicators[u"x"_s].values = {{Fraction(3, 5)}, {}, {}};
    dataset->indicatorNames = names;
    const QList<TraceStep> trace = evaluate(set, dataset)->trace(0);
    const TraceStep& step = trace.at(2);
    QCOMPARE(step.condition, u"indicator(x, 2022/2023) > 0.5"_s);
    QVERIFY(step.plain.startsWith(u"Показатель «Доля неполных семей» в 2022/2023"));
    QCOMPARE(step.evidence.first().procedure, u"Доля неполных семей"_s);
    QVERIFY(trace.at(1).evidence.first().note.contains(u"Доля неполных семей = 0,6"));
}

void tst_secondformat::calendar()
{
    const Procedure exam = procedure(u"ОГЭ"_s, u"Математика"_s);
    DatasetBuilder builder(2021, 3);
    builder.school(u"1"_s).school(u"2"_s);
    builder.add(u"1"_s, 2019, exam, 5, 10).add(u"1"_s, 2021, exam, 4, 10).add(u"2"_s, 2020, exam, 5, 10);
    auto dataset = builder.build();
    dataset->calendar = ProcedureCalendar({{AcademicYear::endingIn(2020),
                                            CalendarEntry::Held::NotHeld,
                                            u"ОГЭ"_s,
                                            {},
                                            0,
                                            ProcedureLevel::None,
                                            u"ОГЭ 2020 года отменён"_s},
                                           {AcademicYear::endingIn(2021),
                                            CalendarEntry::Held::Limited,
                                            u"ОГЭ"_s,
                                            {},
                                            0,
                                            ProcedureLevel::None,
                                            u"ОГЭ 2021 года сдавали только по двум предметам"_s}});
    const auto note = [&](const QByteArray& missing, int year, const QString& code) {
        const QByteArray json =
            R"({"format":"lotsia-criteria/1","title":"т","procedure_sets":{"я":[{"kind":"ОГЭ","subject":"Математика"}]},
"signs":{"с":{"measure":"share_below","procedures":"я","is":">=","value":0.3,"when_missing":")"
            + missing + R"("}},"classes":[{"id":"a","when":{"count":"с","at_least":1,"year":)"
            + QByteArray::number(year) + "}}]}";
        const auto result = evaluate(criteria(json), dataset).value();
        const size_t position = result.schools()[0].code == code ? 0 : 1;
        return result.trace(position).first().evidence.first().note;
    };
    QCOMPARE(note("unknown", -1, u"1"_s), u"результатов нет: ОГЭ 2020 года отменён"_s);
    QCOMPARE(note("skip", -1, u"1"_s), u"результатов нет: ОГЭ 2020 года отменён, не учитывается"_s);
    QCOMPARE(note("nearest_earlier:1", -1, u"1"_s),
             u"в 2019/2020 результатов нет (ОГЭ 2020 года отменён), взят 2018/2019"_s);
    QCOMPARE(note("skip", 0, u"1"_s), u"ОГЭ 2021 года сдавали только по двум предметам"_s);
    QCOMPARE(note("unknown", 0, u"2"_s), u"результатов нет: ОГЭ 2021 года сдавали только по двум предметам"_s);
    QCOMPARE(note("skip", -1, u"2"_s), QString()); // results that exist are not denied
    QCOMPARE(note("skip", -2, u"2"_s), u"результатов нет, не учитывается"_s); // held as usual
    // The sentence tells it as well.
    for (const QByteArray& missing : {QByteArray("unknown"), QByteArray("skip")}) {
        const QByteArray json =
            R"({"format":"lotsia-criteria/1","title":"т","procedure_sets":{"я":[{"kind":"ОГЭ","subject":"Математика"}]},
"signs":{"с":{"measure":"share_below","procedures":"я","is":">=","value":0.3,"when_missing":")"
            + missing + R"("}},"classes":[{"id":"a","when":{"count":"с","at_least":1,"year":-1}}]})";
        QVERIFY(evaluate(criteria(json), dataset)->trace(0).first().plain.contains(u"ОГЭ 2020 года отменён"));
    }
}

QTEST_GUILESS_MAIN(tst_secondformat)
#include "tst_secondformat.moc"
