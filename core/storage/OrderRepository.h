#pragma once

#include "orders/Order.h"
#include "storage/History.h"

namespace lotsia {

/// Orders: drafts, and approved ones with their frozen copies.
class OrderRepository {
public:
    OrderRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Drafts first, then by date, newest first.
    [[nodiscard]] Result<QList<Order>> list();
    [[nodiscard]] Result<std::optional<Order>> load(OrderId id);
    /// Inserts or updates; an unchanged order writes nothing. The caller holds a transaction.
    [[nodiscard]] Result<OrderId> store(const Order& order);

    /// What was signed: PDF, the appendices as they were (frozenAppendices()), and the SHA-256 (hex) over both.
    struct Frozen {
        QByteArray pdf;
        QByteArray appendicesJson; ///< empty without an appendix
        QString sha256;
    };
    [[nodiscard]] Status freeze(const Order& order, const Frozen& frozen);
    [[nodiscard]] Result<std::optional<Frozen>> frozen(OrderId id);
    /// Number and title of an approved order that has \p roadmap behind it.
    [[nodiscard]] Result<std::optional<QString>> approvedWith(RoadmapId roadmap);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
