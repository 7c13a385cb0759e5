#include "VerifyOk.h"
#include "core/workspace/SampleDatabase.h"

#include "storage/Storage.h"
#include "workspace/CriteriaService.h"
#include "workspace/FrozenLists.h"
#include "workspace/OrderService.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear asked = AcademicYear::endingIn(2023);

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class tst_FrozenLists : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_database;
    FrozenListId m_id;

    Workspace& workspace() { return m_database->workspace(); }
    FrozenLists& lists() { return m_database->workspace().frozenLists(); }
    Result<FrozenListId> freezeCurrent()
    {
        const auto classification = workspace().criteria().classify(asked);
        if (!classification)
            return std::unexpected(classification.error());
        return lists().freeze(*classification, {}, {});
    }
    /// Changes the database behind the program's back.
    Status tamper(const QString& sql, const QVariantList& values = {})
    {
        m_database->close();
        Status status;
        {
            const auto connection = Connection::open(m_database->path(), Connection::Mode::ReadWrite);
            status = connection ? (*connection)->run(sql, values) : std::unexpected(connection.error());
        }
        m_database->open();
        return status;
    }

private slots:
    void init()
    {
        m_database = std::make_unique<SampleDatabase>();
        const auto id = freezeCurrent();
        VERIFY_OK(id);
        m_id = *id;
    }
    void cleanup() { m_database.reset(); }

    void sameDataGiveTheSameBytes()
    {
        const auto all = lists().list();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        const FrozenList& list = all->first();
        QCOMPARE(list.id, m_id);
        QCOMPARE(list.year, asked);
        QCOMPARE(list.criteriaTitle, u"Две процедуры в каждом из двух лет"_s);
        QCOMPARE(list.criteriaEdition, u"2023"_s);
        QCOMPARE(list.at, u"2023-09-01T09:00:00"_s);
        QCOMPARE(list.schools, 24);
        QVERIFY(!list.order.isValid());
        const auto json = lists().json(m_id);
        VERIFY_OK(json);
        QCOMPARE(list.sha256,
                 sha256(*json + workspace().criteria().get(*workspace().criteria().current())->canonicalJson()));
        const auto same = lists().compare(m_id);
        VERIFY_OK(same);
        QVERIFY(same->identicalBytes && !same->criteriaChanged);
        QVERIFY(same->changes.isEmpty() && same->reasons.isEmpty());
    }

    void newestFirst()
    {
        m_database->setNow(QDateTime(QDate(2023, 9, 5), QTime(9, 0)));
        const auto later = workspace().criteria().saveSnapshot(*workspace().criteria().classify(asked.shifted(-1)));
        VERIFY_OK(later);
        const auto all = lists().list();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().id.value(), *later);
        QCOMPARE(all->first().year, asked.shifted(-1));
    }

    void tellsWhichFigureChanged()
    {
        const auto results = workspace().results().list(asked);
        VERIFY_OK(results);
        for (ProcedureResult result : *results) {
            if (result.schoolCode != u"111001" || !result.m2)
                continue;
            result.below = 0;
            if (result.m3) // an exam with scores has no marks above
                result.m3 = *result.m3 + *result.m2;
            result.m2 = 0;
            VERIFY_OK(workspace().results().save(result));
        }
        const auto found = lists().compare(m_id);
        VERIFY_OK(found);
        QVERIFY(!found->identicalBytes);
        QCOMPARE(found->changes.size(), 1);
        const FrozenLists::Change& change = found->changes.first();
        QCOMPARE(change.code, u"111001"_s);
        QCOMPARE(change.classId, u"low"_s);
        QCOMPARE(change.className, u"ШНОР"_s);
        QCOMPARE(change.then, Verdict::True);
        QVERIFY(change.now != Verdict::True && !change.left && !change.added);
        QVERIFY(!found->reasons.isEmpty());
        for (const QString& reason : found->reasons)
            QVERIFY2(reason.contains(u"111001"_s), qPrintable(reason));
        const QString first = found->reasons.first();
        QVERIFY2(first.contains(u"2022/2023, доля не преодолевших минимум"_s) && first.contains(u"now 0 of"_s),
                 qPrintable(first));
        QVERIFY2(!first.contains(u"%1"_s), qPrintable(first));
    }

    void schoolsComeAndGo()
    {
        QList<School> schools = *workspace().schools().list();
        const auto byCode = [&](const QString& code) {
            return *std::ranges::find_if(schools, [&](const School& school) { return school.code == code; });
        };
        VERIFY_OK(workspace().schools().setArchived(byCode(u"111001"_s).id, true)); // in the class
        School fresh;
        fresh.code = u"111099"_s;
        fresh.shortName = u"Новая школа"_s;
        VERIFY_OK(workspace().schools().save(fresh));
        School evening = byCode(u"111005"_s);
        evening.type = u"вечерняя"_s; // left out by the rules
        VERIFY_OK(workspace().schools().save(evening));

        const auto found = lists().compare(m_id);
        VERIFY_OK(found);
        QHash<QString, FrozenLists::Change> changes;
        for (const auto& change : found->changes)
            changes.insert(change.code, change);
        QCOMPARE(changes.size(), 3);
        QVERIFY(changes.value(u"111001"_s).left);
        QCOMPARE(changes.value(u"111001"_s).then, Verdict::True);
        QVERIFY(changes.value(u"111099"_s).added);
        QVERIFY(changes.value(u"111099"_s).classId.isEmpty());
        QCOMPARE(changes.value(u"111005"_s).now, Verdict::Excluded);
        for (const QString& code : {u"111001"_s, u"111099"_s, u"111005"_s})
            QVERIFY2(found->reasons.join(u'\n').contains(code), qPrintable(code));
    }

    void frozenRulesAndDecisionsStand()
    {
        auto& criteria = workspace().criteria();
        const CriteriaId set = *criteria.current();
        VERIFY_OK(criteria.setOverride(asked, set, u"111001"_s,
                                       Override{u"low"_s, Verdict::False, u"По списку региона"_s, u"Письмо № 5"_s}));
        const auto decided = freezeCurrent();
        VERIFY_OK(decided);
        VERIFY_OK(criteria.setOverride(asked, set, u"111001"_s, {}));
        VERIFY_OK(criteria.confirm(set)); // the stored set is another one from now on
        const auto found = lists().compare(*decided);
        VERIFY_OK(found);
        QVERIFY(found->identicalBytes);
        QVERIFY(found->criteriaChanged);
        QVERIFY(lists().json(*decided)->contains("По списку региона"));
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("list") << u"json = replace(CAST(json AS TEXT), '\"true\"', '\"false\"')"_s;
        QTest::newRow("criteria") << u"criteria_json = replace(criteria_json, '0.3', '0.4')"_s;
        QTest::newRow("criteria gone") << u"criteria_json = ''"_s;
        QTest::newRow("hash") << u"sha256 = ''"_s;
        QTest::newRow("empty") << u"json = ''"_s;
    }
    void damageIsSeen()
    {
        QFETCH(QString, change);
        VERIFY_OK(tamper(u"UPDATE classification SET "_s + change));
        QCOMPARE(lists().json(m_id).error().code, ErrorCode::Damaged);
        QCOMPARE(lists().compare(m_id).error().code, ErrorCode::Damaged);
        VERIFY_OK(lists().list()); // is named all the same
    }

    void impossibleYearIsDamage()
    {
        VERIFY_OK(tamper(u"UPDATE classification SET year = 77"_s));
        QCOMPARE(lists().list().error().code, ErrorCode::Damaged);
        QCOMPARE(lists().compare(m_id).error().code, ErrorCode::Damaged);
    }

    void unreadableListsEndWithASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray head =
            "{\"format\":\"lotsia-classification/1\",\"year\":\"2022/2023\",\"criteria\":{\"title\":\"А\","
            "\"edition\":\"1\",\"sha256\":\"0\"},\"schools\":[\n";
        const QByteArray school =
            "{\"code\":\"1\",\"name\":\"А\",\"rank\":1,\"classes\":{\"low\":\"true\"},\"primary\":null,"
            "\"override\":null,\"trace\":[]}";
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("no JSON") << QByteArray("привет\n]}\n");
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\",\"schools\":[\n]}\n");
        QTest::newRow("cut off") << head + school + ",\n";
        QTest::newRow("no end") << head + school;
        QTest::newRow("more behind the end") << head + school + "\n]}\n{}\n";
        QTest::newRow("no object") << head + "[]\n]}\n";
        QTest::newRow("no code") << head + QByteArray(school).replace("\"code\":\"1\",", "") + "\n]}\n";
        QTest::newRow("bad verdict") << head + QByteArray(school).replace("true", "perhaps") + "\n]}\n";
        QTest::newRow("bad decision") << head + QByteArray(school).replace("\"override\":null", "\"override\":7")
                + "\n]}\n";
        QTest::newRow("bad trace") << head + QByteArray(school).replace("\"trace\":[]", "\"trace\":[1]") + "\n]}\n";
        QTest::newRow("bad figure") << head
                + QByteArray(school).replace("\"trace\":[]", "\"trace\":[{\"evidence\":[{\"year\":\"7\"}]}]")
                + "\n]}\n";
        QTest::newRow("too deep") << head + QByteArray(school).replace("[]", QByteArray(100, '[')) + "\n]}\n";
    }
    void unreadableListsEndWithASentence()
    {
        QFETCH(QByteArray, json);
        VERIFY_OK(
            tamper(u"UPDATE classification SET json = ?, criteria_json = '', sha256 = ?"_s, {json, sha256(json)}));
        const auto found = lists().compare(m_id);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Damaged);
        QVERIFY2(found.error().text.contains(u"line"_s), qPrintable(found.error().text));
        VERIFY_OK(lists().list());
    }

    void listsOfOlderVersions()
    {
        const QByteArray json = *lists().json(m_id);
        VERIFY_OK(tamper(u"UPDATE classification SET criteria_json = '', sha256 = ?"_s, {sha256(json)}));
        const auto found = lists().compare(m_id);
        VERIFY_OK(found);
        QVERIFY(found->identicalBytes && !found->criteriaChanged);
        auto& criteria = workspace().criteria();
        VERIFY_OK(criteria.confirm(*criteria.current())); // its rules are nowhere any more
        const auto gone = lists().compare(m_id);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::Data);
        QCOMPARE(*lists().json(m_id), json);
    }

    void refusals()
    {
        QCOMPARE(lists().json(FrozenListId(99)).error().code, ErrorCode::Data);
        QCOMPARE(lists().compare(FrozenListId(99)).error().code, ErrorCode::Data);
        const Classification classification = *workspace().criteria().classify(asked);
        QCOMPARE(lists().freeze(classification, OrderId(99), u"приказ"_s).error().code, ErrorCode::Data);
        const auto unstored =
            workspace().criteria().tryOut(workspace().criteria().get(CriteriaId(1))->confirmed(), asked);
        VERIFY_OK(unstored);
        QCOMPARE(lists().freeze(*unstored, {}, {}).error().code, ErrorCode::Data);
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(lists().compare(m_id, &cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(lists().list()->size(), 1);
        m_database->open(Workspace::Access::ReadOnly);
        QCOMPARE(lists().freeze(classification, {}, {}).error().code, ErrorCode::File);
        VERIFY_OK(lists().compare(m_id));
    }

    void takesPartInTheCallersTransaction()
    {
        const Classification classification = *workspace().criteria().classify(asked);
        const auto order = workspace().orders().create(u"criteria-approval"_s, {});
        VERIFY_OK(order);
        m_database->close();
        {
            auto connection = Connection::open(m_database->path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            const FixedClock clock(QDateTime(QDate(2023, 9, 2), QTime(9, 0)));
            Storage storage(std::move(*connection), clock);
            FrozenLists frozen(storage);
            {
                auto transaction = Transaction::begin(storage.connection());
                VERIFY_OK(transaction);
                VERIFY_OK(frozen.freeze(classification, *order, u"приказ № 1"_s));
                QCOMPARE(frozen.list()->size(), 2);
            } // rolled back by the caller
            QCOMPARE(frozen.list()->size(), 1);
            auto transaction = Transaction::begin(storage.connection());
            VERIFY_OK(transaction);
            VERIFY_OK(frozen.freeze(classification, *order, u"приказ № 1"_s));
            VERIFY_OK(transaction->commit());
        }
        m_database->open();
        const auto all = lists().list();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().orderText, u"приказ № 1"_s);
        QCOMPARE(all->first().order, *order);
    }
};

QTEST_GUILESS_MAIN(tst_FrozenLists)
#include "tst_frozenlists.moc"
