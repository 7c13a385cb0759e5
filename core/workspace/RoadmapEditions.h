#pragma once

#include "orders/Order.h"
#include "roadmap/Roadmap.h"

#include <QHash>

namespace lotsia {

class Storage;

/// Draft: never approved. Approved: as an order approved it, frozen. Amending: approved, and being changed for the next
/// edition. Archived: of a past year, frozen.
enum class RoadmapState { Draft, Approved, Amending, Archived };

/// A roadmap as an approved order has it in its appendix.
struct RoadmapEdition {
    int number = 0; ///< from 1, by the date of the orders
    OrderId order;
    QString orderText; ///< «приказ № 96 от 24.06.2021»
    QDate date;
    Roadmap roadmap; ///< as it was printed; a row that is still known has its id
};

/// Approved editions of a roadmap, and the life around them.
class RoadmapEditions {
public:
    explicit RoadmapEditions(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Error: Data (no such roadmap).
    [[nodiscard]] Result<RoadmapState> state(RoadmapId roadmap) const;
    /// Of every roadmap in the list.
    [[nodiscard]] Result<QHash<RoadmapId, RoadmapState>> states() const;
    /// Oldest first. Error: Damaged (a frozen copy was changed).
    [[nodiscard]] Result<QList<RoadmapEdition>> list(RoadmapId roadmap) const;
    /// «Утверждена приказом № 96 от 24.06.2021, редакция 1», agreeing with the document; empty for a draft.
    [[nodiscard]] Result<QString> approvalText(RoadmapId roadmap) const;
    /// A sentence why what is printed of the roadmap cannot change; empty when it can.
    [[nodiscard]] Result<QString> whyFrozen(RoadmapId roadmap) const;

    /// Opens an approved roadmap for changes: state Amending. Error: Data (not approved).
    [[nodiscard]] Status amend(RoadmapId roadmap);
    /// Takes amend() back, or repeats it, and leaves the rows alone: for Undo. Error: Data.
    [[nodiscard]] Status setAmending(RoadmapId roadmap, bool amending);
    /// Drops the changes since the last edition: state Approved, rows as they were printed. What is not printed of a
    /// row stays as it is now. Error: Data (not being amended), Damaged.
    [[nodiscard]] Status dropAmendment(RoadmapId roadmap);
    [[nodiscard]] Status setArchived(RoadmapId roadmap, bool archived);

private:
    Storage& m_storage;
};

} // namespace lotsia
