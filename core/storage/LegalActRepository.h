#pragma once

#include "orders/LegalAct.h"
#include "storage/History.h"

namespace lotsia {

/// The register of acts that orders rest on.
class LegalActRepository {
public:
    LegalActRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Without the removed ones, newest first, those without a date last. Error: Damaged (a row that cannot be read).
    [[nodiscard]] Result<QList<LegalAct>> list();
    /// nullopt: there is no such act; one that was removed is found.
    [[nodiscard]] Result<std::optional<LegalAct>> find(LegalActId id);
    /// Inserts or updates; one that was removed comes back. The caller holds a transaction. Error: Data (no such id).
    [[nodiscard]] Result<LegalActId> store(const LegalAct& act);
    /// The caller holds a transaction. Error: Data (no such id).
    [[nodiscard]] Status setRemoved(LegalActId id, bool removed);

private:
    [[nodiscard]] Result<QJsonObject> stored(LegalActId id);
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
