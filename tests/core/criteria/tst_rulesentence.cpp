#include "criteria/CriteriaSet.h"
#include "criteria/RuleSentence.h"
#include "criteria/RuleSentenceDiff.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A set whose one class has \p condition, with all that a condition may refer to.
QJsonObject setWith(const QByteArray& condition)
{
    return object(R"({"format": "lotsia-criteria/1", "title": "t",
        "procedure_sets": {"ядро": [{"kind": "ОГЭ", "subject": "Математика"}]},
        "signs": {"низкий результат": {"measure": "share_below", "procedures": "ядро", "is": ">=", "value": 0.3}},
        "indexes": {"ИСБШ": {"terms": [{"indicator": "remote", "weight": 1}]}},
        "classes": [{"id": "low", "name": "ШНОР", "when": )"
                  + condition + R"(}, {"id": "other", "name": "прочая", "when": {"flag": "remote"}}]})");
}

QStringList textsOf(const QList<RuleLine>& lines)
{
    QStringList texts;
    for (const RuleLine& line : lines)
        texts.append(QString(line.depth, u'.') + (line.joint.isEmpty() ? QString() : line.joint + u": "_s)
                     + line.text().replace(QChar(0xa0), u' '));
    return texts;
}

const RuleCard& card(const QList<RuleCard>& cards, CardKind kind)
{
    return *std::find_if(cards.begin(), cards.end(), [kind](const RuleCard& each) { return each.kind == kind; });
}

} // namespace

