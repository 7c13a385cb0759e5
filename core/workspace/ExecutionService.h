#pragma once

#include "common/Progress.h"
#include "roadmap/Schedule.h"

#include <QUrl>

namespace lotsia {

class Storage;

/// The execution of roadmaps through the year.
class ExecutionService {
public:
    explicit ExecutionService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Every action in each of its periods, judged on \p today. Error: Data (no such roadmap).
    [[nodiscard]] Result<QList<ScheduledItem>> schedule(RoadmapId roadmap, const QDate& today) const;
    /// The same of all roadmaps that are not archived, one after the other.
    [[nodiscard]] Result<QList<ScheduledItem>> scheduleOfAll(const QDate& today) const;

    [[nodiscard]] Result<QList<ExecutionRecord>> records(RoadmapId roadmap) const;
    /// One transaction with its history row. A date to postpone to is dropped by any other status. Errors: Data (an
    /// action that is not stored, Postponed without its date or to a day before the term's end, an actual date of what
    /// is not done or after today, words beyond MaxWords, an archived roadmap).
    [[nodiscard]] Status save(const ExecutionRecord& record);
    /// All of them, or none.
    [[nodiscard]] Status save(const QList<ExecutionRecord>& records);
    /// As stored, or one that says nothing.
    [[nodiscard]] Result<ExecutionRecord> record(ActionId action, const QString& period) const;
    /// False: archived, nothing of it can be changed any more.
    [[nodiscard]] Result<bool> isOpen(RoadmapId roadmap) const;

    [[nodiscard]] Result<QList<ExecutionEvidence>> evidence(RoadmapId roadmap) const;
    /// Copies a file of at most MaxEvidenceFile bytes into the database; without a title it is called after the file.
    /// Errors: File (cannot be read), Data (too large, empty, attached to this period already), Cancelled.
    [[nodiscard]] Result<EvidenceId> addFile(const ExecutionEvidence& about, const QString& path,
                                             Progress* progress = nullptr);
    /// A link or a register. Error: Data (no title, an address that cannot be opened: only http, https, a file or a
    /// folder).
    [[nodiscard]] Result<EvidenceId> addLink(const ExecutionEvidence& evidence);
    /// What is said of it: title, number, date, link. Error: Data.
    [[nodiscard]] Status change(const ExecutionEvidence& evidence);
    /// All of \p evidence in one transaction, or none. Marked, never deleted: \p removed false brings it back (undo).
    [[nodiscard]] Status setRemoved(const QList<EvidenceId>& evidence, bool removed);
    /// The bytes of a file, checked against its SHA-256. Error: Damaged.
    [[nodiscard]] Result<QByteArray> content(const ExecutionEvidence& evidence) const;
    /// Writes the file out, whole or not at all. Errors: File, Damaged.
    [[nodiscard]] Status saveAs(const ExecutionEvidence& evidence, const QString& path) const;
    /// What the system's program is to open: a file is written under \p folder first. Errors: Data (a program or
    /// another kind of file that is only saved, a register), File, Damaged.
    [[nodiscard]] Result<QUrl> openable(const ExecutionEvidence& evidence, const QString& folder) const;

    static constexpr qsizetype MaxWords = 10'000;
    static constexpr qint64 MaxEvidenceFile = 50 * 1024 * 1024;

private:
    [[nodiscard]] Result<RoadmapId> writableHome(ActionId action) const;
    [[nodiscard]] Status check(const ExecutionRecord& record) const;
    Storage& m_storage;
};

} // namespace lotsia
