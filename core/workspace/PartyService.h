#pragma once

#include "common/Result.h"
#include "orders/Party.h"
#include "roadmap/Roadmap.h"

#include <functional>

namespace lotsia {

class Storage;

/// A party with what it answers for.
struct PartyUse {
    Party party; ///< without an id: named in a roadmap, not in the directory yet
    int actions = 0; ///< of roadmaps that are not archived
    QList<RoadmapId> roadmaps = {};
};

/// An action that a party answers for.
struct PartyAction {
    RoadmapId roadmap;
    QString roadmapTitle;
    ActionId action;
    QString number; ///< «2.3.»
    QString text, term;
};

/// What a rename would change, and what it would leave.
struct RenameReach {
    int actions = 0;
    int roadmaps = 0;
    QStringList left; ///< titles of roadmaps that name the party and are approved or archived
};

/// The directory of responsible parties and people.
class PartyService {
public:
    explicit PartyService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// The directory and every party that a roadmap names besides, sorted as Russians expect.
    [[nodiscard]] Result<QList<PartyUse>> list() const;
    /// Names to complete from, sorted.
    [[nodiscard]] Result<QStringList> names() const;
    /// What the party of this name answers for, in roadmaps that are not archived.
    [[nodiscard]] Result<QList<PartyAction>> actionsOf(const QString& name) const;
    /// The party as stored, also a removed one. Error: Data (no such party).
    [[nodiscard]] Result<Party> get(PartyId id) const;
    /// The name and its words are put in order (no line breaks). Errors: Data (no name, a name too long, a second party
    /// of the same name, no such party).
    [[nodiscard]] Result<PartyId> save(const Party& party);
    /// All of them in one transaction, or none.
    [[nodiscard]] Result<QList<PartyId>> saveAll(const QList<Party>& parties);
    /// Errors: Data (no such party; one of the same name was added while it was removed).
    [[nodiscard]] Status setRemoved(PartyId id, bool removed);
    [[nodiscard]] Status setAllRemoved(const QList<PartyId>& ids, bool removed);

    /// What rename() would do. Roadmaps that are approved or archived stay as they are, and so do the texts of orders.
    [[nodiscard]] Result<RenameReach> reach(const QString& from) const;
    /// Writes the new name wherever \p from is named in roadmaps that can be changed (not approved, not archived) and
    /// in the directory; a party that is there already is joined with it. One transaction. Returns the changed
    /// roadmaps as they were before and after, for Undo. Errors: Data (no name, the same name, nobody is named so).
    struct Renamed {
        QList<Roadmap> before, after;
        QList<Party> parties; ///< as they were before
        int actions = 0;
        QStringList left; ///< titles of the roadmaps that stayed
    };
    [[nodiscard]] Result<Renamed> rename(const QString& from, const QString& to);
    /// Takes a rename back. Error: Data when a roadmap changed meanwhile.
    [[nodiscard]] Status undoRename(const Renamed& renamed);

    static constexpr qsizetype MaxName = 500;

private:
    enum class Frozen { No, Yes };
    /// Every roadmap that is not archived, and with \p archived those too.
    [[nodiscard]] Status eachRoadmap(bool archived, const std::function<Status(const Roadmap&, Frozen)>& visit) const;
    [[nodiscard]] Status checkName(const Party& party) const;
    Storage& m_storage;
};

} // namespace lotsia
