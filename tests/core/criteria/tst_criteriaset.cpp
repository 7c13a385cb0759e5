#include "DatasetBuilder.h"

#include "criteria/CriteriaDefinition.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_criteriaset : public QObject {
    Q_OBJECT

private slots:
    void readsTheSamples();
    void refuses_data();
    void refuses();
    void refusesSizeAndDepth();
    void namesThePlaceInTheBytes();
    void namesTheFile();
    void wholeGrammar();
    void yearsBack_data();
    void yearsBack();
    void confirmed();
    void canonical();
    void describes();
};

namespace {

/// A valid set, of which each test spoils one place.
QByteArray base()
{
    return R"({"format":"lotsia-criteria/1","title":"т","edition":"1","sample":true,
"procedure_sets":{"я":[{"kind":"ОГЭ","subject":"Математика"},{"kind":"ВПР","subject":"Математика","grade":5}]},
"signs":{"с":{"measure":"share_below","procedures":"я","is":">=","value":0.3,"min_participants":10,"when_small":"unknown","when_missing":"skip"}},
"indexes":{"и":{"terms":[{"indicator":"a","weight":1,"norm":"z"}],"missing_term":"renormalise"}},
"classes":[{"id":"low","name":"ШНОР","when":{"count":"с","year":0,"at_least":2}},{"id":"b","name":"Б","when":{"not":{"class":"low"}}}],
"ranking":[{"by":"name"}]})";
}

QByteArray with(const char* from, const char* to)
{
    QByteArray json = base();
    Q_ASSERT(json.contains(from));
    return json.replace(from, to);
}

} // namespace

void tst_criteriaset::readsTheSamples()
{
    const CriteriaSet set = criteria(readTestFile(u"samples/criteria-p1.json"_s));
    QCOMPARE(set.title(), u"Две процедуры в каждом из двух лет"_s);
    QCOMPARE(set.edition(), u"2023"_s);
    QVERIFY(set.isSample());
    QCOMPARE(set.yearsBack(), 1);
    QCOMPARE(set.classes().size(), 1);
    QCOMPARE(set.classes().first().id, u"low"_s);
    QCOMPARE(set.classes().first().name, u"ШНОР"_s);
    QVERIFY(set.classes().first().plain.contains(u"И\n"));
}

