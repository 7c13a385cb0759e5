#include "OlderDatabase.h"

#include "storage/Connection.h"
#include "workspace/ExecutionService.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// tests/data/databases/v4.lotsia was made by the program before the execution of roadmaps: two roadmaps, of which the
/// second was approved by the order № 96-о of 24.06.2021.
class tst_VersionFour : public QObject {
    Q_OBJECT

private:
    std::optional<OlderDatabase> m_database;
    QString path() const { return m_database->path(); }

    /// What the program must know of the approved roadmap after the change.
    static void isWhole(Workspace& workspace)
    {
        const auto findings = workspace.check();
        VERIFY_OK(findings);
        for (const Finding& finding : *findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.text));
        const auto roadmaps = workspace.roadmaps().list();
        VERIFY_OK(roadmaps);
        QCOMPARE(roadmaps->size(), 2);
        const RoadmapId approved = roadmaps->at(1).id;
        const auto state = workspace.editions().state(approved);
        VERIFY_OK(state);
        QCOMPARE(*state, RoadmapState::Approved);
        const auto editions = workspace.editions().list(approved);
        VERIFY_OK(editions);
        QCOMPARE(editions->size(), 1);
        QCOMPARE(editions->first().number, 1);
        QCOMPARE(editions->first().date, QDate(2021, 6, 24));
        QVERIFY2(editions->first().orderText.contains(u"96-о"_s), qPrintable(editions->first().orderText));
        const auto roadmap = workspace.roadmaps().get(approved);
        VERIFY_OK(roadmap);
        QVERIFY(!roadmap->sections.isEmpty() && !roadmap->sections.first().actions.isEmpty());
        QCOMPARE(editions->first().roadmap.title, roadmap->title);
        QCOMPARE(editions->first().roadmap.sections.size(), roadmap->sections.size());
        QVERIFY(!workspace.editions().whyFrozen(approved)->isEmpty());
        const auto schedule = workspace.execution().schedule(approved, QDate(2022, 6, 1));
        VERIFY_OK(schedule);
        QVERIFY(!schedule->isEmpty());
        VERIFY_OK(workspace.execution().save(
            ExecutionRecord{schedule->first().action, schedule->first().occurrence.key, ExecutionStatus::UnderWay}));
        QCOMPARE(workspace.execution().records(approved)->size(), 1);
    }

private slots:
    void init() { m_database.emplace(4); }
    void cleanup() { m_database.reset(); }

    void isBroughtUpToDateBesideItsCopy()
    {
        const QByteArray before = bytesOf(path());
        QCOMPARE(Workspace::open(path(), Workspace::Access::ReadOnly).error().code, ErrorCode::File);
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(!QFile::exists(m_database->backup()));

        auto workspace = Workspace::open(path(), Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        QCOMPARE(*Database::inspect(path()), Database::currentVersion());
        QCOMPARE(*Database::inspect(m_database->backup()), 4);
        isWhole(**workspace);
    }

    void isWholeAfterAKill()
    {
        m_database->killWhileUpgrading(u"0005_execution.sql"_s, u"UPDATE roadmap_action SET text = ''"_s);
        auto workspace = Workspace::open(m_database->killed(), Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        QCOMPARE(*Database::inspect(m_database->killed()), Database::currentVersion());
        QCOMPARE(*Database::inspect(m_database->killedBackup()), 4);
        isWhole(**workspace);
    }

    /// `check` names every damaged row by itself, and one of them hides no other.
    void damageIsFound_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("code");
        const QString record = u"INSERT INTO execution (action_id, period, status, actual_date) VALUES (1, '', %1)"_s;
        const QString evidence = u"INSERT INTO evidence (id, action_id, period, kind, title, file_name, size, sha256, "
                                 u"date) VALUES (5, 1, '', %1, 'Справка', 'a.pdf', 3, '00', %2);"_s;
        QTest::newRow("status") << record.arg(u"99, NULL"_s) << u"execution"_s;
        QTest::newRow("status of words") << record.arg(u"'да', NULL"_s) << u"execution"_s;
        QTest::newRow("no day") << record.arg(u"1, '2023-99-99'"_s) << u"execution"_s;
        QTest::newRow("kind") << evidence.arg(u"7"_s, u"NULL"_s) << u"execution"_s;
        QTest::newRow("evidence of no day") << evidence.arg(u"1"_s, u"'вчера'"_s) << u"execution"_s;
        QTest::newRow("no file") << evidence.arg(u"0"_s, u"NULL"_s) << u"evidence-file"_s;
        QTest::newRow("other bytes") << evidence.arg(u"0"_s, u"NULL"_s)
                + u"INSERT INTO evidence_file VALUES (5, x'010203')"_s
                                     << u"evidence-file"_s;
        QTest::newRow("party") << u"INSERT INTO party (kind, name, json) VALUES (1, 'Иванов', '{')"_s << u"party"_s;
        QTest::newRow("party's kind") << u"INSERT INTO party (kind, name, json) VALUES (77, 'Иванов', '{}')"_s
                                      << u"party"_s;
        const QString cell = u"UPDATE roadmap_action SET %1 WHERE id = 1"_s;
        QTest::newRow("meaning") << cell.arg(u"meaning = '{'"_s) << u"roadmap-row"_s;
        QTest::newRow("meaning of a list") << cell.arg(u"meaning = '[1, 2]'"_s) << u"roadmap-row"_s;
        QTest::newRow("schools") << cell.arg(u"schools = '[null, -1, 1e30]'"_s) << u"roadmap-row"_s;
        QTest::newRow("responsible") << cell.arg(u"responsible = '{'"_s) << u"roadmap-row"_s;
        QTest::newRow("edition")
            << u"INSERT INTO roadmap_edition SELECT id, roadmap_id, '{', '00' FROM department_order WHERE roadmap_id = 2 AND number = '96-о'"_s
            << u"roadmap-edition"_s;
        QTest::newRow("a table is gone") << u"DROP TABLE execution"_s << u"execution"_s;
    }
    void damageIsFound()
    {
        QFETCH(QString, damage);
        QFETCH(QString, code);
        VERIFY_OK(Workspace::open(path(), Workspace::Access::ReadWrite));
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(damage));
        }
        const auto workspace = Workspace::open(path(), Workspace::Access::ReadOnly);
        VERIFY_OK(workspace);
        const auto findings = (*workspace)->check();
        VERIFY_OK(findings);
        QSet<QString> errors;
        for (const Finding& finding : *findings) {
            if (finding.severity == Severity::Error)
                errors << finding.code;
        }
        QCOMPARE(errors, QSet<QString>{code});
    }
};

QTEST_GUILESS_MAIN(tst_VersionFour)
#include "tst_versionfour.moc"
