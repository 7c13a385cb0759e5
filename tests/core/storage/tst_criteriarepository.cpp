#include "VerifyOk.h"

#include "orders/Order.h"
#include "storage/Database.h"
#include "storage/Storage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// Rows of sets, decisions and kept lists, and who holds the transaction.
class tst_CriteriaRepository : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2023, 9, 1), QTime(9, 0))};
    std::unique_ptr<Storage> m_storage;

    static CriteriaRecord record(const QString& sha256)
    {
        CriteriaRecord result;
        result.title = u"Набор"_s;
        result.edition = u"1"_s;
        result.sha256 = sha256;
        result.json = "{}";
        return result;
    }
    static FrozenRecord frozen(qint64 criteria, const QString& at)
    {
        FrozenRecord result;
        result.year = AcademicYear::endingIn(2023);
        result.criteria = criteria;
        result.at = at;
        result.sha256 = u"x"_s;
        result.json = "первая\nвторая\n" + QByteArray(10'000, 'x') + "\n";
        result.criteriaJson = "{}";
        return result;
    }

private slots:
    void init()
    {
        m_storage.reset();
        QFile::remove(m_dir.filePath(u"проба.lotsia"_s));
        auto connection = Database::create(m_dir.filePath(u"проба.lotsia"_s));
        VERIFY_OK(connection);
        m_storage = std::make_unique<Storage>(std::move(*connection), m_clock);
    }

    void transactionsAreJoined()
    {
        Connection& connection = m_storage->connection();
        QVERIFY(!connection.isInTransaction());
        {
            auto outer = Transaction::begin(connection);
            VERIFY_OK(outer);
            QVERIFY(connection.isInTransaction());
            {
                auto inner = Transaction::beginOrJoin(connection);
                VERIFY_OK(inner);
                VERIFY_OK(m_storage->criteria.add(record(u"а"_s)));
                VERIFY_OK(inner->commit());
            }
            QVERIFY(connection.isInTransaction()); // the caller's
            {
                auto inner = Transaction::beginOrJoin(connection);
                VERIFY_OK(inner);
                VERIFY_OK(m_storage->criteria.add(record(u"б"_s)));
            } // not committed: the caller decides
            QCOMPARE(m_storage->criteria.list()->size(), 2);
        }
        QVERIFY(!connection.isInTransaction());
        QCOMPARE(m_storage->criteria.list()->size(), 0);
        {
            auto alone = Transaction::beginOrJoin(connection);
            VERIFY_OK(alone);
            VERIFY_OK(m_storage->criteria.add(record(u"а"_s)));
            VERIFY_OK(alone->commit());
        }
        QCOMPARE(m_storage->criteria.list()->size(), 1);
        {
            auto dropped = Transaction::beginOrJoin(connection);
            VERIFY_OK(dropped);
            VERIFY_OK(m_storage->criteria.add(record(u"б"_s)));
        }
        QCOMPARE(m_storage->criteria.list()->size(), 1);
    }

    void keptListsAreCutInTheOverview()
    {
        const auto set = m_storage->criteria.add(record(u"а"_s));
        VERIFY_OK(set);
        VERIFY_OK(m_storage->criteria.addFrozen(frozen(*set, u"2023-09-01T09:00:00"_s)));
        const auto later = m_storage->criteria.addFrozen(frozen(*set, u"2023-09-02T09:00:00"_s));
        VERIFY_OK(later);
        const auto list = m_storage->criteria.frozenList();
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().id, *later);
        QCOMPARE(list->first().json.size(), 4096);
        QCOMPARE(list->first().lines, 3);
        QVERIFY(list->first().criteriaJson.isEmpty());
        const auto whole = m_storage->criteria.findFrozen(*later);
        VERIFY_OK(whole);
        QCOMPARE((*whole)->json, frozen(*set, {}).json);
        QCOMPARE((*whole)->criteriaJson, QByteArray("{}"));
        QVERIFY(!m_storage->criteria.findFrozen(99)->has_value());
        // A set or an order that is not there is refused by the database itself.
        QCOMPARE(m_storage->criteria.addFrozen(frozen(99, {})).error().code, ErrorCode::Data);
        FrozenRecord ordered = frozen(*set, {});
        ordered.order = 99;
        QCOMPARE(m_storage->criteria.addFrozen(ordered).error().code, ErrorCode::Data);
        QCOMPARE(m_storage->criteria.frozenList()->size(), 2);
    }

    void oneHashOneSet()
    {
        VERIFY_OK(m_storage->criteria.add(record(u"а"_s)));
        QCOMPARE(m_storage->criteria.add(record(u"а"_s)).error().code, ErrorCode::Data);
        QVERIFY(m_storage->criteria.findByHash(u"а"_s)->has_value());
        QVERIFY(!m_storage->criteria.findByHash(u"б"_s)->has_value());
    }

    void approvalNamesWhatIsWrong()
    {
        CriteriaRecord set = record(u"а"_s);
        set.sample = true;
        set.id = *m_storage->criteria.add(set);
        const auto order = m_storage->orders.store(Order());
        VERIFY_OK(order);
        const auto refused = [&](qint64 id) {
            const Status status = m_storage->criteria.approve(id, order->value(), u"приказ № 1"_s);
            return status ? QString() : status.error().text;
        };
        QVERIFY(refused(99).contains(u"99"_s));
        QVERIFY(refused(set.id).contains(u"sample"_s));
        set.sample = false;
        set.removed = true;
        VERIFY_OK(m_storage->criteria.update(set));
        QVERIFY(refused(set.id).contains(u"removed"_s));
        set.removed = false;
        VERIFY_OK(m_storage->criteria.update(set));
        QCOMPARE(m_storage->criteria.approve(set.id, 99, u"приказ № 1"_s).error().code, ErrorCode::Data); // no order
        QCOMPARE(refused(set.id), QString());
        QVERIFY(refused(set.id).contains(u"приказ № 1"_s));
        const auto stored = *m_storage->criteria.find(set.id);
        QVERIFY(stored->approved);
        QCOMPARE(stored->orderId, order->value());
    }
};

QTEST_GUILESS_MAIN(tst_CriteriaRepository)
#include "tst_criteriarepository.moc"