void tst_criteriaset::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const QString& place) {
        QTest::newRow(name) << json << place;
    };
    row("no json", "{\n\"a\": }", u"line 2"_s);
    row("array", "[]", u"object"_s);
    row("empty", "", u"line 1"_s);
    row("twice", with(R"("title":"т",)", R"("title":"т","title":"у",)"), u"title"_s);
    row("format", with("lotsia-criteria/1", "lotsia-criteria/9"), u"format: "_s);
    row("no title", with(R"("title":"т",)", ""), u"title: "_s);
    row("title type", with(R"("title":"т")", R"("title":5)"), u"title: "_s);
    row("sample type", with(R"("sample":true)", R"("sample":"yes")"), u"sample: "_s);
    row("unknown key", with(R"("edition":"1")", R"("edition":"1","editon":"1")"), u"editon: "_s);
    row("unknown sign key", with(R"("min_participants":10)", R"("min_participant":10)"),
        u"signs.с.min_participant: "_s);
    row("procedure key", with(R"("grade":5)", R"("grade":5,"klass":5)"), u"procedure_sets.я[1].klass: "_s);
    row("grade", with(R"("grade":5)", R"("grade":12)"), u"procedure_sets.я[1].grade: "_s);
    row("level", with(R"("grade":5)", R"("level":"высший")"), u"procedure_sets.я[1].level: "_s);
    row("merge alone", with(R"("grade":5)", R"("merge_levels":true)"), u"procedure_sets.я[1].merge_levels: "_s);
    row("procedure twice",
        with(R"("kind":"ВПР","subject":"Математика","grade":5)", R"("kind":"огэ","subject":"математика")"),
        u"procedure_sets.я[1]: "_s);
    row("empty set",
        with(R"([{"kind":"ОГЭ","subject":"Математика"},{"kind":"ВПР","subject":"Математика","grade":5}])", "[]"),
        u"procedure_sets.я: "_s);
    row("measure", with("\"share_below\"", "\"share_bellow\""), u"signs.с.measure: "_s);
    row("unknown set", with(R"("procedures":"я")", R"("procedures":"ю")"), u"signs.с.procedures: "_s);
    row("comparison", with(R"("is":">=")", R"("is":"=>")"), u"signs.с.is: "_s);
    row("percent for share", with("0.3", "30"), u"signs.с.value: "_s);
    row("value type", with("0.3", "\"0.3\""), u"signs.с.value: "_s);
    row("too precise", with("0.3", "0.30000000001"), u"signs.с.value: "_s);
    row("two references", with("0.3", R"(0.3,"previous_year":true)"), u"signs.с: "_s);
    row("no reference", with(R"("value":0.3,)", ""), u"signs.с: "_s);
    row("times without mean", with("0.3", R"(0.3,"times":2)"), u"signs.с.times: "_s);
    row("pool without pool", with("0.3", R"(0.3,"pool":"all")"), u"signs.с.pool: "_s);
    row("mean of", with(R"("value":0.3)", R"("mean":"country")"), u"signs.с.mean: "_s);
    row("times and sd", with(R"("value":0.3)", R"("mean":"pool","times":1,"minus_sd":1)"), u"signs.с: "_s);
    row("times 0", with(R"("value":0.3)", R"("mean":"pool","times":0)"), u"signs.с.times: "_s);
    row("region sd", with(R"("value":0.3)", R"("mean":"region","minus_sd":1)"), u"signs.с.minus_sd: "_s);
    row("percentile", with(R"("value":0.3)", R"("percentile":101)"), u"signs.с.percentile: "_s);
    row("pool word", with(R"("value":0.3)", R"("percentile":25,"pool":"size")"), u"signs.с.pool: "_s);
    row("previous false", with(R"("value":0.3)", R"("previous_year":false)"), u"signs.с.previous_year: "_s);
    row("round", with("0.3,", R"(0.3,"round":9,)"), u"signs.с.round: "_s);
    row("round of a count",
        with(R"("share_below","procedures":"я","is":">=","value":0.3)",
             R"("count_below","procedures":"я","is":">=","value":3,"round":1)"),
        u"signs.с.round: "_s);
    row("min type", with(":10,", ":10.5,"), u"signs.с.min_participants: "_s);
    row("small", with(R"("when_small":"unknown")", R"("when_small":"maybe")"), u"signs.с.when_small: "_s);
    row("pool years", with(R"("when_small":"unknown")", R"("when_small":"pool_years:1")"), u"signs.с.when_small: "_s);
    row("pool years word", with(R"("when_small":"unknown")", R"("when_small":"pool_years:two")"),
        u"signs.с.when_small: "_s);
    row("pool object", with(R"("when_small":"unknown")", R"("when_small":{"pool_year":2})"),
        u"signs.с.when_small.pool_year"_s);
    row("missing", with(R"("when_missing":"skip")", R"("when_missing":"pool_years:2")"), u"signs.с.when_missing: "_s);
    row("nearest", with(R"("when_missing":"skip")", R"("when_missing":"nearest_earlier:0")"),
        u"signs.с.when_missing: "_s);
    row("unknown sign", with(R"("count":"с")", R"("count":"т")"), u"classes[0].when.count: "_s);
    row("no condition", with(R"("count":"с",)", ""), u"classes[0].when: "_s);
    row("two conditions", with(R"("count":"с")", R"("count":"с","share":"с")"), u"classes[0].when: "_s);
    row("future year", with(R"("year":0)", R"("year":1)"), u"classes[0].when.year: "_s);
    row("at least 0", with(R"("at_least":2)", R"("at_least":0)"), u"classes[0].when.at_least: "_s);
    row("condition key", with(R"("at_least":2)", R"("at_least":2,"atleast":2)"), u"classes[0].when.atleast: "_s);
    row("empty all", with(R"({"not":{"class":"low"}})", R"({"all":[]})"), u"classes[1].when.all: "_s);
    row("indicator key", with(R"({"not":{"class":"low"}})", R"({"indicator":"","is":">=","value":1})"),
        u"classes[1].when.indicator: "_s);
    row("term without indicator", with(R"("indicator":"a",)", ""), u"indexes.и.terms[0].indicator: "_s);
    row("set of the sign gone", with(R"("procedure_sets":{"я":)", R"("procedure_sets":{"э":)"),
        u"signs.с.procedures: “я”"_s);
    row("procedure of no kind", with(R"("kind":"ОГЭ")", R"("kind":"")"), u"procedure_sets.я[0].kind: "_s);
    row("impossible class of a procedure", with(R"("grade":5)", R"("grade":-1)"), u"procedure_sets.я[1].grade: "_s);
    row("circle of two", with(R"({"count":"с","year":0,"at_least":2})", R"({"any":[{"flag":"f"},{"class":"b"}]})"),
        u"classes[0]: The class “ШНОР” refers to itself in a circle"_s);
    row("inner", with(R"({"not":{"class":"low"}})", R"({"any":[{"flag":"a"},{"all":[{"flag":5}]}]})"),
        u"classes[1].when.any[1].all[0].flag: "_s);
    row("at least of", with(R"({"not":{"class":"low"}})", R"({"at_least":3,"of":[{"flag":"a"}]})"),
        u"classes[1].when.at_least: "_s);
    row("share part", with(R"({"not":{"class":"low"}})", R"({"share":"с","at_least":50})"),
        u"classes[1].when.at_least: "_s);
    row("same years", with(R"({"not":{"class":"low"}})", R"({"same":"с"})"), u"classes[1].when.years: "_s);
    row("year twice", with(R"({"not":{"class":"low"}})", R"({"same":"с","years":[0,0]})"),
        u"classes[1].when.years: "_s);
    row("unknown class", with(R"("class":"low")", R"("class":"lo")"), u"classes[1].when.not.class: "_s);
    row("class years", with(R"("class":"low")", R"("class":"low","years":[0,-1])"), u"classes[1].when.not: "_s);
    row("class each", with(R"("class":"low")", R"("class":"low","years":[0,-1],"each":false)"),
        u"classes[1].when.not.each: "_s);
    row("class itself", with(R"("class":"low")", R"("class":"b")"), u"classes[1]: "_s);
    row("circle over years", with(R"({"count":"с","year":0,"at_least":2})", R"({"class":"b","years":[-1]})"),
        u"circle"_s);
    row("id twice", with(R"("id":"b")", R"("id":"low")"), u"classes[1].id: "_s);
    row("no classes", R"({"format":"lotsia-criteria/1","title":"т"})", u"classes: "_s);
    row("concentration", with(R"({"not":{"class":"low"}})", R"({"concentration":0.6,"measure":"share_below"})"),
        u"classes[1].when.measure: "_s);
    row("unknown index", with(R"({"not":{"class":"low"}})", R"({"index":"x","is":"<=","value":1})"),
        u"classes[1].when.index: "_s);
    row("quantile", with(R"({"not":{"class":"low"}})", R"({"index":"и","is":"<=","quantile":25})"),
        u"classes[1].when.quantile: "_s);
    row("indicator region", with(R"({"not":{"class":"low"}})", R"({"indicator":"a","is":"<=","mean":"region"})"),
        u"classes[1].when.mean: "_s);
    row("norm", with(R"("norm":"z")", R"("norm":"zz")"), u"indexes.и.terms[0].norm: "_s);
    row("bands", with(R"("norm":"z")", R"("norm":"bands")"), u"indexes.и.terms[0].bands: "_s);
    row("bands order", with(R"("norm":"z")", R"("norm":"bands","bands":[[0.2,0],[0.1,1],[null,2]])"),
        u"indexes.и.terms[0].bands: "_s);
    row("bands end", with(R"("norm":"z")", R"("norm":"bands","bands":[[0.2,0]])"), u"indexes.и.terms[0].bands: "_s);
    row("weight", with(R"("weight":1)", R"("weight":0)"), u"indexes.и.terms[0].weight: "_s);
    row("missing term", with("renormalise", "renormalize"), u"indexes.и.missing_term: "_s);
    row("exclude key", with(R"("ranking")", R"("exclude":{"kind":["вечерняя"]},"ranking")"), u"exclude.kind: "_s);
    row("exclude type", with(R"("ranking")", R"("exclude":{"type":[5]},"ranking")"), u"exclude.type: "_s);
    row("ranking by", with(R"("by":"name")", R"("by":"size")"), u"ranking[0].by: "_s);
    row("ranking of", with(R"("by":"name")", R"("by":"count","of":"x")"), u"ranking[0].of: "_s);
    row("ranking order", with(R"("by":"name")", R"("by":"name","order":"up")"), u"ranking[0].order: "_s);
    row("ranking key", with(R"("by":"name")", R"("by":"name","year":0)"), u"ranking[0].year: "_s);
    row("too far",
        with(R"({"count":"с","year":0,"at_least":2})", R"({"count":"с","year":-20,"at_least":2})")
            .replace(R"("class":"low")", R"("class":"low","years":[-1])"),
        u"21"_s);
}

