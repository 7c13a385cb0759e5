#include "workspace/ExecutionChecks.h"

#include "storage/Storage.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapEditions.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataChecks)
};

/// On one line and of a length that a list of remarks can show.
QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > 80 ? line.left(79) + u'…' : line;
}

void report(Findings& findings, const QString& code, const QString& text)
{
    findings.append({Severity::Error, code, text, {}});
}

/// Damage becomes a finding; any other error ends the check.
Status taken(const Error& error, const QString& code, const QString& where, Findings& findings)
{
    if (error.code != ErrorCode::Damaged)
        return std::unexpected(error);
    report(findings, code,
           where.isEmpty() ? error.text : Text::tr("Roadmap “%1”: %2").arg(shortened(where), error.text));
    return {};
}

Status checkRows(Storage& storage, const RoadmapRepository::Header& header, Findings& findings)
{
    const auto damaged = storage.roadmaps.damagedActions(header.id);
    if (!damaged)
        return taken(damaged.error(), u"roadmap-row"_s, header.title, findings);
    for (const QString& text : *damaged)
        report(findings, u"roadmap-row"_s,
               Text::tr("Roadmap “%1”, measure “%2”: what is stored of its responsible parties, its schools or the "
                        "meaning of its term cannot be read. Restore the database from a copy, or fill them in anew.")
                   .arg(shortened(header.title), shortened(text)));
    return {};
}

Status checkFiles(Storage& storage, const QString& title, const QList<ExecutionEvidence>& evidence, Findings& findings)
{
    const ExecutionService service(storage);
    for (const ExecutionEvidence& one : evidence) {
        if (one.kind != EvidenceKind::File)
            continue;
        // One file at a time: all of them together may be more than the memory holds.
        const auto content = service.content(one);
        if (content)
            continue;
        if (content.error().code != ErrorCode::Damaged)
            return std::unexpected(content.error());
        report(findings, u"evidence-file"_s,
               Text::tr("Roadmap “%1”, document “%2” (%3): %4")
                   .arg(shortened(title), shortened(one.title), one.fileName, content.error().text));
    }
    return {};
}

Status checkOne(Storage& storage, const RoadmapRepository::Header& header, Findings& findings)
{
    LOTSIA_TRY(checkRows(storage, header, findings));
    if (const auto records = storage.execution.records(header.id); !records)
        LOTSIA_TRY(taken(records.error(), u"execution"_s, header.title, findings));
    const auto evidence = storage.execution.evidence(header.id);
    if (evidence)
        LOTSIA_TRY(checkFiles(storage, header.title, *evidence, findings));
    else
        LOTSIA_TRY(taken(evidence.error(), u"execution"_s, header.title, findings));
    if (const auto editions = RoadmapEditions(storage).list(header.id); !editions)
        LOTSIA_TRY(taken(editions.error(), u"roadmap-edition"_s, header.title, findings));
    return {};
}

} // namespace

Status checkExecution(Storage& storage, Findings& findings)
{
    LOTSIA_TRY_ASSIGN(const auto roadmaps, storage.roadmaps.list());
    for (const auto& header : roadmaps)
        LOTSIA_TRY(checkOne(storage, header, findings));
    if (const auto parties = storage.parties.list(); !parties)
        LOTSIA_TRY(taken(parties.error(), u"party"_s, {}, findings));
    return {};
}

} // namespace lotsia