class TestRuleSentence : public QObject {
    Q_OBJECT

private slots:
    void tellsEveryKind_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("count") << QByteArray(R"({"count": "низкий результат", "year": 0, "at_least": 2})")
                               << QStringList{u"Низкий результат не менее чем по 2 процедурам в отчётном году"_s};
        QTest::newRow("count of one") << QByteArray(R"({"count": "низкий результат", "year": -1, "at_least": 1})")
                                      << QStringList{
                                             u"Низкий результат не менее чем по 1 процедуре в предыдущем году"_s};
        QTest::newRow("share") << QByteArray(R"({"share": "низкий результат", "year": -2, "at_least": 0.5})")
                               << QStringList{
                                      u"Низкий результат не менее чем по 50 % процедур с результатами 2 года назад"_s};
        QTest::newRow("same") << QByteArray(R"({"same": "низкий результат", "years": [0, -1]})")
                              << QStringList{u"Низкий результат по одной и той же процедуре в отчётном году и в "
                                             "предыдущем году; таких процедур не менее 1"_s};
        QTest::newRow("concentration")
            << QByteArray(R"({"concentration": 0.6, "measure": "count_below"})")
            << QStringList{u"Школа входит в наименьшую группу школ, на которую в отчётном году приходится 60 % не "
                           "преодолевших минимум по процедурам всех наборов"_s};
        QTest::newRow("indicator") << QByteArray(R"({"indicator": "remote", "is": ">=", "value": 0.125})")
                                   << QStringList{u"Показатель «удалённость» в отчётном году ≥ 0,125"_s};
        QTest::newRow("indicator told in percent") << QByteArray(R"({"indicator": "poor", "is": ">=", "value": 0.3})")
                                                   << QStringList{u"Показатель «poor» в отчётном году ≥ 30 %"_s};
        QTest::newRow("indicator told with its unit") << QByteArray(R"({"indicator": "far", "is": ">=", "value": 30})")
                                                      << QStringList{u"Показатель «far» в отчётном году ≥ 30 км"_s};
        QTest::newRow("indicator, mean of a pool")
            << QByteArray(R"({"indicator": "x", "is": "<", "mean": "pool", "pool": "level", "times": 0.9, "round": 1})")
            << QStringList{u"Показатель «x» в отчётном году < среднего среди школ того же уровня × 0,9 (значение "
                           "округляется до 1 знака после запятой)"_s};
        QTest::newRow("indicator, spread")
            << QByteArray(R"({"indicator": "x", "is": "<", "mean": "pool", "minus_sd": 1.5})")
            << QStringList{u"Показатель «x» в отчётном году < среднего среди всех школ "
                           "минус 1,5 стандартного отклонения"_s};
        QTest::newRow("indicator, previous")
            << QByteArray(R"({"indicator": "x", "is": ">", "previous_year": true})")
            << QStringList{u"Показатель «x» в отчётном году > значения предыдущего года"_s};
        QTest::newRow("index") << QByteArray(R"({"index": "ИСБШ", "is": "<=", "quantile": 0.25, "pool": "cluster"})")
                               << QStringList{u"Индекс «ИСБШ» в отчётном году ≤ 25-го процентиля среди школ того же "
                                              "кластера"_s};
        QTest::newRow("class") << QByteArray(R"({"class": "other"})")
                               << QStringList{u"Школа отнесена к классу «прочая» в отчётном году"_s};
        QTest::newRow("class, each") << QByteArray(R"({"class": "other", "years": [0, -1, -2], "each": true})")
                                     << QStringList{
                                            u"Школа отнесена к классу «прочая» в каждом из лет: в отчётном году, "
                                            "в предыдущем году и 2 года назад"_s};
        QTest::newRow("class, some") << QByteArray(R"({"class": "other", "years": [0, -1], "at_least": 1})")
                                     << QStringList{u"Школа отнесена к классу «прочая» не менее чем в 1 из 2 лет: в "
                                                    "отчётном году и в предыдущем году"_s};
        QTest::newRow("flag") << QByteArray(R"({"flag": "single"})") << QStringList{u"Отмечено: «единственная»"_s};
        QTest::newRow("groups") << QByteArray(
            R"({"all": [{"flag": "a"}, {"any": [{"flag": "b"}, {"not": {"flag": "c"}}]},
            {"of": [{"flag": "d"}, {"flag": "e"}], "at_least": 2}]})")
                                << QStringList{u"Выполняется каждое (И):"_s,
                                               u".Отмечено: «a»"_s,
                                               u".И: Выполняется хотя бы одно (ИЛИ):"_s,
                                               u"..Отмечено: «b»"_s,
                                               u"..ИЛИ: Не выполняется (НЕ):"_s,
                                               u"...Отмечено: «c»"_s,
                                               u".И: Выполняется не менее 2 из 2:"_s,
                                               u"..Отмечено: «d»"_s,
                                               u"..Отмечено: «e»"_s};
    }

    void tellsEveryKind()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QStringList, lines);
        const QJsonObject set = setWith(condition);
        const RuleNames names{.indicators = {{u"remote"_s, u"удалённость"_s}},
                              .flags = {{u"single"_s, u"единственная"_s}},
                              .shares = {u"poor"_s},
                              .units = {{u"far"_s, u"км"_s}}};
        QCOMPARE(textsOf(RuleSentence(set, names).condition({u"classes"_s, u"0"_s, u"when"_s})), lines);
    }

    void offersOtherKindsOnlyForANumber()
    {
        const QJsonObject set = setWith(R"({"indicator": "poor", "is": ">=", "value": 0.3})");
        const RuleNames names{.shares = {u"poor"_s}};
        const auto lines = RuleSentence(set, names).condition({u"classes"_s, u"0"_s, u"when"_s});
        const RulePart number = lines.front().parts.last();
        QCOMPARE(number.kind, PartKind::Number);
        QStringList offered;
        for (const RuleChoice& choice : number.choices)
            offered.append(choice.text);
        QVERIFY(!offered.isEmpty());
        QVERIFY2(!offered.contains(u"процент"_s), qPrintable(offered.join(u", "_s)));
    }

    void tellsAnUnknownKindAsItStands()
    {
        const auto lines = RuleSentence(setWith(R"({"moon": 1})")).condition({u"classes"_s, u"0"_s, u"when"_s});
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.front().text().contains(u"\"moon\":1"_s));
    }

    void tellsTheRest()
    {
        const QJsonObject set = object(R"({"format": "lotsia-criteria/1", "title": "Наши", "edition": "2023",
            "exclude": {"type": ["вечерняя"], "level": "НОШ"},
            "procedure_sets": {"ядро": [{"kind": "ЕГЭ", "subject": "Математика", "level": ["база", "профиль"],
                "merge_levels": true}, {"kind": "ВПР", "subject": "Математика", "grade": 5}]},
            "signs": {"низкий": {"measure": "share_below", "procedures": "ядро", "is": ">=", "mean": "region",
                "times": 1.1, "round": 1, "min_participants": 10, "when_small": "pool_years:2",
                "when_missing": {"nearest_earlier": 2}}},
            "indexes": {"И": {"terms": [{"indicator": "a", "weight": -0.5, "norm": [[0.1, 0], [null, 2]]}],
                "missing_term": "renormalise"}},
            "classes": [{"id": "low", "when": {"flag": "a"}}],
            "ranking": [{"by": "count", "of": "низкий"}, {"by": "mean_share_below", "procedures": "ядро"},
                {"by": "name"}]})");
        QVERIFY(CriteriaSet::parse(QJsonDocument(set).toJson()));
        const auto cards = RuleSentence(set).cards();
        QCOMPARE(textsOf(card(cards, CardKind::Set).lines), QStringList({u"Название: Наши"_s, u"Редакция: 2023"_s}));
        QCOMPARE(textsOf(card(cards, CardKind::Classes).lines), QStringList({u"low"_s, u".Отмечено: «a»"_s}));
        QCOMPARE(
            textsOf(card(cards, CardKind::Signs).lines),
            QStringList({u"низкий: доля не преодолевших минимум ≥ среднего по региону × 1,1; по процедурам «ядро»"_s,
                         u".Если участников меньше 10 — складываются последние 2 года"_s,
                         u".Если результатов нет — берётся ближайший более ранний год (не далее 2)"_s,
                         u".Перед сравнением процент округляется до 1 знака после запятой"_s}));
        QCOMPARE(
            textsOf(card(cards, CardKind::ProcedureSets).lines),
            QStringList({u"ядро: 2 процедуры"_s, u".ЕГЭ Математика (база + профиль вместе); ВПР-5 Математика."_s}));
        QCOMPARE(textsOf(card(cards, CardKind::Indexes).lines),
                 QStringList({u"И — сумма; если показателя нет — его вес делится между остальными"_s,
                              u".−0,5 × показатель «a», баллы по шкале"_s, u"..меньше 0,1 — баллов: 0"_s,
                              u"..иначе — баллов: 2"_s}));
        QCOMPARE(textsOf(card(cards, CardKind::Exclusions).lines),
                 QStringList({u"Вид школы: вечерняя"_s, u"Уровень школы: НОШ"_s}));
        QCOMPARE(textsOf(card(cards, CardKind::Ranking).lines),
                 QStringList({u"Число процедур с признаком «низкий» в отчётном году, по убыванию"_s,
                              u"затем: Средняя доля не преодолевших минимум по процедурам «ядро» в отчётном году, по "
                              "убыванию"_s,
                              u"затем: Наименование школы, по возрастанию"_s}));
    }

    void everyPartSaysWhereItStands()
    {
        const QDir folder(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/templates"));
        const QStringList samples = folder.entryList({u"criteria-*.json"_s});
        QVERIFY(samples.size() > 10);
        for (const QString& name : samples) {
            if (name == u"criteria-about.json")
                continue;
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject set = object(file.readAll());
            const auto cards = RuleSentence(set).cards();
            for (const RuleCard& each : cards) {
                for (const RuleLine& line : each.lines) {
                    QVERIFY2(!line.text().contains(u"только в файле"_s), qPrintable(line.text()));
                    for (const RulePart& part : line.parts) {
                        QVERIFY(!part.text.isEmpty());
                        QCOMPARE(part.kind == PartKind::Plain, part.label.isEmpty());
                        if (part.kind == PartKind::Choice || part.kind == PartKind::Number)
                            QVERIFY(RuleSentence::at(set, part.path).isUndefined()
                                    || RuleSentence::at(set, part.path) == part.value);
                    }
                }
            }
        }
    }

    void storesNumbersExactly_data()
    {
        QTest::addColumn<double>("shown");
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("stored");
        QTest::newRow("30 %") << 30.0 << 100 << 0.3;
        QTest::newRow("29.7 %") << 29.7 << 100 << 0.297;
        QTest::newRow("0.07 %") << 0.07 << 100 << 0.0007;
        QTest::newRow("57 %") << 57.0 << 100 << 0.57;
        QTest::newRow("plain") << 0.1 << 1 << 0.1;
    }

    void storesNumbersExactly()
    {
        QFETCH(double, shown);
        QFETCH(int, scale);
        QFETCH(double, stored);
        const RuleRange range{.least = 0, .most = 100, .digits = 2, .scale = scale};
        QCOMPARE(RuleSentence::stored(range, shown), QJsonValue(stored));
        QCOMPARE(QByteArray::number(RuleSentence::shown(range, stored)), QByteArray::number(shown));
    }

    void comparesEditions()
    {
        const QJsonObject before = setWith(R"({"all": [{"count": "низкий результат", "year": 0, "at_least": 2},
            {"flag": "gone"}, {"flag": "stays"}]})");
        const QJsonObject after = setWith(R"({"all": [{"count": "низкий результат", "year": 0, "at_least": 3},
            {"flag": "stays"}, {"flag": "came"}]})");
        const auto diffs = diffOfSets(before, after);
        QStringList told;
        for (const SentenceDiff& diff : diffs) {
            if (diff.kind != SentenceDiff::Kind::Same)
                told.append(QString::number(int(diff.kind)) + u' ' + diff.beforeText() + u" → "_s + diff.afterText());
        }
        QCOMPARE(told,
                 QStringList({u"1 Низкий результат не менее чем по 2 процедурам в отчётном году → Низкий результат не "
                              "менее чем по 3 процедурам в отчётном году"_s,
                              u"3 И Отмечено: «gone» → "_s, u"2  → И Отмечено: «came»"_s}));
        const auto changed = std::find_if(diffs.begin(), diffs.end(), [](const SentenceDiff& diff) {
            return diff.kind == SentenceDiff::Kind::Changed;
        });
        QCOMPARE(changed->section, u"Классы: ШНОР"_s);
        QCOMPARE(changed->after.size(), 3);
        QCOMPARE(changed->after.at(1), (DiffPiece{u"3"_s, true}));
        QVERIFY(
            std::all_of(diffs.begin(), diffs.end(), [](const SentenceDiff& diff) { return !diff.section.isEmpty(); }));
        for (const SentenceDiff& diff : diffOfSets(before, before))
            QCOMPARE(diff.kind, SentenceDiff::Kind::Same);
    }
};

QTEST_GUILESS_MAIN(TestRuleSentence)
#include "tst_rulesentence.moc"
