#include "orders/AppendixContent.h"
#include "orders/Order.h"
#include "orders/OrderTemplates.h"
#include "orders/Proofing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CriteriaSet sampleSet()
{
    return CriteriaSet::parse(bytes(QStringLiteral(LOTSIA_TEST_DATA "/samples/criteria-p1.json"))).value();
}

Order templateNamed(const QString& name)
{
    const QByteArray json = bytes(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/templates/order-") + name + u".json"_s);
    return Order::fromJson(QJsonDocument::fromJson(json).object()).value_or(Order());
}

PrintedSchoolList someList()
{
    PrintedSchoolList list;
    list.year = 2023;
    list.criteria = u"«Критерии», редакция 2023"_s;
    list.classes = {u"ШНОР"_s};
    list.listed = {
        {u"0101"_s, u"СОШ № 1"_s, u"ШНОР"_s, u"2022/2023: 4 из 10.\n2021/2022: 5 из 10."_s, u"по критериям"_s}};
    list.unknown = {{u"0102"_s, u"СОШ № 2"_s, u"ШНОР"_s, u"нет результатов"_s, {}}};
    return list;
}

QStringList codes(const Findings& findings)
{
    QStringList list;
    for (const Finding& finding : findings)
        list << finding.code;
    return list;
}

} // namespace

class TestOrderAppendices : public QObject {
    Q_OBJECT
private slots:
    void firstEditionStaysAsItWas();
    void secondEditionRoundTrips();
    void secondEditionIsStrict_data();
    void secondEditionIsStrict();
    void frozenRoundTrips();
    void frozenIsStrict_data();
    void frozenIsStrict();
    void fillsTheTemplates();
    void choosesClassesThatNeedSupport();
    void proofreads();
};

void TestOrderAppendices::firstEditionStaysAsItWas()
{
    Order order;
    order.title = u"Об утверждении"_s;
    QCOMPARE(order.toJson().value(u"format"_s).toString(), u"lotsia-order/1"_s);
    QVERIFY(!order.toJson().contains(u"appendices"_s));
    order.appendices = {{AppendixKind::Roadmap, 7}};
    const QJsonObject json = order.toJson();
    QCOMPARE(json.value(u"format"_s).toString(), u"lotsia-order/1"_s);
    QCOMPARE(json.value(u"appendix"_s).toInteger(), 7);
    QVERIFY(Order::fromJson(json).value() == order);
    QCOMPARE(order.roadmap(), std::optional(RoadmapId(7)));
    QJsonObject mixed = json; // the new key in the old edition is a slip
    mixed.insert(u"appendices"_s, QJsonArray());
    QVERIFY(!Order::fromJson(mixed));
    Roadmap roadmap;
    roadmap.title = u"План"_s;
    QCOMPARE(frozenAppendices({{AppendixKind::Roadmap, roadmap}}), roadmap.toJson());
    QCOMPARE(readFrozenAppendices(roadmap.toJson())->first().roadmap()->title, roadmap.title);
    QCOMPARE(frozenAppendices({}), QByteArray());
    QVERIFY(readFrozenAppendices({})->isEmpty());
}

void TestOrderAppendices::secondEditionRoundTrips()
{
    Order order;
    order.title = u"Об утверждении"_s;
    order.appendices = {{AppendixKind::Criteria, 2}, {AppendixKind::Methodology, 2},
                        {AppendixKind::Roadmap, 7},  {AppendixKind::SchoolList, 2, 2023, {u"low"_s, u"both"_s}},
                        {AppendixKind::SchoolList},  {AppendixKind::Roadmap}};
    const QJsonObject json = order.toJson();
    QCOMPARE(json.value(u"format"_s).toString(), u"lotsia-order/2"_s);
    const auto read = Order::fromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QVERIFY(*read == order);
    QVERIFY(read->toJson() == json);
    QCOMPARE(json.value(u"appendices"_s).toArray().at(3).toObject().value(u"year"_s).toString(), u"2022/2023"_s);
}

