#include "workspace/DataChecks.h"

#include "storage/Database.h"
#include "storage/Storage.h"
#include "workspace/CriteriaChecks.h"
#include "workspace/ExecutionChecks.h"
#include "workspace/OrderChecks.h"

#include <QCoreApplication>
#include <QSet>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataChecks)
};

void checkSchools(const QList<School>& schools, Findings& findings)
{
    if (schools.isEmpty())
        findings.append(
            {Severity::Warning, u"no-schools"_s, Text::tr("There are no schools yet. Load the list of schools."), {}});
    for (const School& school : schools) {
        if (school.level.isEmpty())
            findings.append({Severity::Warning,
                             u"school-level"_s,
                             Text::tr("School %1 (%2) has no level (НОШ, ООШ, СОШ). Fill it in on the page “Schools”.")
                                 .arg(school.shortName, school.code),
                             {}});
        if (!school.inn.isEmpty() && !isValidInn(school.inn))
            findings.append(
                {Severity::Warning,
                 u"school-inn"_s,
                 Text::tr("School %1: the tax number %2 has a wrong check digit.").arg(school.shortName, school.inn),
                 {}});
    }
}

void checkResults(const QList<School>& schools, const QList<ProcedureResult>& results, Findings& findings)
{
    QHash<AcademicYear, QSet<QString>> byYear;
    for (const ProcedureResult& result : results) {
        byYear[result.year].insert(result.schoolCode);
        if (const Status status = result.check(); !status)
            findings.append(
                {Severity::Error,
                 u"result-counts"_s,
                 Text::tr("%1, %2, %3: %4")
                     .arg(result.schoolCode, result.procedure.title(), result.year.toString(), status.error().text),
                 {result.source.file, result.source.sheet, result.source.row, {}}});
    }
    // One remark for a year, however many schools: what is only begun must not bury what is wrong.
    QList<AcademicYear> years = byYear.keys();
    std::ranges::sort(years);
    for (const AcademicYear year : std::as_const(years)) {
        QStringList without;
        for (const School& school : schools) {
            if (!byYear.value(year).contains(school.code))
                without << u"%1 (%2)"_s.arg(school.shortName, school.code);
        }
        if (without.isEmpty())
            continue;
        const qsizetype count = without.size();
        if (count > 5)
            without = without.first(5) << u"…"_s;
        findings.append({Severity::Info,
                         u"no-results"_s,
                         Text::tr("No results in %1, schools: %2 (%3). Load their results, if there were any.")
                             .arg(year.toString())
                             .arg(count)
                             .arg(without.join(u", "_s)),
                         {}});
    }
}

void checkRoadmap(const Roadmap& roadmap, Findings& findings)
{
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        for (qsizetype a = 0; a < roadmap.sections.at(s).actions.size(); ++a) {
            const RoadmapAction& action = roadmap.sections.at(s).actions.at(a);
            const QString number = Roadmap::actionNumber(s, a);
            if (action.term.text.trimmed().isEmpty() || action.term.kind == TermKind::Unknown)
                findings.append({Severity::Warning,
                                 u"term"_s,
                                 Text::tr("Measure %1: the term “%2” is not understood, so it cannot be followed.")
                                     .arg(number, action.term.text),
                                 {}});
            if (action.result.trimmed().isEmpty())
                findings.append({Severity::Warning,
                                 u"planned-result"_s,
                                 Text::tr("Measure %1 has no planned result.").arg(number),
                                 {}});
        }
    }
}

} // namespace

Result<Findings> checkData(Storage& storage)
{
    Findings findings;
    LOTSIA_TRY_ASSIGN(const QStringList problems, Database::integrityProblems(storage.connection()));
    for (const QString& problem : problems)
        findings.append({Severity::Error,
                         u"integrity"_s,
                         Text::tr("The database is damaged: %1. Restore it from a copy.").arg(problem),
                         {}});
    LOTSIA_TRY_ASSIGN(const QList<School> schools, storage.schools.list(false));
    checkSchools(schools, findings);
    LOTSIA_TRY_ASSIGN(const QList<ProcedureResult> results, storage.results.list(std::nullopt));
    checkResults(schools, results, findings);
    LOTSIA_TRY_ASSIGN(const auto roadmaps, storage.roadmaps.list());
    for (const auto& header : roadmaps) {
        LOTSIA_TRY_ASSIGN(const auto roadmap, storage.roadmaps.load(header.id));
        if (roadmap)
            checkRoadmap(*roadmap, findings);
    }
    LOTSIA_TRY(checkExecution(storage, findings));
    LOTSIA_TRY(checkCriteria(storage, findings));
    LOTSIA_TRY(checkOrders(storage, findings));
    return findings;
}

} // namespace lotsia
