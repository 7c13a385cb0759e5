#include "ui/assessment/ImportBatch.h"

#include "workspace/CopyService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lotsia {

namespace {

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("ImportBatch", "Loading was cancelled."));
}

/// Error: Cancelled only; everything else is kept in the file.
Status planFile(Workspace& workspace, ImportFile& file, Progress& progress)
{
    auto plan = workspace.imports().plan(file.path, ImportKind::Auto, &progress);
    if (plan) {
        file.plan = std::move(*plan);
        file.kind = file.plan.kind;
        file.state = ImportFile::State::Planned;
        return {};
    }
    if (plan.error().code == ErrorCode::Cancelled)
        return std::unexpected(plan.error());
    file.error = plan.error().toString();
    file.state = ImportFile::State::Failed;
    return {};
}

void commitFile(Workspace& workspace, ImportFile& file, const ImportPolicy& policy)
{
    const auto outcome = workspace.imports().commit(file.plan, policy);
    if (!outcome) {
        file.error = outcome.error().toString();
        file.state = ImportFile::State::Failed;
        return;
    }
    file.stored = outcome->stored;
    file.state = ImportFile::State::Stored;
}

bool mayCommit(const ImportFile& file, const ImportPolicy& policy)
{
    return file.state == ImportFile::State::Planned && file.plan.acceptedCount() > 0
        && (file.conflictCount() == 0 || policy.replaceExisting) && (!file.hasRejections() || policy.acceptedRowsOnly);
}

bool isConflict(const Finding& finding)
{
    return finding.code == u"already-stored";
}

} // namespace

qsizetype ImportFile::conflictCount() const
{
    return std::ranges::count_if(plan.findings, isConflict);
}

bool ImportFile::hasRejections() const
{
    return plan.rejectedCount() > 0 || std::ranges::any_of(plan.findings, [](const Finding& finding) {
               return finding.severity == Severity::Error && !isConflict(finding);
           });
}

ImportBatch ImportBatch::of(const QStringList& paths)
{
    ImportBatch batch;
    for (const QString& path : paths) {
        ImportFile file;
        file.path = path;
        file.name = QFileInfo(path).fileName();
        batch.m_files.push_back(std::move(file));
    }
    return batch;
}

Status ImportBatch::plan(Workspace& workspace, Progress& progress)
{
    const qint64 total = qint64(m_files.size());
    qint64 done = 0;
    for (ImportFile& file : m_files) {
        if (progress.isCancelled())
            return cancelled();
        progress.report(file.name, done++, total);
        if (file.state == ImportFile::State::Waiting)
            LOTSIA_TRY(planFile(workspace, file, progress));
    }
    std::ranges::stable_partition(m_files, [](const ImportFile& file) { return file.kind == ImportKind::Schools; });
    return {};
}

Status ImportBatch::commit(Workspace& workspace, const ImportPolicy& policy, Progress& progress)
{
    const qint64 total = qint64(m_files.size());
    qint64 done = 0;
    bool schoolsCameIn = false;
    if (canCommit(policy))
        workspace.copies().makeBefore(CopyReason::Import);
    for (ImportFile& file : m_files) { // school lists stand first
        if (progress.isCancelled())
            return cancelled();
        progress.report(file.name, done++, total);
        if (schoolsCameIn && file.state == ImportFile::State::Planned && file.hasErrors())
            LOTSIA_TRY(planFile(workspace, file, progress));
        if (!mayCommit(file, policy))
            continue;
        commitFile(workspace, file, policy);
        schoolsCameIn = schoolsCameIn || (file.kind == ImportKind::Schools && file.state == ImportFile::State::Stored);
    }
    return {};
}

bool ImportBatch::hasWaiting() const
{
    return std::ranges::any_of(m_files,
                               [](const ImportFile& file) { return file.state == ImportFile::State::Waiting; });
}

bool ImportBatch::canCommit(const ImportPolicy& policy) const
{
    return std::ranges::any_of(m_files, [&policy](const ImportFile& file) { return mayCommit(file, policy); });
}

bool ImportBatch::hasPartlyAccepted() const
{
    return std::ranges::any_of(m_files, [this](const ImportFile& file) {
        return file.state == ImportFile::State::Planned && file.hasRejections() && file.plan.acceptedCount() > 0
            && !waitsForSchools(file);
    });
}

bool ImportBatch::allStored() const
{
    return std::ranges::all_of(m_files, [](const ImportFile& file) { return file.state == ImportFile::State::Stored; });
}

bool ImportBatch::waitsForSchools(const ImportFile& file) const
{
    return file.state == ImportFile::State::Planned && file.kind != ImportKind::Schools && file.hasErrors()
        && std::ranges::any_of(m_files, [](const ImportFile& other) {
               return other.kind == ImportKind::Schools && other.state == ImportFile::State::Planned;
           });
}

int ImportBatch::storedFiles() const
{
    return int(
        std::ranges::count_if(m_files, [](const ImportFile& file) { return file.state == ImportFile::State::Stored; }));
}

qsizetype ImportBatch::storedRows() const
{
    qsizetype rows = 0;
    for (const ImportFile& file : m_files)
        rows += file.stored;
    return rows;
}

} // namespace lotsia
