#include "FileBytes.h"
#include "VerifyOk.h"

#include "storage/Connection.h"
#include "storage/Database.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderRegister.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/Workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

/// As it lies in the file before anything of ours has opened it.
QByteArray frozenIn(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return {};
    return (*connection)->value(u"SELECT pdf FROM department_order WHERE number = '96'"_s)->toByteArray();
}

} // namespace

/// tests/data/databases/v5.lotsia was made by the program before the life of orders: one roadmap, approved by the order
/// № 96 of 24.06.2021.
class tst_VersionFive : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"прежняя.lotsia"_s); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(QStringLiteral(LOTSIA_TEST_DATA "/databases/v5.lotsia"), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(*Database::inspect(path()), 5);
    }
    void cleanup() { m_folder.reset(); }

    void theApprovedOrderIsAsItWas()
    {
        const QByteArray before = frozenIn(path());
        QCOMPARE(before.size(), 46750);
        const FixedClock clock{QDateTime(QDate(2031, 5, 6), QTime(7, 8))};
        auto workspace = Workspace::open(path(), Workspace::Access::ReadWrite, &clock);
        VERIFY_OK(workspace);
        QCOMPARE(*Database::inspect(path()), Database::currentVersion());
        QCOMPARE(*Database::inspect(path() + u".v5.bak"_s), 5);
        OrderService& orders = (*workspace)->orders();
        const auto list = orders.list();
        VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        const OrderEntry entry = list->first();
        QCOMPARE(entry.number, u"96"_s);
        QCOMPARE(entry.life.state, OrderLifeState::InForce);
        QCOMPARE(entry.life.since, QDate(2021, 6, 24));
        QCOMPARE(*orders.approvedPdf(entry.id), before);
        const Order order = *orders.get(entry.id);
        const auto contents = orders.contents(order);
        VERIFY_OK(contents);
        QVERIFY(contents->first().roadmap());

        const auto records = (*workspace)->orderRegister().records();
        VERIFY_OK(records);
        QVERIFY(records->first().pages > 1);
        const auto findings = (*workspace)->check();
        VERIFY_OK(findings);
        for (const Finding& finding : *findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.text));

        // It takes part in what is new, and prints the same all the while.
        const OrderId repealing = orders.add((*workspace)->orderChanges().repeal({entry.id}).value()).value();
        VERIFY_OK(orders.approve(repealing, u"7"_s, QDate(2031, 5, 6),
                                 [](const auto&, const auto&) { return QByteArray("%PDF"); }));
        QCOMPARE((*workspace)->orderRegister().life(entry.id)->state, OrderLifeState::LostForce);
        QCOMPARE(*orders.approvedPdf(entry.id), before);
        QCOMPARE(*orders.get(entry.id), order);
    }

    void theOrderOpensWithoutWriting()
    {
        {
            const auto workspace = Workspace::open(path(), Workspace::Access::ReadWrite);
            VERIFY_OK(workspace);
        }
        const auto workspace = Workspace::open(path(), Workspace::Access::ReadOnly);
        VERIFY_OK(workspace);
        const QByteArray before = bytesOf(path());
        const OrderId id = (*workspace)->orders().list()->first().id;
        QVERIFY(!(*workspace)->orderRegister().setRemoved(id, true));
        QVERIFY(!(*workspace)->orderFiles().add(id, path()));
        QCOMPARE((*workspace)->orderRegister().life(id)->state, OrderLifeState::InForce);
        QCOMPARE(bytesOf(path()), before);
    }

    /// As if the program was killed while it brought the database up to date.
    void isWholeAfterAKill()
    {
        const QString killed = m_folder->filePath(u"прерванная.lotsia"_s);
        const QByteArray before = frozenIn(path());
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            QFile script(u":/migrations/0006_documents.sql"_s);
            QVERIFY(script.open(QIODevice::ReadOnly));
            VERIFY_OK((*connection)->script(u"PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN EXCLUSIVE"_s));
            VERIFY_OK((*connection)->script(QString::fromUtf8(script.readAll())));
            VERIFY_OK((*connection)->script(u"PRAGMA user_version = 6; UPDATE department_order SET pdf = NULL"_s));
            QVERIFY(QFile(path() + u"-journal"_s).size() > 512);
            QVERIFY(QFile::copy(path(), killed));
            QVERIFY(QFile::copy(path() + u"-journal"_s, killed + u"-journal"_s));
            VERIFY_OK((*connection)->script(u"ROLLBACK"_s));
        }
        const auto workspace = Workspace::open(killed, Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        QCOMPARE(*(*workspace)->orders().approvedPdf((*workspace)->orders().list()->first().id), before);
    }
};

QTEST_GUILESS_MAIN(tst_VersionFive)
#include "tst_versionfive.moc"
