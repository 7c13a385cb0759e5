// How many pupils would turn a class: by example, and against trying every result there can be.
#include "DatasetBuilder.h"
#include "RandomRules.h"

#include <QTest>

#include <set>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_pupilstoflip : public QObject {
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void classesAndDecisions();
    void whatFollowsOthersDoesNotTurn();
    void everyResultTried_data();
    void everyResultTried();
};

namespace {

Procedure grade(int grade)
{
    return procedure(u"ВПР"_s, u"Математика"_s, grade);
}

/// Sign «с» over two procedures, 30 % and more below the minimum unless \p sign says otherwise.
QByteArray setOf(const QByteArray& when, const QByteArray& sign = R"("measure":"share_below","is":">=","value":0.3)")
{
    return R"({"format":"lotsia-criteria/2","title":"т","procedure_sets":{"я":[{"kind":"ВПР","subject":"Математика","grade":5},
{"kind":"ВПР","subject":"Математика","grade":6}]},"signs":{"с":{"procedures":"я",)"
        + sign + R"(}},"indexes":{"и":{"terms":[{"measure":"share_below","procedures":"я","weight":1}]}},
"classes":[{"id":"a","when":)"
        + when + "}]}";
}

std::optional<int> pupils(const QByteArray& json, std::shared_ptr<const Dataset> dataset, size_t classIndex = 0)
{
    return evaluate(criteria(json), std::move(dataset))->pupilsToFlip(0, classIndex);
}

} // namespace

void tst_pupilstoflip::examples_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<int>("pupils"); // -1: none
    const auto row = [](const QByteArray& when, int pupils) { QTest::newRow(when.constData()) << when << pupils; };
    // 2023: 5 of 10 and 1 of 10; 2022: 4 of 10 and 0 of 10; 30 % are 3 pupils.
    row(R"({"count":"с","at_least":1})", 3);
    row(R"({"count":"с","at_least":2})", 2);
    row(R"({"count":"с","year":-1,"at_least":1})", 2);
    row(R"({"count":"с","year":-1,"at_least":2})", 3);
    row(R"({"share":"с","at_least":0.5})", 3);
    row(R"({"share":"с","at_least":1})", 2);
    row(R"({"same":"с","years":[0,-1]})", 2);
    row(R"({"same":"с","years":[0,-1],"at_least":2})", 5);
    row(R"({"not":{"count":"с","at_least":1}})", 3);
    row(R"({"all":[{"count":"с","at_least":2},{"count":"с","year":-1,"at_least":2}]})", 5);
    row(R"({"all":[{"count":"с","at_least":1},{"count":"с","year":-1,"at_least":1}]})", 2);
    row(R"({"any":[{"count":"с","at_least":1},{"count":"с","year":-1,"at_least":1}]})", 5);
    row(R"({"at_least":2,"of":[{"count":"с","at_least":1},{"count":"с","year":-1,"at_least":2},{"flag":"no"}]})", 3);
    row(R"({"all":[{"count":"с","at_least":2},{"flag":"yes"}]})", 2);
    row(R"({"all":[{"count":"с","at_least":2},{"flag":"no"}]})", -1);
    row(R"({"flag":"yes"})", -1);
    row(R"({"count":"с","year":-2,"at_least":1})", -1); // no data
    row(R"({"indicator":"x","is":">=","value":0.3})", -1);
    // The same pupils serve twice.
    row(R"({"all":[{"count":"с","at_least":2},{"share":"с","at_least":1}]})", 2);
}

void tst_pupilstoflip::examples()
{
    QFETCH(QByteArray, when);
    QFETCH(int, pupils);
    DatasetBuilder builder;
    builder.school(u"1"_s);
    builder.add(u"1"_s, 2023, grade(5), 5, 10).add(u"1"_s, 2023, grade(6), 1, 10);
    builder.add(u"1"_s, 2022, grade(5), 4, 10).add(u"1"_s, 2022, grade(6), 0, 10);
    auto dataset = builder.build();
    dataset->flags = {{u"yes"_s, {true}}, {u"no"_s, {false}}};
    dataset->indicators[u"x"_s].values = {{Fraction(1, 2)}, {}, {}};
    QCOMPARE(::pupils(setOf(when), dataset).value_or(-1), pupils);
}

