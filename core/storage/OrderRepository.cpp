#include "storage/OrderRepository.h"

#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString selectOrders = u"SELECT id, state, json, number, date_text, date, title FROM department_order"_s;

Result<Order> fromRow(const QVariantList& row)
{
    LOTSIA_TRY_ASSIGN(Order order, Order::fromJson(QJsonDocument::fromJson(row.at(2).toString().toUtf8()).object()));
    order.id = OrderId(row.at(0).toLongLong());
    order.state = static_cast<OrderState>(row.at(1).toInt());
    return order;
}

/// What stands beside the text of an order.
Order columnsOf(const QVariantList& row)
{
    Order order;
    order.id = OrderId(row.at(0).toLongLong());
    order.state = static_cast<OrderState>(row.at(1).toInt());
    order.number = row.at(3).toString();
    order.dateText = row.at(4).toString();
    order.date = QDate::fromString(row.at(5).toString(), Qt::ISODate);
    order.title = row.at(6).toString();
    return order;
}

QVariantList columnValues(const Order& order)
{
    const auto roadmap = order.roadmap();
    return {static_cast<int>(order.state),
            order.number,
            order.dateText,
            order.date.isValid() ? QVariant(order.date.toString(Qt::ISODate)) : QVariant(),
            order.title,
            roadmap ? QVariant(roadmap->value()) : QVariant(),
            QString::fromUtf8(OrderRepository::jsonOf(order))};
}

} // namespace

Result<QList<OrderRepository::Listed>> OrderRepository::listEach()
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(selectOrders
                            + u" WHERE removed = 0 ORDER BY state, date IS NULL DESC, date DESC, id DESC"_s));
    QList<Listed> listed;
    for (const QVariantList& row : rows) {
        Result<Order> order = fromRow(row);
        if (order)
            listed.append({std::move(*order), {}});
        else
            listed.append({columnsOf(row), order.error()});
    }
    return listed;
}

Result<QList<Order>> OrderRepository::list()
{
    LOTSIA_TRY_ASSIGN(QList<Listed> listed, listEach());
    QList<Order> orders;
    for (Listed& one : listed) {
        if (one.problem)
            return std::unexpected(*one.problem);
        orders.append(std::move(one.order));
    }
    return orders;
}

Result<std::optional<Order>> OrderRepository::one(const QString& condition, OrderId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(selectOrders + condition, {id.value()}));
    if (rows.isEmpty())
        return std::optional<Order>();
    LOTSIA_TRY_ASSIGN(Order order, fromRow(rows.first()));
    return std::optional<Order>(std::move(order));
}

Result<std::optional<Order>> OrderRepository::load(OrderId id)
{
    return one(u" WHERE id = ? AND removed = 0"_s, id);
}

Result<std::optional<Order>> OrderRepository::loadWithRemoved(OrderId id)
{
    return one(u" WHERE id = ?"_s, id);
}

Status OrderRepository::setRemoved(OrderId id, bool removed)
{
    LOTSIA_TRY(m_connection.run(u"UPDATE department_order SET removed = ? WHERE id = ?"_s, {int(removed), id.value()}));
    return m_history.write(u"order"_s, id.value(), removed ? u"remove"_s : u"restore"_s, {}, {});
}

Status OrderRepository::setPrinted(OrderId id, const Printed& printed)
{
    const QString at = printed.at.toString(Qt::ISODate);
    LOTSIA_TRY(m_connection.run(u"UPDATE department_order SET printed_at = ?, printed_digest = ? WHERE id = ?"_s,
                                {at, printed.digest, id.value()}));
    return m_history.write(u"order"_s, id.value(), u"print"_s, {}, {{u"printed_at"_s, at}});
}

Result<QHash<OrderId, OrderRepository::Printed>> OrderRepository::printed()
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(
            u"SELECT id, printed_at, printed_digest FROM department_order WHERE printed_at IS NOT NULL"_s));
    QHash<OrderId, Printed> printed;
    for (const QVariantList& row : rows)
        printed.insert(OrderId(row.at(0).toLongLong()),
                       {QDateTime::fromString(row.at(1).toString(), Qt::ISODate), row.at(2).toString()});
    return printed;
}

