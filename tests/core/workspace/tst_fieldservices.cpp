#include "VerifyOk.h"

#include "storage/Connection.h"
#include "workspace/CalendarService.h"
#include "workspace/CriteriaService.h"
#include "workspace/ImportService.h"
#include "workspace/IndicatorService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear year2023 = AcademicYear::endingIn(2023);

QString sample(const QString& name)
{
    return QStringLiteral(LOTSIA_TEST_DATA "/samples/") + name;
}

/// A set with one class and this condition.
QByteArray setOf(const QByteArray& condition, const QByteArray& indexes = "{}")
{
    return R"({"format": "lotsia-criteria/1", "title": "Проба", "indexes": )" + indexes
        + R"(, "classes": [{"id": "x", "name": "Х", "when": )" + condition + "}]}";
}

} // namespace

class tst_FieldServices : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};
    std::unique_ptr<Workspace> m_passport; ///< the sample schools with their social passport

    std::unique_ptr<Workspace> fresh()
    {
        Department department;
        department.name = u"Управление образования"_s;
        auto workspace = Workspace::create(m_dir.filePath(u"база %1.lotsia"_s.arg(++m_count)), department, &m_clock);
        return workspace ? std::move(*workspace) : nullptr;
    }
    static Status load(Workspace& workspace, const QString& path)
    {
        LOTSIA_TRY_ASSIGN(const ImportPlan plan, workspace.imports().plan(path));
        LOTSIA_TRY(workspace.imports().commit(plan, {.acceptedRowsOnly = true, .replaceExisting = true}));
        return {};
    }
    QString table(const QString& name, const QString& text)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static std::optional<SchoolIndicator> valueOf(Workspace& workspace, const QString& code, const QString& school,
                                                  AcademicYear year = year2023)
    {
        const auto values = workspace.indicators().values(code, year);
        if (!values)
            qFatal("%s", qPrintable(values.error().toString()));
        for (const SchoolIndicator& value : *values) {
            if (value.schoolCode == school)
                return value;
        }
        return std::nullopt;
    }
    static QJsonArray truthRows()
    {
        QFile file(sample(u"social-truth.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object().value(u"rows"_s).toArray();
    }

private slots:
    void initTestCase()
    {
        m_passport = fresh();
        QVERIFY(m_passport);
        VERIFY_OK(load(*m_passport, sample(u"schools.xlsx"_s)));
        VERIFY_OK(load(*m_passport, sample(u"social-passport-2023.xlsx"_s)));
    }

    void readsThePassport_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("column");
        QTest::newRow("incomplete") << u"incomplete_families_share"_s << 2;
        QTest::newRow("low income") << u"low_income_share"_s << 3;
        QTest::newRow("large") << u"large_families_share"_s << 4;
        QTest::newRow("parents") << u"both_parents_higher_edu_share"_s << 5;
        QTest::newRow("police") << u"police_register_share"_s << 6;
        QTest::newRow("special needs") << u"special_needs_share"_s << 7;
        QTest::newRow("language") << u"non_native_russian_share"_s << 8;
    }

    void readsThePassport()
    {
        QFETCH(QString, code);
        QFETCH(int, column);
        const QJsonArray rows = truthRows();
        QCOMPARE(rows.size(), 24);
        for (const QJsonValue& row : rows) {
            const auto value = valueOf(*m_passport, code, row[0].toString());
            QVERIFY(value && value->value);
            QCOMPARE(*value->value, Fraction(row[column].toInt(), row[1].toInt()));
            QVERIFY2(value->source.startsWith(u"social-passport-2023.xlsx"_s), qPrintable(value->source));
            QVERIFY2(value->source.contains(u"строка"_s), qPrintable(value->source));
            QVERIFY(!value->byHand);
        }
        QCOMPARE(m_passport->indicators().coverage(year2023)->value(code), 24);
        QCOMPARE(m_passport->indicators().coverage(year2023.shifted(-1))->value(code), 0);
    }

    void readsPlainNumbers()
    {
        const QJsonArray rows = truthRows();
        for (const QJsonValue& row : rows)
            QCOMPARE(*valueOf(*m_passport, u"distance_km"_s, row[0].toString())->value, Fraction(row[9].toInt(), 1));
        QVERIFY(m_passport->indicators().unknownHeadings()->isEmpty());
    }

    void headingsStillServeAsCodes()
    {
        const auto set =
            CriteriaSet::parse(setOf(R"({"indicator": "Неполные семьи, чел.", "year": 0, "is": ">=", "value": 100})"));
        VERIFY_OK(set);
        VERIFY_OK(m_passport->indicators().checkKnown(*set));
        const auto byHeading = m_passport->criteria().tryOut(*set, year2023);
        VERIFY_OK(byHeading);
        const QByteArray json = byHeading->toJson();
        QVERIFY(json.contains(R"("x":"true")") && json.contains(R"("x":"false")"));
    }

    void tellsTheSourceInTheTrace()
    {
        const auto set = CriteriaSet::parse(
            setOf(R"({"indicator": "incomplete_families_share", "year": 0, "is": ">=", "value": 0.35})"));
        VERIFY_OK(set);
        const auto verdicts = m_passport->criteria().tryOut(*set, year2023);
        VERIFY_OK(verdicts);
        const QByteArray json = verdicts->toJson();
        QVERIFY2(json.contains(QByteArray("social-passport-2023.xlsx")), json.left(2000).constData());
        QVERIFY(json.contains(R"("x":"true")") && json.contains(R"("x":"false")"));
        QVERIFY(!json.contains(R"("x":"unknown")"));
    }

    void dividesPercentsAndRefusesNonsense()
    {
        auto workspace = fresh();
        VERIFY_OK(load(*workspace, sample(u"schools.xlsx"_s)));
        VERIFY_OK(load(*workspace,
                       table(u"паспорт.csv"_s,
                             u"Код ОО;Учебный год;Обучающихся;Неполные семьи, %;ОВЗ;Доля инвалидов;Дети-инвалиды, доля;"
                             u"large_families_share;"
                             u"Выпускники 9 классов;Не получили аттестат в 9 классе;Единственная школа\n"
                             u"111001;2022/2023;200;37,5;20;0,1;0,25;0,2;40;1;да\n"
                             u"111002;2022/2023;50;0;60;2;1,5;20;0;0;нет\n"
                             u"111003;2021/2022;50;10;5;;;;10;2;да\n"_s)));
        const auto value = [&](const QString& code, const QString& school) {
            return valueOf(*workspace, code, school)->value;
        };
        QCOMPARE(value(u"incomplete_families_share"_s, u"111001"_s), Fraction(375, 1000));
        QCOMPARE(value(u"incomplete_families_share"_s, u"111002"_s), Fraction(0, 1));
        QCOMPARE(value(u"incomplete_families_share"_s, u"111003"_s), std::nullopt); // of another year
        QCOMPARE(value(u"special_needs_share"_s, u"111001"_s), Fraction(1, 10));
        QCOMPARE(value(u"special_needs_share"_s, u"111002"_s), std::nullopt); // 60 of 50
        QCOMPARE(value(u"disabled_share"_s, u"111001"_s), Fraction(1, 4));
        QCOMPARE(value(u"disabled_share"_s, u"111002"_s), std::nullopt); // above the whole
        QCOMPARE(value(u"large_families_share"_s, u"111001"_s), Fraction(1, 5)); // a heading may be the code
        QCOMPARE(value(u"large_families_share"_s, u"111002"_s), std::nullopt);
        QCOMPARE(value(u"no_certificate_9_share"_s, u"111001"_s), Fraction(1, 40));
        QCOMPARE(value(u"no_certificate_9_share"_s, u"111002"_s), std::nullopt); // of nobody
        QCOMPARE(value(u"only_school_in_settlement"_s, u"111001"_s), Fraction(1, 1));
        QCOMPARE(value(u"only_school_in_settlement"_s, u"111002"_s), Fraction(0, 1));
        QCOMPARE(*workspace->indicators().unknownHeadings(), QStringList{u"Доля инвалидов"_s});

        // A yes or no is believed until a newer one; never before it was said.
        const auto earlier = valueOf(*workspace, u"only_school_in_settlement"_s, u"111003"_s);
        QCOMPARE(earlier->value, Fraction(1, 1));
        QVERIFY(earlier->earlier);
        QCOMPARE(valueOf(*workspace, u"only_school_in_settlement"_s, u"111003"_s, AcademicYear::endingIn(2021))->value,
                 std::nullopt);
        const auto set = CriteriaSet::parse(setOf(R"({"flag": "only_school_in_settlement"})"));
        VERIFY_OK(set);
        const QByteArray json = workspace->criteria().tryOut(*set, year2023)->toJson();
        QCOMPARE(json.count(R"("x":"true")"), 2);
        QCOMPARE(json.count(R"("x":"false")"), 1);
        QCOMPARE(json.count(R"("x":"unknown")"), 21);
    }

    void takesValuesByHand()
    {
        auto workspace = fresh();
        VERIFY_OK(load(*workspace, sample(u"schools.xlsx"_s)));
        VERIFY_OK(load(*workspace, sample(u"social-passport-2023.xlsx"_s)));
        auto& indicators = workspace->indicators();
        const QString code = u"special_needs_share"_s, school = u"111001"_s;
        const auto fromTable = valueOf(*workspace, code, school);
        VERIFY_OK(indicators.store(code, school, year2023, StoredIndicator{Fraction(125, 1000), typedSource()}));
        const auto typed = valueOf(*workspace, code, school);
        QCOMPARE(typed->value, Fraction(1, 8));
        QCOMPARE(typed->source, u"введено вручную"_s);
        QVERIFY(typed->byHand);
        QCOMPARE((*indicators.stored(code, school, year2023))->value, Fraction(1, 8));
        VERIFY_OK(indicators.store(code, school, year2023, std::nullopt));
        QCOMPARE(valueOf(*workspace, code, school)->value, fromTable->value);
        QVERIFY(!indicators.stored(code, school, year2023)->has_value());

        VERIFY_OK(indicators.store(u"remote_area"_s, school, year2023, StoredIndicator{Fraction(1, 1), typedSource()}));
        QCOMPARE(valueOf(*workspace, u"remote_area"_s, school, year2023.shifted(1))->earlier, true);
        VERIFY_OK(indicators.store(u"remote_area"_s, school, year2023.shifted(1),
                                   StoredIndicator{Fraction(0, 1), typedSource()}));
        QCOMPARE(valueOf(*workspace, u"remote_area"_s, school, year2023.shifted(1))->value, Fraction(0, 1));
        QCOMPARE(valueOf(*workspace, u"remote_area"_s, school)->value, Fraction(1, 1));
    }

    void refusesValues_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("school");
        QTest::addColumn<int>("percent");
        QTest::newRow("above the whole") << u"special_needs_share"_s << u"111001"_s << 101;
        QTest::newRow("below zero") << u"distance_km"_s << u"111001"_s << -1;
        QTest::newRow("half a yes") << u"remote_area"_s << u"111001"_s << 50;
        QTest::newRow("no such school") << u"distance_km"_s << u"999"_s << 100;
        QTest::newRow("no such indicator") << u"income"_s << u"111001"_s << 100;
    }

    void refusesValues()
    {
        QFETCH(QString, code);
        QFETCH(QString, school);
        QFETCH(int, percent);
        const auto status = m_passport->indicators().store(code, school, year2023,
                                                           StoredIndicator{Fraction(percent, 100), typedSource()});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Data);
        const auto stored = m_passport->indicators().stored(code, school, year2023);
        QVERIFY(stored && !stored->has_value());
    }

    void knowsWhatASetNames_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const QByteArray any = R"({"flag": "remote_area"})";
        QTest::newRow("a condition") << setOf(R"({"any": [)" + any
                                              + R"(, {"indicator": "income", "year": 0, "is": ">", "value": 1}]})")
                                     << u"classes[0].when.any[1].indicator"_s;
        QTest::newRow("an index") << setOf(R"({"index": "И", "is": ">", "value": 1})",
                                           R"({"И": {"terms": [{"indicator": "income", "weight": 1}]}})")
                                  << u"indexes.И.terms[0].indicator"_s;
        QTest::newRow("a flag") << setOf(R"({"not": {"flag": "island"}})") << u"classes[0].when.not.flag"_s;
        QTest::newRow("a share as a flag") << setOf(R"({"flag": "special_needs_share"})") << u"classes[0].when.flag"_s;
    }

    void knowsWhatASetNames()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto set = CriteriaSet::parse(json);
        VERIFY_OK(set);
        const auto status = m_passport->indicators().checkKnown(*set);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Data);
        QVERIFY2(status.error().text.startsWith(said), qPrintable(status.error().text));
        const auto before = m_passport->criteria().list()->size();
        const auto imported = m_passport->criteria().importJson(json, u"набор.json"_s);
        QVERIFY(!imported);
        QVERIFY2(imported.error().text.contains(said), qPrintable(imported.error().text));
        QCOMPARE(m_passport->criteria().list()->size(), before);
        VERIFY_OK(m_passport->criteria().importJson(setOf(R"({"flag": "remote_area"})"), {}));
    }

    void keepsTheDepartmentsDictionary()
    {
        auto workspace = fresh();
        auto& indicators = workspace->indicators();
        QVERIFY(indicators.storedJson()->isEmpty());
        QList<IndicatorEntry> entries = indicators.dictionary()->entries();
        entries.append({u"ice_road"_s, u"Школа за ледовой переправой"_s, u"да/нет"_s, IndicatorKind::YesNo});
        VERIFY_OK(indicators.save(*IndicatorDictionary::of(entries)));
        QVERIFY(indicators.dictionary()->find(u"ice_road"_s));
        const QByteArray own = *indicators.storedJson();
        VERIFY_OK(indicators.checkKnown(*CriteriaSet::parse(setOf(R"({"flag": "ice_road"})"))));
        QVERIFY(indicators.usedBy(u"ice_road"_s)->isEmpty());
        QVERIFY(!indicators.usedBy(u"distance_km"_s)->isEmpty());
        QVERIFY(!indicators.usedBy(u"remote_area"_s)->isEmpty());
        VERIFY_OK(indicators.storeJson({}));
        QVERIFY(!indicators.dictionary()->find(u"ice_road"_s));
        VERIFY_OK(indicators.storeJson(own));
        QVERIFY(indicators.dictionary()->find(u"ice_road"_s));
        QVERIFY(!indicators.storeJson("{}"));
        QVERIFY(indicators.dictionary()->find(u"ice_road"_s));
    }

    void keepsTheDepartmentsCalendar()
    {
        auto workspace = fresh();
        auto& calendar = workspace->calendar();
        const auto count = calendar.calendar()->entries().size();
        auto entries = calendar.calendar()->entries();
        entries.push_back({year2023, CalendarEntry::Held::Moved, u"впр"_s, {}, 0, {}, u"Перенесены на осень."_s});
        VERIFY_OK(calendar.save(entries));
        QCOMPARE(calendar.calendar()->entries().size(), count + 1);
        QCOMPARE(calendar.calendar()->entries().back().kind, u"ВПР"_s);
        const QByteArray own = *calendar.storedJson();
        entries.back().note.clear();
        QVERIFY(!calendar.save(entries));
        QCOMPARE(*calendar.storedJson(), own);
        QVERIFY(!calendar.storeJson(R"({"format": "lotsia-calendar/1", "entries": [{}]})"));
        QCOMPARE(*calendar.storedJson(), own);
        const auto dataset = workspace->criteria().dataset(year2023, 0, {});
        VERIFY_OK(dataset);
        QCOMPARE((*dataset)->calendar.entries().size(), count + 1);
        QCOMPARE((*dataset)->indicatorNames.value(u"distance_km"_s), u"Расстояние до районного центра"_s);
        VERIFY_OK(calendar.storeJson({}));
        QCOMPARE(calendar.calendar()->entries().size(), count);
    }

    void takesAutumnFromTheCalendar()
    {
        auto workspace = fresh();
        VERIFY_OK(load(*workspace, sample(u"schools.xlsx"_s)));
        const QString path = table(u"впр.csv"_s,
                                   u"ВПР 2023. 5 класс;;;;;;\nПредмет: Математика;;;;;;\nДата: 20.09.2023;;;;;;\n"
                                   u"Группы участников;Кол-во ОО;Кол-во участников;2;3;4;5\n"
                                   u"СОШ (111001);1;20;10;40;30;20\n"_s);
        const auto severity = [&]() -> std::optional<Severity> {
            const auto plan = workspace->imports().plan(path);
            if (!plan)
                qFatal("%s", qPrintable(plan.error().toString()));
            for (const Finding& finding : plan->findings) {
                if (finding.code == u"autumn-vpr")
                    return finding.severity;
            }
            return std::nullopt;
        };
        QCOMPARE(severity(), Severity::Warning);
        VERIFY_OK(workspace->calendar().save(
            {{year2023, CalendarEntry::Held::Moved, u"ВПР"_s, {}, 5, {}, u"Перенесены на осень 2023 года."_s}}));
        QCOMPARE(severity(), Severity::Info);
        VERIFY_OK(workspace->calendar().save(
            {{year2023, CalendarEntry::Held::Moved, u"ВПР"_s, {}, 6, {}, u"Перенесены на осень 2023 года."_s}}));
        QCOMPARE(severity(), Severity::Warning);
    }

    void saysWhenAStoredListIsSpoilt()
    {
        auto workspace = fresh();
        const QString path = workspace->path();
        workspace.reset();
        {
            auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->run(u"INSERT INTO reference_book (key, json) VALUES ('calendar', '{')"_s));
        }
        auto opened = Workspace::open(path, Workspace::Access::ReadWrite, &m_clock);
        VERIFY_OK(opened);
        QVERIFY(!(*opened)->calendar().calendar());
        QVERIFY(!(*opened)->criteria().dataset(year2023, 0, {}));
        VERIFY_OK((*opened)->calendar().storeJson({}));
        VERIFY_OK((*opened)->criteria().dataset(year2023, 0, {}));
    }
};

QTEST_GUILESS_MAIN(tst_FieldServices)
#include "tst_fieldservices.moc"
