#include "VerifyOk.h"
#include "core/workspace/SampleDatabase.h"

#include "storage/Connection.h"
#include "workspace/CriteriaService.h"
#include "workspace/FrozenLists.h"
#include "workspace/SchoolService.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear asked = AcademicYear::endingIn(2023);

} // namespace

/// What `check` says of criteria, decisions and kept lists.
class tst_CriteriaChecks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_database;

    CriteriaService& criteria() { return m_database->workspace().criteria(); }
    /// Remarks with this code.
    QList<Finding> found(const QString& code)
    {
        QList<Finding> list;
        const auto findings = m_database->workspace().check();
        if (!findings)
            qFatal("%s", qPrintable(findings.error().toString()));
        for (const Finding& finding : *findings) {
            if (finding.code == code)
                list << finding;
        }
        return list;
    }
    Status tamper(const QString& sql)
    {
        m_database->close();
        Status status;
        {
            const auto connection = Connection::open(m_database->path(), Connection::Mode::ReadWrite);
            status = connection ? (*connection)->run(sql) : std::unexpected(connection.error());
        }
        m_database->open();
        return status;
    }
    CriteriaId withIndicator()
    {
        QByteArray json = criteria().get(*criteria().current())->canonicalJson();
        json.replace("\"classes\":[",
                     "\"classes\":[{\"id\":\"poor\",\"name\":\"Б\",\"when\":{\"indicator\":"
                     "\"large_families_share\",\"is\":\">=\",\"value\":0.3,\"year\":0}},");
        const auto id = criteria().importJson(json, u"набор.json"_s);
        if (!id)
            qFatal("%s", qPrintable(id.error().toString()));
        return *id;
    }

