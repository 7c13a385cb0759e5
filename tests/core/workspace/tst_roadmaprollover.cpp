#include "VerifyOk.h"

#include "workspace/ExecutionService.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/RoadmapRollOver.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 8, 20);

RoadmapAction action(const QString& text, const QString& term)
{
    RoadmapAction action;
    action.text = text;
    action.responsible = {u"Управление образования"_s};
    action.term = Term::parse(term, QDate(2023, 9, 1), QDate(2024, 8, 31));
    action.result = u"Справка"_s;
    return action;
}

Roadmap plan()
{
    Roadmap roadmap;
    roadmap.title = u"План мероприятий на 2023/2024 учебный год"_s;
    roadmap.documentKind = u"План"_s;
    roadmap.periodStart = QDate(2023, 9, 1);
    roadmap.periodEnd = QDate(2024, 8, 31);
    roadmap.sections = {
        RoadmapSection{{}, u"Начало"_s, {action(u"Приказ"_s, u"до 25.09.2023"_s)}},
        RoadmapSection{{},
                       u"Работа"_s,
                       {action(u"Семинар по итогам 2023 года"_s, u"октябрь 2023 г."_s),
                        action(u"Мониторинг"_s, u"ежемесячно"_s), action(u"Выезды"_s, u"по отдельному графику"_s)}}};
    return roadmap;
}

} // namespace

