#pragma once

#include "common/Result.h"
#include "storage/History.h"

#include <QStringList>

namespace lotsia {

/// What a person told the proofreading: words that are right, and remarks on an order that are not to be shown.
class KnownWordRepository {
public:
    KnownWordRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Sorted as Russians expect.
    [[nodiscard]] Result<QStringList> list();
    /// Nothing happens when it is there already, or is not there. The caller holds a transaction.
    [[nodiscard]] Status add(const QString& word);
    [[nodiscard]] Status remove(const QString& word);

    /// Keys of the remarks on \p order that are hidden (OrderRemark::key).
    [[nodiscard]] Result<QStringList> hidden(qint64 order);
    /// The caller holds a transaction. Error: Data (no such order).
    [[nodiscard]] Status setHidden(qint64 order, const QString& key, bool hidden);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
