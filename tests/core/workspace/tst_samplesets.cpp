#include "VerifyOk.h"

#include "workspace/CriteriaService.h"
#include "workspace/ImportService.h"
#include "workspace/IndicatorService.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QStringList shippedFiles()
{
    QStringList files = QDir(u":/templates"_s).entryList({u"criteria-*.json"_s}, QDir::Files, QDir::Name);
    files.removeAll(u"criteria-about.json"_s);
    return files;
}

CriteriaSet shipped(const QString& name)
{
    auto set = CriteriaSet::parse(bytesOf(u":/templates/"_s + name), name);
    if (!set)
        qFatal("%s", qPrintable(set.error().toString()));
    return *set;
}

/// code → class id → «true», «false», «unknown», «excluded»
using Verdicts = QHash<QString, QHash<QString, QString>>;

Verdicts verdictsOf(const Classification& classification)
{
    Verdicts verdicts;
    const QJsonObject json = QJsonDocument::fromJson(classification.toJson()).object();
    for (const QJsonValue& school : json.value(u"schools"_s).toArray()) {
        const QJsonObject classes = school[u"classes"_s].toObject();
        for (auto it = classes.begin(); it != classes.end(); ++it)
            verdicts[school[u"code"_s].toString()].insert(it.key(), it.value().toString());
    }
    return verdicts;
}

int countOf(const Verdicts& verdicts, const QString& id, const QString& answer)
{
    return static_cast<int>(
        std::ranges::count_if(verdicts, [&](const auto& classes) { return classes.value(id) == answer; }));
}

} // namespace

class tst_SampleSets : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};
    std::unique_ptr<Workspace> m_workspace; ///< the sample department
    int m_count = 0;

    std::unique_ptr<Workspace> fresh()
    {
        Department department;
        department.name = u"Управление образования"_s;
        auto workspace = Workspace::create(m_dir.filePath(u"%1.lotsia"_s.arg(++m_count)), department, &m_clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toString()));
        return std::move(*workspace);
    }
    Verdicts verdictsOf2023(const QString& file) const
    {
        const auto result = m_workspace->criteria().tryOut(shipped(file), AcademicYear::endingIn(2023));
        if (!result)
            qFatal("%s", qPrintable(result.error().toString()));
        return verdictsOf(*result);
    }
    static void add(Workspace& workspace, const QString& school, const Procedure& procedure, int year, int below,
                    int participants)
    {
        ProcedureResult result;
        result.schoolCode = school;
        result.procedure = procedure;
        result.year = AcademicYear::endingIn(year);
        result.participants = participants;
        result.m2 = below;
        result.m3 = participants - below;
        result.m4 = result.m5 = 0;
        result.source = typedSource();
        if (const auto saved = workspace.results().save(result); !saved)
            qFatal("%s", qPrintable(saved.error().toString()));
    }

