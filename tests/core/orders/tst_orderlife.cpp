#include "orders/OrderAmendment.h"
#include "orders/OrderLife.h"
#include "orders/OrderNumbers.h"

#include <QJsonArray>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

Order approved(qint64 id, const QString& number, const QDate& date)
{
    Order order;
    order.id = OrderId(id);
    order.state = OrderState::Approved;
    order.number = number;
    order.date = date;
    order.title = u"Об утверждении"_s;
    return order;
}

Order withPoints(const QStringList& texts)
{
    Order order;
    order.title = u"Об утверждении плана"_s;
    order.preamble = u"В целях"_s;
    for (const QString& text : texts) {
        const bool below = text.startsWith(u'-');
        order.clauses << OrderClause{below ? text.mid(1) : text, below ? 2 : 1};
    }
    return order;
}

} // namespace

/// The life of orders as the orders themselves tell it, their numbers, the words of an amending order.
class tst_OrderLife : public QObject {
    Q_OBJECT

private slots:
    void linksOfApprovedOrdersCount()
    {
        const Order first = approved(1, u"96"_s, QDate(2021, 6, 24));
        Order second = approved(2, u"101"_s, QDate(2022, 2, 1));
        second.links = {{OrderLinkKind::Amends, first.id}};
        Order third = approved(3, u"7"_s, QDate(2023, 1, 9));
        third.links = {{OrderLinkKind::Repeals, first.id}, {OrderLinkKind::Repeals, second.id}};
        third.state = OrderState::Draft;

        auto lives = orderLives({third, second, first});
        QCOMPARE(lives[first.id].state, OrderLifeState::Amended);
        QCOMPARE(lives[first.id].text(), u"изменён приказом № 101 от 01.02.2022"_s);
        QCOMPARE(lives[first.id].since, first.date);
        QCOMPARE(lives[second.id].text(), u"действует"_s);
        QCOMPARE(lives[second.id].changesText(), u"изменяет приказ № 96 от 24.06.2021"_s);
        QCOMPARE(lives[third.id].state, OrderLifeState::Draft);
        QCOMPARE(lives[third.id].changesText(), u"отменяет приказы № 96 от 24.06.2021, № 101 от 01.02.2022"_s);

        third.state = OrderState::Approved;
        lives = orderLives({third, second, first});
        QCOMPARE(lives[first.id].state, OrderLifeState::LostForce);
        QCOMPARE(lives[first.id].text(), u"утратил силу с 09.01.2023, приказ № 7 от 09.01.2023"_s);
        QCOMPARE(lives[first.id].amendedBy.size(), 1);
        QCOMPARE(lives[second.id].key(), u"lost-force"_s);
    }

    void foreignLinksDoNoHarm()
    {
        Order first = approved(1, u"1"_s, QDate(2021, 6, 24));
        Order second = approved(2, u"2"_s, QDate(2021, 6, 24));
        first.links = {{OrderLinkKind::Repeals, second.id}, {OrderLinkKind::Repeals, first.id}};
        second.links = {{OrderLinkKind::Repeals, first.id}, {OrderLinkKind::Amends, OrderId(99)}};
        const auto lives = orderLives({first, second});
        QCOMPARE(lives.size(), 2);
        QCOMPARE(lives[first.id].repealedBy->order, second.id);
        QCOMPARE(lives[second.id].repealedBy->order, first.id);
        QVERIFY(lives[second.id].amends.isEmpty());
        QVERIFY(orderLives({}).isEmpty());
    }

    void editionsOfARoadmapCount()
    {
        Order first = approved(1, u"96"_s, QDate(2021, 6, 24));
        first.appendices = {{AppendixKind::Roadmap, 5}};
        Order points = approved(2, u"97"_s, QDate(2022, 6, 24));
        points.amends = RoadmapId(5);
        Order anew = approved(3, u"98"_s, QDate(2023, 6, 24));
        anew.appendices = {{AppendixKind::Roadmap, 5}};
        const auto lives = orderLives({anew, points, first}, {{RoadmapId(5), {first.id, points.id, anew.id}}});
        QCOMPARE(lives[first.id].amendedBy.size(), 2);
        QCOMPARE(lives[first.id].amendedBy.first().order, points.id);
        QCOMPARE(lives[points.id].state, OrderLifeState::InForce);
        QCOMPARE(lives[anew.id].amends.size(), 1);
        // The same roadmap, only printed once more, changes nothing.
        QCOMPARE(orderLives({anew, first}, {{RoadmapId(5), {first.id}}})[first.id].state, OrderLifeState::InForce);
    }

