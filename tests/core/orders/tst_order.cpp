#include "orders/Department.h"
#include "orders/Order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestOrder : public QObject {
    Q_OBJECT
private slots:
    void agreesTheStamp_data();
    void agreesTheStamp();
    void orderRoundTrips();
    void orderFillsDefaults();
    void orderIsStrict_data();
    void orderIsStrict();
    void departmentRoundTrips();
    void departmentIsStrict_data();
    void departmentIsStrict();
};

void TestOrder::agreesTheStamp_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* kind, const char* word) {
        QTest::newRow(kind) << QString::fromUtf8(kind) << QString::fromUtf8(word);
    };
    for (const char* kind : {"План", "план мероприятий", "План мероприятий («дорожная карта»)", "Порядок", "Перечень",
                             "Комплексный план", "Регламент", "План-график", ""})
        row(kind, "УТВЕРЖДЕН");
    for (const char* kind : {"Дорожная карта", "«Дорожная карта»", "Методика", "Концепция", "Муниципальная программа"})
        row(kind, "УТВЕРЖДЕНА");
    for (const char* kind : {"Положение", "Типовое положение", "Соглашение"})
        row(kind, "УТВЕРЖДЕНО");
    for (const char* kind : {"Критерии", "Показатели", "Критерии и показатели", "Методические рекомендации", "Правила",
                             "Требования", "Мероприятия", "Списки"})
        row(kind, "УТВЕРЖДЕНЫ");
}

void TestOrder::agreesTheStamp()
{
    QFETCH(QString, kind);
    QTEST(approvalWord(kind), "word");
}

void TestOrder::orderRoundTrips()
{
    Order order;
    order.state = OrderState::Approved;
    order.founder = u"Администрация"_s;
    order.issuer = u"по МКУ «Управление»"_s;
    order.issuerBelowKind = true;
    order.spacedKind = true;
    order.number = u"53-01 (о/д)"_s;
    order.dateText = u"10.07.2023г."_s;
    order.date = QDate(2023, 7, 10);
    order.place = u"г. Карабаш"_s;
    order.title = u"Об утверждении\nДорожной карты"_s;
    order.preamble = u"В соответствии «с» \"чем-то\" \\ <p>"_s;
    order.decisionWord = u"П Р И К А З Ы В А Ю :"_s;
    order.clauses = {{u"первый;"_s}, {u"второй."_s}};
    order.signerPost = u"Начальник\nМКУ"_s;
    order.signerName = u"И.И. Иванов"_s;
    order.appendices = {{AppendixKind::Roadmap, 7}};
    order.approvalStamp = false;
    order.stampIssuer = u"приказом МКУ «Управление»"_s;
    const auto read = Order::fromJson(order.toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QVERIFY(*read == order);
    QVERIFY(read->toJson() == order.toJson());
    const auto plain = Order::fromJson(Order().toJson());
    QVERIFY(plain && *plain == Order());
}

void TestOrder::orderFillsDefaults()
{
    const auto order = Order::fromJson({{u"format"_s, u"lotsia-order/1"_s}, {u"title"_s, u"Об утверждении"_s}});
    QVERIFY(order);
    QCOMPARE(order->decisionWord, u"ПРИКАЗЫВАЮ:"_s);
    QVERIFY(order->approvalStamp);
    QCOMPARE(order->state, OrderState::Draft);
    QVERIFY(order->appendices.isEmpty() && !order->date.isValid());
}

void TestOrder::orderIsStrict_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown key") << u"numbr"_s << QJsonValue(u"1"_s) << u"“numbr”"_s;
    QTest::newRow("number as a number") << u"number"_s << QJsonValue(96) << u"“number”"_s;
    QTest::newRow("flag as text") << u"spaced_kind"_s << QJsonValue(u"yes"_s) << u"“spaced_kind”"_s;
    QTest::newRow("clauses as text") << u"clauses"_s << QJsonValue(u"1"_s) << u"“clauses”"_s;
    QTest::newRow("clause as a number") << u"clauses"_s << QJsonValue(QJsonArray{u"a"_s, 5}) << u"“clauses[1]”"_s;
    QTest::newRow("31 February") << u"date"_s << QJsonValue(u"2023-02-31"_s) << u"“date”"_s;
    QTest::newRow("date in Russian") << u"date"_s << QJsonValue(u"24.06.2021"_s) << u"“date”"_s;
    QTest::newRow("state") << u"state"_s << QJsonValue(u"signed"_s) << u"“state”"_s;
    QTest::newRow("appendix 0") << u"appendix"_s << QJsonValue(0) << u"“appendix”"_s;
    QTest::newRow("appendix 1.5") << u"appendix"_s << QJsonValue(1.5) << u"“appendix”"_s;
    QTest::newRow("other format") << u"format"_s << QJsonValue(u"lotsia-roadmap/1"_s) << u"“format”"_s;
    QTest::newRow("no title") << u"title"_s << QJsonValue(QJsonValue::Undefined) << u"“title”"_s;
    QTest::newRow("long text") << u"preamble"_s << QJsonValue(QString(20'001, u'а')) << u"“preamble”"_s;
}

void TestOrder::orderIsStrict()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    QJsonObject object = Order().toJson();
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    const auto order = Order::fromJson(object, u"order.json"_s);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::Data);
    QVERIFY2(order.error().text.startsWith(path), qPrintable(order.error().text));
    QCOMPARE(order.error().place.file, u"order.json"_s);
}

