#include "VerifyOk.h"

#include "criteria/CriteriaDefinition.h"
#include "roadmap/RoadmapDiff.h"
#include "roadmap/RoadmapSnapshot.h"
#include "storage/Connection.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> pdfOf(const Order&, const QList<AppendixContent>&)
{
    return QByteArray("%PDF");
}

RoadmapAction action(const QString& text, const QString& term = u"август 2023 г."_s)
{
    RoadmapAction action;
    action.text = text;
    action.responsible = {u"Управление образования"_s};
    action.term = Term::parse(term);
    action.result = u"Справка."_s;
    return action;
}

Roadmap plan()
{
    Roadmap roadmap;
    roadmap.title = u"План мероприятий («дорожная карта»)\nпо поддержке школ на 2023/2024 учебный год"_s;
    roadmap.documentKind = u"План"_s;
    roadmap.periodStart = QDate(2023, 9, 1);
    roadmap.periodEnd = QDate(2024, 8, 31);
    roadmap.sections = {
        RoadmapSection{{}, u"Нормативное обеспечение"_s, {action(u"Критерии"_s), action(u"Приказ о школах"_s)}},
        RoadmapSection{{}, u"Работа со школами"_s, {action(u"Семинар"_s), action(u"Выезды"_s), action(u"Анализ"_s)}}};
    return roadmap;
}

Department department()
{
    Department department;
    department.name = u"Управление образования Карабашского городского округа"_s;
    department.shortName = u"Управление образования"_s;
    department.municipalityGenitive = u"Карабашского городского округа"_s;
    department.headPost = u"Начальник Управления"_s;
    department.headName = u"И.А. Бактиева"_s;
    department.coordinatorPostDative = u"Заместителю начальника"_s;
    department.coordinatorNameDative = u"Петровой О.А."_s;
    return department;
}

} // namespace

