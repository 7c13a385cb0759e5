#include "roadmap/Roadmap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// The smallest roadmap, with \p key of its root replaced.
QByteArray withRoot(const QString& key, const QJsonValue& value)
{
    QJsonObject root{{u"format"_s, u"lotsia-roadmap/1"_s}, {u"title"_s, u"План"_s}, {u"sections"_s, QJsonArray()}};
    if (value.isUndefined())
        root.remove(key);
    else
        root[key] = value;
    return QJsonDocument(root).toJson();
}

QByteArray withAction(const QJsonObject& action)
{
    return withRoot(u"sections"_s,
                    QJsonArray{QJsonObject{{u"title"_s, QJsonValue()}, {u"actions"_s, QJsonArray{action}}}});
}

} // namespace

class TestRoadmap : public QObject {
    Q_OBJECT
private slots:
    void readsTheExampleOfTheContract();
    void writesNumbersAndTerms();
    void roundTrips();
    void isStrict_data();
    void isStrict();
    void isBounded();
};

void TestRoadmap::readsTheExampleOfTheContract()
{
    const auto roadmap =
        Roadmap::fromJson(QByteArray(R"({"format": "lotsia-roadmap/1", "title": "План мероприятий («дорожная карта») …",
 "document_kind": "План", "period": ["2021-06-24", "2024-12-31"],
 "sections": [{"title": "Нормативно-правовое обеспечение",
   "actions": [{"text": "…", "responsible": ["Управление образования", "МБУ ДПО ММЦ"], "term": "июль-август 2021 г.", "result": "…"}]}]})"));
    QVERIFY2(roadmap, roadmap ? "" : qPrintable(roadmap.error().toString()));
    QCOMPARE(roadmap->documentKind, u"План"_s);
    QCOMPARE(roadmap->periodStart, QDate(2021, 6, 24));
    QCOMPARE(roadmap->periodEnd, QDate(2024, 12, 31));
    QCOMPARE(roadmap->actionCount(), 1);
    const RoadmapAction& action = roadmap->sections.constFirst().actions.constFirst();
    QCOMPARE(action.responsible.size(), 2);
    QCOMPARE(action.term.kind, TermKind::Period);
    QCOMPARE(action.term.end, QDate(2021, 8, 31));
    QVERIFY(roadmap->columnHeadings.isEmpty());
    QCOMPARE(roadmap->printedHeadings(), Roadmap::defaultColumnHeadings());
}

void TestRoadmap::writesNumbersAndTerms()
{
    QCOMPARE(Roadmap::actionNumber(1, 2), u"2.3."_s);
    Roadmap roadmap;
    roadmap.title = u"План"_s;
    roadmap.periodStart = QDate(2021, 6, 24);
    roadmap.periodEnd = QDate(2024, 12, 31);
    RoadmapAction action;
    action.text = u"Мониторинг"_s;
    action.term = Term::parse(u"ежегодно (август)"_s, roadmap.periodStart, roadmap.periodEnd);
    roadmap.sections << RoadmapSection{{}, {}, {action, action}};
    const QJsonObject root = QJsonDocument::fromJson(roadmap.toJson()).object();
    const QJsonObject section = root.value(u"sections"_s).toArray().at(0).toObject();
    QVERIFY(section.value(u"title"_s).isNull());
    const QJsonObject second = section.value(u"actions"_s).toArray().at(1).toObject();
    QCOMPARE(second.value(u"number"_s).toString(), u"1.2"_s);
    const QJsonObject term = second.value(u"term_parsed"_s).toObject();
    QCOMPARE(term.value(u"kind"_s).toString(), u"recurring"_s);
    QCOMPARE(term.value(u"start"_s).toString(), u"2021-08-01"_s);
    QCOMPARE(term.value(u"end"_s).toString(), u"2021-08-31"_s);
    QCOMPARE(term.value(u"recurrence"_s).toString(), u"yearly"_s);
    QCOMPARE(root.value(u"period"_s).toArray().at(0).toString(), u"2021-06-24"_s);
    QVERIFY(!root.contains(u"headings"_s));
}

void TestRoadmap::roundTrips()
{
    Roadmap roadmap;
    roadmap.title = u"План мероприятий\n(«дорожная карта»)"_s;
    roadmap.documentKind = u"Дорожная карта"_s;
    roadmap.periodStart = QDate(2023, 7, 10);
    roadmap.periodEnd = QDate(2024, 8, 31);
    roadmap.columnHeadings = {u"№"_s, u"Что"_s, u"Кто"_s, u"Когда"_s, u"Итог"_s};
    for (int s = 0; s < 3; ++s) {
        RoadmapSection section;
        section.title = s == 1 ? QString() : u"Раздел \"%1\" \\ №"_s.arg(s);
        for (int a = 0; a < s; ++a) {
            RoadmapAction action;
            action.text = u"Строка 1\nстрока 2\tи «таблица»"_s;
            action.responsible = {u"А, Б"_s, u"В"_s};
            action.term = Term::parse(u"до 30.06.24г"_s, roadmap.periodStart, roadmap.periodEnd);
            action.result = u"<p>"_s;
            section.actions << action;
        }
        roadmap.sections << section;
    }
    const QByteArray json = roadmap.toJson();
    const auto read = Roadmap::fromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QVERIFY(*read == roadmap);
    QCOMPARE(read->toJson(), json);
    QCOMPARE(Roadmap::fromJson("\xEF\xBB\xBF" + json).value().toJson(), json); // saved by Notepad
    const auto empty = Roadmap::fromJson(Roadmap().toJson());
    QVERIFY(empty && *empty == Roadmap());
}

