#include "ui/ranking/RankingData.h"

#include "criteria/CriteriaDefinition.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsCounted = 5;

} // namespace

Result<RankingData> RankingData::load(Workspace& workspace, AcademicYear year, std::optional<CriteriaId> criteria,
                                      bool countYears, Progress* progress)
{
    if (!criteria) {
        LOTSIA_TRY_ASSIGN(criteria, workspace.criteria().current(year));
    }
    LOTSIA_TRY_ASSIGN(Classification classification, workspace.criteria().classify(year, criteria, progress));
    RankingData data{
        .classification = std::move(classification), .criteria = *criteria, .department = {}, .schools = {}};
    LOTSIA_TRY_ASSIGN(data.department, workspace.department());
    LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list(true));
    data.schools.reserve(schools.size());
    for (const School& school : schools)
        data.schools.insert(school.code, school);
    LOTSIA_TRY_ASSIGN(const QList<CriteriaEntry> sets, workspace.criteria().list());
    for (const CriteriaEntry& set : sets) {
        if (set.id == *criteria)
            data.entry = set;
    }
    if (countYears) {
        LOTSIA_TRY_ASSIGN(data.history, ClassHistory::load(workspace, *criteria, year, kYearsCounted, progress));
    }
    return data;
}

QList<RankingData::Run> RankingData::runs(int row) const
{
    QList<Run> found;
    const RankedSchool& school = at(row);
    const auto& rules = classification.criteria().definition().classes;
    for (size_t i = 0; history && school.rank > 0 && i < school.classes.size(); ++i) {
        if (school.classes[i] != Verdict::True || rules[i].when.kind == ConditionKind::Not)
            continue;
        if (const int years = history->yearsInARow(school.code, qsizetype(i)); years > 0)
            found.append({qsizetype(i), years});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Run::years);
    return found;
}

int RankingData::yearsInARow(int row) const
{
    const QList<Run> found = runs(row);
    return found.isEmpty() ? 0 : found.first().years;
}

qsizetype RankingData::watchedClass() const
{
    const auto& rules = classification.criteria().definition().classes;
    const auto low = std::ranges::find(rules, u"low"_s, &ClassRule::id);
    return low == rules.end() ? 0 : low - rules.begin();
}

std::optional<AcademicYear> RankingData::leftIn(int row) const
{
    return history && at(row).rank > 0 ? history->leftIn(at(row).code, watchedClass()) : std::nullopt;
}

} // namespace lotsia
