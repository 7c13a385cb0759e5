#pragma once

#include "common/Clock.h"
#include "storage/Connection.h"

#include <QJsonObject>

namespace lotsia {

/// The name the computer knows the person by; the program has no accounts of its own.
QString personName();

/// The change log: who, when, what, old and new value as JSON. Written inside the transaction of the edit it describes.
class History {
public:
    History(Connection& connection, const Clock& clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    /// \p action: "add", "change", "remove", "restore", "approve", "print", "import".
    [[nodiscard]] Status write(const QString& entity, qint64 id, const QString& action, const QJsonObject& old,
                               const QJsonObject& now);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace lotsia