void TestRoadmap::isStrict_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QJsonArray badDate{u"2021-06-24"_s, u"2024-02-30"_s};
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"object"_s;
    QTest::newRow("a text") << QByteArray("\"a\"") << u"JSON"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0", 6) << u"JSON"_s;
    QTest::newRow("other format") << withRoot(u"format"_s, u"lotsia-criteria/1"_s) << u"“format”"_s;
    QTest::newRow("newer format") << withRoot(u"format"_s, u"lotsia-roadmap/2"_s) << u"“format”"_s;
    QTest::newRow("no sections") << withRoot(u"sections"_s, QJsonValue(QJsonValue::Undefined)) << u"“sections”"_s;
    QTest::newRow("sections null") << withRoot(u"sections"_s, QJsonValue()) << u"“sections”"_s;
    QTest::newRow("no title") << withRoot(u"title"_s, QJsonValue(QJsonValue::Undefined)) << u"“title”"_s;
    QTest::newRow("title a number") << withRoot(u"title"_s, 5) << u"“title”"_s;
    QTest::newRow("unknown key") << withRoot(u"author"_s, u"я"_s) << u"“author”"_s;
    QTest::newRow("bad date") << withRoot(u"period"_s, badDate) << u"“period”"_s;
    QTest::newRow("one date") << withRoot(u"period"_s, QJsonArray{u"2021-06-24"_s}) << u"“period”"_s;
    QTest::newRow("period a text") << withRoot(u"period"_s, u"2021"_s) << u"“period”"_s;
    QTest::newRow("backwards") << withRoot(u"period"_s, QJsonArray{u"2024-06-24"_s, u"2021-06-24"_s}) << u"“period”"_s;
    QTest::newRow("four headings") << withRoot(u"headings"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s})
                                   << u"“headings”"_s;
    QTest::newRow("section a text") << withRoot(u"sections"_s, QJsonArray{u"a"_s}) << u"“sections[0]”"_s;
    QTest::newRow("no actions") << withRoot(u"sections"_s, QJsonArray{QJsonObject()}) << u"“sections[0].actions”"_s;
    QTest::newRow("unknown in an action")
        << withAction({{u"text"_s, u"a"_s}, {u"deadline"_s, u"b"_s}}) << u"“sections[0].actions[0].deadline”"_s;
    QTest::newRow("no text") << withAction({{u"term"_s, u"b"_s}}) << u"“sections[0].actions[0].text”"_s;
    QTest::newRow("responsible a text") << withAction({{u"text"_s, u"a"_s}, {u"responsible"_s, u"b"_s}})
                                        << u"“sections[0].actions[0].responsible”"_s;
    QTest::newRow("responsible of numbers") << withAction({{u"text"_s, u"a"_s}, {u"responsible"_s, QJsonArray{1}}})
                                            << u"“sections[0].actions[0].responsible[0]”"_s;
    QTest::newRow("term an object") << withAction({{u"text"_s, u"a"_s}, {u"term"_s, QJsonObject()}})
                                    << u"“sections[0].actions[0].term”"_s;
    QTest::newRow("text too long") << withAction({{u"text"_s, QString(20'001, u'а')}})
                                   << u"“sections[0].actions[0].text”"_s;
    QTest::newRow("a zero character") << withAction({{u"text"_s, QString(u"а"_s + QChar(0))}})
                                      << u"“sections[0].actions[0].text”"_s;
    QTest::newRow("too deep") << QByteArray("{\"a\":").repeated(40) + "1" + QByteArray(40, '}') << u"deep"_s;
}

void TestRoadmap::isStrict()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto roadmap = Roadmap::fromJson(json, u"plan.json"_s);
    QVERIFY(!roadmap);
    QCOMPARE(roadmap.error().code, ErrorCode::Data);
    QVERIFY2(roadmap.error().text.contains(says), qPrintable(roadmap.error().text));
    QCOMPARE(roadmap.error().place.file, u"plan.json"_s);
}

void TestRoadmap::isBounded()
{
    QJsonArray actions;
    for (int i = 0; i < 5'000; ++i)
        actions << QJsonObject{{u"text"_s, u"a"_s}};
    const QJsonObject section{{u"actions"_s, actions}};
    const auto full = Roadmap::fromJson(withRoot(u"sections"_s, QJsonArray{section}));
    QVERIFY(full && full->actionCount() == 5'000);
    const QJsonObject one{{u"actions"_s, QJsonArray{QJsonObject{{u"text"_s, u"a"_s}}}}};
    QVERIFY(!Roadmap::fromJson(withRoot(u"sections"_s, QJsonArray{section, one})));
    QVERIFY(!Roadmap::fromJson(QByteArray(8 * 1024 * 1024 + 1, ' ')));
    QVERIFY(!Roadmap::fromJson(QByteArray(2'000'000, '[')));
    QVERIFY(Roadmap::fromJson(withAction({{u"text"_s, QString(20'000, u'а')}})));
}

QTEST_GUILESS_MAIN(TestRoadmap)
#include "tst_roadmap.moc"