/// «Новый год»: from a roadmap to the next one.
class TestRoadmapRollOver : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(today, QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    RoadmapId m_old;

    RoadmapRollOver& rollOver() { return m_workspace->rollOver(); }
    Roadmap stored(RoadmapId id) { return m_workspace->roadmaps().get(id).value(); }
    ActionId idOf(qsizetype section, qsizetype index)
    {
        return stored(m_old).sections.at(section).actions.at(index).id;
    }

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        Department department;
        department.name = u"Управление образования"_s;
        auto created = Workspace::create(m_folder->filePath(u"база.lotsia"_s), department, &m_clock);
        VERIFY_OK(created);
        m_workspace = std::move(*created);
        const auto id = m_workspace->roadmaps().add(plan());
        VERIFY_OK(id);
        m_old = *id;
        VERIFY_OK(
            m_workspace->execution().save(ExecutionRecord{idOf(0, 0), {}, ExecutionStatus::Done, QDate(2023, 9, 20)}));
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("school year") << u"План на 2023/2024 учебный год"_s << u"План на 2024/2025 учебный год"_s;
        QTest::newRow("short") << u"План на 2023/24 учебный год"_s << u"План на 2024/25 учебный год"_s;
        QTest::newRow("range") << u"План на 2021-2024 годы"_s << u"План на 2022-2025 годы"_s;
        QTest::newRow("until") << u"в округе до 2024 года"_s << u"в округе до 2025 года"_s;
        QTest::newRow("document") << u"во исполнение приказа от 12.05.2021 № 2021-п"_s
                                  << u"во исполнение приказа от 12.05.2021 № 2021-п"_s;
        QTest::newRow("century") << u"План на 2099/00 год"_s << u"План на 2100/01 год"_s;
        QTest::newRow("none") << u"План"_s << u"План"_s;
    }

    void titles()
    {
        QFETCH(QString, title);
        QFETCH(QString, expected);
        QCOMPARE(titleOfYear(title, 1), expected);
    }

    void plansAllByDefaultButWhatIsDone()
    {
        const auto plan = rollOver().plan(m_old, {}, today);
        VERIFY_OK(plan);
        QCOMPARE(plan->fresh.title, u"План мероприятий на 2024/2025 учебный год"_s);
        QCOMPARE(plan->fresh.periodStart, QDate(2024, 9, 1));
        QCOMPARE(plan->fresh.periodEnd, QDate(2025, 8, 31));
        QCOMPARE(plan->rows.size(), 4);
        QVERIFY(!plan->rows.at(0).carried); // done, and once only
        QCOMPARE(plan->rows.at(0).done, 1);
        QCOMPARE(plan->rows.at(0).status, ExecutionStatus::Done);
        QCOMPARE(plan->rows.at(0).termAfter, u"до 25.09.2024"_s);
        QCOMPARE(plan->rows.at(1).termAfter, u"октябрь 2024 г."_s);
        QVERIFY(plan->rows.at(1).shifted && plan->rows.at(1).namesYear);
        QVERIFY(plan->rows.at(2).carried);
        QCOMPARE(plan->rows.at(2).periods, 12);
        QCOMPARE(plan->carried(), 3);
        QCOMPARE(plan->fresh.sections.size(), 1); // the first has nothing left
        QCOMPARE(plan->fresh.sections.first().actions.first().origin, idOf(1, 0));
        QCOMPARE(stored(m_old).actionCount(), 4); // only looked at
        QCOMPARE(m_workspace->roadmaps().list()->size(), 1);
    }

    void namesWhatCannotBeMoved()
    {
        Roadmap changed = stored(m_old);
        changed.sections[1].actions[0].term = Term::parse(u"осенью, когда получится"_s);
        QCOMPARE(changed.sections[1].actions[0].term.kind, TermKind::Unknown);
        VERIFY_OK(m_workspace->roadmaps().save(changed));
        const auto plan = rollOver().plan(m_old, {}, today);
        QVERIFY(!plan->rows.at(1).shifted);
        QCOMPARE(plan->notShifted(), 1);
    }

    void carriesOverAndArchives()
    {
        RollOverChoice choice;
        choice.carried = RollOverChoice::Carried::All;
        const auto plan = rollOver().plan(m_old, choice, today);
        const auto fresh = rollOver().apply(*plan);
        VERIFY_OK(fresh);
        QCOMPARE(stored(*fresh).actionCount(), 4);
        QCOMPARE(stored(*fresh).origin, m_old);
        QCOMPARE(*m_workspace->editions().state(m_old), RoadmapState::Archived);
        const auto list = m_workspace->roadmaps().list();
        QCOMPARE(list->first().id, *fresh);
        QVERIFY(list->last().archived);
        const auto scheduled = m_workspace->execution().scheduleOfAll(today);
        VERIFY_OK(scheduled);
        for (const ScheduledItem& item : *scheduled)
            QCOMPARE(item.roadmap, *fresh); // the archive is out of the lists
        // Last year's execution stays there and is shown by the link.
        const auto former = rollOver().previousExecution(*fresh);
        VERIFY_OK(former);
        QCOMPARE(former->size(), 1);
        const ActionId carried = stored(*fresh).sections.first().actions.first().id;
        QCOMPARE(previousExecutionText(former->value(carried)), u"в прошлом году: выполнено 20.09.2023"_s);
        QVERIFY(rollOver().previousExecution(m_old)->isEmpty());
        // Once more is refused, and both ways back work.
        QCOMPARE(rollOver().apply(*plan).error().code, ErrorCode::Data);
        QCOMPARE(rollOver().plan(m_old, choice, today).error().code, ErrorCode::Data);
        VERIFY_OK(rollOver().takeBack(*fresh));
        QCOMPARE(m_workspace->roadmaps().list()->size(), 1);
        QCOMPARE(*m_workspace->editions().state(m_old), RoadmapState::Draft);
        VERIFY_OK(rollOver().repeat(*fresh));
        QCOMPARE(m_workspace->roadmaps().list()->size(), 2);
        QCOMPARE(*m_workspace->editions().state(m_old), RoadmapState::Archived);
    }

    void anApprovedNewRoadmapStays()
    {
        const auto fresh = rollOver().apply(*rollOver().plan(m_old, {}, today));
        VERIFY_OK(fresh);
        const auto order = m_workspace->orders().create(u"roadmap-approval"_s, {.roadmap = *fresh});
        VERIFY_OK(order);
        VERIFY_OK(m_workspace->orders().approve(
            *order, u"5"_s, today, [](const auto&, const auto&) { return Result<QByteArray>(QByteArray("%PDF")); }));
        QCOMPARE(rollOver().takeBack(*fresh).error().code, ErrorCode::Data);
        QCOMPARE(m_workspace->roadmaps().list()->size(), 2);
    }

    void chosenOnesOnly()
    {
        RollOverChoice choice;
        choice.carried = RollOverChoice::Carried::Chosen;
        choice.years = 2;
        const auto nothing = rollOver().plan(m_old, choice, today);
        VERIFY_OK(nothing);
        QCOMPARE(rollOver().apply(*nothing).error().code, ErrorCode::Data);
        QCOMPARE(*m_workspace->editions().state(m_old), RoadmapState::Draft);
        choice.chosen = {idOf(1, 0)};
        const auto plan = rollOver().plan(m_old, choice, today);
        QCOMPARE(plan->carried(), 1);
        QCOMPARE(plan->fresh.sections.first().actions.first().term.text, u"октябрь 2025 г."_s);
    }

    void movesAMeaningSetByHand()
    {
        Roadmap changed = stored(m_old);
        const auto term = Term::withMeaning(u"по отдельному графику"_s, Term::parse(u"март 2024 г."_s).toJson());
        VERIFY_OK(term);
        changed.sections[1].actions[2].term = *term;
        VERIFY_OK(m_workspace->roadmaps().save(changed));
        const auto plan = rollOver().plan(m_old, {}, today);
        const Term& moved = plan->fresh.sections.first().actions.last().term;
        QVERIFY(moved.corrected);
        QCOMPARE(moved.start, QDate(2025, 3, 1));
        QVERIFY(plan->rows.last().shifted);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(rollOver().plan(RoadmapId(99), {}, today).error().code, ErrorCode::Data);
        QCOMPARE(rollOver().plan(m_old, {.years = 0}, today).error().code, ErrorCode::Data);
        QCOMPARE(rollOver().plan(m_old, {.years = 11}, today).error().code, ErrorCode::Data);
        QCOMPARE(rollOver().takeBack(m_old).error().code, ErrorCode::Data);
        QCOMPARE(rollOver().previousExecution(RoadmapId(99)).error().code, ErrorCode::Data);
        QCOMPARE(previousExecutionText({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestRoadmapRollOver)
#include "tst_roadmaprollover.moc"
