#include "VerifyOk.h"
#include "core/workspace/SampleDatabase.h"

#include "orders/OrderFilling.h"
#include "storage/Connection.h"
#include "workspace/LegalActService.h"
#include "workspace/OrderDrafting.h"
#include "workspace/OrderRegister.h"
#include "workspace/OrderService.h"
#include "workspace/OwnTemplates.h"
#include "workspace/RoadmapRollOver.h"
#include "workspace/RoadmapService.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// New orders: from templates of one's own, from the register of acts, from an order of a former year.
class TestOrderDrafting : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleDatabase> m_database;

    Workspace& workspace() { return m_database->workspace(); }
    OrderDrafting& drafting() { return workspace().drafting(); }
    LegalActService& acts() { return workspace().legalActs(); }
    RoadmapId addRoadmap()
    {
        Roadmap roadmap;
        roadmap.title = u"План мероприятий на 2022/2023 учебный год"_s;
        roadmap.documentKind = u"План"_s;
        roadmap.periodStart = QDate(2022, 9, 1);
        roadmap.periodEnd = QDate(2023, 8, 31);
        RoadmapAction action;
        action.text = u"Семинар"_s;
        action.term = Term::parse(u"до 15.10.2022"_s, roadmap.periodStart, roadmap.periodEnd);
        roadmap.sections = {RoadmapSection{{}, {}, {action}}};
        return workspace().roadmaps().add(roadmap).value_or(RoadmapId());
    }
    static LegalAct act()
    {
        LegalAct act;
        act.kind = u"приказ"_s;
        act.issuer = u" Министерство  образования Пермского края"_s;
        act.dateText = u"от 07.03.2023 г."_s;
        act.number = u"№ 01/545"_s;
        act.title = u"«Об утверждении «Плана»»"_s;
        return act;
    }

