#pragma once

#include "exchange/Importer.h"

namespace lotsia {

class Storage;

struct ImportPolicy {
    bool acceptedRowsOnly = false; ///< store the accepted rows although others were rejected; otherwise all or nothing
    bool replaceExisting =
        false; ///< overwrite figures that came from another file; otherwise they are a reason to reject
};

struct ImportOutcome {
    qsizetype stored = 0;
    std::optional<RoadmapId> roadmap;
};

/// Brings files in: plan first, then one transaction.
class ImportService {
public:
    explicit ImportService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// planImport() against this database; also rejects a file loaded before (by its bytes) and figures that are stored
    /// with other counts from another file (code "already-stored"). Errors as planImport().
    [[nodiscard]] Result<ImportPlan> plan(const QString& path, ImportKind kind = ImportKind::Auto,
                                          Progress* progress = nullptr) const;
    /// Stores what \p plan accepted, in one transaction. Errors: Data (rejected rows and the policy does not allow
    /// them), InUse, File.
    [[nodiscard]] Result<ImportOutcome> commit(const ImportPlan& plan, const ImportPolicy& policy = {});

private:
    Storage& m_storage;
};

} // namespace lotsia
