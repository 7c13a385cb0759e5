// Sets that no school can satisfy, and that those which can be satisfied are never refused.
#include "DatasetBuilder.h"
#include "RandomRules.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_contradictions : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void agreesWithEveryPossibleSchool();
    void largeSetsAreReadInTime();
};

namespace {

/// Two procedures, one sign, an index; \p classes as they stand in the list.
QByteArray setOf(const QByteArray& classes)
{
    return R"({"format":"lotsia-criteria/1","title":"т","procedure_sets":{"я":[{"kind":"ВПР","subject":"Математика","grade":5},
{"kind":"ВПР","subject":"Математика","grade":6}]},"signs":{"с":{"measure":"share_below","procedures":"я","is":">=","value":0.3},
"д":{"measure":"share_below","procedures":"я","is":">=","value":0.5}},
"indexes":{"и":{"terms":[{"indicator":"x","weight":1}]}},"classes":[)"
        + classes + "]}";
}

QByteArray one(const QByteArray& when)
{
    return setOf(R"({"id":"a","name":"ШНОР","when":)" + when + '}');
}

} // namespace

void tst_contradictions::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char* name, const QByteArray& json, const QString& path, const QStringList& parts) {
        QTest::newRow(name) << json << path << parts;
    };
    row("count above the procedures", one(R"({"count":"с","at_least":3})"), u"classes[0].when.at_least: "_s,
        {u"не менее чем по 3 процедурам"_s, u"(2)"_s});
    row("same above the procedures", one(R"({"any":[{"same":"с","years":[0,-1],"at_least":3}]})"),
        u"classes[0].when.any[0].at_least: "_s, {u"не менее чем по 3 процедурам"_s});
    row("X and not X", one(R"({"all":[{"flag":"f"},{"not":{"flag":"f"}}]})"), u"classes[0].when: "_s,
        {u"отмечено: «f»"_s, u"не выполняется (НЕ): отмечено: «f»"_s});
    row("inside", one(R"({"all":[{"flag":"g"},{"any":[{"all":[{"flag":"f"},{"flag":"g"},{"not":{"flag":"f"}}]}]}]})"),
        u"classes[0].when.all[1].any[0]: "_s, {u"отмечено: «f»"_s, u"не выполняется (НЕ): отмечено: «f»"_s});
    row("indicator apart",
        one(R"({"all":[{"indicator":"x","is":">=","value":0.5},{"indicator":"x","is":"<","value":0.3}]})"),
        u"classes[0].when: "_s, {u"≥ 0,5"_s, u"< 0,3"_s});
    row("indicator touching",
        one(R"({"all":[{"indicator":"x","is":">","value":0.5},{"indicator":"x","is":"<=","value":0.5}]})"),
        u"classes[0].when: "_s, {u"> 0,5"_s, u"≤ 0,5"_s});
    row("three against each other",
        one(R"({"all":[{"any":[{"indicator":"x","is":"<","value":0.2},{"indicator":"x","is":">","value":0.8}]},
            {"indicator":"x","is":">","value":0.3},{"indicator":"x","is":"<","value":0.7}]})"),
        u"classes[0].when: "_s, {u"выполняется каждое"_s, u"> 0,3"_s});
    row("quantile", one(R"({"all":[{"index":"и","is":"<","quantile":0.25},{"index":"и","is":">=","quantile":0.5}]})"),
        u"classes[0].when: "_s, {u"25-го процентиля"_s, u"50-го процентиля"_s});
    row("count and less", one(R"({"all":[{"count":"с","at_least":2},{"not":{"count":"с","at_least":1}}]})"),
        u"classes[0].when: "_s, {u"не менее чем по 2 процедурам"_s, u"не менее чем по 1 процедуре"_s});
    row("same and no count",
        one(R"({"all":[{"same":"с","years":[0,-1]},{"not":{"count":"с","year":-1,"at_least":1}}]})"),
        u"classes[0].when: "_s, {u"по одной и той же процедуре"_s, u"в предыдущем году"_s});
    row("share and no count", one(R"({"all":[{"share":"с","at_least":0.1},{"not":{"count":"с","at_least":1}}]})"),
        u"classes[0].when: "_s, {u"10 %"_s});
    row("every procedure, no share", one(R"({"all":[{"count":"с","at_least":2},{"not":{"share":"с","at_least":1}}]})"),
        u"classes[0].when: "_s, {u"100 %"_s});
    row("concentration", one(R"({"all":[{"concentration":0.3,"measure":"count_below"},
            {"not":{"concentration":0.6,"measure":"count_below"}}]})"),
        u"classes[0].when: "_s, {u"30 %"_s, u"60 %"_s});
    row("class and not class", setOf(R"({"id":"a","name":"А","when":{"count":"с","at_least":1}},
            {"id":"b","name":"Б","when":{"all":[{"class":"a"},{"flag":"f"},{"not":{"class":"a"}}]}})"),
        u"classes[1].when: "_s,
        {u"“Б”"_s, u"школа отнесена к классу «А»"_s, u"не выполняется (НЕ): школа отнесена к классу «А»"_s});
    row("through a class",
        setOf(R"({"id":"b","name":"Б","when":{"all":[{"class":"a"},{"not":{"count":"с","at_least":2}}]}},
            {"id":"a","name":"А","when":{"all":[{"count":"с","at_least":2},{"flag":"f"}]}})"),
        u"classes[0].when: "_s, {u"школа отнесена к классу «А»"_s, u"не менее чем по 2 процедурам"_s});
    row("a class of the same year before", setOf(R"({"id":"a","when":{"count":"с","at_least":2}},
            {"id":"b","when":{"all":[{"class":"a","years":[-1]},{"not":{"count":"с","year":-1,"at_least":1}}]}})"),
        u"classes[1].when: "_s, {u"в предыдущем году"_s});
    row("an impossible class is told where it stands", setOf(R"({"id":"b","when":{"class":"a"}},
            {"id":"a","when":{"count":"с","at_least":5}})"),
        u"classes[1].when.at_least: "_s, {u"по 5 процедурам"_s});
    row("at least of", one(R"({"at_least":2,"of":[{"flag":"f"},{"not":{"flag":"f"}}]})"), u"classes[0].when: "_s,
        {u"не менее 2 из 2"_s});
    row("not always", one(R"({"not":{"any":[{"flag":"f"},{"not":{"flag":"f"}}]}})"), u"classes[0].when: "_s,
        {u"хотя бы одно"_s});
}