Result<OrderId> OrderRepository::store(const Order& order)
{
    LOTSIA_TRY(Order::fromJson(order.toJson())); // what cannot be read back would take the whole list with it
    if (!order.id.isValid()) {
        LOTSIA_TRY(m_connection.run(
            u"INSERT INTO department_order (state, number, date_text, date, title, roadmap_id, json) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            columnValues(order)));
        const OrderId id(m_connection.lastInsertId());
        LOTSIA_TRY(m_history.write(u"order"_s, id.value(), u"add"_s, {}, order.toJson()));
        return id;
    }
    LOTSIA_TRY_ASSIGN(const auto old, load(order.id));
    Q_ASSERT(old);
    if (*old == order)
        return order.id;
    LOTSIA_TRY(m_connection.run(
        u"UPDATE department_order SET state = ?, number = ?, date_text = ?, date = ?, title = ?, roadmap_id = ?, json = ? WHERE id = ?"_s,
        columnValues(order) + QVariantList{order.id.value()}));
    LOTSIA_TRY(m_history.write(u"order"_s, order.id.value(), u"change"_s, old->toJson(), order.toJson()));
    return order.id;
}

QByteArray OrderRepository::jsonOf(const Order& order)
{
    return QJsonDocument(order.toJson()).toJson(QJsonDocument::Compact);
}

Status OrderRepository::freeze(const Order& order, const Frozen& frozen)
{
    LOTSIA_TRY(store(order));
    LOTSIA_TRY(m_connection.run(
        u"UPDATE department_order SET pdf = ?, appendix_json = ?, sha256 = ? WHERE id = ?"_s,
        {frozen.pdf, frozen.appendicesJson.isEmpty() ? QVariant() : QString::fromUtf8(frozen.appendicesJson),
         frozen.sha256, order.id.value()}));
    return m_history.write(u"order"_s, order.id.value(), u"approve"_s, {},
                           {{u"number"_s, order.number}, {u"sha256"_s, frozen.sha256}});
}

Result<std::optional<OrderRepository::Frozen>> OrderRepository::frozen(OrderId id)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(
            u"SELECT pdf, appendix_json, json, sha256 FROM department_order WHERE id = ? AND pdf IS NOT NULL"_s,
            {id.value()}));
    if (rows.isEmpty())
        return std::optional<Frozen>();
    const QVariantList& row = rows.first();
    return Frozen{row.at(0).toByteArray(), row.at(1).toString().toUtf8(), row.at(2).toString().toUtf8(),
                  row.at(3).toString()};
}

Result<std::optional<QString>> OrderRepository::approvedWith(RoadmapId roadmap)
{
    // The column names the first roadmap only.
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, list());
    for (const Order& order : orders) {
        if (order.state == OrderState::Approved && order.concerns(roadmap))
            return u"№ %1 от %2"_s.arg(order.number, order.dateText);
    }
    return std::optional<QString>();
}

Result<QSet<RoadmapId>> OrderRepository::approvedRoadmaps()
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, list());
    QSet<RoadmapId> roadmaps;
    for (const Order& order : orders) {
        if (order.state != OrderState::Approved)
            continue;
        for (const OrderAppendix& appendix : order.appendices) {
            if (appendix.kind == AppendixKind::Roadmap)
                roadmaps.insert(RoadmapId(appendix.source));
        }
        if (order.amends.isValid())
            roadmaps.insert(order.amends);
    }
    return roadmaps;
}

Status OrderRepository::storeEdition(const Edition& edition, RoadmapId roadmap)
{
    return m_connection.run(u"INSERT INTO roadmap_edition (order_id, roadmap_id, json, sha256) VALUES (?, ?, ?, ?)"_s,
                            {edition.order.value(), roadmap.value(), QString::fromUtf8(edition.json), edition.sha256});
}

Result<QList<OrderRepository::Edition>> OrderRepository::editions(RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT order_id, json, sha256 FROM roadmap_edition WHERE roadmap_id = ?"_s,
                                          {roadmap.value()}));
    QList<Edition> editions;
    for (const QVariantList& row : rows)
        editions.append({OrderId(row.at(0).toLongLong()), row.at(1).toString().toUtf8(), row.at(2).toString()});
    return editions;
}

} // namespace lotsia
