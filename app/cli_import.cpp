#include "app/cli_context.h"

#include "workspace/CopyService.h"
#include "workspace/ImportService.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// School lists come first, so that a folder can be loaded in one call in any order.
QStringList schoolsFirst(const QStringList& files)
{
    QStringList first, rest;
    for (const QString& file : files) {
        const auto kind = detectImportKind(file);
        (kind && *kind == ImportKind::Schools ? first : rest) << file;
    }
    return first + rest;
}

void printRejected(const ImportPlan& plan)
{
    for (const Finding& finding : plan.findings) {
        if (finding.severity == Severity::Info)
            continue;
        err() << (finding.place.toString().isEmpty() ? plan.fileName : finding.place.toString()) << ": " << finding.text
              << '\n';
    }
}

void printSummary(const ImportPlan& plan, const QString& state, bool json)
{
    if (!json) {
        out() << plan.fileName << ": " << importKindTitle(plan.kind) << ". "
              << Text::tr("Accepted: %1, rejected: %2, reference rows: %3. %4")
                     .arg(plan.acceptedCount())
                     .arg(plan.rejectedCount())
                     .arg(plan.references.size())
                     .arg(state)
              << '\n';
        return;
    }
    QJsonArray remarks;
    for (const Finding& finding : plan.findings)
        remarks.append(
            QJsonObject{{u"code"_s, finding.code}, {u"place"_s, finding.place.toString()}, {u"text"_s, finding.text}});
    const QJsonObject object{{u"file"_s, plan.fileName},
                             {u"accepted"_s, static_cast<qint64>(plan.acceptedCount())},
                             {u"rejected"_s, static_cast<qint64>(plan.rejectedCount())},
                             {u"references"_s, static_cast<qint64>(plan.references.size())},
                             {u"findings"_s, remarks}};
    printJson(QJsonDocument(object));
}

/// A copy before the first file that is stored; without one the work goes on, but not in silence.
void copyBefore(Workspace& workspace)
{
    workspace.copies().makeBefore(CopyReason::Import);
    if (const auto error = workspace.copies().lastError())
        err() << Text::tr("The copy before loading was not made: %1").arg(error->toString()) << '\n';
}

Status importOne(Workspace& workspace, const QString& file, ImportKind kind, const Call& call, bool& copied)
{
    Progress progress([](const QString& label, qint64 done, qint64) {
        if (isTerminal())
            err() << '\r' << label << ": " << done << Qt::flush;
    });
    auto plan = workspace.imports().plan(file, kind, &progress);
    if (isTerminal())
        err() << '\r';
    LOTSIA_TRY(plan);
    printRejected(*plan);
    const ImportPolicy policy{false, call.has(u"replace"_s)};
    if (call.has(u"dry-run"_s)) {
        printSummary(*plan, Text::tr("Nothing was stored: a trial run."), call.has(u"json"_s));
        return plan->hasErrors()
            ? fail(ErrorCode::Data, Text::tr("The file has problems."), {plan->fileName, {}, 0, {}})
            : Status();
    }
    if (!std::exchange(copied, true))
        copyBefore(workspace);
    const auto outcome = workspace.imports().commit(*plan, policy);
    printSummary(*plan, outcome ? Text::tr("Stored.") : Text::tr("Nothing was stored."), call.has(u"json"_s));
    LOTSIA_TRY(outcome);
    return {};
}

} // namespace

Status newDatabase(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const QString path, call.required(u"db"_s));
    LOTSIA_TRY_ASSIGN(const QString departmentFile, call.required(u"department"_s));
    LOTSIA_TRY_ASSIGN(const QByteArray json, readFile(departmentFile));
    LOTSIA_TRY_ASSIGN(const Department department, Department::fromJson(json, QFileInfo(departmentFile).fileName()));
    LOTSIA_TRY(Workspace::create(path, department));
    err() << Text::tr("The database is created: %1").arg(path) << '\n';
    return {};
}

Status importFiles(const Call& call)
{
    if (call.words.isEmpty())
        return usage(Text::tr("Name at least one file to load."));
    if (call.has(u"mapping"_s))
        return usage(
            Text::tr("A table of column correspondences cannot be given yet: name the columns as in the flat table."));
    ImportKind kind = ImportKind::Auto;
    if (call.has(u"kind"_s)) {
        const auto named = importKindFromKey(call.options.value(u"kind"_s));
        if (!named)
            return usage(
                Text::tr("There is no kind of file “%1”: flat, vpr, ege, oge, schools, profile, roadmap, auto.")
                    .arg(call.options.value(u"kind"_s)));
        kind = *named;
    }
    LOTSIA_TRY_ASSIGN(
        auto workspace,
        openDatabase(call, call.has(u"dry-run"_s) ? Workspace::Access::ReadOnly : Workspace::Access::ReadWrite));
    workspace->copies().configure(CopySettings::load());
    bool copied = false;
    // All or nothing per file: the others go on, and the first failure gives the exit code.
    std::optional<Error> failure;
    for (const QString& file : schoolsFirst(call.words)) {
        const Status status = importOne(*workspace, file, kind, call, copied);
        if (status)
            continue;
        if (failure)
            err() << status.error().toString() << '\n';
        else
            failure = status.error();
    }
    if (failure)
        return std::unexpected(*failure);
    return {};
}

} // namespace lotsia::cli