private slots:
    void init() { m_database = std::make_unique<SampleDatabase>(); }
    void cleanup() { m_database.reset(); }

    void sampleInUse()
    {
        QCOMPARE(found(u"criteria-sample"_s).size(), 1); // other samples lie there unused
        VERIFY_OK(criteria().confirm(*criteria().current()));
        QCOMPARE(found(u"criteria-sample"_s).size(), 0);
    }

    void indicatorsWithoutValues()
    {
        const CriteriaId set = withIndicator();
        QCOMPARE(found(u"criteria-indicators"_s).size(), 0); // no list is made by it
        VERIFY_OK(criteria().use(set));
        const auto remarks = found(u"criteria-indicators"_s);
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().text.contains(u"large_families_share"_s), qPrintable(remarks.first().text));
        QVERIFY(remarks.first().text.contains(u"2022/2023"_s));
        VERIFY_OK(
            tamper(u"INSERT INTO indicator_value SELECT 2022, 'large_families_share', id, 1, 2, 1, 1 FROM school"_s));
        QCOMPARE(found(u"criteria-indicators"_s).size(), 1); // an earlier year
        VERIFY_OK(tamper(u"INSERT INTO indicator_value SELECT 2023, 'large_families_share', id, 1, 2, 1, 1 FROM school "
                         u"LIMIT 1"_s));
        QCOMPARE(found(u"criteria-indicators"_s).size(), 0);
    }

    void decisionsOnWhatIsGone()
    {
        const CriteriaId set = withIndicator();
        VERIFY_OK(criteria().setOverride(asked, set, u"111001"_s, Override{u"poor"_s, Verdict::True, u"Проба"_s, {}}));
        VERIFY_OK(criteria().setOverride(asked, set, u"111005"_s, Override{u"low"_s, Verdict::True, u"Проба"_s, {}}));
        QCOMPARE(found(u"decision-class"_s).size(), 0);
        QCOMPARE(found(u"decision-school"_s).size(), 0);
        QByteArray json = criteria().get(set)->canonicalJson();
        json.replace("\"poor\"", "\"needy\"");
        VERIFY_OK(criteria().saveDraft(set, json));
        const auto remarks = found(u"decision-class"_s);
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().text.contains(u"111001"_s) && remarks.first().text.contains(u"poor"_s),
                 qPrintable(remarks.first().text));
        const auto schools = m_database->workspace().schools().list();
        for (const School& school : *schools) {
            if (school.code == u"111005")
                VERIFY_OK(m_database->workspace().schools().setArchived(school.id, true));
        }
        QCOMPARE(found(u"decision-school"_s).size(), 1);
        VERIFY_OK(criteria().setRemoved(set, true)); // makes no lists any more
        QCOMPARE(found(u"decision-class"_s).size() + found(u"decision-school"_s).size(), 0);
    }

    void listsChangedFromOutside()
    {
        VERIFY_OK(criteria().saveSnapshot(*criteria().classify(asked)));
        VERIFY_OK(criteria().saveSnapshot(*criteria().classify(asked.shifted(-1))));
        QCOMPARE(found(u"kept-list"_s).size(), 0);
        VERIFY_OK(tamper(u"UPDATE classification SET json = replace(CAST(json AS TEXT), '\"true\"', '\"false\"') WHERE "
                         u"year = 2023"_s));
        const auto remarks = found(u"kept-list"_s);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().severity, Severity::Error);
    }

    void criteriaThatCannotBeRead()
    {
        VERIFY_OK(tamper(u"UPDATE criteria_set SET json = '{' WHERE in_use = 0"_s));
        const auto others = found(u"criteria"_s);
        QVERIFY(!others.isEmpty());
        QCOMPARE(others.first().severity, Severity::Warning);
        VERIFY_OK(tamper(u"UPDATE criteria_set SET json = '{' WHERE in_use = 1"_s));
        QCOMPARE(found(u"criteria"_s).first().severity, Severity::Error);
        QCOMPARE(criteria().classify(asked).error().code, ErrorCode::Data);
    }

    void setsChangedFromOutside_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("rule") << u"json = replace(json, '0.3', '0.2')"_s;
        QTest::newRow("title") << u"title = 'Другие'"_s;
        QTest::newRow("edition") << u"edition = 'другая'"_s;
        QTest::newRow("mark of a sample") << u"sample = 1 - sample"_s;
        QTest::newRow("hash") << u"sha256 = 'нет'"_s;
    }
    void setsChangedFromOutside()
    {
        QFETCH(QString, change);
        QCOMPARE(found(u"criteria-changed"_s).size(), 0);
        VERIFY_OK(tamper(u"UPDATE criteria_set SET "_s + change + u" WHERE in_use = 1"_s));
        const auto remarks = found(u"criteria-changed"_s);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().severity, Severity::Error);
    }

    void booksThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("calendar, cut off") << u"calendar"_s << u"'{'"_s;
        QTest::newRow("calendar, another thing") << u"calendar"_s << u"'[1]'"_s;
        QTest::newRow("calendar, a wild year")
            << u"calendar"_s << u"'{\"format\":\"lotsia-calendar/1\",\"entries\":[{\"year\":1e308}]}'"_s;
        QTest::newRow("indicators, cut off") << u"indicators"_s << u"'{'"_s;
        QTest::newRow("indicators, bytes") << u"indicators"_s << u"x'ff00ff'"_s;
    }
    void booksThatCannotBeRead()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        VERIFY_OK(criteria().use(withIndicator()));
        VERIFY_OK(tamper(u"INSERT INTO reference_book VALUES ('%1', %2)"_s.arg(key, value)));
        const auto remarks = found(u"reference-book"_s);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().severity, Severity::Error);
        const auto list = criteria().classify(asked);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Damaged);
        QCOMPARE(list.error().text, remarks.first().text);
    }

    void impossibleRowsAreDamage_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("first year") << u"UPDATE criteria_set SET first_year = 99999999999"_s;
        QTest::newRow("last year") << u"UPDATE criteria_set SET last_year = -7"_s;
        QTest::newRow("a school's key beyond all") << u"INSERT INTO school (id, code, short_name) VALUES "
                                                      u"(9000000000000000000, 'я', 'Школа')"_s;
        QTest::newRow("a school's key below 0") << u"INSERT INTO school (id, code, short_name) VALUES "
                                                   u"(-3, 'я', 'Школа')"_s;
    }
    void impossibleRowsAreDamage()
    {
        QFETCH(QString, change);
        VERIFY_OK(criteria().use(withIndicator()));
        VERIFY_OK(tamper(change));
        const auto list = criteria().classify(asked);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Damaged);
        QCOMPARE(m_database->workspace().check().error().code, ErrorCode::Damaged);
    }

    void impossibleFractionIsDamage()
    {
        VERIFY_OK(criteria().use(withIndicator()));
        m_database->close();
        {
            const auto connection = Connection::open(m_database->path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(u"PRAGMA ignore_check_constraints = 1"_s));
            VERIFY_OK((*connection)
                          ->run(u"INSERT INTO indicator_value SELECT 2023, 'large_families_share', id, 1, 0, 1, 1 FROM "
                                u"school"_s));
        }
        m_database->open();
        QCOMPARE(criteria().classify(asked).error().code, ErrorCode::Damaged);
    }

    void impossibleYearIsDamage()
    {
        VERIFY_OK(criteria().setOverride(asked, *criteria().current(), u"111001"_s,
                                         Override{u"low"_s, Verdict::True, u"Проба"_s, {}}));
        VERIFY_OK(tamper(u"UPDATE decision SET year = 7"_s));
        QCOMPARE(m_database->workspace().check().error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(tst_CriteriaChecks)
#include "tst_criteriachecks.moc"