void tst_criteriaset::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QVERIFY(CriteriaSet::parse(base()));
    const auto set = CriteriaSet::parse(json);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Data);
    QVERIFY2(set.error().text.contains(place), qPrintable(set.error().text));
}

void tst_criteriaset::refusesSizeAndDepth()
{
    QByteArray deep = base();
    deep.replace(R"({"not":{"class":"low"}})",
                 QByteArray(R"({"not":)").repeated(70) + R"({"flag":"a"})" + QByteArray("}").repeated(70));
    QVERIFY(CriteriaSet::parse(deep).error().text.contains(u"64"));
    QByteArray large = base() + QByteArray(1024 * 1024, ' ');
    QVERIFY(CriteriaSet::parse(large).error().text.contains(u"1024"));
    QByteArray many = base();
    QByteArray flags = R"({"flag":"a"})";
    QByteArray group = R"({"any":[)" + (flags + ',').repeated(99) + flags + "]}";
    many.replace(R"({"not":{"class":"low"}})", R"({"any":[)" + (group + ',').repeated(6) + group + "]}");
    QVERIFY(CriteriaSet::parse(many).error().text.contains(u"500"));
    QVERIFY(CriteriaSet::parse("\xEF\xBB\xBF" + base()));
    QVERIFY(!CriteriaSet::parse("{\"a\":\"" + QByteArray(1, '\\')));
}

