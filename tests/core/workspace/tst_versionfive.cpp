#include "OlderDatabase.h"

#include "storage/Connection.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderRegister.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/Workspace.h"

#include <QCryptographicHash>
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
    std::optional<OlderDatabase> m_database;
    QString path() const { return m_database->path(); }

private slots:
    void init() { m_database.emplace(5); }
    void cleanup() { m_database.reset(); }

    void theApprovedOrderIsAsItWas()
    {
        const QByteArray before = frozenIn(path());
        QCOMPARE(before.size(), 46750);
        const FixedClock clock{QDateTime(QDate(2031, 5, 6), QTime(7, 8))};
        auto workspace = Workspace::open(path(), Workspace::Access::ReadWrite, &clock);
        VERIFY_OK(workspace);
        QCOMPARE(*Database::inspect(path()), Database::currentVersion());
        QCOMPARE(*Database::inspect(m_database->backup()), 5);
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

    void isWholeAfterAKill()
    {
        const QByteArray before = frozenIn(path());
        m_database->killWhileUpgrading(u"0006_documents.sql"_s, u"UPDATE department_order SET pdf = NULL"_s);
        const auto workspace = Workspace::open(m_database->killed(), Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        QCOMPARE(*(*workspace)->orders().approvedPdf((*workspace)->orders().list()->first().id), before);
    }
};

QTEST_GUILESS_MAIN(tst_VersionFive)
#include "tst_versionfive.moc"
