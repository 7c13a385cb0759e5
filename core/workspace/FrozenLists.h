#pragma once

#include "common/Id.h"
#include "criteria/Evaluator.h"
#include "orders/Order.h"

namespace lotsia {

class Storage;

struct FrozenListTag;
using FrozenListId = Id<FrozenListTag>;

/// A list of schools as it was approved by an order or sent out.
struct FrozenList {
    FrozenListId id;
    AcademicYear year = AcademicYear::endingIn(2000);
    QString criteriaTitle;
    QString criteriaEdition;
    QString sha256; ///< of the list and of the criteria it was made by
    QString at; ///< ISO
    QString orderText; ///< «приказ № 96 от 24.06.2021»; empty when the list was only sent out
    OrderId order; ///< not valid when the list was only sent out
    int schools = 0; ///< how many the list holds, whatever their classes
};

/// Lists of schools that an order approved or that were sent out, kept byte for byte with the criteria they were made
/// by. They are never changed and never deleted; what was decided by hand is a part of them.
class FrozenLists {
public:
    explicit FrozenLists(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Newest first.
    [[nodiscard]] Result<QList<FrozenList>> list() const;
    /// Keeps the classification, its criteria and the SHA-256 of both. Takes part in the caller's transaction when
    /// there is one. \p order is not valid for a list that is only sent out. Error: Data (the criteria set or the
    /// order is not stored).
    [[nodiscard]] Result<FrozenListId> freeze(const Classification& classification, OrderId order,
                                              const QString& orderText);
    /// lotsia-classification/1 as it was kept. Errors: Data (unknown), Damaged when the hash differs.
    [[nodiscard]] Result<QByteArray> json(FrozenListId id) const;

    /// A verdict that is another one now. A school of one side only has one change for each class in which it is, or
    /// one without a class.
    struct Change {
        QString code, name;
        QString classId, className;
        Verdict then = Verdict::Unknown, now = Verdict::Unknown;
        bool left = false; ///< the school is in no list any more
        bool added = false; ///< the school was not known then
    };
    struct Comparison {
        bool identicalBytes = false;
        bool criteriaChanged = false; ///< the stored set has other rules by now than the list was made by
        QList<Change> changes;
        QStringList reasons; ///< figures that differ: school, procedure, year, then and now
    };
    /// Evaluates the frozen criteria with the frozen decisions on today's data and compares with what was frozen.
    /// Errors: Data (unknown; kept by an older version without its criteria, and the set is gone), Damaged, Cancelled.
    [[nodiscard]] Result<Comparison> compare(FrozenListId id, Progress* progress = nullptr) const;

private:
    Storage& m_storage;
};

} // namespace lotsia
