#pragma once

#include "common/Result.h"
#include "orders/Party.h"
#include "storage/History.h"

namespace lotsia {

/// The directory of those who answer for measures.
class PartyRepository {
public:
    PartyRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Without the removed ones, sorted as Russians expect. Error: Damaged (a row that cannot be read).
    [[nodiscard]] Result<QList<Party>> list();
    /// nullopt: there is no such party; one that was removed is found.
    [[nodiscard]] Result<std::optional<Party>> find(PartyId id);
    /// Inserts or updates; one that was removed comes back. The caller holds a transaction. Error: Data (no such id).
    [[nodiscard]] Result<PartyId> store(const Party& party);
    /// The caller holds a transaction. Error: Data (no such id).
    [[nodiscard]] Status setRemoved(PartyId id, bool removed);

private:
    [[nodiscard]] Result<QJsonObject> stored(PartyId id);
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
