#pragma once

#include "storage/History.h"

namespace lotsia {

/// Pictures of the department, each under its key: the coat of arms.
class PictureRepository {
public:
    PictureRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }
    /// PNG as stored; empty when there is none.
    [[nodiscard]] Result<QByteArray> load(const QString& key);
    /// Stores \p png, which the caller has checked; empty takes the picture away. The caller holds a transaction. The
    /// change log keeps size and SHA-256, not the picture.
    [[nodiscard]] Status store(const QString& key, const QByteArray& png);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
