#include "schools/IndicatorDictionary.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;
using Unit = HeadingMatch::Unit;

class tst_IndicatorDictionary : public QObject {
    Q_OBJECT

private:
    static QByteArray listOf(const QString& entries)
    {
        return uR"({"format": "lotsia-indicators/1", "indicators": [%1]})"_s.arg(entries).toUtf8();
    }

private slots:
    void comesWithTheBaseSet()
    {
        const IndicatorDictionary& dictionary = IndicatorDictionary::builtIn();
        for (const QString& code : {u"enrolment"_s,
                                    u"incomplete_families_share"_s,
                                    u"low_income_share"_s,
                                    u"large_families_share"_s,
                                    u"orphans_share"_s,
                                    u"dangerous_situation_share"_s,
                                    u"police_register_share"_s,
                                    u"school_register_share"_s,
                                    u"special_needs_share"_s,
                                    u"disabled_share"_s,
                                    u"non_native_russian_share"_s,
                                    u"both_parents_higher_edu_share"_s,
                                    u"unemployed_parents_share"_s,
                                    u"poor_housing_share"_s,
                                    u"distance_km"_s,
                                    u"bus_transport_share"_s,
                                    u"small_school"_s,
                                    u"class_size"_s,
                                    u"no_certificate_9_share"_s,
                                    u"no_certificate_11_share"_s,
                                    u"vpr_lower_quartile_share"_s,
                                    u"remote_area"_s,
                                    u"only_school_in_settlement"_s})
            QVERIFY2(dictionary.find(code), qPrintable(code));
        QVERIFY(!dictionary.find(u"income"_s));
        QCOMPARE(dictionary.names().value(u"incomplete_families_share"_s), u"Доля обучающихся из неполных семей"_s);
        const auto again = IndicatorDictionary::fromJson(dictionary.toJson());
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
        QCOMPARE(again->entries(), dictionary.entries());
    }

    void knowsHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("unit");
        const auto row = [](const char* name, const QString& heading, const QString& code, Unit unit = Unit::Plain) {
            QTest::newRow(name) << heading << code << int(unit);
        };
        row("the passport", u"Неполные семьи, чел."_s, u"incomplete_families_share"_s);
        row("percent", u"Неполные семьи, %"_s, u"incomplete_families_share"_s, Unit::Percent);
        row("in percents", u"ДОЛЯ обучающихся из неполных семей (в процентах)"_s, u"incomplete_families_share"_s,
            Unit::Percent);
        row("the name itself", u"доля обучающихся из  неполных семей"_s, u"incomplete_families_share"_s, Unit::Part);
        row("quotes and ё", u"На учете КДНиЗП и ПДН (чел.)"_s, u"police_register_share"_s);
        row("enrolment", u"Численность обучающихся, чел."_s, u"enrolment"_s);
        row("kilometres", u"Расстояние до районного центра, км"_s, u"distance_km"_s);
        row("yes or no", u"Единственная школа в населённом пункте (да/нет)"_s, u"only_school_in_settlement"_s);
        row("number of", u"Количество обучающихся с ОВЗ"_s, u"special_needs_share"_s);
        row("a percent of no share", u"Всего обучающихся, %"_s, QString());
        row("unknown", u"Цвет фасада"_s, QString());
        row("only a unit", u"чел."_s, QString());
        row("blank", QString(), QString());
    }

    void knowsHeadings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, code);
        const auto match = IndicatorDictionary::builtIn().match(heading);
        QCOMPARE(match ? match->code : QString(), code);
        if (match)
            QTEST(int(match->unit), "unit");
    }

    void refusesBadLists_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const QString good = uR"({"code": "a", "name": "Первый", "kind": "number"})"_s;
        QTest::newRow("no json") << QByteArray("{") << u"JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"brace"_s;
        QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, ' ') << u"512"_s;
        QTest::newRow("deep") << QByteArray(1000, '[') << QString();
        QTest::newRow("another format") << QByteArray(R"({"format": "lotsia-calendar/1", "indicators": []})")
                                        << u"format"_s;
        QTest::newRow("no list") << QByteArray(R"({"format": "lotsia-indicators/1"})") << u"indicators"_s;
        QTest::newRow("unknown root key")
            << QByteArray(R"({"format": "lotsia-indicators/1", "indicators": [], "x": 1})") << u"x"_s;
        QTest::newRow("unknown key") << listOf(uR"({"code": "a", "name": "Б", "kind": "number", "colour": 1})"_s)
                                     << u"indicators[0].colour"_s;
        QTest::newRow("no object") << listOf(u"7"_s) << u"indicators[0]"_s;
        QTest::newRow("unknown kind") << listOf(uR"({"code": "a", "name": "Б", "kind": "money"})"_s)
                                      << u"indicators[0].kind"_s;
        QTest::newRow("Russian code") << listOf(uR"({"code": "доля", "name": "Б", "kind": "number"})"_s)
                                      << u"indicators[0].code"_s;
        QTest::newRow("code with a line break")
            << listOf(uR"({"code": "a\n", "name": "Б", "kind": "number"})"_s) << u"indicators[0].code"_s;
        QTest::newRow("no name") << listOf(uR"({"code": "a", "name": "  ", "kind": "number"})"_s) << u"a"_s;
        QTest::newRow("code twice") << listOf(good + u',' + uR"({"code": "a", "name": "Второй", "kind": "number"})"_s)
                                    << u"a"_s;
        QTest::newRow("heading twice") << listOf(
            good + u',' + uR"({"code": "b", "name": "Б", "kind": "number", "headings": ["первый, чел."]})"_s)
                                       << u"первый"_s;
        QTest::newRow("blank heading") << listOf(
            uR"({"code": "b", "name": "Б", "kind": "number", "headings": [" "]})"_s)
                                       << u"b"_s;
        QTest::newRow("of nothing known")
            << listOf(uR"({"code": "b", "name": "Б", "kind": "share", "denominator": "pupils"})"_s) << u"pupils"_s;
        QTest::newRow("a divided number")
            << listOf(good + u',' + uR"({"code": "b", "name": "Б", "kind": "number", "denominator": "a"})"_s) << u"b"_s;
    }

    void refusesBadLists()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto read = IndicatorDictionary::fromJson(json, u"показатели.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Data);
        QVERIFY2(read.error().text.contains(said), qPrintable(read.error().text));
    }

    void makesCodes()
    {
        const IndicatorDictionary& dictionary = IndicatorDictionary::builtIn();
        QCOMPARE(dictionary.freeCode(u"Ледовая переправа, щит"_s), u"ledovaya_pereprava_schit"_s);
        QCOMPARE(dictionary.freeCode(u"Distance KM"_s), u"distance_km_2"_s);
        for (const QString& name : {QString(), u"???"_s, u"9 класс"_s, QString(500, u'щ')})
            QVERIFY(IndicatorDictionary::of({{dictionary.freeCode(name), u"Имя"_s, {}}}));
    }

    void refusesTooMany()
    {
        QList<IndicatorEntry> entries;
        for (int i = 0; i <= IndicatorDictionary::maxEntries; ++i)
            entries.append({u"c%1"_s.arg(i), u"Показатель номер %1"_s.arg(i), {}});
        QVERIFY(!IndicatorDictionary::of(entries));
        entries.removeLast();
        QVERIFY(IndicatorDictionary::of(entries));
        entries.first().name = QString(300, u'я');
        QVERIFY(!IndicatorDictionary::of(entries));
    }
};

QTEST_GUILESS_MAIN(tst_IndicatorDictionary)
#include "tst_indicatordictionary.moc"