/// Approved → frozen → amended → approved again.
class TestRoadmapEditions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    RoadmapId m_roadmap;

    QString path() const { return m_folder->filePath(u"база.lotsia"_s); }
    RoadmapEditions& editions() { return m_workspace->editions(); }
    RoadmapService& roadmaps() { return m_workspace->roadmaps(); }
    OrderService& orders() { return m_workspace->orders(); }
    Roadmap now() { return roadmaps().get(m_roadmap).value(); }
    RoadmapState state() { return editions().state(m_roadmap).value(); }
    void sql(const QString& statement)
    {
        m_workspace.reset();
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(statement));
        }
        auto opened = Workspace::open(path());
        VERIFY_OK(opened);
        m_workspace = std::move(*opened);
    }
    OrderId approve(const QString& templateKey, const QString& number, const QDate& date)
    {
        const auto id = orders().create(templateKey, {.roadmap = m_roadmap});
        if (!id || !orders().approve(*id, number, date, pdfOf))
            return {};
        return *id;
    }
    void approveFirst() { QVERIFY(approve(u"roadmap-approval"_s, u"96"_s, QDate(2023, 8, 24)).isValid()); }

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(path(), department());
        VERIFY_OK(created);
        m_workspace = std::move(*created);
        const auto id = roadmaps().add(plan());
        VERIFY_OK(id);
        m_roadmap = *id;
    }

    void aDraftHasNoEditions()
    {
        QCOMPARE(state(), RoadmapState::Draft);
        QVERIFY(editions().list(m_roadmap)->isEmpty());
        QCOMPARE(*editions().approvalText(m_roadmap), QString());
        QCOMPARE(*editions().whyFrozen(m_roadmap), QString());
        QCOMPARE(editions().amend(m_roadmap).error().code, ErrorCode::Data);
        QCOMPARE(editions().dropAmendment(m_roadmap).error().code, ErrorCode::Data);
        QCOMPARE(editions().state(RoadmapId(99)).error().code, ErrorCode::Data);
        QCOMPARE(editions().setArchived(RoadmapId(99), true).error().code, ErrorCode::Data);
        QCOMPARE(editions().setAmending(RoadmapId(99), true).error().code, ErrorCode::Data);
        QVERIFY(editions().list(RoadmapId(99))->isEmpty());
    }

    void approvalFreezesWhatIsPrinted()
    {
        const Roadmap before = now();
        approveFirst();
        QCOMPARE(state(), RoadmapState::Approved);
        QCOMPARE(*editions().approvalText(m_roadmap), u"Утверждён приказом № 96 от 24.08.2023, редакция 1"_s);
        const auto list = editions().list(m_roadmap);
        VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().number, 1);
        QCOMPARE(list->first().orderText, u"приказ № 96 от 24.08.2023"_s);
        QCOMPARE(list->first().roadmap, before);
        Roadmap changed = before;
        changed.sections[0].actions[0].term.text = u"май"_s;
        const auto refused = roadmaps().save(changed);
        QCOMPARE(refused.error().code, ErrorCode::Data);
        QVERIFY(refused.error().text.contains(u"№ 96 от 24.08.2023"_s));
        QCOMPARE(now(), before);
        QCOMPARE(roadmaps().remove(m_roadmap).error().code, ErrorCode::Data);
        // What is not printed can be set all the same.
        changed = before;
        changed.sections[0].actions[0].registerKey = u"criteria"_s;
        VERIFY_OK(roadmaps().save(changed));
        VERIFY_OK(roadmaps().save(now()));
        QCOMPARE(roadmaps().list()->first().state, RoadmapState::Approved);
    }

    void twoEditions_data()
    {
        QTest::addColumn<bool>("former");
        QTest::newRow("kept with ids") << false;
        QTest::newRow("approved by a former version") << true;
    }

    void twoEditions()
    {
        QFETCH(bool, former);
        const Roadmap first = now();
        approveFirst();
        if (former)
            sql(u"DELETE FROM roadmap_edition"_s);
        QCOMPARE(editions().list(m_roadmap)->first().roadmap.sections, first.sections);
        QCOMPARE(orders().create(u"roadmap-amendment"_s, {.roadmap = m_roadmap}).error().code, ErrorCode::Data);
        VERIFY_OK(editions().amend(m_roadmap));
        VERIFY_OK(editions().amend(m_roadmap)); // once more changes nothing
        QCOMPARE(state(), RoadmapState::Amending);
        QCOMPARE(orders().create(u"roadmap-amendment"_s, {.roadmap = m_roadmap}).error().code, ErrorCode::Data);
        Roadmap changed = now();
        changed.sections[0].actions[1].term.text = u"сентябрь 2023 г."_s;
        changed.sections[1].actions.removeAt(1);
        changed.sections[1].actions << action(u"Итоговое совещание"_s, u"июнь 2024 г."_s);
        const auto stored = roadmaps().save(changed);
        VERIFY_OK(stored);
        const RoadmapDiff diff = RoadmapDiff::of(editions().list(m_roadmap)->last().roadmap, now());
        QCOMPARE(diff.changes.size(), 3);
        QCOMPARE(diff.count(RoadmapChange::Kind::Excluded), 1);
        const OrderId second = approve(u"roadmap-amendment"_s, u"17"_s, QDate(2024, 1, 15));
        QVERIFY(second.isValid());
        QVERIFY(orders().get(second)->appendices.isEmpty()); // frozen though not printed
        QCOMPARE(state(), RoadmapState::Approved);
        const auto list = editions().list(m_roadmap);
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).roadmap.sections, first.sections);
        QCOMPARE(list->at(1).roadmap, now());
        QCOMPARE(list->at(1).number, 2);
        QCOMPARE(*editions().approvalText(m_roadmap), u"Утверждён приказом № 17 от 15.01.2024, редакция 2"_s);
        QVERIFY(!roadmaps().save(first));
        QCOMPARE(roadmaps().remove(m_roadmap).error().code, ErrorCode::Data);
        // The third one says what the second was.
        VERIFY_OK(editions().amend(m_roadmap));
        Roadmap third = now();
        third.title = u"План на два года"_s;
        VERIFY_OK(roadmaps().save(third));
        const auto draft = orders().create(u"roadmap-new-edition"_s, {.roadmap = m_roadmap});
        VERIFY_OK(draft);
        QVERIFY(orders().get(*draft)->clauses.first().text.contains(u"(в редакции приказа от 15.01.2024 № 17)"_s));
        VERIFY_OK(orders().approve(*draft, u"18"_s, QDate(2024, 2, 1), pdfOf));
        QCOMPARE(editions().list(m_roadmap)->size(), 3);
    }

    void wordsTheAmendingOrder()
    {
        approveFirst();
        VERIFY_OK(editions().amend(m_roadmap));
        Roadmap changed = now();
        changed.sections[0].title = u"Нормы"_s;
        changed.sections[0].actions[0].text = u"Критерии и показатели"_s;
        changed.sections[0].actions[1].term.text = u"сентябрь 2023 г."_s;
        changed.sections[1].actions.removeAt(0);
        changed.sections[1].actions << action(u"Итоговое совещание"_s, u"июнь 2024 г."_s);
        changed.sections << RoadmapSection{{}, u"Контроль"_s, {action(u"Проверка «по месту»"_s)}};
        VERIFY_OK(roadmaps().save(changed));
        const auto id = orders().create(u"roadmap-amendment"_s, {.roadmap = m_roadmap});
        VERIFY_OK(id);
        const Order order = *orders().get(*id);
        QCOMPARE(
            order.title,
            u"О внесении изменений в План мероприятий («дорожную карту») по поддержке школ на 2023/2024 учебный год"_s);
        QStringList lines = order.clauses.first().text.split(u'\n');
        const QStringList golden{
            u"Внести в План мероприятий («дорожную карту») по поддержке школ на 2023/2024 учебный год, утверждённый "
            "приказом Управления образования от 24.08.2023 № 96, следующие изменения:"_s,
            u"1) наименование раздела 1 изложить в следующей редакции: «Нормы»;"_s,
            u"2) пункт 1.1 изложить в следующей редакции: «1.1. Критерии и показатели; ответственные исполнители: "
            "Управление образования; сроки исполнения: август 2023 г.; планируемый результат: Справка»;"_s,
            u"3) в пункте 1.2 графу «Сроки исполнения» изложить в следующей редакции: «сентябрь 2023 г.»;"_s,
            u"4) пункт 2.1 исключить;"_s,
            u"5) дополнить разделом 3 следующего содержания: «3. Контроль"_s,
            u"3.1. Проверка «по месту»; ответственные исполнители: Управление образования; сроки исполнения: август "
            "2023 г.; планируемый результат: Справка»;"_s,
            u"6) дополнить новым пунктом 2.3 следующего содержания: «2.3. Итоговое совещание; ответственные "
            "исполнители: Управление образования; сроки исполнения: июнь 2024 г.; планируемый результат: Справка»;"_s,
            u"7) пункты 2.2, 2.3 считать соответственно пунктами 2.1, 2.2."_s};
        QCOMPARE(lines, golden);
        QCOMPARE(order.clauses.size(), 3);
        QVERIFY(!order.preamble.contains(u"____"_s));

        // A roadmap changed behind the order's back is noticed, and the order can be worded anew.
        Roadmap again = now();
        again.sections[2].actions[0].result = u"Акт"_s;
        VERIFY_OK(roadmaps().save(again));
        QCOMPARE(orders().approve(*id, u"17"_s, QDate(2024, 1, 15), pdfOf).error().code, ErrorCode::Data);
        QCOMPARE(state(), RoadmapState::Amending);
        QCOMPARE(*orders().amendmentDrafts(m_roadmap), QList<OrderId>{*id});
        const auto anew = orders().wordedAnew(*id);
        VERIFY_OK(anew);
        QVERIFY(anew->clauses.first().text.contains(u"планируемый результат: Акт"_s));
        VERIFY_OK(orders().save(*anew));
        VERIFY_OK(orders().approve(*id, u"17"_s, QDate(2024, 1, 15), pdfOf));
        QCOMPARE(editions().list(m_roadmap)->size(), 2);
        QVERIFY(orders().amendmentDrafts(m_roadmap)->isEmpty());
        QCOMPARE(orders().wordedAnew(*id).error().code, ErrorCode::Data);
    }

    void tooManyChangesAreGivenAnew()
    {
        approveFirst();
        VERIFY_OK(editions().amend(m_roadmap));
        Roadmap changed = now();
        for (int i = 0; i < 300; ++i)
            changed.sections[1].actions << action(u"Очень длинное название мероприятия номер %1"_s.arg(i));
        VERIFY_OK(roadmaps().save(changed));
        QCOMPARE(orders().create(u"roadmap-amendment"_s, {.roadmap = m_roadmap}).error().code, ErrorCode::Data);
        const auto id = orders().create(u"roadmap-new-edition"_s, {.roadmap = m_roadmap});
        VERIFY_OK(id);
        QCOMPARE(orders().get(*id)->appendices.size(), 1);
        QVERIFY(orders().get(*id)->clauses.first().text.endsWith(u"изложив его в новой редакции (прилагается)."_s));
        QCOMPARE(orders().create(u"roadmap-amendment"_s).error().code, ErrorCode::Data); // which one?
    }

    void dropsChanges_data() { twoEditions_data(); }

    void dropsChanges()
    {
        QFETCH(bool, former);
        approveFirst();
        Roadmap linked = now();
        linked.sections[1].actions[2].registerKey = u"profiles"_s;
        VERIFY_OK(roadmaps().save(linked));
        if (former)
            sql(u"DELETE FROM roadmap_edition"_s);
        const Roadmap before = now();
        VERIFY_OK(editions().amend(m_roadmap));
        Roadmap changed = before;
        changed.title = u"Иное"_s;
        changed.sections[0].actions.clear();
        changed.sections[1].actions.move(2, 0);
        changed.sections[1].actions[1].result = u"Приказ"_s;
        changed.sections << RoadmapSection{{}, u"Новый"_s, {action(u"Новое"_s)}};
        VERIFY_OK(roadmaps().save(changed));
        VERIFY_OK(editions().dropAmendment(m_roadmap));
        QCOMPARE(now(), before); // the same rows with their ids, and the register that was set since
        QCOMPARE(state(), RoadmapState::Approved);
    }

    void theArchiveIsFrozenAndLast()
    {
        const auto other = roadmaps().add(plan());
        VERIFY_OK(other);
        VERIFY_OK(editions().setArchived(m_roadmap, true));
        QCOMPARE(state(), RoadmapState::Archived);
        const auto list = roadmaps().list();
        QCOMPARE(list->last().id, m_roadmap);
        QVERIFY(list->last().archived);
        QVERIFY(!list->first().archived);
        Roadmap changed = now();
        changed.title = u"Иное"_s;
        QCOMPARE(roadmaps().save(changed).error().code, ErrorCode::Data);
        QCOMPARE(editions().amend(m_roadmap).error().code, ErrorCode::Data);
        VERIFY_OK(editions().setArchived(m_roadmap, false));
        VERIFY_OK(roadmaps().save(changed));
    }

    void removingComesBack()
    {
        const Roadmap before = now();
        VERIFY_OK(roadmaps().remove(m_roadmap));
        QVERIFY(roadmaps().list()->isEmpty());
        VERIFY_OK(roadmaps().restore(m_roadmap));
        QCOMPARE(now(), before);
        QCOMPARE(roadmaps().restore(RoadmapId(99)).error().code, ErrorCode::Data);
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("changed") << u"UPDATE roadmap_edition SET json = replace(json, 'Семинар', 'Вебинар')"_s;
        QTest::newRow("torn") << u"UPDATE roadmap_edition SET json = substr(json, 1, 40)"_s;
        QTest::newRow("appendix") << u"DELETE FROM roadmap_edition; UPDATE department_order SET appendix_json = "
                                     "replace(appendix_json, 'Семинар', 'Вебинар')"_s;
    }

    void damageIsSeen()
    {
        QFETCH(QString, statement);
        approveFirst();
        const Roadmap before = now();
        VERIFY_OK(editions().amend(m_roadmap));
        sql(statement);
        QCOMPARE(editions().list(m_roadmap).error().code, ErrorCode::Damaged);
        QCOMPARE(editions().dropAmendment(m_roadmap).error().code, ErrorCode::Damaged);
        QCOMPARE(now(), before);
        QCOMPARE(state(), RoadmapState::Amending);
    }

    void nothingIsFrozenWhenTheEditionCannotBeKept()
    {
        sql(u"CREATE TRIGGER no_room BEFORE INSERT ON roadmap_edition BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        QVERIFY(!approve(u"roadmap-approval"_s, u"96"_s, QDate(2023, 8, 24)).isValid());
        QCOMPARE(state(), RoadmapState::Draft);
        QCOMPARE(orders().list()->first().state, OrderState::Draft);
    }

    void aRoadmapChangedWhilePrintingIsNotFrozen()
    {
        const auto id = orders().create(u"roadmap-approval"_s, {.roadmap = m_roadmap});
        const auto refused =
            orders().approve(*id, u"96"_s, QDate(2023, 8, 24), [&](const auto&, const auto&) -> Result<QByteArray> {
                Roadmap changed = now();
                changed.title = u"Иное"_s;
                if (const auto saved = roadmaps().save(changed); !saved)
                    return std::unexpected(saved.error());
                return QByteArray("%PDF");
            });
        QCOMPARE(refused.error().code, ErrorCode::Data);
        QCOMPARE(state(), RoadmapState::Draft);
    }

    void aReadOnlyDatabaseIsOnlyRead()
    {
        approveFirst();
        m_workspace.reset();
        auto opened = Workspace::open(path(), Workspace::Access::ReadOnly);
        VERIFY_OK(opened);
        m_workspace = std::move(*opened);
        QCOMPARE(state(), RoadmapState::Approved);
        QCOMPARE(editions().list(m_roadmap)->size(), 1);
        QVERIFY(!editions().amend(m_roadmap));
        QVERIFY(!editions().setArchived(m_roadmap, true));
    }

    void snapshotsKeepEverything()
    {
        Roadmap roadmap = now();
        roadmap.origin = RoadmapId(7);
        roadmap.sections[0].actions[0].schools = {SchoolId(3), SchoolId(4)};
        roadmap.sections[0].actions[0].registerKey = u"profiles"_s;
        roadmap.sections[0].actions[1].origin = ActionId(12);
        const auto corrected = Term::withMeaning(u"летом"_s, Term::parse(u"июль 2023 г."_s).toJson());
        VERIFY_OK(corrected);
        roadmap.sections[1].actions[0].term = *corrected;
        QCOMPARE(*roadmapFromSnapshot(snapshotJson(roadmap)), roadmap);
        QVERIFY(isPrintedAlike(roadmap, now()) == false); // the term's text
        QVERIFY(roadmapDigest(roadmap) != roadmapDigest(now()));
        for (const QByteArray& bad : {QByteArray(), QByteArray("{}"), QByteArray("{\"format\":\"lotsia-roadmap/1\"}"),
                                      snapshotJson(roadmap).replace("rows", "rowz")})
            QCOMPARE(roadmapFromSnapshot(bad).error().code, ErrorCode::Data);
    }
};

QTEST_GUILESS_MAIN(TestRoadmapEditions)
#include "tst_roadmapeditions.moc"
