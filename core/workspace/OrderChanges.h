#pragma once

#include "orders/OrderAmendment.h"

namespace lotsia {

class Storage;

/// Orders that change earlier ones or take their force. They are made as drafts; what they say of the earlier orders
/// takes effect with their approval.
class OrderChanges {
public:
    explicit OrderChanges(Storage& storage)
        : m_storage(storage)
    {
    }

    /// The draft in which the text of an approved order, as later orders left it, is changed: the one that is there, or
    /// a new one. Errors: Data (not approved, without force).
    [[nodiscard]] Result<OrderId> copyOf(OrderId original);
    /// The order that makes the changes of \p copy, worded from the difference; not stored. A draft that was worded
    /// from this copy before keeps everything else that stands in it, and its key. Errors: Data (no such copy, nothing
    /// is changed, too many changes).
    [[nodiscard]] Result<Order> amendment(OrderId copy) const;
    /// The order that declares \p originals to have lost their force; not stored. Errors: Data (none given, not
    /// approved, without force already).
    [[nodiscard]] Result<Order> repeal(const QList<OrderId>& originals) const;
    /// Whether \p order may say what it says of earlier orders as one of its date. Errors: Data (an order that is not
    /// there, not approved, without force or later; a copy changed since the points were worded).
    [[nodiscard]] Status check(const Order& order) const;
    /// What approval does with the copies that the points were worded from: they are put away, and the next change
    /// begins with their text. The caller holds a transaction.
    [[nodiscard]] Status putAwayCopies(const Order& order);

private:
    struct Target;
    [[nodiscard]] Result<Target> target(OrderId id) const;
    [[nodiscard]] Result<Order> textOf(OrderId original) const;
    [[nodiscard]] Result<Order> blank(const QString& key, const QHash<QString, QString>& fields) const;
    [[nodiscard]] Result<QSet<RoadmapId>> changedRoadmaps(const Order& order) const;
    Storage& m_storage;
};

} // namespace lotsia
