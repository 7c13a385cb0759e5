#include "common/StrictJson.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject {
    Q_OBJECT
private slots:
    void readsDates_data();
    void readsDates();
    void countsDepthOutsideTexts();
    void refusesWhatStandsTwice();
    void takesAbsentForEmpty();
    void namesThePath();
};

void TestStrictJson::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("good") << u"2021-06-24"_s << true;
    QTest::newRow("leap day") << u"2024-02-29"_s << true;
    QTest::newRow("no such day") << u"2023-02-29"_s << false;
    QTest::newRow("short") << u"2021-6-24"_s << false;
    QTest::newRow("time behind") << u"2021-06-24T00:00"_s << false;
    QTest::newRow("Russian") << u"24.06.2021"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u" 2021-06-24"_s << false;
}

void TestStrictJson::readsDates()
{
    QFETCH(QString, text);
    QTEST(strictIsoDate(text).isValid(), "valid");
}

void TestStrictJson::countsDepthOutsideTexts()
{
    const QByteArray brackets = "{\"a\": \"" + QByteArray(100, '[') + "\\\"" + QByteArray(100, '{') + "\"}";
    QVERIFY(StrictJson::parse(brackets, 1'000, {}));
    const QByteArray deepest = QByteArray("{\"a\":").repeated(32) + "1" + QByteArray(32, '}');
    QVERIFY(StrictJson::parse(deepest, 1'000, {}));
    QVERIFY(!StrictJson::parse("{\"a\":" + deepest + "}", 1'000, {}));
    QVERIFY(!StrictJson::parse(deepest, deepest.size() - 1, {}));
}

void TestStrictJson::refusesWhatStandsTwice()
{
    QVERIFY(StrictJson::parse(R"({"a": {"b": "b"}, "b": ["a", {"a": 1}, {"a": 2}]})", 1'000, {}));
    for (const char* json :
         {R"({"a": 1, "a": 1})", R"({"x": [{"a": 1, "b": 2, "a" : 3}]})", R"({"a": 1, "\u0061": 2})"}) {
        const auto twice = StrictJson::parse(json, 1'000, u"f.json"_s);
        QVERIFY(!twice);
        QVERIFY2(twice.error().text.contains(u"“a”"_s), qPrintable(twice.error().text));
        QCOMPARE(twice.error().place.file, u"f.json"_s);
    }
    const auto broken = StrictJson::parse("{\n\"a\": 1,\n}", 1'000, {});
    QVERIFY(!broken);
    QVERIFY2(broken.error().text.contains(u"line 3"_s), qPrintable(broken.error().text));
}

void TestStrictJson::takesAbsentForEmpty()
{
    const auto root = StrictJson::parse(R"({"none": null, "off": false})", 1'000, {});
    QVERIFY(root);
    QCOMPARE(root->text(u"absent"_s).value(), QString());
    QCOMPARE(root->text(u"none"_s).value(), QString());
    QVERIFY(!root->text(u"none"_s, StrictJson::Need::Required));
    QVERIFY(!root->date(u"none"_s).value().isValid());
    QVERIFY(root->array(u"absent"_s, 5).value().isEmpty());
    QVERIFY(root->object(u"absent"_s).value().raw().isEmpty());
    QCOMPARE(root->flag(u"absent"_s, true).value(), true);
    QCOMPARE(root->flag(u"off"_s, true).value(), false);
    QVERIFY(!root->flag(u"none"_s, true));
}

void TestStrictJson::namesThePath()
{
    const auto root = StrictJson::parse(R"({"a": {"b": [{"c": 1}, 2]}, "list": ["x", "y", "z"]})", 1'000, u"f.json"_s);
    QVERIFY(root);
    const auto inner = root->object(u"a"_s);
    QVERIFY(inner);
    const auto items = inner->array(u"b"_s, 2);
    QVERIFY(items);
    const auto first = inner->item(u"b"_s, *items, 0);
    QVERIFY(first);
    const auto text = first->text(u"c"_s);
    QVERIFY(!text);
    QVERIFY2(text.error().text.startsWith(u"“a.b[0].c”"_s), qPrintable(text.error().text));
    QCOMPARE(text.error().place.file, u"f.json"_s);
    QVERIFY(!inner->item(u"b"_s, *items, 1));
    QVERIFY(!root->texts(u"list"_s, 2));
    QCOMPARE(root->texts(u"list"_s, 3).value().size(), 3);
    QVERIFY(!root->onlyKeys({u"a"_s}));
    QVERIFY(root->onlyKeys({u"a"_s, u"list"_s}));
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