private slots:
    void initTestCase()
    {
        m_workspace = fresh();
        const QString folder = QStringLiteral(LOTSIA_TEST_DATA "/samples/");
        QStringList files = QDir(folder).entryList({u"*.xlsx"_s, u"*.csv"_s}, QDir::Files, QDir::Name);
        files.removeAll(u"schools.xlsx"_s);
        files.prepend(u"schools.xlsx"_s);
        for (const QString& file : std::as_const(files)) {
            const auto plan = m_workspace->imports().plan(folder + file);
            VERIFY_OK(plan);
            VERIFY_OK(m_workspace->imports().commit(*plan, {.acceptedRowsOnly = true, .replaceExisting = true}));
        }
    }

    void everySetIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        QCOMPARE(shippedFiles().size(), 14);
        for (const QString& file : shippedFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    void everySetIsWhole()
    {
        QFETCH(QString, file);
        const CriteriaSet set = shipped(file);
        QVERIFY(set.isSample());
        QVERIFY(!set.edition().isEmpty());
        static const QRegularExpression foreign(u"[A-Za-z]|[PF]\\d"_s);
        QVERIFY2(!set.title().contains(foreign), qPrintable(set.title()));
        VERIFY_OK(m_workspace->indicators().checkKnown(set));
        const QJsonObject about = QJsonDocument::fromJson(bytesOf(u":/templates/criteria-about.json"_s)).object();
        QVERIFY2(about.value(file).toString().size() > 80, qPrintable(file));
        QCOMPARE(about.size(), shippedFiles().size());
        QVERIFY(!set.description().isEmpty());
    }

    void theFirstTwoStayAsTheyWere()
    {
        for (const QString& name : {u"criteria-p1.json"_s, u"criteria-p2.json"_s})
            QCOMPARE(bytesOf(u":/templates/"_s + name), bytesOf(QStringLiteral(LOTSIA_TEST_DATA "/samples/") + name));
        const QJsonObject expected =
            QJsonDocument::fromJson(bytesOf(QStringLiteral(LOTSIA_TEST_DATA "/samples/expected-verdicts-2023.json")))
                .object();
        const Verdicts p1 = verdictsOf2023(u"criteria-p1.json"_s), p2 = verdictsOf2023(u"criteria-p2.json"_s);
        const Verdicts full = verdictsOf2023(u"criteria-00-full.json"_s);
        QCOMPARE(p1.size(), expected.size());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QCOMPARE(p1[it.key()][u"low"_s], it.value()[u"P1"_s].toString());
            QCOMPARE(p2[it.key()][u"low"_s], it.value()[u"P2"_s].toString());
            QCOMPARE(full[it.key()][u"low"_s], it.value()[u"P1"_s].toString());
        }
    }

    void everySetSaysSomething_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("somebody"); ///< the sample data let some school be in the class and some not
        const auto row = [](const QString& file, const QString& id, bool somebody = true) {
            QTest::addRow("%s %s", qPrintable(file), qPrintable(id))
                << u"criteria-"_s + file + u".json"_s << id << somebody;
        };
        for (const QString& id : {u"both"_s, u"stable_low"_s, u"low"_s, u"risk"_s, u"unfavourable"_s, u"usual"_s})
            row(u"00-full"_s, id);
        row(u"00-full"_s, u"third_year"_s, false); // three years of results cannot say it
        row(u"p3"_s, u"low"_s);
        row(u"p4"_s, u"low"_s, false); // needs a share that is not in the sample's tables
        row(u"p5"_s, u"concentrated"_s);
        row(u"p6"_s, u"low"_s);
        row(u"p7"_s, u"diagnostic"_s);
        row(u"p7"_s, u"certificate_9"_s, false);
        row(u"p8"_s, u"low"_s);
        row(u"p8"_s, u"high"_s);
        for (const QString& file : {u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s})
            row(file, u"unfavourable"_s);
    }

    void everySetSaysSomething()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        QFETCH(bool, somebody);
        const Verdicts verdicts = verdictsOf2023(file);
        const int yes = countOf(verdicts, id, u"true"_s), no = countOf(verdicts, id, u"false"_s);
        const QByteArray counts = "yes " + QByteArray::number(yes) + ", no " + QByteArray::number(no) + ", unknown "
            + QByteArray::number(countOf(verdicts, id, u"unknown"_s));
        if (somebody) {
            QVERIFY2(yes > 0 && no > 0, counts);
        } else {
            QVERIFY2(yes == 0 && countOf(verdicts, id, u"unknown"_s) > 0, counts);
        }
    }

    void marksDecide()
    {
        const Verdicts before = verdictsOf2023(u"criteria-f5.json"_s);
        QCOMPARE(before[u"111003"_s][u"unfavourable"_s], u"true"_s); // 48 km
        QCOMPARE(before[u"111004"_s][u"unfavourable"_s], u"unknown"_s);
        auto& indicators = m_workspace->indicators();
        const auto say = [&](const QString& code, int answer) {
            VERIFY_OK(indicators.store(code, u"111004"_s, AcademicYear::endingIn(2023),
                                       StoredIndicator{Fraction(answer, 1), typedSource()}));
        };
        say(u"remote_area"_s, 0);
        say(u"only_school_in_settlement"_s, 0);
        QCOMPARE(verdictsOf2023(u"criteria-f5.json"_s)[u"111004"_s][u"unfavourable"_s], u"false"_s);
        say(u"only_school_in_settlement"_s, 1);
        QCOMPARE(verdictsOf2023(u"criteria-f5.json"_s)[u"111004"_s][u"unfavourable"_s], u"true"_s);
    }

    void classesOfTheFieldDoNotContradict()
    {
        const Verdicts verdicts = verdictsOf2023(u"criteria-00-full.json"_s);
        for (const auto& classes : verdicts) {
            const auto is = [&](const QString& id) { return classes.value(id) == u"true"; };
            QVERIFY(!is(u"low"_s) || !is(u"risk"_s));
            QVERIFY(!is(u"low"_s) || !is(u"exited"_s));
            QVERIFY(!is(u"low"_s) || !is(u"resilient"_s));
            QVERIFY(!is(u"low"_s) || !is(u"stable_high"_s));
            QVERIFY(!is(u"stable_low"_s) || is(u"low"_s));
            QVERIFY(is(u"both"_s) == (is(u"low"_s) && is(u"unfavourable"_s)));
            QVERIFY(!is(u"usual"_s) || !(is(u"low"_s) || is(u"risk"_s) || is(u"unfavourable"_s)));
        }
    }

    /// Test vectors of the two best-known rules: the two last completed years are 2022 and 2023.
    void followsTheVectors()
    {
        auto workspace = fresh();
        const auto of = [](const QString& kind, const QString& subject, int grade = 0) {
            return *Procedure::of(kind, subject, grade, ProcedureLevel::None);
        };
        const Procedure vprRu = of(u"ВПР"_s, u"РУ"_s, 5), vprMa = of(u"ВПР"_s, u"МА"_s, 5);
        const Procedure vpr6Ma = of(u"ВПР"_s, u"МА"_s, 6);
        const Procedure ogeRu = of(u"ОГЭ"_s, u"РУ"_s), ogeMa = of(u"ОГЭ"_s, u"МА"_s);
        const Procedure egeRu = of(u"ЕГЭ"_s, u"РУ"_s);
        for (const QString& code : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}) {
            School school;
            school.code = code;
            school.shortName = u"Школа "_s + code;
            VERIFY_OK(workspace->schools().save(school));
        }
        const auto put = [&](const QString& school, const Procedure& procedure, int year, int below, int participants) {
            add(*workspace, school, procedure, year, below, participants);
        };
        put(u"1"_s, vprRu, 2022, 8, 24);
        put(u"1"_s, vprMa, 2022, 7, 24);
        put(u"1"_s, ogeMa, 2022, 6, 20);
        put(u"1"_s, vprRu, 2023, 5, 22);
        put(u"1"_s, vprMa, 2023, 7, 22);
        put(u"1"_s, ogeMa, 2023, 6, 18);
        put(u"2"_s, vprRu, 2022, 8, 20);
        put(u"2"_s, vpr6Ma, 2022, 8, 20);
        put(u"2"_s, ogeRu, 2023, 8, 20);
        put(u"2"_s, ogeMa, 2023, 8, 20);
        put(u"2"_s, ogeMa, 2022, 1, 20);
        put(u"3"_s, ogeMa, 2022, 8, 20);
        put(u"5"_s, vprRu, 2020, 8, 20); // no ОГЭ that year
        put(u"5"_s, vprRu, 2021, 8, 20);
        put(u"5"_s, ogeMa, 2021, 8, 20);
        for (const Procedure& procedure : {vprRu, ogeMa, egeRu})
            put(u"3"_s, procedure, 2023, 8, 20);
        put(u"4"_s, vprRu, 2022, 2, 7);
        put(u"4"_s, ogeMa, 2022, 3, 8);
        put(u"4"_s, vprRu, 2023, 3, 6);
        put(u"4"_s, ogeMa, 2023, 3, 9);
        put(u"6"_s, vprRu, 2023, 749, 2500); // 29.96 %
        put(u"6"_s, vprMa, 2023, 749, 2500);
        put(u"6"_s, vprRu, 2022, 749, 2500);
        put(u"6"_s, vprMa, 2022, 749, 2500);
        const auto verdicts = [&](const QString& file, int year = 2023) {
            const auto result = workspace->criteria().tryOut(shipped(file), AcademicYear::endingIn(year));
            return result ? verdictsOf(*result) : Verdicts();
        };
        const Verdicts p1 = verdicts(u"criteria-p1.json"_s), p2 = verdicts(u"criteria-p2.json"_s);
        const auto both = [&](const QString& code) {
            return QStringList{p1[code][u"low"_s], p2[code][u"low"_s]}.join(u' ');
        };
        QCOMPARE(both(u"1"_s), u"true true"_s);
        QCOMPARE(both(u"2"_s), u"true false"_s);
        QCOMPARE(both(u"3"_s), u"false true"_s);
        QCOMPARE(both(u"4"_s), u"unknown unknown"_s);
        QCOMPARE(both(u"6"_s), u"false false"_s);
        QCOMPARE(verdicts(u"criteria-p1.json"_s, 2021)[u"5"_s][u"low"_s], u"false"_s);
        QCOMPARE(verdicts(u"criteria-p2.json"_s, 2021)[u"5"_s][u"low"_s], u"true"_s);
        const Verdicts full = verdicts(u"criteria-00-full.json"_s);
        QCOMPARE(full[u"3"_s][u"risk"_s], u"true"_s);
        QCOMPARE(full[u"2"_s][u"low"_s], u"true"_s);
        QCOMPARE(full[u"6"_s][u"risk"_s], u"true"_s); // borderline
    }

    void leavesShnorAndStays()
    {
        auto workspace = fresh();
        const QList<Procedure> procedures{*Procedure::of(u"ОГЭ"_s, u"РУ"_s, 0, {}),
                                          *Procedure::of(u"ОГЭ"_s, u"МА"_s, 0, {})};
        for (const QString& code : {u"ушла"_s, u"осталась"_s}) {
            School school;
            school.code = code;
            school.shortName = code;
            VERIFY_OK(workspace->schools().save(school));
            for (int year = 2020; year <= 2023; ++year) {
                for (const Procedure& procedure : procedures)
                    add(*workspace, code, procedure, year, code == u"ушла" && year == 2023 ? 1 : 9, 20);
            }
        }
        const auto result =
            workspace->criteria().tryOut(shipped(u"criteria-00-full.json"_s), AcademicYear::endingIn(2023));
        VERIFY_OK(result);
        const Verdicts verdicts = verdictsOf(*result);
        QCOMPARE(verdicts[u"ушла"_s][u"exited"_s], u"true"_s);
        QCOMPARE(verdicts[u"ушла"_s][u"third_year"_s], u"false"_s);
        QCOMPARE(verdicts[u"осталась"_s][u"exited"_s], u"false"_s);
        QCOMPARE(verdicts[u"осталась"_s][u"third_year"_s], u"true"_s);
        QCOMPARE(verdicts[u"осталась"_s][u"stable_low"_s], u"true"_s);
    }

    void addsWhatIsMissing()
    {
        auto workspace = fresh();
        auto& criteria = workspace->criteria();
        const auto all = *criteria.list();
        QCOMPARE(all.size(), shippedFiles().size());
        QVERIFY(all.first().inUse);
        QCOMPARE(all.first().title, shipped(u"criteria-00-full.json"_s).title());
        for (const CriteriaEntry& entry : all)
            QVERIFY(!entry.about.isEmpty());
        QCOMPARE(*criteria.addMissingSamples(), 0);
        VERIFY_OK(criteria.setRemoved(all.last().id, true));
        VERIFY_OK(criteria.confirm(all.at(1).id));
        QCOMPARE(*criteria.addMissingSamples(), 1); // a confirmed sample is there, a removed one comes back
        QCOMPARE(criteria.list()->size(), all.size());
        QVERIFY(criteria.list()->first().inUse);
    }
};

QTEST_GUILESS_MAIN(tst_SampleSets)
#include "tst_samplesets.moc"