void tst_contradictions::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QStringList, parts);
    const auto set = CriteriaSet::parse(json);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Data);
    QVERIFY2(set.error().text.startsWith(path), qPrintable(set.error().text));
    for (const QString& part : parts)
        QVERIFY2(set.error().text.contains(part), qPrintable(set.error().text));
}

void tst_contradictions::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
    row("between", one(R"({"all":[{"indicator":"x","is":">=","value":0.3},{"indicator":"x","is":"<=","value":0.3}]})"));
    row("another year",
        one(R"({"all":[{"indicator":"x","is":">=","value":0.5},{"indicator":"x","year":-1,"is":"<","value":0.3}]})"));
    row("another sign", one(R"({"all":[{"count":"с","at_least":1},{"not":{"count":"д","at_least":1}}]})"));
    row("a rounded figure is another",
        one(R"({"all":[{"indicator":"x","is":">=","value":0.3,"round":0},{"indicator":"x","is":"<","value":0.3}]})"));
    row("quantiles may fall together",
        one(R"({"all":[{"index":"и","is":"<=","quantile":0.25},{"index":"и","is":">=","quantile":0.5}]})"));
    row("other pools", one(R"({"all":[{"index":"и","is":"<","quantile":0.25},
            {"index":"и","is":">","quantile":0.5,"pool":"level"}]})"));
    row("a quantile and a number",
        one(R"({"all":[{"index":"и","is":"<","quantile":0.25},{"index":"и","is":">","value":5}]})"));
    row("an impossible branch", one(R"({"any":[{"count":"с","at_least":9},{"flag":"f"}]})"));
    row("never so many", one(R"({"not":{"count":"с","at_least":9}})"));
    row("class of other years", setOf(R"({"id":"a","when":{"count":"с","at_least":1}},
            {"id":"b","when":{"all":[{"class":"a","years":[-1]},{"not":{"class":"a"}}]}})"));
    row("the count without the same",
        one(R"({"all":[{"count":"с","at_least":1},{"count":"с","year":-1,"at_least":1},{"not":{"same":"с","years":[0,-1]}}]})"));
}

void tst_contradictions::accepts()
{
    QFETCH(QByteArray, json);
    const auto set = CriteriaSet::parse(json);
    QVERIFY2(set, set ? "" : qPrintable(set.error().text));
}

