#include "orders/OrderLife.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

bool precedes(const Order& a, const Order& b)
{
    return a.date != b.date ? a.date < b.date : a.id < b.id;
}

OrderMention mentionOf(const Order& order)
{
    return {order.id, order.number, order.date};
}

void mention(QList<OrderMention>& list, const Order& order)
{
    const OrderMention one = mentionOf(order);
    if (!list.contains(one))
        list << one;
}

/// «приказом № 101 от 01.02.2022», «приказами № 101 от 01.02.2022, № 105 от 03.04.2022»
QString named(const QList<OrderMention>& orders, const QString& one, const QString& many)
{
    QStringList texts;
    for (const OrderMention& order : orders)
        texts << order.text();
    return (orders.size() == 1 ? one : many) + u' ' + texts.join(u", "_s);
}

/// It approved the roadmap; an order that only changes it is not changed by the next change.
bool approves(const Order& order, RoadmapId roadmap)
{
    return order.amends != roadmap && order.concerns(roadmap);
}

class Lives {
public:
    explicit Lives(const QList<Order>& orders)
    {
        for (const Order& order : orders) {
            m_sorted << &order;
            m_byId.insert(order.id, &order);
            OrderLife& life = m_lives[order.id];
            if (order.state == OrderState::Approved) {
                life.state = OrderLifeState::InForce;
                life.since = order.date;
            }
        }
        std::stable_sort(m_sorted.begin(), m_sorted.end(),
                         [](const Order* a, const Order* b) { return precedes(*a, *b); });
    }

    void follow(const Order& order)
    {
        const bool approved = order.state == OrderState::Approved;
        for (const OrderLink& link : order.links) {
            const Order* target = m_byId.value(link.target);
            if (!target || target == &order)
                continue;
            const bool repeals = link.kind == OrderLinkKind::Repeals;
            mention(repeals ? m_lives[order.id].repeals : m_lives[order.id].amends, *target);
            if (!approved || target->state != OrderState::Approved)
                continue;
            OrderLife& life = m_lives[target->id];
            if (!repeals)
                mention(life.amendedBy, order);
            else if (!life.repealedBy)
                life.repealedBy = mentionOf(order);
        }
    }

    void followRoadmap(RoadmapId roadmap, const Order& later)
    {
        for (const Order* base : std::as_const(m_sorted)) {
            if (base->id == later.id || base->state != OrderState::Approved || !approves(*base, roadmap)
                || (later.state == OrderState::Approved && !precedes(*base, later)))
                continue;
            mention(m_lives[later.id].amends, *base);
            if (later.state == OrderState::Approved)
                mention(m_lives[base->id].amendedBy, later);
        }
    }

    QHash<OrderId, OrderLife> all(const QHash<RoadmapId, QList<OrderId>>& editions)
    {
        for (const Order* order : std::as_const(m_sorted)) {
            follow(*order);
            if (order->amends.isValid())
                followRoadmap(order->amends, *order);
            for (auto it = editions.cbegin(); it != editions.cend(); ++it) {
                if (it.key() != order->amends && it.value().indexOf(order->id) > 0)
                    followRoadmap(it.key(), *order);
            }
        }
        for (OrderLife& life : m_lives) {
            if (life.repealedBy)
                life.state = OrderLifeState::LostForce;
            else if (!life.amendedBy.isEmpty())
                life.state = OrderLifeState::Amended;
        }
        return m_lives;
    }

private:
    QList<const Order*> m_sorted;
    QHash<OrderId, const Order*> m_byId;
    QHash<OrderId, OrderLife> m_lives;
};

} // namespace

QString OrderMention::text() const
{
    const QString mark = number.isEmpty() ? u"без номера"_s : u"№ "_s + number;
    return date.isValid() ? u"%1 от %2"_s.arg(mark, date.toString(u"dd.MM.yyyy"_s)) : mark;
}

QString OrderLife::text() const
{
    switch (state) {
    case OrderLifeState::Draft:
        return u"проект"_s;
    case OrderLifeState::Printed:
        return u"распечатан %1%2"_s.arg(printedAt.toString(u"dd.MM.yyyy"_s),
                                        !problem.isEmpty() ? u", изменён ли после печати, не известно"_s
                                            : changedSincePrint ? u", изменён после печати"_s
                                                                : QString());
    case OrderLifeState::InForce:
        return u"действует"_s;
    case OrderLifeState::Amended:
        return u"изменён "_s + named(amendedBy, u"приказом"_s, u"приказами"_s);
    case OrderLifeState::LostForce:
        return u"утратил силу с %1, приказ %2"_s.arg(repealedBy->date.toString(u"dd.MM.yyyy"_s), repealedBy->text());
    }
    Q_UNREACHABLE();
}

QString OrderLife::changesText() const
{
    QStringList parts;
    if (!amends.isEmpty())
        parts << u"изменяет "_s + named(amends, u"приказ"_s, u"приказы"_s);
    if (!repeals.isEmpty())
        parts << u"отменяет "_s + named(repeals, u"приказ"_s, u"приказы"_s);
    return parts.join(u"; "_s);
}

QString OrderLife::key() const
{
    switch (state) {
    case OrderLifeState::Draft:
        return u"draft"_s;
    case OrderLifeState::Printed:
        return u"printed"_s;
    case OrderLifeState::InForce:
        return u"in-force"_s;
    case OrderLifeState::Amended:
        return u"amended"_s;
    case OrderLifeState::LostForce:
        return u"lost-force"_s;
    }
    Q_UNREACHABLE();
}

QHash<OrderId, OrderLife> orderLives(const QList<Order>& orders, const QHash<RoadmapId, QList<OrderId>>& editions)
{
    return Lives(orders).all(editions);
}

} // namespace lotsia