void tst_pupilstoflip::classesAndDecisions()
{
    DatasetBuilder builder;
    builder.school(u"1"_s).school(u"2"_s, {}, u"вечерняя"_s);
    for (const int year : {2023, 2022, 2021})
        builder.add(u"1"_s, year, grade(5), year - 2016, 10); // 7, 6, 5 of 10
    const QByteArray json =
        setOf(R"({"count":"с","at_least":1})").replace("\"classes\":[", R"("exclude":{"type":["вечерняя"]},"classes":[
        {"id":"each","when":{"class":"a","years":[0,-1,-2],"each":true}},
        {"id":"two","when":{"class":"a","years":[0,-1,-2],"at_least":2}},)");
    const auto dataset = builder.build();
    QCOMPARE(pupils(json, dataset, 0), 3);
    QCOMPARE(pupils(json, dataset, 1), 7); // 3 of 2021 and 4 of 2022
    QCOMPARE(pupils(json, dataset, 2), 5);
    const auto decided =
        evaluate(criteria(json), dataset, {{u"1"_s, {u"a"_s, Verdict::True, u"решение"_s, {}}}}).value();
    QVERIFY(!decided.pupilsToFlip(0, 2)); // decided by hand
    QCOMPARE(decided.pupilsToFlip(0, 1), 7); // 2023 is decided, the other two would have to turn
    QCOMPARE(decided.ruleVerdict(0, 2), Verdict::True);
    QVERIFY(!decided.pupilsToFlip(1, 0)); // excluded
    QCOMPARE(decided.ruleVerdict(1, 0), Verdict::Excluded);
}

void tst_pupilstoflip::whatFollowsOthersDoesNotTurn()
{
    DatasetBuilder builder;
    for (int i = 1; i <= 3; ++i)
        builder.school(QString::number(i)).add(QString::number(i), 2023, grade(5), i + 2, 10);
    const auto dataset = builder.build();
    // The mean moves with the pupil.
    QVERIFY(
        !pupils(setOf(R"({"count":"с","at_least":1})", R"("measure":"share_below","is":">=","mean":"pool")"), dataset));
    QVERIFY(!pupils(
        setOf(R"({"count":"с","at_least":1})", R"("measure":"share_below","is":">=","mean":"municipality")"), dataset));
    // An index over the same results would move too; beside it nothing is promised.
    QVERIFY(!pupils(setOf(R"({"any":[{"count":"с","at_least":1},{"index":"и","is":">","value":0.5}]})"), dataset));
    QCOMPARE(pupils(setOf(R"({"all":[{"count":"с","at_least":1},{"index":"и","is":">=","value":0.3}]})"), dataset), 1);
    QVERIFY(pupils(setOf(R"({"any":[{"count":"с","at_least":1},{"flag":"f"}]})"), dataset) == std::nullopt);
    // An official row stays as it is.
    auto official = std::make_shared<Dataset>(*dataset);
    ReferenceResult row;
    row.scope = ReferenceScope::Municipality;
    row.procedure = grade(5);
    row.year = AcademicYear::endingIn(2023);
    row.participants = 100;
    row.percent2 = Fraction(30, 1);
    official->references = {row};
    QVERIFY(
        !pupils(setOf(R"({"count":"с","at_least":1})", R"("measure":"share_below","is":">=","mean":"municipality")"),
                official)); // the row tells of one of the two procedures only
    row.procedure = grade(6);
    official->references << row;
    QCOMPARE(
        pupils(setOf(R"({"count":"с","at_least":1})", R"("measure":"share_below","is":">=","mean":"municipality")"),
               official),
        1);
}

void tst_pupilstoflip::everyResultTried_data()
{
    QTest::addColumn<bool>("countsOnly");
    QTest::newRow("one count: the smallest number") << true;
    QTest::newRow("whole conditions: a number that turns") << false;
}

namespace {

QJsonObject condition(plain::Dice& dice, int depth)
{
    if (depth > 0) {
        if (dice.once(3))
            return {{u"not"_s, condition(dice, depth - 1)}};
        QJsonArray parts;
        for (int i = dice.pick(1, 3); i > 0; --i)
            parts << condition(dice, depth - 1);
        if (dice.once(3))
            return {{u"of"_s, parts}, {u"at_least"_s, dice.pick(1, int(parts.size()))}};
        return {{dice.once(2) ? u"any"_s : u"all"_s, parts}};
    }
    const QString sign = dice.of({u"с"_s, u"д"_s});
    if (dice.once(4))
        return {{u"same"_s, sign}, {u"years"_s, QJsonArray{0, -1}}, {u"at_least"_s, dice.pick(1, 2)}};
    if (dice.once(4))
        return {{u"share"_s, sign}, {u"year"_s, -dice.pick(0, 1)}, {u"at_least"_s, dice.pick(1, 4) / 4.0}};
    return {{u"count"_s, sign}, {u"year"_s, -dice.pick(0, 1)}, {u"at_least"_s, dice.pick(1, 2)}};
}

QJsonObject sign(plain::Dice& dice)
{
    QJsonObject sign{{u"procedures"_s, u"я"_s}, {u"is"_s, dice.of({u">="_s, u">"_s, u"<="_s, u"<"_s})}};
    const bool share = !dice.once(4);
    sign[u"measure"_s] = share ? u"share_below"_s : u"count_below"_s;
    if (dice.once(4))
        sign[u"previous_year"_s] = true;
    else
        sign[u"value"_s] = share ? dice.pick(0, 5) / 5.0 : dice.pick(0, 3);
    sign[u"min_participants"_s] = dice.of({0, 0, 3});
    if (share && dice.once(2))
        sign[u"when_small"_s] = u"pool_years:2"_s;
    if (dice.once(3))
        sign[u"when_missing"_s] = dice.of({u"unknown"_s, u"nearest_earlier:1"_s});
    return sign;
}

} // namespace