void tst_criteriaset::namesThePlaceInTheBytes()
{
    const QString file = u"/home/user/правила.json"_s;
    const auto error = [&](const QByteArray& json) { return CriteriaSet::parse(json, file).error(); };
    const Error large = error(base() + QByteArray(10 * 1024 * 1024, ' '));
    QCOMPARE(large.place.file, u"правила.json"_s);
    QVERIFY(large.text.contains(u"1024 KiB"));
    const Error deep = error("{\n\"classes\":\n" + QByteArray("[").repeated(100) + QByteArray("]").repeated(100) + '}');
    QCOMPARE(deep.place.file, u"правила.json"_s);
    QCOMPARE(deep.place.row, 3);
    QVERIFY(deep.text.contains(u"64 levels"));
    const Error twice = error(with(R"("is":">=")", R"("is":">=","is":"<")"));
    QCOMPARE(twice.place.row, 3); // the third line of base()
    QVERIFY(twice.text.contains(u"“is”"));
    const Error bottom = error(QByteArray("{\"a\":").repeated(200'000));
    QCOMPARE(bottom.code, ErrorCode::Data);
}

void tst_criteriaset::namesTheFile()
{
    const auto set = CriteriaSet::parse("{}", u"/home/user/правила.json"_s);
    QCOMPARE(set.error().place.file, u"правила.json"_s);
}

void tst_criteriaset::wholeGrammar()
{
    const CriteriaSet set = criteria(R"({"format":"lotsia-criteria/1","title":"Всё","classes":[
{"id":"a","when":{"at_least":2,"of":[{"share":"с","year":-1,"at_least":0.5},{"concentration":0.6,"measure":"count_below","procedures":"я"},
 {"indicator":"x","year":0,"is":">=","mean":"pool","pool":"level","times":1.1},{"index":"и","is":"<=","quantile":0.25,"pool":"level"},{"flag":"f"}]}},
{"id":"b","when":{"any":[{"class":"a","years":[0,-1,-2],"at_least":2},{"same":"д","years":[0,-1]},{"count":"п","at_least":1}]}}],
"procedure_sets":{"я":[{"kind":"ЕГЭ","subject":"Математика","level":["база","профиль"],"merge_levels":true}]},
"signs":{"с":{"measure":"share_4_5","procedures":"я","is":"<","mean":"municipality","minus_sd":1,"round":1},
"д":{"measure":"mean_mark","procedures":"я","is":"<=","percentile":25,"pool":"location","when_small":{"pool_years":3},"when_missing":{"nearest_earlier":2}},
"п":{"measure":"share_below","procedures":"я","is":">","previous_year":true}},
"indexes":{"и":{"terms":[{"indicator":"x","weight":-0.5,"norm":{"bands":[[0.1,0],[0.2,1],[null,2]]}},{"indicator":"y","weight":0.5}]}},
"exclude":{"type":"вечерняя","level":["НОШ"],"location":["село"],"cluster":["1"]}})");
    QCOMPARE(set.classes().size(), 2);
    QCOMPARE(set.classes()[0].name, u"a"_s); // a class without a name is called by its id
    QCOMPARE(set.definition().procedureSets[0].picks.size(), 1u);
    QCOMPARE(set.definition().procedureSets[0].picks[0].title, u"ЕГЭ Математика (база + профиль)"_s);
    QVERIFY(!set.isSample());
    const QString text = set.description();
    for (const QString& word : {u"среднего по муниципалитету минус 1 стандартного отклонения"_s, u"25-го процентиля"_s,
                                u"меньше 0,1 — 0"_s, u"ИЛИ"_s, u"Вид: вечерняя"_s, u"наименование"_s})
        QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(!text.contains(u"Образец"));
}

