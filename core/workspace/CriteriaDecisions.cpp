// What people decide by hand above the rules: that part of CriteriaService.
#include "storage/Storage.h"
#include "workspace/CriteriaService.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriteriaService)
};

bool hasClass(const CriteriaSet& set, const QString& classId)
{
    const QList<CriteriaClass> classes = set.classes();
    return std::ranges::any_of(classes, [&](const CriteriaClass& item) { return item.id == classId; });
}

std::unexpected<Error> noClass(const QString& classId)
{
    return fail(ErrorCode::Data, Text::tr("The criteria set has no class “%1”.").arg(classId));
}

std::unexpected<Error> noReason()
{
    return fail(ErrorCode::Data, Text::tr("A decision by hand needs its reason. Type it in."));
}

} // namespace

Result<QHash<QString, Override>> CriteriaService::overrides(AcademicYear year, CriteriaId id) const
{
    LOTSIA_TRY_ASSIGN(const QList<DecisionRecord> decisions, m_storage.criteria.decisions(year, id.value()));
    QHash<QString, Override> overrides;
    for (const DecisionRecord& decision : decisions)
        overrides.insert(decision.schoolCode,
                         {decision.classId, decision.verdict ? Verdict::True : Verdict::False, decision.reason,
                          decision.document, decision.author, decision.at});
    return overrides;
}

Status CriteriaService::setOverride(AcademicYear year, CriteriaId id, const QString& schoolCode,
                                    const std::optional<Override>& decision)
{
    return setOverrides(year, id, {{schoolCode, decision}});
}

Status CriteriaService::setOverrides(AcademicYear year, CriteriaId id, const Decisions& decisions)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(id));
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it)
        LOTSIA_TRY(storeDecision(year, id, set, it.key(), it.value()));
    return transaction.commit();
}

Status CriteriaService::storeDecision(AcademicYear year, CriteriaId id, const CriteriaSet& set,
                                      const QString& schoolCode, const std::optional<Override>& decision)
{
    LOTSIA_TRY_ASSIGN(const auto school, m_storage.schools.findByCode(schoolCode));
    if (!school)
        return fail(ErrorCode::Data, Text::tr("There is no school with the code %1.").arg(schoolCode));
    if (!decision)
        return m_storage.criteria.removeDecision(year, id.value(), school->id);
    if (decision->reason.trimmed().isEmpty())
        return noReason();
    if (decision->verdict != Verdict::True && decision->verdict != Verdict::False)
        return fail(ErrorCode::Data, Text::tr("A decision by hand is a yes or a no."));
    if (!hasClass(set, decision->classId))
        return noClass(decision->classId);
    const bool restored = !decision->at.isEmpty();
    return m_storage.criteria.setDecision(year, id.value(),
                                          {school->id, schoolCode, decision->classId,
                                           decision->verdict == Verdict::True, decision->reason.trimmed(),
                                           decision->document.trimmed(), restored ? decision->author : personName(),
                                           restored ? decision->at : m_storage.clock().now().toString(Qt::ISODate)});
}

Result<RegionalMatch> CriteriaService::matchRegionalList(AcademicYear year, CriteriaId id, const QString& classId,
                                                         const QStringList& codesOrNames, Progress* progress) const
{
    if (codesOrNames.size() > mostRegionalLines)
        return fail(
            ErrorCode::Data,
            Text::tr("The list has more than %1 lines. Give the list of one municipality.").arg(mostRegionalLines));
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(id));
    if (!hasClass(set, classId))
        return noClass(classId);
    LOTSIA_TRY_ASSIGN(const Classification rule, tryOut(set, year, progress));
    LOTSIA_TRY_ASSIGN(QList<School> schools, m_storage.schools.list(false));
    LOTSIA_TRY_ASSIGN(const auto aliases, m_storage.schools.aliases());
    LOTSIA_TRY_ASSIGN(const auto decisions, overrides(year, id));
    return matchRegional(rule, classId, SchoolDirectory(std::move(schools), aliases), decisions, codesOrNames);
}

Result<DecisionChange> CriteriaService::applyRegionalList(AcademicYear year, CriteriaId id, const QString& classId,
                                                          const QStringList& codesOrNames, const QString& reason,
                                                          const QString& document)
{
    LOTSIA_TRY_ASSIGN(const RegionalMatch match, matchRegionalList(year, id, classId, codesOrNames));
    // A line that is not understood would make its school look as one that the region left out.
    if (!match.unknown.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("Lines that name no school: %1. Write the school's code or its name as on the page "
                             "“Schools”.")
                        .arg(match.unknown.first(std::min<qsizetype>(5, match.unknown.size())).join(u"; "_s)));
    if (match.agreed.isEmpty() && match.onlyRegion.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The region's list is empty. Give the codes or names of its schools."));
    DecisionChange change;
    const auto decide = [&](const QList<RegionalMatch::Row>& rows, Verdict verdict) -> Status {
        for (const RegionalMatch::Row& row : rows) {
            if ((row.decision ? row.decision->verdict : row.rule) == verdict)
                continue;
            if (!row.otherClass.isEmpty())
                return fail(ErrorCode::Data,
                            Text::tr("On the school %1 (%2) there is a decision by hand about another class. Take it "
                                     "back first: a school has one decision in a year.")
                                .arg(row.name, row.code));
            change.before.insert(row.code, row.decision);
            change.after.insert(row.code, Override{classId, verdict, reason, document});
        }
        return {};
    };
    LOTSIA_TRY(decide(match.agreed, Verdict::True));
    LOTSIA_TRY(decide(match.onlyRegion, Verdict::True));
    LOTSIA_TRY(decide(match.onlyRule, Verdict::False));
    if (reason.trimmed().isEmpty())
        return noReason();
    LOTSIA_TRY(setOverrides(year, id, change.after));
    LOTSIA_TRY_ASSIGN(const auto stored, overrides(year, id)); // with who and when
    for (auto it = change.after.begin(); it != change.after.end(); ++it)
        it.value() = stored.value(it.key());
    return change;
}

} // namespace lotsia
