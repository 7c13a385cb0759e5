#include "OlderDatabase.h"

#include "workspace/CriteriaService.h"
#include "workspace/FrozenLists.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear asked = AcademicYear::endingIn(2023);

/// code → class → answer, of a classification as it is exported.
QHash<QString, QJsonObject> verdictsOf(const QByteArray& json)
{
    QHash<QString, QJsonObject> verdicts;
    for (const QJsonValue& school : QJsonDocument::fromJson(json)[u"schools"].toArray())
        verdicts.insert(school[u"code"].toString(), school[u"classes"].toObject());
    return verdicts;
}

} // namespace

/// tests/data/databases/v3.lotsia was made by the program before editions of criteria: six schools with three years of
/// results and a social passport, three sets of criteria, a decision by hand, two kept lists, an approved order.
class tst_FormerVersion : public QObject {
    Q_OBJECT

private:
    std::optional<OlderDatabase> m_database;
    QString path() const { return m_database->path(); }

private slots:
    void init() { m_database.emplace(3); }
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
        QCOMPARE(*Database::inspect(m_database->backup()), 3);
        const auto findings = (*workspace)->check();
        VERIFY_OK(findings);
        for (const Finding& finding : *findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.text));
        const auto sets = (*workspace)->criteria().list();
        VERIFY_OK(sets);
        QCOMPARE(sets->size(), 3);
        QCOMPARE(sets->first().id, CriteriaId(1));
        for (const CriteriaEntry& set : *sets) {
            QCOMPARE(set.inUse, set.id == CriteriaId(1));
            QVERIFY(!set.approved && set.orderText.isEmpty() && set.firstYear == 0 && set.lastYear == 0);
        }
    }

    void keepsItsVerdicts()
    {
        auto workspace = Workspace::open(path(), Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        CriteriaService& criteria = (*workspace)->criteria();
        FrozenLists& lists = (*workspace)->frozenLists();
        const auto kept = lists.list();
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), 2);
        for (const FrozenList& list : *kept) { // of the sets 1 and 2, in the order in which they were kept
            const auto then = lists.json(list.id);
            VERIFY_OK(then);
            const auto now = criteria.classify(asked, CriteriaId(list.id.value()));
            VERIFY_OK(now);
            QCOMPARE(verdictsOf(*then).size(), 6);
            QCOMPARE(verdictsOf(now->toJson()), verdictsOf(*then));
            const auto comparison = lists.compare(list.id);
            VERIFY_OK(comparison);
            QVERIFY(!comparison->criteriaChanged);
            QVERIFY2(comparison->changes.isEmpty(), qPrintable(comparison->reasons.join(u'\n')));
            QCOMPARE(comparison->reasons, QStringList());
        }
        const auto decisions = criteria.overrides(asked, CriteriaId(1));
        VERIFY_OK(decisions);
        QCOMPARE(decisions->size(), 1);
        const Override decision = decisions->value(u"111012"_s);
        QCOMPARE(decision.verdict, Verdict::True);
        QCOMPARE(decision.document, u"Протокол № 3 от 12.09.2023"_s);
        QVERIFY(decision.author.isEmpty() && decision.at.isEmpty());
    }

    void keepsItsOrders()
    {
        auto workspace = Workspace::open(path(), Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        const auto orders = (*workspace)->orders().list();
        VERIFY_OK(orders);
        QCOMPARE(orders->size(), 2);
        for (const auto& header : *orders) {
            const auto order = (*workspace)->orders().get(header.id);
            VERIFY_OK(order);
            QCOMPARE(order->state, header.id == OrderId(1) ? OrderState::Approved : OrderState::Draft);
        }
        const auto roadmaps = (*workspace)->roadmaps().list();
        VERIFY_OK(roadmaps);
        QCOMPARE(roadmaps->size(), 1);
    }

    void isWholeAfterAKill()
    {
        m_database->killWhileUpgrading(u"0004_criteria_editions.sql"_s, u"UPDATE result SET m2 = 0"_s);
        auto workspace = Workspace::open(m_database->killed(), Workspace::Access::ReadWrite);
        VERIFY_OK(workspace);
        QCOMPARE(*Database::inspect(m_database->killed()), Database::currentVersion());
        QCOMPARE(*Database::inspect(m_database->killedBackup()), 3);
        const auto comparison = (*workspace)->frozenLists().compare(FrozenListId(1));
        VERIFY_OK(comparison);
        QVERIFY(comparison->changes.isEmpty() && comparison->reasons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FormerVersion)
#include "tst_formerversion.moc"
