#include "criteria/CriteriaSet.h"
#include "criteria/RuleEdit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

bool isValid(const QJsonObject& set)
{
    return CriteriaSet::parse(QJsonDocument(set).toJson()).has_value();
}

QJsonObject example()
{
    return object(R"({"format": "lotsia-criteria/1", "title": "t", "edition": "1",
        "procedure_sets": {"ядро": [{"kind": "ОГЭ", "subject": "Математика"}, {"kind": "ОГЭ", "subject": "Физика"},
                {"kind": "ОГЭ", "subject": "Химия"}, {"kind": "ОГЭ", "subject": "История"}],
                           "все": [{"kind": "ЕГЭ", "subject": "Математика", "level": "база"}]},
        "signs": {"низкий": {"measure": "share_below", "procedures": "ядро", "is": ">=", "value": 0.3}},
        "indexes": {"ИСБШ": {"terms": [{"indicator": "a", "weight": 1, "norm": [[0.1, 0], [null, 2]]}]}},
        "classes": [{"id": "low", "name": "ШНОР", "when": {"all": [{"count": "низкий", "at_least": 2},
                        {"same": "низкий", "years": [0, -1]}]}},
                    {"id": "stable", "name": "стабильно", "when": {"class": "low", "years": [0, -1], "at_least": 2}}],
        "ranking": [{"by": "count", "of": "низкий"}, {"by": "name"}]})");
}

const RulePath when{u"classes"_s, u"0"_s, u"when"_s};

RulePath below(const RulePath& path, const QString& key, int place)
{
    return path + QStringList{key, QString::number(place)};
}

/// Random sets that the parser accepts: every kind of condition, nested.
class RandomSet {
public:
    explicit RandomSet(quint32 seed)
        : m_random(seed)
    {
    }

    QJsonObject make()
    {
        QJsonObject set = example();
        QJsonObject sign = comparison(any(2) == 0 ? u"share_below"_s : u"mean_mark"_s);
        sign.insert(u"procedures"_s, pick({u"ядро"_s, u"все"_s}));
        if (any(2) == 0)
            sign.insert(u"when_small"_s, pick({u"skip"_s, u"unknown"_s, u"pool_years:2"_s}));
        if (any(2) == 0)
            sign.insert(u"round"_s, int(any(7)));
        set.insert(u"signs"_s, QJsonObject{{u"низкий"_s, sign}});
        QJsonArray classes;
        for (quint32 i = 0; i <= any(3); ++i) {
            m_classes = i;
            classes.append(
                QJsonObject{{u"id"_s, u"c%1"_s.arg(i)}, {u"name"_s, u"Класс %1"_s.arg(i)}, {u"when"_s, condition(3)}});
        }
        set.insert(u"classes"_s, classes);
        if (any(2) == 0)
            set.insert(u"exclude"_s, QJsonObject{{u"type"_s, QJsonArray{u"вечерняя"_s}}, {u"level"_s, u"НОШ"_s}});
        return set;
    }

private:
    quint32 any(quint32 below) { return m_random.bounded(below); }
    QString pick(const QStringList& words) { return words.at(int(any(quint32(words.size())))); }

    QJsonObject comparison(const QString& measure)
    {
        QJsonObject result{{u"measure"_s, measure}, {u"is"_s, pick({u">="_s, u">"_s, u"<="_s, u"<"_s})}};
        switch (any(5)) {
        case 0:
            result.insert(u"mean"_s, pick({u"municipality"_s, u"pool"_s}));
            result.insert(u"minus_sd"_s, 1);
            break;
        case 1:
            result.insert(u"mean"_s, u"region"_s);
            result.insert(u"times"_s, 0.9);
            break;
        case 2:
            result.insert(u"percentile"_s, 25);
            result.insert(u"pool"_s, pick({u"all"_s, u"level"_s}));
            break;
        case 3:
            result.insert(u"previous_year"_s, true);
            break;
        default:
            result.insert(u"value"_s, measure == u"share_below" ? 0.25 : 3.5);
        }
        return result;
    }

