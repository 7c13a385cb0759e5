#pragma once

#include "common/Result.h"
#include "orders/Order.h"

#include <QByteArray>

namespace lotsia {

class Storage;

/// How the department's documents look: the profile that a new order begins with, and the coat of arms.
class DocumentDefaults {
public:
    explicit DocumentDefaults(Storage& storage)
        : m_storage(storage)
    {
    }

    /// The department's profile, or the program's when none is stored. Error: Damaged (the stored one cannot be read).
    [[nodiscard]] Result<DocumentProfile> profile() const;
    /// One transaction with its history row. Errors: Data (sizes out of bounds), InUse.
    [[nodiscard]] Status setProfile(const DocumentProfile& profile);
    /// What is stored, for a step back: empty when the profile is the program's.
    [[nodiscard]] Result<QByteArray> storedProfile() const;
    /// Puts storedProfile() back, after reading it as strictly as a file; empty: the program's profile again.
    [[nodiscard]] Status storeProfile(const QByteArray& json);

    /// PNG of the coat of arms; empty when there is none. Error: Damaged (what is stored is no such picture).
    [[nodiscard]] Result<QByteArray> arms() const;
    /// What \p order prints above its letterhead: of an approved one the picture of that day; empty when its profile
    /// asks for none. Error: Damaged.
    [[nodiscard]] Result<QByteArray> armsOf(const Order& order) const;
    /// The picture kept with an approved order, unread; empty when it was printed without one.
    [[nodiscard]] Result<QByteArray> keptArms(OrderId order) const;
    /// Keeps the coat of arms with an order that is being approved. The caller holds a transaction.
    [[nodiscard]] Status keepArms(const Order& order);
    /// Stores a coat of arms as PNG, or takes it away when \p png is empty. One transaction with its history row.
    /// Errors: Data (no PNG, cut short, over 2 MB, over 1000 pixels), InUse.
    [[nodiscard]] Status setArms(const QByteArray& png);

    static constexpr qint64 maxArmsBytes = 2 * 1024 * 1024;
    static constexpr int maxArmsPixels = 1000; ///< of the longer side

private:
    Storage& m_storage;
};

/// A whole PNG within the bounds of a coat of arms; only its chunks are looked at. Error: Data.
[[nodiscard]] Status checkArms(const QByteArray& png);

} // namespace lotsia
