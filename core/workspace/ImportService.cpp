#include "workspace/ImportService.h"

#include "storage/Storage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

QString kindKey(ImportKind kind)
{
    for (const QString& key : {u"schools"_s, u"flat"_s, u"vpr"_s, u"oge"_s, u"ege"_s, u"profile"_s, u"roadmap"_s}) {
        if (importKindFromKey(key) == kind)
            return key;
    }
    return u"auto"_s;
}

using Identity = std::tuple<QString, Procedure, int>;

Identity identityOf(const ProcedureResult& result)
{
    return {result.schoolCode, result.procedure, result.year.endYear()};
}

bool sameFigures(const ProcedureResult& a, const ProcedureResult& b)
{
    return a.participants == b.participants && a.m2 == b.m2 && a.m3 == b.m3 && a.m4 == b.m4 && a.m5 == b.m5
        && a.below == b.below;
}

/// Figures that are stored already with other counts: a remark for each, that the policy may overrule.
Status findConflicts(Storage& storage, ImportPlan& plan)
{
    QSet<AcademicYear> years;
    for (const ProcedureResult& result : std::as_const(plan.results))
        years.insert(result.year);
    std::map<Identity, ProcedureResult> stored;
    for (const AcademicYear year : std::as_const(years)) {
        LOTSIA_TRY_ASSIGN(const QList<ProcedureResult> results, storage.results.list(year));
        for (const ProcedureResult& result : results)
            stored.emplace(identityOf(result), result);
    }
    for (const ProcedureResult& result : std::as_const(plan.results)) {
        const auto found = stored.find(identityOf(result));
        if (found == stored.cend() || sameFigures(found->second, result))
            continue;
        plan.findings.append(
            {Severity::Error,
             u"already-stored"_s,
             Text::tr(
                 "%1, %2, %3: other figures are stored already, from %4. Allow replacing them or remove them first.")
                 .arg(result.schoolCode, result.procedure.title(), result.year.toString(),
                      found->second.source.toString()),
             {result.source.file, result.source.sheet, result.source.row, {}}});
    }
    return {};
}

/// School lists update what is there by code; fields that the file does not know are kept.
School merged(const School& stored, const School& incoming)
{
    School school = stored;
    const std::pair<QString*, const QString*> fields[] = {
        {&school.login, &incoming.login},       {&school.shortName, &incoming.shortName},
        {&school.fullName, &incoming.fullName}, {&school.level, &incoming.level},
        {&school.type, &incoming.type},         {&school.location, &incoming.location},
        {&school.cluster, &incoming.cluster},   {&school.inn, &incoming.inn},
        {&school.head, &incoming.head},         {&school.phone, &incoming.phone},
        {&school.note, &incoming.note},
    };
    for (const auto& [to, from] : fields) {
        if (!from->isEmpty())
            *to = *from;
    }
    return school;
}

} // namespace

Result<ImportPlan> ImportService::plan(const QString& path, ImportKind kind, Progress* progress) const
{
    LOTSIA_TRY_ASSIGN(QList<School> schools, m_storage.schools.list(true));
    LOTSIA_TRY_ASSIGN(const auto aliases, m_storage.schools.aliases());
    LOTSIA_TRY_ASSIGN(const ProcedureCalendar calendar, m_storage.books.calendar());
    LOTSIA_TRY_ASSIGN(ImportPlan plan,
                      planImport(path, kind, SchoolDirectory(std::move(schools), aliases), progress, &calendar));
    LOTSIA_TRY_ASSIGN(const auto before, m_storage.imports.findByHash(plan.sha256));
    if (before) {
        const QString when = QDateTime::fromString(before->at, Qt::ISODate).toString(u"dd.MM.yyyy HH:mm"_s);
        return fail(ErrorCode::Data,
                    Text::tr("This very file was loaded already on %1 as “%2”. Nothing was changed.")
                        .arg(when, before->fileName),
                    {plan.fileName, {}, 0, {}});
    }
    LOTSIA_TRY(findConflicts(m_storage, plan));
    return plan;
}

Result<ImportOutcome> ImportService::commit(const ImportPlan& plan, const ImportPolicy& policy)
{
    if (!policy.acceptedRowsOnly && plan.rejectedCount() > 0)
        return fail(
            ErrorCode::Data,
            Text::tr("%n rows were rejected, so nothing was stored.", nullptr, static_cast<int>(plan.rejectedCount())),
            {plan.fileName, {}, 0, {}});
    for (const Finding& finding : plan.findings) {
        const bool overruled = finding.severity != Severity::Error
            || (finding.code == u"already-stored" ? policy.replaceExisting : policy.acceptedRowsOnly);
        if (!overruled)
            return fail(ErrorCode::Data, Text::tr("%1 Nothing was stored.").arg(finding.text), finding.place);
    }
    if (plan.schools.isEmpty() && plan.results.isEmpty() && plan.references.isEmpty() && plan.indicators.isEmpty()
        && !plan.roadmap)
        return fail(ErrorCode::Data, Text::tr("The file brings nothing new."), {plan.fileName, {}, 0, {}});

    ImportOutcome outcome;
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const qint64 importId, m_storage.imports.add(plan, kindKey(plan.kind), plan.acceptedCount()));
    LOTSIA_TRY_ASSIGN(const QList<School> known, m_storage.schools.list(true));
    QHash<QString, School> byCode;
    QHash<QString, SchoolId> ids;
    for (const School& school : known) {
        byCode.insert(school.code, school);
        ids.insert(school.code, school.id);
    }
    for (const School& school : plan.schools) {
        LOTSIA_TRY(
            m_storage.schools.store(byCode.contains(school.code) ? merged(byCode.value(school.code), school) : school));
    }
    LOTSIA_TRY(m_storage.results.store(plan.results, ids, importId));
    LOTSIA_TRY(m_storage.results.storeReferences(plan.references, importId));
    LOTSIA_TRY(m_storage.imports.storeIndicators(plan.indicators, ids, importId));
    if (plan.roadmap) {
        LOTSIA_TRY_ASSIGN(const Roadmap stored, m_storage.roadmaps.store(*plan.roadmap));
        outcome.roadmap = stored.id;
    }
    LOTSIA_TRY(
        m_storage.history.write(u"import"_s, importId, u"import"_s, {},
                                {{u"file"_s, plan.fileName}, {u"rows"_s, static_cast<qint64>(plan.acceptedCount())}}));
    LOTSIA_TRY(transaction.commit());
    outcome.stored = plan.acceptedCount();
    return outcome;
}

} // namespace lotsia