    QJsonObject condition(int depth)
    {
        const int year = -int(any(3));
        switch (any(depth > 0 ? 12 : 8)) {
        case 0:
            return {{u"count"_s, u"низкий"_s}, {u"year"_s, year}, {u"at_least"_s, int(any(3)) + 1}};
        case 1:
            return {{u"share"_s, u"низкий"_s}, {u"year"_s, year}, {u"at_least"_s, 0.5}};
        case 2:
            return {{u"same"_s, u"низкий"_s}, {u"years"_s, QJsonArray{0, -1}}, {u"at_least"_s, 1}};
        case 3:
            return {{u"concentration"_s, 0.6}, {u"measure"_s, u"participants"_s}, {u"procedures"_s, u"ядро"_s}};
        case 4:
            return {{u"indicator"_s, u"a"_s}, {u"is"_s, u">="_s}, {u"percentile"_s, 75}, {u"year"_s, year}};
        case 5:
            return {{u"index"_s, u"ИСБШ"_s}, {u"is"_s, u"<="_s}, {u"quantile"_s, 0.25}};
        case 6:
            if (m_classes > 0)
                return {{u"class"_s, u"c0"_s}, {u"years"_s, QJsonArray{0, -1}}, {u"each"_s, true}};
            [[fallthrough]];
        case 7:
            return {{u"flag"_s, u"remote"_s}};
        case 8:
            return {{u"all"_s, children(depth)}};
        case 9:
            return {{u"any"_s, children(depth)}};
        case 10:
            return {{u"of"_s, children(depth)}, {u"at_least"_s, 1}};
        default:
            return {{u"not"_s, condition(depth - 1)}};
        }
    }

    QJsonArray children(int depth)
    {
        QJsonArray list;
        for (quint32 i = 0; i <= any(3); ++i)
            list.append(condition(depth - 1));
        return list;
    }

    QRandomGenerator m_random;
    quint32 m_classes = 0;
};

/// What a person may choose at a part.
QList<std::pair<RulePath, QJsonValue>> otherValues(const RulePart& part)
{
    QList<std::pair<RulePath, QJsonValue>> values;
    for (const RuleChoice& choice : part.choices)
        values.append(
            {choice.path, part.kind == PartKind::Years ? QJsonValue(QJsonArray{choice.value}) : choice.value});
    if (part.kind == PartKind::Years)
        values.append({part.path, QJsonArray{0, -2, -3}});
    if (part.kind == PartKind::Number)
        for (const double shown : {part.range.least, part.range.most, (part.range.least + part.range.most) / 2})
            values.append({part.path, RuleSentence::stored(part.range, shown)});
    if (part.kind == PartKind::Text)
        values.append({part.path, u"другое"_s});
    return values;
}

} // namespace

class TestRuleEdit : public QObject {
    Q_OBJECT

private slots:
    void everyValueOfEveryPartIsTakenOrRefusedWithAReason()
    {
        int taken = 0;
        int refused = 0;
        int sets = 0;
        for (quint32 seed = 1; sets < 30; ++seed) {
            const QJsonObject set = RandomSet(seed).make();
            if (!isValid(set))
                continue; // contradicts itself
            ++sets;
            QVERIFY(seed < 300);
            const auto cards = RuleSentence(set).cards();
            for (const RuleCard& card : cards) {
                for (const RuleLine& line : card.lines) {
                    for (const RulePart& part : line.parts + line.options) {
                        for (const auto& [path, value] : otherValues(part)) {
                            const auto changed = RuleEdit(set).set(path, value);
                            if (!changed) {
                                ++refused;
                                QVERIFY2(!changed.error().text.isEmpty(), qPrintable(part.label));
                                QVERIFY2(!changed.error().text.startsWith(u"classes["_s),
                                         qPrintable(changed.error().text));
                                continue;
                            }
                            ++taken;
                            QVERIFY2(isValid(*changed), qPrintable(part.label));
                        }
                    }
                }
            }
        }
        QVERIFY2(taken > 5 * refused, qPrintable(u"%1 taken, %2 refused"_s.arg(taken).arg(refused)));
        QVERIFY(taken > 2500);
    }

    void theChosenValueIsToldAfterwards()
    {
        for (quint32 seed = 100; seed <= 110; ++seed) {
            const QJsonObject set = RandomSet(seed).make();
            const auto lines = RuleSentence(set).condition(when);
            for (const RuleLine& line : lines) {
                for (const RulePart& part : line.parts) {
                    for (const RuleChoice& choice : part.choices) {
                        if (part.kind != PartKind::Choice || choice.path != part.path)
                            continue;
                        const auto changed = RuleEdit(set).set(choice.path, choice.value);
                        if (changed && !choice.value.isUndefined())
                            QCOMPARE(RuleSentence::at(*changed, choice.path), choice.value);
                    }
                }
            }
        }
    }

