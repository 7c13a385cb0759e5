#include "VerifyOk.h"

#include "SampleDatabase.h"

#include "workspace/ExecutionService.h"
#include "workspace/IndicatorService.h"
#include "workspace/OrderService.h"
#include "workspace/RegisterProgress.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear year2023 = AcademicYear::endingIn(2023);

Result<QByteArray> pdfOf(const Order&, const QList<AppendixContent>&)
{
    return QByteArray("%PDF");
}

} // namespace

class tst_RegisterProgress : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_data;

    RegisterState state(const QString& key, AcademicYear year = year2023)
    {
        const auto found = m_data->workspace().registers().state(key, year);
        if (!found)
            qFatal("%s", qPrintable(found.error().toString()));
        return *found;
    }

private slots:
    void init() { m_data = std::make_unique<SampleDatabase>(); }

    void namesOnlyWhatThereIs()
    {
        QStringList keys;
        for (const RegisterName& name : RegisterProgress::names()) {
            keys << name.key;
            QVERIFY(!name.name.isEmpty() && !name.page.isEmpty());
        }
        QCOMPARE(
            keys,
            (QStringList{u"criteria"_s, u"results"_s, u"classification"_s, u"profiles"_s, u"roadmap"_s, u"orders"_s}));
        QVERIFY(RegisterProgress::find(u"profiles"_s));
        QVERIFY(!RegisterProgress::find(u"courses"_s));
        QCOMPARE(m_data->workspace().registers().state(u"courses"_s, year2023).error().code, ErrorCode::Data);
        QCOMPARE(m_data->workspace().registers().states(year2023)->size(), keys.size());
    }

    void countsResults()
    {
        const RegisterState now = state(u"results"_s);
        QCOMPARE(now.total, 24);
        QCOMPARE(now.sentence, u"результаты 2022/2023 учебного года загружены: %1 из 24 школ"_s.arg(now.done));
        QVERIFY(now.done > 0);
        const RegisterState later = state(u"results"_s, AcademicYear::endingIn(2030));
        QCOMPARE(later.done, 0);
        QCOMPARE(later.total, 24);
        QVERIFY(!later.isComplete());
    }

    void countsProfiles()
    {
        QCOMPARE(state(u"profiles"_s).sentence, u"профили собраны: 0 из 24 (2022/2023 учебный год)"_s);
        const auto schools = m_data->workspace().schools().list();
        VERIFY_OK(schools);
        for (int i = 0; i < 7; ++i)
            VERIFY_OK(m_data->workspace().indicators().store(u"distance_km"_s, schools->at(i).code, year2023,
                                                             StoredIndicator{Fraction(i + 1, 1), typedSource()}));
        QCOMPARE(state(u"profiles"_s).sentence, u"профили собраны: 7 из 24 (2022/2023 учебный год)"_s);
        QCOMPARE(state(u"profiles"_s, year2023.shifted(1)).done, 0);
        VERIFY_OK(m_data->workspace().schools().setArchived(schools->at(0).id, true));
        QCOMPARE(state(u"profiles"_s).done, 6);
        QCOMPARE(state(u"profiles"_s).total, 23);
    }

    void tellsOfApproval()
    {
        QVERIFY(!state(u"criteria"_s).isComplete());
        QCOMPARE(state(u"classification"_s).sentence, u"список школ 2022/2023 учебного года не утверждён"_s);
        CriteriaService& criteria = m_data->workspace().criteria();
        const auto set = criteria.current();
        VERIFY_OK(set);
        VERIFY_OK(criteria.confirm(*set));
        QVERIFY2(state(u"criteria"_s).sentence.endsWith(u"применяется, приказом не утверждён"_s),
                 qPrintable(state(u"criteria"_s).sentence));
        Order order;
        order.title = u"Об утверждении критериев и перечня"_s;
        order.appendices = {{AppendixKind::Criteria, set->value()}, {AppendixKind::SchoolList, set->value(), 2023}};
        OrderService& orders = m_data->workspace().orders();
        const auto id = orders.add(order);
        VERIFY_OK(id);
        const AcademicYear year2024 = AcademicYear::endingIn(2024);
        QCOMPARE(state(u"orders"_s, year2024).sentence, u"приказы 2023/2024 учебного года утверждены: 0 из 1"_s);
        VERIFY_OK(orders.approve(*id, u"96"_s, QDate(2023, 9, 4), pdfOf));

        const RegisterState approved = state(u"criteria"_s);
        QVERIFY(approved.isComplete());
        QVERIFY2(approved.sentence.endsWith(u"утверждён: приказ № 96 от 04.09.2023"_s), qPrintable(approved.sentence));
        QCOMPARE(approved.number, u"96"_s);
        QCOMPARE(approved.date, QDate(2023, 9, 4));
        // The list of the year before is what an order of this September approves.
        for (const AcademicYear year : {year2023, year2024}) {
            const RegisterState list = state(u"classification"_s, year);
            QVERIFY(list.isComplete());
            QCOMPARE(list.sentence, u"список школ 2022/2023 учебного года утверждён: приказ № 96 от 04.09.2023"_s);
        }
        QVERIFY(!state(u"classification"_s, year2024.shifted(1)).isComplete());
        QVERIFY(state(u"orders"_s, year2024).isComplete());
        QCOMPARE(state(u"orders"_s, year2023).sentence, u"приказов 2022/2023 учебного года нет"_s);

        const ExecutionEvidence evidence =
            RegisterProgress::evidence(approved, ActionId(3), u"2023"_s, QDate(2023, 12, 1));
        QCOMPARE(evidence.kind, EvidenceKind::Register);
        QCOMPARE(evidence.link, u"criteria"_s);
        QCOMPARE(evidence.date, QDate(2023, 9, 4));
        QCOMPARE(evidence.period, u"2023"_s);
        QVERIFY(evidence.title.startsWith(u"Набор критериев: "_s));
    }

    void becomesADocument()
    {
        Roadmap roadmap;
        roadmap.title = u"План"_s;
        roadmap.sections << RoadmapSection{{}, {}, {RoadmapAction{{}, u"Собрать результаты"_s, {}, {}}}};
        const auto id = m_data->workspace().roadmaps().add(roadmap);
        VERIFY_OK(id);
        const auto items = m_data->workspace().execution().schedule(*id, QDate(2023, 9, 1));
        VERIFY_OK(items);
        const auto stored = m_data->workspace().execution().addLink(
            RegisterProgress::evidence(state(u"results"_s), items->first().action, {}, QDate(2023, 9, 1)));
        VERIFY_OK(stored);
        const auto all = m_data->workspace().execution().evidence(*id);
        QCOMPARE(all->first().kind, EvidenceKind::Register);
        QCOMPARE(all->first().date, QDate(2023, 9, 1));
        QVERIFY(!m_data->workspace().execution().openable(all->first(), {}));
        QCOMPARE(state(u"roadmap"_s).sentence, u"дорожные карты утверждены приказом: 0 из 1"_s);
    }

    void takesTheYearOfTheTerm()
    {
        ScheduledItem item;
        QCOMPARE(RegisterProgress::yearOf(item, year2023), year2023);
        item.occurrence.end = QDate(2024, 8, 31);
        item.due = QDate(2024, 10, 1); // postponed: the year stays
        QCOMPARE(RegisterProgress::yearOf(item, year2023), AcademicYear::endingIn(2024));
        item.occurrence.end = QDate(2024, 9, 1);
        QCOMPARE(RegisterProgress::yearOf(item, year2023), AcademicYear::endingIn(2025));
        item.occurrence.end = QDate(9999, 9, 1);
        QCOMPARE(RegisterProgress::yearOf(item, year2023), year2023);
    }
};

QTEST_GUILESS_MAIN(tst_RegisterProgress)
#include "tst_registerprogress.moc"
