#include "FramedPng.h"
#include "SampleDatabase.h"
#include "VerifyOk.h"

#include "storage/Connection.h"
#include "workspace/CriteriaService.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/FrozenLists.h"
#include "workspace/OrderService.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2023, 9, 4);

Result<QByteArray> pdfOf(const Order&, const QList<AppendixContent>&)
{
    return QByteArray("%PDF");
}

} // namespace

/// Orders with criteria and lists of schools behind them: what approval freezes.
class tst_OrderApproval : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_data;
    qint64 m_set = 0; ///< a confirmed set

    OrderService& orders() { return m_data->workspace().orders(); }
    CriteriaService& criteria() { return m_data->workspace().criteria(); }
    FrozenLists& lists() { return m_data->workspace().frozenLists(); }
    CriteriaEntry entry(qint64 id)
    {
        const auto all = criteria().list();
        for (const CriteriaEntry& item : *all) {
            if (item.id.value() == id)
                return item;
        }
        return {};
    }
    void sql(const QString& statement)
    {
        m_data->close();
        {
            auto connection = Connection::open(m_data->path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(statement));
        }
        m_data->open();
    }
    void nothingIsFrozen(OrderId id)
    {
        QCOMPARE(orders().get(id)->state, OrderState::Draft);
        QVERIFY(orders().get(id)->number.isEmpty());
        QVERIFY(!entry(m_set).approved);
        QVERIFY(lists().list()->isEmpty());
        QCOMPARE(orders().approvedPdf(id).error().code, ErrorCode::Data);
    }
    Order withAll()
    {
        Order order;
        order.title = u"Об утверждении критериев и перечня"_s;
        order.appendices = {{AppendixKind::Criteria, m_set},
                            {AppendixKind::Methodology, m_set},
                            {AppendixKind::SchoolList, m_set, 2023}};
        return order;
    }

