#pragma once

#include "common/Result.h"
#include "roadmap/Roadmap.h"
#include "workspace/RoadmapEditions.h"

namespace lotsia {

class Storage;

struct RoadmapEntry {
    RoadmapId id;
    QString title;
    QString documentKind;
    QDate periodStart, periodEnd;
    int actions = 0;
    RoadmapState state = RoadmapState::Draft;
    bool archived = false;
};

/// Roadmaps of the department.
class RoadmapService {
public:
    explicit RoadmapService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Archived ones stand last.
    [[nodiscard]] Result<QList<RoadmapEntry>> list() const;
    [[nodiscard]] Result<Roadmap> get(RoadmapId id) const;
    [[nodiscard]] Result<RoadmapId> add(const Roadmap& roadmap);
    /// Stores the whole changed roadmap in one transaction; only rows that differ are written, each with a history row.
    /// Sections and actions without an id are new, and the returned roadmap has theirs; missing ones are marked as
    /// removed, never deleted, and come back when saved again with their old id (undo). What is printed of an approved
    /// roadmap changes only after RoadmapEditions::amend(), of an archived one never; registers, schools and meanings
    /// of terms can always be set. Errors: Data, InUse.
    [[nodiscard]] Result<Roadmap> save(const Roadmap& roadmap);
    /// Takes a roadmap out of the list; refused while an approved order has it as its appendix. Error: Data.
    [[nodiscard]] Status remove(RoadmapId id);
    /// Takes remove() back. Error: Data.
    [[nodiscard]] Status restore(RoadmapId id);

private:
    Storage& m_storage;
};

} // namespace lotsia