    void nextNumber_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("next");
        QTest::newRow("plain") << QStringList{u"95"_s, u"96"_s} << u"97"_s;
        QTest::newRow("index") << QStringList{u"53-01 (о/д)"_s} << u"54-01 (о/д)"_s;
        QTest::newRow("long") << QStringList{u"26-01-06-394"_s} << u"26-01-06-395"_s;
        QTest::newRow("slash") << QStringList{u"01/545"_s, u"01/546"_s} << u"01/547"_s;
        QTest::newRow("which differs") << QStringList{u"7-100"_s, u"8-100"_s} << u"9-100"_s;
        QTest::newRow("zeros") << QStringList{u"№ 009"_s, u"№ 008"_s} << u"№ 010"_s;
        QTest::newRow("no digits") << QStringList{u"б/н"_s} << QString();
        QTest::newRow("none") << QStringList() << QString();
    }
    void nextNumber()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QString, next);
        QList<Order> orders;
        for (const QString& number : numbers)
            orders << approved(orders.size() + 1, number, QDate(2021, 6, 1).addDays(orders.size()));
        Order draft = approved(50, u"4000"_s, QDate(2021, 6, 24));
        draft.state = OrderState::Draft;
        orders << draft;
        QCOMPARE(nextOrderNumber(orders, QDate(2021, 12, 1)), next);
        if (numbers == QStringList{u"95"_s, u"96"_s})
            QCOMPARE(nextOrderNumber(orders, QDate(2022, 1, 10)), u"1"_s);
        QCOMPARE(nextOrderNumber(orders, {}), QString());
    }

    void sameNumberWithinAYear()
    {
        const QList<Order> orders{approved(1, u"53-О"_s, QDate(2021, 1, 1)), approved(2, u"53-о"_s, QDate(2022, 1, 1))};
        QCOMPARE(sameNumber(orders, u" 53-о "_s, QDate(2021, 9, 1)).size(), 1);
        QCOMPARE(sameNumber(orders, u"53-о"_s, QDate(2021, 9, 1), OrderId(1)).size(), 0);
        QCOMPARE(sameNumber(orders, u"53-о"_s, {}).size(), 0);
    }

    void pointsOfAnAmendment_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("points");
        const QStringList base{u"Утвердить план."_s, u"Школам принять участие в плане."_s,
                               u"Контроль оставляю за собой."_s};
        QTest::newRow("same") << base << base << QStringList();
        QTest::newRow("reworded")
            << base << QStringList{base[0], u"Школам и садам принять участие в плане."_s, base[2]}
            << QStringList{u"пункт 2 изложить в следующей редакции: «2. Школам и садам принять участие в плане.»"_s};
        QTest::newRow("other words in one place")
            << base << QStringList{base[0], u"Разместить на сайте."_s, base[2]}
            << QStringList{u"пункт 2 изложить в следующей редакции: «2. Разместить на сайте.»"_s};
        QTest::newRow("excluded") << base << QStringList{base[0], base[2]}
                                  << QStringList{u"пункт 2 исключить"_s, u"пункт 3 считать пунктом 2"_s};
        QTest::newRow("added last")
            << base << base + QStringList{u"Разместить {на сайте} 100%1."_s}
            << QStringList{u"дополнить пунктом 4 следующего содержания: «4. Разместить {на сайте} 100%1.»"_s};
        QTest::newRow("added first")
            << base << QStringList{u"Отделу кадров подготовить список."_s} + base
            << QStringList{u"дополнить новым пунктом 1 следующего содержания: «1. Отделу кадров подготовить список.»"_s,
                           u"пункты 1–3 считать соответственно пунктами 2–4"_s};
        QTest::newRow("below") << QStringList{u"Один."_s, u"-Первое дело."_s, u"Два."_s}
                               << QStringList{u"Новый пункт обо всём."_s, u"Один."_s, u"-Первое дело."_s, u"-Второе."_s,
                                              u"Два."_s}
                               << QStringList{
                                      u"дополнить новым пунктом 1 следующего содержания: «1. Новый пункт обо всём.»"_s,
                                      u"дополнить подпунктом 2.2 следующего содержания: «2.2. Второе.»"_s,
                                      u"пункты 1, 2 считать соответственно пунктами 2, 3"_s};
    }
    void pointsOfAnAmendment()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QStringList, points);
        QCOMPARE(orderAmendment(withPoints(before), withPoints(after)).points, points);
    }

    void headAndAppendicesOfAnAmendment()
    {
        Order before = withPoints({u"Утвердить."_s});
        before.appendices = {{AppendixKind::Roadmap, 5}, {AppendixKind::FreeText}, {AppendixKind::Criteria, 3}};
        before.appendices[1].own = {.documentKind = u"Состав"_s, .title = u"Состав группы"_s, .text = u"Иванов"_s};
        Order after = before;
        after.title = u"Об утверждении плана\nна 2022 год"_s;
        after.preamble.clear();
        after.signerName = u"П.П. Другой"_s; // no matter of an amendment
        after.appendices[1].own.text = u"Петров"_s;
        after.appendices.removeLast();
        const OrderAmendment said = orderAmendment(before, after);
        QCOMPARE(said.points,
                 (QStringList{u"заголовок изложить в следующей редакции: «Об утверждении плана на 2022 год»"_s,
                              u"преамбулу исключить"_s,
                              u"приложение 2 изложить в новой редакции согласно приложению к настоящему приказу"_s,
                              u"приложение 3 исключить"_s}));
        QCOMPARE(said.appendices.size(), 1);
        QCOMPARE(said.appendices.first().own.text, u"Петров"_s);
        QVERIFY(!said.appendices.first().stamped);
        const OrderAmendment road = orderAmendment(before, before, {RoadmapId(5)});
        QCOMPARE(road.points,
                 QStringList{u"приложение 1 изложить в новой редакции согласно приложению к настоящему приказу"_s});
        after = before;
        after.appendices << OrderAppendix{AppendixKind::Methodology, 3};
        QCOMPARE(orderAmendment(before, after, {RoadmapId(5)}).points,
                 (QStringList{u"приложение 1 изложить в новой редакции согласно приложению 1 к настоящему приказу"_s,
                              u"дополнить приложением 4 согласно приложению 2 к настоящему приказу"_s}));
    }

    void manyPointsAreComparedInTime()
    {
        QStringList before, after;
        for (int i = 0; i < 500; ++i) {
            before << u"Школе № %1 провести работу по плану мероприятий до конца года."_s.arg(i);
            after << u"Школе № %1 провести всю работу по плану мероприятий до конца года."_s.arg(i);
        }
        QCOMPARE(orderAmendment(withPoints(before), withPoints(after)).points.size(), 500);
    }

    void theSameJsonIsReadAgain()
    {
        Order order = approved(0, u"5"_s, QDate(2022, 1, 1));
        order.links = {{OrderLinkKind::Amends, OrderId(3), OrderId(4), u"ab"_s}, {OrderLinkKind::Repeals, OrderId(5)}};
        order.editionOf = OrderId(9);
        const auto read = Order::fromJson(order.toJson());
        QVERIFY(read.has_value());
        QCOMPARE(*read, order);
        QCOMPARE(orderDigest(*read), orderDigest(order));
        QJsonObject bad = order.toJson();
        bad.insert(u"edition_of"_s, u"девять"_s);
        QCOMPARE(Order::fromJson(bad).error().code, ErrorCode::Data);
        bad.insert(u"edition_of"_s, -1);
        QCOMPARE(Order::fromJson(bad).error().code, ErrorCode::Data);
        bad = order.toJson();
        bad.insert(u"links"_s, QJsonArray{QJsonObject{{u"kind"_s, u"amends"_s}, {u"order"_s, 1}, {u"edition"_s, 0.5}}});
        QCOMPARE(Order::fromJson(bad).error().code, ErrorCode::Data);
    }
};

QTEST_GUILESS_MAIN(tst_OrderLife)
#include "tst_orderlife.moc"