    void addsEveryKindOfCondition_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(NewCondition::Not); ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void addsEveryKindOfCondition()
    {
        QFETCH(int, kind);
        const auto added = static_cast<NewCondition>(kind);
        const bool circle = added == NewCondition::Class; // the only other class refers back
        const QJsonObject set = example();
        for (const RulePath& path : {when, below(when, u"all"_s, 0)}) {
            const auto changed = RuleEdit(set).addCondition(path, added);
            QCOMPARE(changed.has_value(), !circle);
            if (!changed)
                continue;
            QCOMPARE(RuleSentence::at(*changed, when + QStringList{u"all"_s}).toArray().size(), 3);
            QVERIFY(isValid(*changed));
            QVERIFY(RuleEdit(set).replaceCondition(path, added));
        }
        // Beside a single condition: in a group with it. A bare set gets the sign and the procedures it needs.
        const QJsonObject bare = object(
            R"({"format": "lotsia-criteria/1", "title": "t", "classes": [{"id": "a", "when": {"flag": "x"}}, {"id": "b", "when": {"flag": "y"}}]})");
        const auto changed = RuleEdit(bare).addCondition(when, added);
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text));
        QCOMPARE(RuleSentence::at(*changed, when + QStringList{u"all"_s}).toArray().size(), 2);
    }

    void movesWrapsAndRemoves()
    {
        const QJsonObject set = example();
        const RulePath first = below(when, u"all"_s, 0);
        QVERIFY(!RuleEdit(set).canMove(first, -1));
        QVERIFY(RuleEdit(set).canMove(first, 1));
        const auto moved = RuleEdit(set).move(first, 1);
        QVERIFY(moved);
        QVERIFY(RuleSentence::at(*moved, first).toObject().contains(u"same"_s));
        QVERIFY(!RuleEdit(set).move(first, -1));
        QCOMPARE(*RuleEdit(*moved).move(first, 1), set);

        const auto wrapped = RuleEdit(set).wrap(first, u"any"_s);
        QVERIFY(wrapped);
        QVERIFY(RuleSentence::at(*wrapped, first)[u"any"].isArray());
        QCOMPARE(*RuleEdit(*wrapped).unwrap(first), set);
        QVERIFY(!RuleEdit(set).unwrap(when));
        const auto negated = RuleEdit(set).negate(first);
        QVERIFY(negated);
        QCOMPARE(*RuleEdit(*negated).negate(first), set);

        // The last condition of a group takes the group along, but never the whole class.
        const auto inner = RuleEdit(*wrapped).remove(below(first, u"any"_s, 0));
        QVERIFY(inner);
        QCOMPARE(RuleSentence::at(*inner, when + QStringList{u"all"_s}).toArray().size(), 1);
        const auto nothing = RuleEdit(*inner).remove(first);
        QVERIFY(!nothing);
        QVERIFY(!nothing.error().text.isEmpty());
        QVERIFY(!RuleEdit(set).remove(when));
        const auto negatedGroup = RuleEdit(*negated).remove(first + QStringList{u"not"_s});
        QVERIFY(negatedGroup);
        QCOMPARE(RuleSentence::at(*negatedGroup, when + QStringList{u"all"_s}).toArray().size(), 1);

        const auto order = RuleEdit(set).move({u"classes"_s, u"1"_s}, -1);
        QVERIFY(order);
        QCOMPARE((*order)[u"classes"].toArray().at(0)[u"id"].toString(), u"stable"_s);
    }

    void fewerConditionsNeedFewerOfThem()
    {
        QJsonObject set = example();
        const QJsonObject group{
            {u"of"_s, QJsonArray{QJsonObject{{u"flag"_s, u"a"_s}}, QJsonObject{{u"flag"_s, u"b"_s}}}},
            {u"at_least"_s, 2}};
        set = *RuleEdit(set).set(when, group);
        const auto changed = RuleEdit(set).remove(below(when, u"of"_s, 0));
        QVERIFY(changed);
        QCOMPARE(RuleSentence::at(*changed, when)[u"at_least"].toInt(), 1);
    }

    void yearsOfAClassFollow()
    {
        const RulePath stable{u"classes"_s, u"1"_s, u"when"_s};
        const auto one = RuleEdit(example()).set(stable + QStringList{u"years"_s}, QJsonArray{-1});
        QVERIFY(one);
        QVERIFY(!RuleSentence::at(*one, stable).toObject().contains(u"at_least"_s));
        const auto three = RuleEdit(*one).set(stable + QStringList{u"years"_s}, QJsonArray{0, -1, -2});
        QVERIFY(three);
        QCOMPARE(RuleSentence::at(*three, stable)[u"each"], QJsonValue(true));
        QVERIFY(!RuleEdit(*one).set(stable + QStringList{u"years"_s}, QJsonArray()));
    }

    void refusesTwoClassesOfOneName()
    {
        const auto two = RuleEdit(example()).add(CardKind::Classes);
        QVERIFY(two);
        const QJsonArray classes = two->value(u"classes"_s).toArray();
        const QString name = classes.first()[u"name"].toString();
        const RulePath last{u"classes"_s, QString::number(classes.size() - 1), u"name"_s};
        const auto same = RuleEdit(*two).set(last, u" "_s + name.toLower());
        QVERIFY(!same);
        QVERIFY2(same.error().text.contains(u"is taken"_s), qPrintable(same.error().text));
        QVERIFY(RuleEdit(*two).set({u"classes"_s, u"0"_s, u"name"_s}, name)); // its own name is no other's
        QVERIFY(RuleEdit(*two).set(last, u"группа внимания"_s));
    }

    void renamesEverywhere()
    {
        const auto sign = RuleEdit(example()).rename({u"signs"_s, u"низкий"_s}, u" слабый "_s);
        QVERIFY(sign);
        const QByteArray json = QJsonDocument(*sign).toJson();
        QVERIFY(!json.contains("низкий"));
        QCOMPARE(json.count("слабый"), 4);
        const auto procedures = RuleEdit(example()).rename({u"procedure_sets"_s, u"ядро"_s}, u"основа"_s);
        QVERIFY(procedures);
        QCOMPARE((*procedures)[u"signs"][u"низкий"][u"procedures"].toString(), u"основа"_s);
        QVERIFY(RuleEdit(example()).rename({u"indexes"_s, u"ИСБШ"_s}, u"И2"_s));
        QVERIFY(!RuleEdit(example()).rename({u"procedure_sets"_s, u"ядро"_s}, u"все"_s));
        QVERIFY(!RuleEdit(example()).rename({u"signs"_s, u"низкий"_s}, QString()));
    }

    void keepsWhatOthersNeed()
    {
        const QJsonObject set = example();
        for (const RulePath& path : {RulePath{u"signs"_s, u"низкий"_s}, RulePath{u"procedure_sets"_s, u"ядро"_s},
                                     RulePath{u"classes"_s, u"0"_s}}) {
            const auto removed = RuleEdit(set).remove(path);
            QVERIFY2(!removed, qPrintable(path.join(u'.')));
            QVERIFY(removed.error().text.size() > 20);
        }
        QVERIFY(RuleEdit(set).remove({u"procedure_sets"_s, u"все"_s}));
        QVERIFY(RuleEdit(set).remove({u"indexes"_s, u"ИСБШ"_s}));
        const auto one = RuleEdit(set).remove({u"classes"_s, u"1"_s});
        QVERIFY(one);
        QVERIFY(!RuleEdit(*one).remove({u"classes"_s, u"0"_s}));
    }

    void addsToEveryCard()
    {
        QJsonObject set = example();
        const QList<std::pair<CardKind, QString>> all{
            {CardKind::Classes, {}},           {CardKind::Signs, {}},
            {CardKind::ProcedureSets, {}},     {CardKind::Indexes, {}},
            {CardKind::Exclusions, u"type"_s}, {CardKind::Exclusions, u"cluster"_s},
            {CardKind::Ranking, u"count"_s},   {CardKind::Ranking, u"mean_share_below"_s},
            {CardKind::Ranking, u"name"_s}};
        for (int round = 0; round < 3; ++round) {
            for (const auto& [card, what] : all) {
                const auto changed = RuleEdit(set).add(card, what);
                QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text));
                QVERIFY(*changed != set);
                set = *changed;
            }
        }
        QVERIFY(!RuleEdit(set).add(CardKind::Set));
        set = *RuleEdit(set).addTerm({u"indexes"_s, u"ИСБШ"_s});
        QCOMPARE(set[u"indexes"][u"ИСБШ"][u"terms"].toArray().size(), 2);
        const RulePath band{u"indexes"_s, u"ИСБШ"_s, u"terms"_s, u"0"_s, u"norm"_s, u"0"_s};
        for (int i = 0; i < 4; ++i) {
            for (const QString& place : {u"0"_s, u"1"_s, u"2"_s}) {
                RulePath path = band;
                path.last() = place;
                if (RuleSentence::at(set, path).isUndefined())
                    continue;
                const auto changed = RuleEdit(set).addBand(path);
                QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text));
                set = *changed;
            }
        }
        // Everything of the list can go again; then the key goes too.
        QJsonObject bare = example();
        bare = *RuleEdit(bare).remove({u"ranking"_s, u"1"_s});
        bare = *RuleEdit(bare).remove({u"ranking"_s, u"0"_s});
        QVERIFY(!bare.contains(u"ranking"_s));
    }
};

QTEST_GUILESS_MAIN(TestRuleEdit)
#include "tst_ruleedit.moc"