void TestOrder::departmentRoundTrips()
{
    Department department;
    department.name = u"Управление образования"_s;
    QCOMPARE(Department::fromJson(department.toJson()).value(), department);
    department.shortName = u"УО"_s;
    department.parent = u"Администрация"_s;
    department.region = u"Пермский край"_s;
    department.place = u"г. Чернушка"_s;
    department.municipalityNominative = u"округ"_s;
    department.municipalityGenitive = u"округа"_s;
    department.municipalityPrepositional = u"округе"_s;
    department.headPost = u"Начальник"_s;
    department.headName = u"И.И. Иванов"_s;
    department.coordinatorPost = u"методист"_s;
    department.coordinatorPostDative = u"методисту"_s;
    department.coordinatorName = u"Петров П.П."_s;
    department.coordinatorNameDative = u"Петрову П.П."_s;
    const auto read = Department::fromJson(department.toJson());
    QVERIFY(read && *read == department);
    QCOMPARE(read->toJson(), department.toJson());
}

void TestOrder::departmentIsStrict_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("list") << QByteArray("[]") << u"object"_s;
    QTest::newRow("broken") << QByteArray("{\"name\": \"a\"") << u"JSON"_s;
    QTest::newRow("no name") << QByteArray("{}") << u"“name”"_s;
    QTest::newRow("blank name") << QByteArray("{\"name\": \"  \"}") << u"“name”"_s;
    QTest::newRow("unknown key") << QByteArray("{\"name\": \"a\", \"phone\": \"1\"}") << u"“phone”"_s;
    QTest::newRow("unknown inner key") << QByteArray("{\"name\": \"a\", \"head\": {\"tel\": \"1\"}}")
                                       << u"“head.tel”"_s;
    QTest::newRow("head as text") << QByteArray("{\"name\": \"a\", \"head\": \"b\"}") << u"“head”"_s;
    QTest::newRow("place as a number") << QByteArray("{\"name\": \"a\", \"place\": 1}") << u"“place”"_s;
    QTest::newRow("format of another file")
        << QByteArray("{\"name\": \"a\", \"format\": \"lotsia-roadmap/1\"}") << u"“format”"_s;
    QTest::newRow("too large") << "{\"name\": \"" + QByteArray(70'000, 'a') + "\"}" << u"64"_s;
    QTest::newRow("too deep") << QByteArray(40, '[') + QByteArray(40, ']') << u"deep"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xCF\xF0\"}") << u"JSON"_s;
}

void TestOrder::departmentIsStrict()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto department = Department::fromJson(json, u"d.json"_s);
    QVERIFY(!department);
    QCOMPARE(department.error().code, ErrorCode::Data);
    QVERIFY2(department.error().text.contains(says), qPrintable(department.error().text));
    QCOMPARE(department.error().place.file, u"d.json"_s);
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