void TestOrderAppendices::secondEditionIsStrict_data()
{
    QTest::addColumn<QByteArray>("appendix");
    QTest::addColumn<QString>("path");
    QTest::newRow("no kind") << QByteArray("{}") << u"“appendices[0].kind”"_s;
    QTest::newRow("kind") << QByteArray(R"({"kind": "letter"})") << u"“appendices[0].kind”"_s;
    QTest::newRow("key of another kind") << QByteArray(R"({"kind": "criteria", "roadmap": 1})")
                                         << u"“appendices[0].roadmap”"_s;
    QTest::newRow("key of a list") << QByteArray(R"({"kind": "criteria", "year": "2022/2023"})")
                                   << u"“appendices[0].year”"_s;
    QTest::newRow("set 0") << QByteArray(R"({"kind": "criteria", "criteria": 0})") << u"“appendices[0].criteria”"_s;
    QTest::newRow("set 1.5") << QByteArray(R"({"kind": "criteria", "criteria": 1.5})") << u"“appendices[0].criteria”"_s;
    QTest::newRow("set as text") << QByteArray(R"({"kind": "criteria", "criteria": "1"})")
                                 << u"“appendices[0].criteria”"_s;
    QTest::newRow("year") << QByteArray(R"({"kind": "school_list", "year": "давно"})") << u"“appendices[0].year”"_s;
    QTest::newRow("classes") << QByteArray(R"({"kind": "school_list", "classes": "low"})")
                             << u"“appendices[0].classes”"_s;
    QTest::newRow("not an object") << QByteArray("5") << u"“appendices[0]”"_s;
}

void TestOrderAppendices::secondEditionIsStrict()
{
    QFETCH(QByteArray, appendix);
    QFETCH(QString, path);
    const QByteArray json = R"({"format": "lotsia-order/2", "title": "Т", "appendices": [)" + appendix + "]}";
    const auto order = Order::fromJson(QJsonDocument::fromJson(json).object(), u"order.json"_s);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::Data);
    QVERIFY2(order.error().text.startsWith(path), qPrintable(order.error().text));
}

void TestOrderAppendices::frozenRoundTrips()
{
    Roadmap roadmap;
    roadmap.title = u"План «мероприятий»"_s;
    roadmap.documentKind = u"План"_s;
    PrintedCriteria criteria{sampleSet()};
    criteria.names = {{u"x"_s, u"Доля"_s}};
    criteria.units = {{u"x"_s, u"%"_s}};
    criteria.calendarNotes = {u"ОГЭ 2020 года отменён"_s};
    criteria.firstYear = 2022;
    criteria.orderText = u"приказ № 1 от 01.09.2022"_s;
    const QByteArray json = frozenAppendices({{AppendixKind::Criteria, criteria},
                                              {AppendixKind::Methodology, criteria},
                                              {AppendixKind::Roadmap, roadmap},
                                              {AppendixKind::SchoolList, someList()}});
    const auto read = readFrozenAppendices(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(read->size(), 4);
    const PrintedCriteria* first = read->at(0).criteria();
    const PrintedCriteria* second = read->at(1).criteria();
    const Roadmap* plan = read->at(2).roadmap();
    const PrintedSchoolList* list = read->at(3).schoolList();
    QVERIFY(first && second && plan && list);
    QCOMPARE(first->set.sha256(), criteria.set.sha256());
    QCOMPARE(first->names, criteria.names);
    QCOMPARE(first->units, criteria.units);
    QCOMPARE(second->calendarNotes, criteria.calendarNotes);
    QCOMPARE(read->at(1).kind, AppendixKind::Methodology);
    QCOMPARE(second->orderText, criteria.orderText);
    QCOMPARE(plan->title, roadmap.title);
    QVERIFY(*list == someList());
    QVERIFY(read->at(0).isSample() && !read->at(3).isSample());
    QCOMPARE(frozenAppendices(*read), json);
}

void TestOrderAppendices::frozenIsStrict_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray& item) {
        return R"({"format":"lotsia-order-appendices/1","appendices":[)" + item + "]}";
    };
    QTest::newRow("broken") << QByteArray("{");
    QTest::newRow("other format") << QByteArray(R"({"format":"x"})");
    QTest::newRow("unknown key") << QByteArray(R"({"format":"lotsia-order-appendices/1","more":1})");
    QTest::newRow("kind") << with(R"({"kind":"letter","value":{}})");
    QTest::newRow("no set") << with(R"({"kind":"criteria","value":{}})");
    QTest::newRow("bad set") << with(R"({"kind":"methodology","value":{"set":"{}"}})");
    QTest::newRow("list without a year") << with(R"({"kind":"school_list","value":{}})");
    QTest::newRow("list with a bad year") << with(R"({"kind":"school_list","value":{"year":"5"}})");
    QTest::newRow("school with a phone") << with(
        R"({"kind":"school_list","value":{"year":"2022/2023","listed":[{"phone":"1"}]}})");
}

void TestOrderAppendices::frozenIsStrict()
{
    QFETCH(QByteArray, json);
    const auto read = readFrozenAppendices(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Data);
}

