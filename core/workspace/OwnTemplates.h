#pragma once

#include "orders/OwnTemplate.h"

namespace lotsia {

class Storage;

/// Templates that the department made from its own orders.
class OwnTemplates {
public:
    explicit OwnTemplates(Storage& storage)
        : m_storage(storage)
    {
    }

    [[nodiscard]] Result<QList<OwnTemplate>> list() const;
    /// Also a removed one. Error: Data (no such template).
    [[nodiscard]] Result<OwnTemplate> get(qint64 id) const;
    /// The one of this name, in any letters.
    [[nodiscard]] Result<std::optional<OwnTemplate>> named(const QString& title) const;
    /// Errors: Data (no name, a name too long, another template of the same name, an order without a heading).
    [[nodiscard]] Result<qint64> save(const OwnTemplate& entry);
    /// Errors: Data (no such template; on return another one took its name).
    [[nodiscard]] Status setRemoved(qint64 id, bool removed);

    /// A file for another department: lotsia-order, with fields in braces.
    static QByteArray exported(const OwnTemplate& entry);
    /// A file of a template or of an order, named by \p fileName; numbers, dates and everything that belongs to another
    /// database is left out. At most 1 MiB. Errors: Data (no order, a broken file).
    [[nodiscard]] static Result<OwnTemplate> imported(const QByteArray& json, const QString& fileName);

    static constexpr qsizetype MaxTitle = 200;

private:
    [[nodiscard]] Status check(const OwnTemplate& entry) const;
    Storage& m_storage;
};

} // namespace lotsia
