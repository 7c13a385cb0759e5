#pragma once

#include "orders/Order.h"
#include "storage/History.h"

#include <QHash>
#include <QSet>

namespace lotsia {

/// Orders: drafts, and approved ones with their frozen copies.
class OrderRepository {
public:
    OrderRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Drafts first, then by date, newest first; removed ones are left out.
    [[nodiscard]] Result<QList<Order>> list();
    /// A line of listEach(): of an order that cannot be read only what the columns say of it.
    struct Listed {
        Order order;
        std::optional<Error> problem = {}; ///< why it cannot be read
    };
    /// Like list(), and an order that cannot be read does not keep the others back.
    [[nodiscard]] Result<QList<Listed>> listEach();
    /// nullopt when there is none, or it was removed.
    [[nodiscard]] Result<std::optional<Order>> load(OrderId id);
    /// Also one that was removed.
    [[nodiscard]] Result<std::optional<Order>> loadWithRemoved(OrderId id);
    /// Inserts or updates; an unchanged order writes nothing. The caller holds a transaction.
    [[nodiscard]] Result<OrderId> store(const Order& order);

    /// What was signed: PDF, the appendices as they were (frozenAppendices()), and the hash that guards them
    /// (OrderService::approve()).
    struct Frozen {
        QByteArray pdf;
        QByteArray appendicesJson; ///< empty without an appendix
        QByteArray orderJson = {}; ///< as it is stored; freeze() takes the order's own
        QString sha256;
    };
    /// The bytes in which \p order is stored.
    static QByteArray jsonOf(const Order& order);
    [[nodiscard]] Status freeze(const Order& order, const Frozen& frozen);
    [[nodiscard]] Result<std::optional<Frozen>> frozen(OrderId id);
    /// Marked, never deleted; \p removed false brings it back. The caller holds a transaction.
    [[nodiscard]] Status setRemoved(OrderId id, bool removed);

    /// When a draft was printed, and the digest of what it said then.
    struct Printed {
        QDateTime at;
        QString digest;
    };
    [[nodiscard]] Status setPrinted(OrderId id, const Printed& printed);
    [[nodiscard]] Result<QHash<OrderId, Printed>> printed();

    /// «№ 96 от 24.06.2021» of the latest approved order that has \p roadmap behind it or changes it.
    [[nodiscard]] Result<std::optional<QString>> approvedWith(RoadmapId roadmap);
    /// All roadmaps that approved orders have behind them or change.
    [[nodiscard]] Result<QSet<RoadmapId>> approvedRoadmaps();

    /// A roadmap as an order approved it, with its ids (snapshotJson()), and the SHA-256 (hex) of that.
    struct Edition {
        OrderId order;
        QByteArray json;
        QString sha256;
    };
    [[nodiscard]] Status storeEdition(const Edition& edition, RoadmapId roadmap);
    [[nodiscard]] Result<QList<Edition>> editions(RoadmapId roadmap);

private:
    [[nodiscard]] Result<std::optional<Order>> one(const QString& condition, OrderId id);
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
