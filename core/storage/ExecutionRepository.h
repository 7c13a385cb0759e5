#pragma once

#include "roadmap/Execution.h"
#include "storage/History.h"

#include <optional>

namespace lotsia {

/// How actions were carried out, and the documents that prove it.
class ExecutionRepository {
public:
    ExecutionRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// Roadmaps that are neither removed nor archived, in the order in which they were made.
    [[nodiscard]] Result<QList<RoadmapId>> liveRoadmaps();

    /// The roadmap that an action stands in.
    struct Home {
        RoadmapId roadmap;
        bool archived = false;
    };
    /// nullopt: there is no such action, or it or its roadmap was removed.
    [[nodiscard]] Result<std::optional<Home>> homeOf(ActionId action);

    /// Of the actions of \p roadmap, removed ones left out. Error: Damaged (a status that does not exist).
    [[nodiscard]] Result<QList<ExecutionRecord>> records(RoadmapId roadmap);
    [[nodiscard]] Result<std::optional<ExecutionRecord>> find(ActionId action, const QString& period);
    /// Inserts or replaces; a record that says nothing (not started, no words) is deleted. The caller holds a
    /// transaction.
    [[nodiscard]] Status store(const ExecutionRecord& record);

    /// Of the actions of \p roadmap, without bytes, in the order in which they were added.
    [[nodiscard]] Result<QList<ExecutionEvidence>> evidence(RoadmapId roadmap);
    /// nullopt when there is none; one that was removed is found.
    [[nodiscard]] Result<std::optional<ExecutionEvidence>> findEvidence(EvidenceId id);
    /// The file with these bytes that is attached to this period already.
    [[nodiscard]] Result<std::optional<ExecutionEvidence>> findFile(ActionId action, const QString& period,
                                                                    const QString& sha256);
    /// Inserts (with \p content for a file) or updates what is said of it: title, number, date, link. The caller holds
    /// a transaction. Error: Data (no such evidence).
    [[nodiscard]] Result<EvidenceId> store(const ExecutionEvidence& evidence, const QByteArray& content = {});
    [[nodiscard]] Status setRemoved(EvidenceId id, bool removed);
    /// nullopt when there is no such file.
    [[nodiscard]] Result<std::optional<QByteArray>> content(EvidenceId id);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
