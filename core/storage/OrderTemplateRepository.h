#pragma once

#include "orders/OwnTemplate.h"
#include "storage/History.h"

namespace lotsia {

/// Templates of orders that the department made itself.
class OrderTemplateRepository {
public:
    OrderTemplateRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Without the removed ones, sorted as Russians expect. Error: Damaged (a row that cannot be read).
    [[nodiscard]] Result<QList<OwnTemplate>> list();
    /// nullopt: there is no such template; one that was removed is found.
    [[nodiscard]] Result<std::optional<OwnTemplate>> find(qint64 id);
    /// Inserts or updates; one that was removed comes back. The caller holds a transaction. Error: Data (no such id).
    [[nodiscard]] Result<qint64> store(const OwnTemplate& entry);
    /// The caller holds a transaction. Error: Data (no such id).
    [[nodiscard]] Status setRemoved(qint64 id, bool removed);

private:
    [[nodiscard]] Result<QJsonObject> stored(qint64 id);
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
