#pragma once

#include "orders/OrderFile.h"
#include "storage/History.h"

#include <QHash>

#include <optional>

namespace lotsia {

/// Files that are kept with signed orders.
class OrderFileRepository {
public:
    OrderFileRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Without bytes, in the order in which they were added; removed ones are left out. Error: Damaged (a kind that
    /// does not exist).
    [[nodiscard]] Result<QList<OrderFile>> list(OrderId order);
    /// Of all orders, removed files left out. Error: Damaged.
    [[nodiscard]] Result<QHash<OrderId, QList<OrderFile>>> listAll();
    /// Also one that was removed; nullopt when there is none.
    [[nodiscard]] Result<std::optional<OrderFile>> find(OrderFileId id);
    /// The caller holds a transaction.
    [[nodiscard]] Result<OrderFileId> add(const OrderFile& file, const QByteArray& content);
    [[nodiscard]] Status setRemoved(OrderFileId id, bool removed);
    /// nullopt when there is no such file.
    [[nodiscard]] Result<std::optional<QByteArray>> content(OrderFileId id);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
