#include "orders/OrderRenewal.h"

#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

/// «Как в прошлом году»: what of an order moves on with the year.
class TestOrderRenewal : public QObject {
    Q_OBJECT

private:
    static Order former()
    {
        Order order;
        order.id = OrderId(3);
        order.state = OrderState::Approved;
        order.number = u"53-01 (о/д)"_s;
        order.date = QDate(2023, 7, 10);
        order.dateText = u"10.07.2023г."_s;
        order.title = u"Об утверждении плана на 2023/2024 учебный год"_s;
        order.preamble =
            u"В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ, приказом Министерства образования от "
            "07.03.2023 г. № 01/545 «Об утверждении Дорожной карты в 2023 году», в целях поддержки школ в 2023 году"_s;
        order.clauses = {{u"Провести семинар до 15.10.2023 для 2000 человек."_s}, {u"Контроль оставляю за собой."_s}};
        OrderAppendix own{AppendixKind::FreeTable};
        own.own.title = u"Состав на 2023 год"_s;
        own.own.cells = {{u"Срок"_s}, {u"до 1 сентября 2023 г."_s}};
        order.appendices = {own};
        order.links = {};
        return order;
    }

private slots:
    void movesYearsButNoActs()
    {
        const OrderRenewal renewal = OrderRenewal::of(former(), 1);
        QStringList moved;
        for (const RenewalShift& shift : renewal.shifts)
            moved << shift.anchor + u' ' + shift.before + u"→"_s + shift.after;
        QCOMPARE(moved,
                 (QStringList{u"title 2023/2024→2024/2025"_s, u"preamble 2023→2024"_s, u"clause.0 2023→2024"_s,
                              u"appendix.0 2023→2024"_s, u"appendix.0 2023→2024"_s}));
        QVERIFY(renewal.shifts.at(1).around.contains(u"поддержки школ в 2023 году"_s));
        QCOMPARE(renewal.acts.size(), 2);
        QVERIFY(!renewal.acts.at(0).replaced); // a law of long ago
        QVERIFY(renewal.acts.at(1).replaced); // of the same yearly round
        const Order draft = renewal.draft();
        QCOMPARE(draft.title, u"Об утверждении плана на 2024/2025 учебный год"_s);
        QCOMPARE(draft.preamble,
                 u"В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ, {основание}, в целях поддержки школ в "
                 "2024 году"_s);
        QCOMPARE(draft.clauses.first().text, u"Провести семинар до 15.10.2024 для 2000 человек."_s);
        QCOMPARE(draft.appendices.first().own.title, u"Состав на 2024 год"_s);
        QCOMPARE(draft.appendices.first().own.cells.at(1).first(), u"до 1 сентября 2024 г."_s);
        QVERIFY(!draft.id.isValid() && draft.number.isEmpty() && draft.dateText.isEmpty() && !draft.date.isValid());
        QCOMPARE(draft.state, OrderState::Draft);
    }

    void leavesWhatIsUnticked()
    {
        OrderRenewal renewal = OrderRenewal::of(former(), 2);
        renewal.shifts[0].taken = false;
        renewal.acts[1].replaced = false;
        const Order draft = renewal.draft();
        QCOMPARE(draft.title, former().title);
        QVERIFY(draft.preamble.contains(u"от 07.03.2023 г. № 01/545 «Об утверждении Дорожной карты в 2023 году»"_s));
        QVERIFY(draft.preamble.endsWith(u"в 2025 году"_s));
        for (RenewalShift& shift : renewal.shifts)
            shift.taken = false;
        const Order same = renewal.draft();
        QCOMPARE(same.preamble, former().preamble);
        QCOMPARE(same.clauses, former().clauses);
        QCOMPARE(same.appendices, former().appendices);
    }

    void takesAnOrderWithoutDates()
    {
        Order order;
        order.title = u"О составе комиссии"_s;
        const OrderRenewal renewal = OrderRenewal::of(order, 1);
        QVERIFY(renewal.shifts.isEmpty() && renewal.acts.isEmpty());
        QCOMPARE(renewal.draft().title, order.title);
    }
};

QTEST_GUILESS_MAIN(TestOrderRenewal)
#include "tst_orderrenewal.moc"