void tst_pupilstoflip::everyResultTried()
{
    QFETCH(bool, countsOnly);
    int turned = 0, none = 0;
    for (quint32 number = 0; number < 400; ++number) {
        plain::Dice dice(4000 + number);
        QJsonObject rules = QJsonDocument::fromJson(setOf(R"({"flag":"f"})")).object();
        rules[u"signs"_s] = QJsonObject{{u"с"_s, sign(dice)}, {u"д"_s, sign(dice)}};
        QJsonObject when = condition(dice, countsOnly ? 0 : dice.pick(1, 2));
        if (countsOnly)
            when = {{u"count"_s, u"с"_s}, {u"at_least"_s, dice.pick(1, 2)}};
        rules[u"classes"_s] = QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"when"_s, when}}};
        if (countsOnly) {
            QJsonObject plain = rules[u"signs"].toObject()[u"с"].toObject();
            plain.remove(u"previous_year"_s);
            plain[u"value"_s] = plain[u"measure"] == u"share_below"_s ? dice.pick(0, 5) / 5.0 : dice.pick(0, 3);
            rules[u"signs"_s] = QJsonObject{{u"с"_s, plain}};
        }
        const QByteArray json = QJsonDocument(rules).toJson(QJsonDocument::Compact);
        const auto set = CriteriaSet::parse(json);
        if (!set)
            continue; // contradicts itself
        // Results of two procedures in three years, the newest first, and every other result there could be.
        std::array<int, 6> participants, below;
        for (size_t cell = 0; cell < 6; ++cell) {
            participants[cell] = dice.once(6) ? -1 : dice.pick(1, cell < 4 ? 3 : 2);
            below[cell] = participants[cell] < 0 ? -1 : dice.pick(0, participants[cell]);
        }
        const std::vector<AcademicYear> years{AcademicYear::endingIn(2023), AcademicYear::endingIn(2022),
                                              AcademicYear::endingIn(2021)};
        const std::vector<Procedure> procedures{grade(5), grade(6)};
        std::vector<std::array<int, 6>> tries{below};
        for (size_t cell = 0; cell < 6; ++cell) {
            const size_t before = tries.size();
            for (size_t i = 0; i < before; ++i) {
                for (int value = 0; value <= participants[cell]; ++value) {
                    if (value == below[cell])
                        continue;
                    tries.push_back(tries[i]);
                    tries.back()[cell] = value;
                }
            }
        }
        std::vector<SchoolFacts> schools(tries.size());
        auto dataset = std::make_shared<Dataset>(years, procedures, schools);
        auto own = std::make_shared<Dataset>(years, procedures, std::vector<SchoolFacts>(1));
        for (size_t i = 0; i < tries.size(); ++i) {
            for (size_t cell = 0; cell < 6; ++cell) {
                ResultFigures figures;
                figures.participants = participants[cell];
                figures.m2 = tries[i][cell];
                dataset->at(cell / 2, cell % 2, i) = figures;
                if (i == 0)
                    own->at(cell / 2, cell % 2, 0) = figures;
            }
        }
        const auto result = evaluate(*set, own).value();
        const Verdict now = result.schools()[0].classes[0];
        const std::optional<int> told = result.pupilsToFlip(0, 0);
        if (now == Verdict::Unknown) {
            QVERIFY(!told);
            continue;
        }
        const Verdict other = now == Verdict::True ? Verdict::False : Verdict::True;
        std::set<int> costs;
        const auto every = evaluate(*set, dataset).value();
        for (const RankedSchool& school : every.schools()) {
            int cost = 0;
            for (size_t cell = 0; cell < 6; ++cell)
                cost += std::abs(tries[school.schoolIndex][cell] - below[cell]);
            if (school.classes[0] == other)
                costs.insert(cost);
        }
        const auto failure = [&] {
            return u"case %1: told %2, smallest %3\n"_s.arg(number)
                       .arg(told.value_or(-1))
                       .arg(costs.empty() ? -1 : *costs.begin())
                       .toUtf8()
                + json;
        };
        if (told && !costs.contains(*told))
            QFAIL(failure().constData());
        if (countsOnly && !json.contains("pool_years") && !json.contains("nearest_earlier")
            && told.value_or(-1) != (costs.empty() ? -1 : *costs.begin()))
            QFAIL(failure().constData());
        (told ? turned : none) += 1;
    }
    QVERIFY2(turned > 50, qPrintable(QString::number(turned)));
    QVERIFY2(none > 5, qPrintable(QString::number(none)));
}

QTEST_GUILESS_MAIN(tst_pupilstoflip)
#include "tst_pupilstoflip.moc"