namespace {

/// A condition over two procedures in two years, two flags and one indicator.
QJsonObject condition(plain::Dice& dice, int depth)
{
    if (depth > 0 && !dice.once(4)) {
        if (dice.once(3))
            return {{u"not"_s, condition(dice, depth - 1)}};
        QJsonArray parts;
        for (int i = dice.pick(2, 3); i > 0; --i)
            parts << condition(dice, depth - 1);
        if (dice.once(5))
            return {{u"of"_s, parts}, {u"at_least"_s, dice.pick(1, int(parts.size()))}};
        return {{dice.once(3) ? u"any"_s : u"all"_s, parts}};
    }
    switch (dice.pick(0, 7)) {
    case 0:
        return {{u"flag"_s, dice.of({u"f"_s, u"g"_s})}};
    case 1:
    case 2:
        return {{u"indicator"_s, u"x"_s},
                {u"is"_s, dice.of({u">="_s, u">"_s, u"<="_s, u"<"_s})},
                {u"value"_s, dice.pick(1, 3) / 10.0}};
    case 3:
        return {{u"same"_s, u"с"_s}, {u"years"_s, QJsonArray{0, -1}}, {u"at_least"_s, dice.pick(1, 3)}};
    case 4:
        return {{u"share"_s, u"с"_s}, {u"year"_s, -dice.pick(0, 1)}, {u"at_least"_s, dice.pick(1, 4) / 4.0}};
    default:
        return {{u"count"_s, u"с"_s}, {u"year"_s, -dice.pick(0, 1)}, {u"at_least"_s, dice.pick(1, 3)}};
    }
}

/// Binds atoms that only counting over all procedures could tell apart.
bool isSubtle(const QByteArray& json)
{
    return json.contains("\"same\"") || json.contains("\"share\"");
}

/// Every school that there can be: each procedure low, not low or without results in each year; each flag; the
/// indicator below, at and between its limits.
std::shared_ptr<Dataset> everySchool()
{
    const std::vector<Procedure> procedures{procedure(u"ВПР"_s, u"Математика"_s, 5),
                                            procedure(u"ВПР"_s, u"Математика"_s, 6)};
    constexpr int results = 3 * 3 * 3 * 3, values = 7, flags = 4;
    std::vector<SchoolFacts> schools(results * values * flags);
    for (size_t s = 0; s < schools.size(); ++s)
        schools[s].code = QString::number(s);
    auto dataset = std::make_shared<Dataset>(std::vector{AcademicYear::endingIn(2023), AcademicYear::endingIn(2022)},
                                             procedures, schools);
    dataset->indicators[u"x"_s].values.resize(2);
    for (size_t s = 0; s < schools.size(); ++s) {
        size_t rest = s;
        for (size_t cell = 0; cell < 4; ++cell, rest /= 3) {
            if (rest % 3 == 2)
                continue;
            ResultFigures& figures = dataset->at(cell / 2, cell % 2, s);
            figures.participants = 10;
            figures.m2 = rest % 3 == 0 ? 1 : 5;
        }
        dataset->indicators[u"x"_s].values[0].push_back(Fraction(qint64(rest % values) + 1, 20));
        rest /= values;
        dataset->flags[u"f"_s].push_back(rest % 2 == 0);
        dataset->flags[u"g"_s].push_back(rest / 2 == 0);
        dataset->flags[u"never"_s].push_back(false);
    }
    return dataset;
}

} // namespace

void tst_contradictions::agreesWithEveryPossibleSchool()
{
    const auto schools = everySchool();
    int possible = 0, refused = 0, passed = 0;
    for (quint32 number = 0; number < 600; ++number) {
        plain::Dice dice(77 + number);
        const QByteArray when = QJsonDocument(condition(dice, 4)).toJson(QJsonDocument::Compact);
        // Beside a flag that nobody has the same condition is never a contradiction, and so it can be tried.
        const auto tried = evaluate(criteria(one(R"({"any":[)" + when + R"(,{"flag":"never"}]})")), schools);
        QVERIFY(tried);
        const bool can = std::any_of(tried->schools().begin(), tried->schools().end(),
                                     [](const RankedSchool& school) { return school.classes[0] == Verdict::True; });
        const bool accepted = CriteriaSet::parse(one(when)).has_value();
        if (can && !accepted)
            QFAIL(("case " + QByteArray::number(number) + " is refused though a school has it: " + when).constData());
        if (!can && accepted && !isSubtle(when))
            QFAIL(("case " + QByteArray::number(number) + " is accepted though no school has it: " + when).constData());
        possible += can;
        refused += !can && !accepted;
        passed += !can && accepted;
    }
    QVERIFY2(possible > 150, qPrintable(QString::number(possible)));
    QVERIFY2(refused > 40, qPrintable(QString::number(refused)));
    QVERIFY2(passed < refused / 4, qPrintable(QString::number(passed)));
}

void tst_contradictions::largeSetsAreReadInTime()
{
    // As many clauses of three flags as make chance hard to search: found or given up, but soon.
    QJsonArray parts;
    plain::Dice dice(5);
    for (int i = 0; i < 90; ++i) {
        QJsonArray clause;
        for (int k = 0; k < 3; ++k) {
            const QJsonObject flag{{u"flag"_s, u"f"_s + QString::number(dice.pick(0, 27))}};
            clause << (dice.once(2) ? flag : QJsonObject{{u"not"_s, flag}});
        }
        parts << QJsonObject{{u"any"_s, clause}};
    }
    QElapsedTimer timer;
    timer.start();
    (void)CriteriaSet::parse(one(QJsonDocument(QJsonObject{{u"all"_s, parts}}).toJson(QJsonDocument::Compact)));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_contradictions)
#include "tst_contradictions.moc"