void TestOrderAppendices::fillsTheTemplates()
{
    Department department;
    department.name = u"Управление образования"_s;
    department.municipalityGenitive = u"Образцового округа"_s;
    department.municipalityPrepositional = u"Образцовом округе"_s;
    const CriteriaSet set = sampleSet();
    const TemplateSources sources{.criteria = &set, .criteriaId = 3, .year = AcademicYear::endingIn(2023)};
    const Order criteria = fillTemplate(templateNamed(u"criteria-approval"_s), department, sources);
    QCOMPARE(criteria.appendices, (QList<OrderAppendix>{{AppendixKind::Criteria, 3}, {AppendixKind::Methodology, 3}}));
    QVERIFY(criteria.clauses.first().text.contains(criteriaName(set)));
    QVERIFY(criteria.clauses.first().text.contains(u"(приложение 1)"_s));
    const Order list = fillTemplate(templateNamed(u"list-approval"_s), department, sources);
    QCOMPARE(list.appendices, (QList<OrderAppendix>{{AppendixKind::SchoolList, 3, 2023}}));
    QCOMPARE(list.title,
             u"Об утверждении перечня школ с низкими образовательными результатами и школ, функционирующих в "
             "неблагоприятных социальных условиях, на 2023/2024 учебный год"_s);
    QVERIFY(list.clauses.first().text.contains(u"2022/2023"_s));
    const Order blank = fillTemplate(templateNamed(u"list-approval"_s), department, {});
    QCOMPARE(blank.appendices, QList<OrderAppendix>{{AppendixKind::SchoolList}});
    QVERIFY(blank.title.contains(u"{учебный год перечня}"_s));
    Order fields;
    fields.title = u"{criteria.title}|{criteria.edition}|{list.year}"_s;
    QCOMPARE(fillTemplate(fields, department, sources).title, set.title() + u'|' + set.edition() + u"|2022/2023"_s);
}

void TestOrderAppendices::choosesClassesThatNeedSupport()
{
    QVERIFY(supportedClasses(sampleSet()).isEmpty()); // one class: all of them
    QJsonObject json = QJsonDocument::fromJson(sampleSet().canonicalJson()).object();
    QJsonArray classes = json.value(u"classes"_s).toArray();
    const auto add = [&classes](const QString& id, const QString& name) {
        classes << QJsonObject{
            {u"id"_s, id},
            {u"name"_s, name},
            {u"when"_s, QJsonObject{{u"count"_s, u"низкий результат"_s}, {u"year"_s, 0}, {u"at_least"_s, 1}}}};
    };
    add(u"risk"_s, u"группа риска"_s);
    add(u"high"_s, u"стабильно высокие"_s);
    add(u"left"_s, u"вышла из ШНОР"_s);
    add(u"plain"_s, u"обычная"_s);
    json.insert(u"classes"_s, classes);
    const auto set = CriteriaSet::parse(QJsonDocument(json).toJson());
    QVERIFY2(set, set ? "" : qPrintable(set.error().toString()));
    QCOMPARE(supportedClasses(*set), (QStringList{u"low"_s, u"risk"_s}));
}

void TestOrderAppendices::proofreads()
{
    Order order;
    order.number = u"1"_s;
    order.dateText = u"01.09.2023"_s;
    order.title = u"Об утверждении"_s;
    order.clauses = {{u"Утвердить критерии (приложение 1) и методику (приложение № 2)."_s}};
    order.signerPost = u"Начальник"_s;
    order.signerName = u"И.И. Иванов"_s;
    order.stampIssuer = u"приказом Управления"_s;
    PrintedCriteria confirmed{sampleSet().confirmed()};
    const AppendixContent criteria{AppendixKind::Criteria, confirmed};
    const AppendixContent method{AppendixKind::Methodology, confirmed};
    QCOMPARE(codes(proofreadOrder(order, {criteria, method})), QStringList());
    QCOMPARE(codes(proofreadOrder(order, {criteria, method, {AppendixKind::SchoolList, someList()}})),
             QStringList{u"unmentioned-appendix"_s});
    Order lone = order; // an appendix alone is not numbered
    lone.clauses = {{u"Утвердить прилагаемое."_s}};
    QCOMPARE(codes(proofreadOrder(lone, {{AppendixKind::SchoolList, someList()}})),
             QStringList{u"criteria-not-approved"_s});
    QCOMPARE(codes(proofreadOrder(lone, {{AppendixKind::Criteria}})), QStringList{u"missing-appendix"_s});
    QCOMPARE(codes(proofreadOrder(lone, {{AppendixKind::Criteria, PrintedCriteria{sampleSet()}}})),
             QStringList{u"sample-criteria"_s});
    confirmed.orderText = u"приказ № 1 от 01.09.2022"_s;
    QCOMPARE(codes(proofreadOrder(lone, {{AppendixKind::Criteria, confirmed}})), QStringList{u"criteria-approved"_s});
    order.stampIssuer.clear();
    QCOMPARE(codes(proofreadOrder(order, {criteria, method})), QStringList{u"missing-stamp"_s});
}

QTEST_GUILESS_MAIN(TestOrderAppendices)
#include "tst_orderappendices.moc"