private slots:
    void init()
    {
        m_data = std::make_unique<SampleDatabase>();
        const auto id = criteria().importJson(
            [] {
                QFile file(QStringLiteral(LOTSIA_TEST_DATA "/samples/criteria-p1.json"));
                return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\"2023\"", "\"наша\"") : QByteArray();
            }(),
            u"наши.json"_s);
        VERIFY_OK(id);
        VERIFY_OK(criteria().confirm(*id));
        m_set = id->value();
    }

    void createsFromTheTemplates()
    {
        const auto id = orders().create(u"list-approval"_s, {.criteria = m_set});
        VERIFY_OK(id);
        const Order order = *orders().get(*id);
        QCOMPARE(order.appendices, (QList<OrderAppendix>{{AppendixKind::SchoolList, m_set, 2023}}));
        QVERIFY(order.title.endsWith(u"на 2023/2024 учебный год"_s));
        VERIFY_OK(orders().create(u"criteria-approval"_s)); // the set in use
        QCOMPARE(orders().create(u"criteria-approval"_s, {.criteria = 999}).error().code, ErrorCode::Data);
        QCOMPARE(orders().create(u"criteria-approval"_s, {.year = AcademicYear::endingIn(2023)}).error().code,
                 ErrorCode::Data);
        QCOMPARE(orders().create(u"roadmap-approval"_s, {.criteria = m_set}).error().code, ErrorCode::Data);
        const auto read = orders().contents(order);
        VERIFY_OK(read);
        QVERIFY(!read->first().schoolList()->listed.isEmpty());
        QVERIFY(!read->first().schoolList()->excluded.isEmpty());
    }

    void freezesAllTogether()
    {
        const auto id = orders().add(withAll());
        QByteArray printed;
        VERIFY_OK(orders().approve(
            *id, u" 96 "_s, day, [&](const Order& order, const QList<AppendixContent>& contents) -> Result<QByteArray> {
                printed = frozenAppendices(contents);
                if (order.number != u"96" || order.state != OrderState::Draft)
                    return fail(ErrorCode::Data, u"номер"_s);
                return QByteArray("%PDF 96");
            }));
        const CriteriaEntry set = entry(m_set);
        QVERIFY(set.approved);
        QCOMPARE(set.orderText, u"приказ № 96 от 04.09.2023"_s);
        QCOMPARE(lists().list()->size(), 1);
        QCOMPARE(lists().list()->first().orderText, set.orderText);
        QCOMPARE(lists().list()->first().order, *id);
        QCOMPARE(*orders().approvedPdf(*id), QByteArray("%PDF 96"));
        // The list that is kept is the list that was printed.
        const auto kept = lists().json(lists().list()->first().id);
        VERIFY_OK(kept);
        const Order approved = *orders().get(*id);
        const auto contents = orders().contents(approved);
        VERIFY_OK(contents);
        QCOMPARE(frozenAppendices(*contents), printed);
        const PrintedSchoolList* list = contents->at(2).schoolList();
        QVERIFY(list);
        for (const ListedSchool& school : list->listed)
            QVERIFY2(kept->contains("{\"code\":\"" + school.code.toUtf8() + '"'), qPrintable(school.code));

        // What changes later does not reach the approved order.
        VERIFY_OK(criteria().setOverride(AcademicYear::endingIn(2023), CriteriaId(m_set), list->listed.first().code,
                                         Override{u"low"_s, Verdict::False, u"решение"_s, u"протокол № 1"_s}));
        QCOMPARE(frozenAppendices(*orders().contents(approved)), printed);
        QCOMPARE(orders().approve(*id, u"97"_s, day, pdfOf).error().code, ErrorCode::Data);

        // A later order prints the same approved set again, and the decision beside the rule.
        const auto second = orders().add(withAll());
        const auto now = orders().contents(*orders().get(*second));
        VERIFY_OK(now);
        QCOMPARE(now->at(0).criteria()->orderText, set.orderText);
        QCOMPARE(now->at(2).schoolList()->criteriaOrder, set.orderText);
        const QList<ListedSchool>& out = now->at(2).schoolList()->takenOut;
        QCOMPARE(out.size(), 1);
        QVERIFY(out.first().decision.contains(u"решение (протокол № 1)"_s));
        QVERIFY(out.first().decision.contains(u"По критериям: относится."_s));
        VERIFY_OK(orders().approve(*second, u"97"_s, day, pdfOf));
        QCOMPARE(entry(m_set).orderText, set.orderText);
        QCOMPARE(lists().list()->size(), 2);
    }

    void aListAloneLeavesItsCriteriaADraft()
    {
        Order order = withAll();
        order.appendices = {{AppendixKind::SchoolList, m_set, 2023}};
        const auto id = orders().add(order);
        VERIFY_OK(orders().approve(*id, u"5"_s, day, pdfOf));
        QVERIFY(!entry(m_set).approved);
        QCOMPARE(lists().list()->size(), 1);
    }

    void refusesSamplesAndWhatIsNotChosen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("criteria") << int(AppendixKind::Criteria);
        QTest::newRow("methodology") << int(AppendixKind::Methodology);
        QTest::newRow("list") << int(AppendixKind::SchoolList);
    }

    void refusesSamplesAndWhatIsNotChosen()
    {
        QFETCH(int, kind);
        const qint64 sample = criteria().current()->value();
        QVERIFY(entry(sample).sample);
        for (const qint64 source : {sample, qint64(0), qint64(999)}) {
            Order order;
            order.title = u"Об утверждении"_s;
            order.appendices = {{AppendixKind(kind), source, 2023}};
            const auto id = orders().add(order);
            const auto refused = orders().approve(*id, u"5"_s, day, pdfOf);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Data);
            QVERIFY(!refused.error().text.isEmpty());
            nothingIsFrozen(*id);
        }
    }

    void nothingIsFrozenWhenAnythingFails()
    {
        const auto id = orders().add(withAll());
        const auto refused = orders().approve(*id, u"5"_s, day, [](const auto&, const auto&) -> Result<QByteArray> {
            return fail(ErrorCode::File, u"нет шрифта"_s);
        });
        QCOMPARE(refused.error().code, ErrorCode::File);
        nothingIsFrozen(*id);

        // The last write of all fails: the list.
        sql(u"CREATE TRIGGER no_list BEFORE INSERT ON classification BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        QVERIFY(!orders().approve(*id, u"5"_s, day, pdfOf));
        nothingIsFrozen(*id);
        sql(u"DROP TRIGGER no_list; CREATE TRIGGER no_set BEFORE UPDATE OF approved ON criteria_set BEGIN SELECT "
            "RAISE(ABORT, 'no room'); END"_s);
        QVERIFY(!orders().approve(*id, u"5"_s, day, pdfOf));
        nothingIsFrozen(*id);
        sql(u"DROP TRIGGER no_set"_s);
        VERIFY_OK(orders().approve(*id, u"5"_s, day, pdfOf));

        // And a change between printing and keeping is noticed.
        const auto other = orders().add(withAll());
        const auto changed = orders().approve(*other, u"6"_s, day, [&](const auto&, const auto&) -> Result<QByteArray> {
            Order order = *orders().get(*other);
            order.title = u"Об ином"_s;
            if (const auto saved = orders().save(order); !saved)
                return std::unexpected(saved.error());
            return QByteArray("%PDF");
        });
        QCOMPARE(changed.error().code, ErrorCode::Data);
        QCOMPARE(orders().get(*other)->state, OrderState::Draft);
        QCOMPARE(lists().list()->size(), 1);
    }

    /// Whatever of an approved order was changed past the program: its text, its appendices, its PDF, its arms.
    void damageIsSeen_data()
    {
        QTest::addColumn<QString>("damage");
        const QString change = u"UPDATE department_order SET %1 = replace(%1, '%2', '%3')"_s;
        QTest::newRow("appendices") << change.arg(u"appendix_json"_s, u"2022/2023"_s, u"2021/2022"_s);
        QTest::newRow("order") << change.arg(u"json"_s, u"перечня"_s, u"списка"_s);
        QTest::newRow("pdf") << u"UPDATE department_order SET pdf = x'25504446'||'-'"_s;
        QTest::newRow("hash") << u"UPDATE department_order SET sha256 = 'order:' || substr(sha256, 8)"_s;
        QTest::newRow("hash of a former version") << u"UPDATE department_order SET sha256 = substr(sha256, 7)"_s;
        QTest::newRow("arms") << u"UPDATE picture SET png = (SELECT png FROM picture WHERE key = 'arms') || x'00'"_s;
        QTest::newRow("no arms") << u"DELETE FROM picture"_s;
    }
    void damageIsSeen()
    {
        QFETCH(QString, damage);
        Order order = withAll();
        order.profile.arms = true;
        VERIFY_OK(m_data->workspace().documentDefaults().setArms(pngOf(10, 10)));
        const auto id = orders().add(order);
        VERIFY_OK(orders().approve(*id, u"5"_s, day, pdfOf));
        VERIFY_OK(orders().approvedPdf(*id));
        VERIFY_OK(orders().contents(*orders().get(*id)));
        sql(damage);
        QCOMPARE(orders().contents(*orders().get(*id)).error().code, ErrorCode::Damaged);
        QCOMPARE(orders().approvedPdf(*id).error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(tst_OrderApproval)
#include "tst_orderapproval.moc"