void tst_criteriaset::yearsBack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("years");
    QTest::newRow("this year") << base() << 0;
    QTest::newRow("count") << with(R"("year":0)", R"("year":-2)") << 2;
    QTest::newRow("pooled") << with(R"("when_small":"unknown")", R"("when_small":"pool_years:3")") << 2;
    QTest::newRow("nearest") << with(R"("when_missing":"skip")", R"("when_missing":"nearest_earlier:2")") << 2;
    QTest::newRow("previous") << with(R"("value":0.3)", R"("previous_year":true)") << 1;
    QTest::newRow("class of class") << with(R"("year":0)", R"("year":-1)")
                                           .replace(R"("class":"low")",
                                                    R"("class":"low","years":[0,-1,-2],"each":true)")
                                    << 3;
    QTest::newRow("ranking") << with(R"("by":"name")", R"("by":"count","of":"с","year":-4)") << 4;
}

void tst_criteriaset::yearsBack()
{
    QFETCH(QByteArray, json);
    QFETCH(int, years);
    QCOMPARE(criteria(json).yearsBack(), years);
}

void tst_criteriaset::confirmed()
{
    const CriteriaSet set = criteria(base());
    const CriteriaSet own = set.confirmed();
    QVERIFY(set.isSample());
    QVERIFY(!own.isSample());
    QCOMPARE(own.title(), set.title());
    QVERIFY(own.sha256() != set.sha256());
    QVERIFY(own.canonicalJson().contains("\"sample\":false"));
    QCOMPARE(own.confirmed().sha256(), own.sha256());
}

void tst_criteriaset::canonical()
{
    const CriteriaSet set = criteria(base());
    const CriteriaSet again = criteria(set.canonicalJson());
    QCOMPARE(again.canonicalJson(), set.canonicalJson());
    QCOMPARE(again.sha256(), set.sha256());
    QCOMPARE(set.sha256().size(), 64);
    QVERIFY(!set.canonicalJson().contains('\n'));
}

void tst_criteriaset::describes()
{
    const QString text = criteria(base()).description();
    for (const QString& line :
         {u"Образец: требует подтверждения."_s, u"«я»: ОГЭ Математика; ВПР-5 Математика."_s,
          u"доля не преодолевших минимум ≥ 30 %; процедуры: «я»; при числе участников менее 10 — недостаточно данных"_s,
          u"«ШНОР»:"_s, u"С в отчётном году — не менее чем по 2 процедурам"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u"\n\n"_s + text));
}

QTEST_GUILESS_MAIN(tst_criteriaset)
#include "tst_criteriaset.moc"