private slots:
    void init()
    {
        m_database = std::make_unique<SampleDatabase>();
        m_database->setNow(QDateTime(QDate(2023, 8, 20), QTime(9, 0), Qt::UTC));
    }

    void keepsActs()
    {
        const auto id = acts().save(act());
        VERIFY_OK(id);
        const auto stored = acts().get(*id);
        VERIFY_OK(stored);
        QCOMPARE(stored->issuerGenitive, u"Министерства образования Пермского края"_s);
        QCOMPARE(stored->number, u"01/545"_s);
        QCOMPARE(stored->dateText, u"07.03.2023 г."_s);
        QCOMPARE(stored->date, QDate(2023, 3, 7));
        QCOMPARE(stored->title, u"Об утверждении «Плана»"_s);
        // The same act is not kept twice; one like it is pointed out.
        QCOMPARE(acts().save(act()).error().code, ErrorCode::Data);
        LegalAct other = act();
        other.dateText = u"08.03.2023"_s;
        QCOMPARE(acts().lookAlikes(other)->size(), 1);
        VERIFY_OK(acts().save(other));
        LegalAct changed = *stored;
        changed.inForce = false;
        VERIFY_OK(acts().save(changed));
        QVERIFY(!acts().get(*id)->inForce);
        QCOMPARE(acts().list()->size(), 2);
        QCOMPARE(acts().list()->first().act.date, QDate(2023, 3, 8));

        Order order;
        order.title = u"Об учёте"_s;
        order.bases = {id->value()};
        VERIFY_OK(workspace().orders().add(order));
        QCOMPARE(acts().list()->at(1).orders.size(), 1);
        QCOMPARE(acts().list()->at(1).orders.first().text, u"Об учёте"_s);

        VERIFY_OK(acts().setRemoved(*id, true));
        QCOMPARE(acts().list()->size(), 1);
        VERIFY_OK(acts().get(*id)); // orders still name it
        VERIFY_OK(acts().save(act())); // entered anew
        QCOMPARE(acts().setRemoved(*id, false).error().code, ErrorCode::Data);
        QCOMPARE(acts().setRemoved(LegalActId(99), true).error().code, ErrorCode::Data);
        const auto before = acts().list();
        QVERIFY(!acts().setRemoved({before->first().act.id, LegalActId(99)}, true)); // all or none
        QCOMPARE(acts().list()->size(), before->size());
        QCOMPARE(acts().get(LegalActId(99)).error().code, ErrorCode::Data);
        m_database->open();
        QCOMPARE(acts().list()->size(), 2);
    }

    void actsAreTakenWithTheOrderOrNotAtAll()
    {
        LegalAct other = act();
        other.number = u"77"_s;
        const LegalActId known = *acts().save(other);
        QVERIFY(!acts().take(OrderId(999), {act(), other}));
        QCOMPARE(acts().list()->size(), 1);
        Order order;
        order.title = u"Об учёте"_s;
        const OrderId id = *workspace().orders().add(order);
        const auto taken = acts().take(id, {act(), other});
        VERIFY_OK(taken);
        QCOMPARE(taken->acts.size(), 2);
        QCOMPARE(taken->added, QList<LegalActId>{taken->acts.first()});
        QCOMPARE(workspace().orders().get(id)->bases, (QList<qint64>{taken->added.first().value(), known.value()}));
        // What was written meanwhile stays.
        Order changed = *workspace().orders().get(id);
        changed.title = u"Об учёте детей"_s;
        VERIFY_OK(workspace().orders().save(changed));
        VERIFY_OK(acts().setTaken(*taken, false));
        QCOMPARE(acts().list()->size(), 1);
        QVERIFY(workspace().orders().get(id)->bases.isEmpty());
        QCOMPARE(workspace().orders().get(id)->title, u"Об учёте детей"_s);
        VERIFY_OK(acts().setTaken(*taken, true));
        QCOMPARE(*workspace().orders().get(id), changed);
        // The order is gone: neither does the act leave the register.
        VERIFY_OK(workspace().orderRegister().setRemoved(id, true));
        QVERIFY(!acts().setTaken(*taken, false));
        QCOMPARE(acts().list()->size(), 2);
    }

    void refusesBadActs_data()
    {
        QTest::addColumn<LegalAct>("bad");
        LegalAct one = act();
        one.kind.clear();
        QTest::newRow("no kind") << one;
        one = act();
        one.number = u"№"_s;
        one.title = u" "_s;
        QTest::newRow("nothing") << one;
        one = act();
        one.dateText = u"31.02.2023"_s;
        QTest::newRow("no such day") << one;
        one = act();
        one.title = QString(2001, u'а');
        QTest::newRow("long") << one;
        one = act();
        one.issuer = u"Наробраз"_s;
        QTest::newRow("no genitive") << one;
    }

    void refusesBadActs()
    {
        QFETCH(LegalAct, bad);
        const auto id = acts().save(bad);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Data);
        QVERIFY(!id.error().toString().isEmpty());
        QVERIFY(!acts().saveAll({act(), bad}));
        QVERIFY(acts().list()->isEmpty());
    }

    void takesActsOfAText()
    {
        const auto ids = acts().saveAll({act(), act()});
        VERIFY_OK(ids);
        QCOMPARE(ids->size(), 1);
        QCOMPARE(*acts().saveAll({act()}), *ids);
    }

    void makesTemplatesOfOrders()
    {
        const RoadmapId roadmap = addRoadmap();
        const auto order = workspace().orders().create(u"roadmap-approval"_s, {.roadmap = roadmap});
        VERIFY_OK(order);
        Order stored = *workspace().orders().get(*order);
        stored.number = u"5"_s;
        const auto made = drafting().templateOf(stored);
        VERIFY_OK(made);
        QVERIFY(made->title.contains(u"{название плана, родительный падеж}"_s));
        QVERIFY(made->number.isEmpty());
        QCOMPARE(made->appendices, QList<OrderAppendix>{{AppendixKind::Roadmap}});

        OwnTemplates& own = workspace().ownTemplates();
        const auto id = own.save({0, u" Наш  приказ "_s, *made});
        VERIFY_OK(id);
        QCOMPARE(own.get(*id)->title, u"Наш приказ"_s);
        const auto all = drafting().allTemplates();
        VERIFY_OK(all);
        QCOMPARE(all->first().title, u"Наш приказ"_s);
        QVERIFY(all->first().takesRoadmap && !all->first().takesCriteria && !all->first().takesYear);
        QCOMPARE(all->size(), OrderDrafting::templates().size() + 1);
        for (const OrderTemplate& each : *all)
            QVERIFY2(!each.about.isEmpty(), qPrintable(each.key));

        const auto again = workspace().orders().create(all->first().key, {.roadmap = roadmap});
        VERIFY_OK(again);
        const Order fresh = *workspace().orders().get(*again);
        QCOMPARE(fresh.roadmap(), std::optional(roadmap));
        QCOMPARE(fresh.title, stored.title);
        QCOMPARE(fresh.clauses, stored.clauses);
        VERIFY_OK(workspace().orders().create(all->first().key)); // the roadmap is chosen later

        // Names are not taken twice; a removed one comes back while its name is free.
        QCOMPARE(own.save({0, u"НАШ ПРИКАЗ"_s, *made}).error().code, ErrorCode::Data);
        QCOMPARE(own.save({0, u""_s, *made}).error().code, ErrorCode::Data);
        QCOMPARE(own.save({0, QString(201, u'а'), *made}).error().code, ErrorCode::Data);
        QCOMPARE(own.save({0, u"Пустой"_s, {}}).error().code, ErrorCode::Data);
        VERIFY_OK(own.setRemoved(*id, true));
        QVERIFY(own.list()->isEmpty());
        VERIFY_OK(own.setRemoved(*id, false));
        VERIFY_OK(own.setRemoved(*id, true));
        VERIFY_OK(own.save({0, u"Наш приказ"_s, *made}));
        QCOMPARE(own.setRemoved(*id, false).error().code, ErrorCode::Data);
        QCOMPARE(own.get(99).error().code, ErrorCode::Data);
        QCOMPARE(workspace().orders().create(u"own-99"_s).error().code, ErrorCode::Data);
        QCOMPARE(workspace().orders().create(u"own-"_s).error().code, ErrorCode::Data);
    }

    void exchangesTemplates()
    {
        Order order;
        order.title = u"Об учёте {срок}"_s;
        order.number = u"7"_s;
        order.bases = {4};
        order.appendices = {{AppendixKind::Roadmap, 12}};
        const QByteArray file = OwnTemplates::exported({3, u"Учёт"_s, order});
        const auto read = OwnTemplates::imported(file, u"/tmp/Учёт школ.json"_s);
        VERIFY_OK(read);
        QCOMPARE(read->title, u"Учёт школ"_s);
        QCOMPARE(read->id, 0);
        QCOMPARE(read->order.title, order.title);
        QVERIFY(read->order.number.isEmpty() && read->order.bases.isEmpty());
        QCOMPARE(read->order.appendices, QList<OrderAppendix>{{AppendixKind::Roadmap}});
        for (const QByteArray& bad :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("PK\3\4"), QByteArray("{}"),
              QByteArray(R"({"format": "lotsia-roadmap/1", "title": "План"})"),
              QByteArray(R"({"format": "lotsia-order/9", "title": "Приказ"})"),
              QByteArray(R"({"format": "lotsia-order/1", "title": "Приказ", "bad": 1})"),
              QByteArray(2'000'000, ' ') + "{}", QByteArray(R"({"a":)").repeated(100)}) {
            const auto refused = OwnTemplates::imported(bad, u"/tmp/плохой.json"_s);
            QVERIFY2(!refused, bad.left(40).constData());
            QCOMPARE(refused.error().code, ErrorCode::Data);
            QVERIFY(refused.error().toString().contains(u"плохой.json"_s));
        }
    }

    void fillsAgain()
    {
        const auto id = workspace().orders().create(u"roadmap-approval"_s);
        VERIFY_OK(id);
        Order order = *workspace().orders().get(*id);
        const int before = emptyFieldCount(order);
        QVERIFY(before > 3);
        QCOMPARE(filledAgain(order, *drafting().values(order)), order); // nothing more is known yet
        Department department = *workspace().department();
        department.headName = u"И.И. Иванов"_s;
        VERIFY_OK(workspace().setDepartment(department));
        order.appendices = {{AppendixKind::Roadmap, addRoadmap().value()}};
        const Order filled = filledAgain(order, *drafting().values(order));
        QCOMPARE(filled.signerName, u"И.И. Иванов"_s);
        QCOMPARE(filled.title, u"Об утверждении Плана мероприятий на 2022/2023 учебный год"_s);
        QVERIFY(emptyFieldCount(filled) < before);
    }

    void makesTheOrderOfTheNextYear()
    {
        const RoadmapId roadmap = addRoadmap();
        const LegalActId basis = *acts().save(act());
        Order former = *drafting().draft(u"roadmap-approval"_s, {.roadmap = roadmap});
        former.preamble = u"В соответствии с приказом Министерства образования Пермского края от 07.03.2023 г. № "
                          "01/545 «Об утверждении «Плана»», в целях поддержки школ в 2023 году"_s;
        former.bases = {basis.value()};
        former.date = QDate(2023, 3, 20);
        former.dateText = u"20.03.2023"_s;
        former.number = u"5"_s;
        former.appendices << OrderAppendix{AppendixKind::SchoolList, workspace().criteria().current()->value(), 2022};
        const OrderId id = *workspace().orders().add(former);
        auto renewal = drafting().renewal(id, 1);
        VERIFY_OK(renewal);
        auto appendices = drafting().renewedAppendices(*renewal);
        VERIFY_OK(appendices);
        QCOMPARE(appendices->at(0).appendix.source, 0); // not made yet
        // Where the button really is.
        QVERIFY2(appendices->at(0).note.contains(u"“New year…” on the tab “Editions”"_s),
                 qPrintable(appendices->at(0).note));
        QCOMPARE(appendices->at(1).appendix.year, 2023);

        const auto plan = workspace().rollOver().plan(roadmap, {}, QDate(2023, 8, 20));
        VERIFY_OK(plan);
        const auto heir = workspace().rollOver().apply(*plan);
        VERIFY_OK(heir);
        renewal = drafting().renewal(id, 1);
        VERIFY_OK(renewal);
        auto draft = drafting().renewed(*renewal);
        VERIFY_OK(draft);
        QCOMPARE(draft->roadmap(), std::optional(*heir));
        QVERIFY(draft->title.endsWith(u"на 2023/2024 учебный год"_s));
        QVERIFY(draft->preamble.startsWith(u"В соответствии с {основание}, в целях"_s));
        QVERIFY(draft->bases.isEmpty());
        QVERIFY(draft->number.isEmpty() && !draft->date.isValid());
        renewal->acts[0].replaced = false;
        draft = drafting().renewed(*renewal);
        QCOMPARE(draft->bases, former.bases);
        // «№ 9» does not stand in «№ 96», «№ 9-п» and «№ 9/1».
        LegalAct shorter = act();
        shorter.number = u"9"_s;
        const LegalActId nine = *acts().save(shorter);
        Order once = former;
        once.bases = {nine.value()};
        for (const auto& [number, kept] : {std::pair(u"96"_s, false),
                                           {u"9-п"_s, false},
                                           {u"9/1"_s, false},
                                           {u"19"_s, false},
                                           {u"9"_s, true},
                                           {u"5, 9"_s, true},
                                           {u"9."_s, true}}) {
            once.preamble = u"На основании приказа Министерства № "_s + number;
            const auto made = drafting().renewed(OrderRenewal::of(once, 1));
            VERIFY_OK(made);
            QVERIFY2(made->bases.isEmpty() != kept, qPrintable(number));
        }
        // Results of 2025 are not there.
        renewal = drafting().renewal(id, 3);
        QCOMPARE(drafting().renewedAppendices(*renewal)->at(1).appendix.year, 0);

        QCOMPARE(drafting().renewal(id, 0).error().code, ErrorCode::Data);
        QCOMPARE(drafting().renewal(id, 11).error().code, ErrorCode::Data);
        QCOMPARE(drafting().renewal(OrderId(99), 1).error().code, ErrorCode::Data);
        Order repealing;
        repealing.title = u"Об отмене"_s;
        repealing.links = {{OrderLinkKind::Repeals, id}};
        const auto other = workspace().orders().add(repealing);
        VERIFY_OK(other);
        QCOMPARE(drafting().renewal(*other, 1).error().code, ErrorCode::Data);
        // Criteria that cannot be read are no reason to leave them out in silence.
        m_database->close();
        {
            const auto connection = Connection::open(m_database->path(), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(u"UPDATE criteria_set SET first_year = 3000"_s));
        }
        m_database->open();
        renewal = drafting().renewal(id, 1);
        VERIFY_OK(renewal);
        QCOMPARE(drafting().renewedAppendices(*renewal).error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestOrderDrafting)
#include "tst_orderdrafting.moc"
