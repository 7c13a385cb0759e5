#include "ui/ranking/RankingData.h"

#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"
#include "workspace/Workspace.h"

namespace lotsia {

namespace {

constexpr int kYearsCounted = 5;

Status countYearsInARow(RankingData& data, Workspace& workspace, Progress* progress)
{
    const auto isInClass = [](const RankedSchool& school) {
        return !school.classes.empty() && school.classes.front() == Verdict::True;
    };
    for (const RankedSchool& school : data.classification.schools()) {
        if (isInClass(school))
            data.yearsInARow.insert(school.code, 1);
    }
    LOTSIA_TRY_ASSIGN(const QList<AcademicYear> years, workspace.results().years());
    for (int back = 1; back < kYearsCounted; ++back) {
        const AcademicYear year = data.classification.year().shifted(-back);
        if (!years.contains(year))
            return {};
        LOTSIA_TRY_ASSIGN(const Classification earlier, workspace.criteria().classify(year, data.criteria, progress));
        bool any = false;
        for (const RankedSchool& school : earlier.schools()) {
            const auto found = data.yearsInARow.find(school.code);
            if (isInClass(school) && found != data.yearsInARow.end() && *found == back) {
                ++*found;
                any = true;
            }
        }
        if (!any)
            return {};
    }
    return {};
}

} // namespace

Result<RankingData> RankingData::load(Workspace& workspace, AcademicYear year, std::optional<CriteriaId> criteria,
                                      bool countYears, Progress* progress)
{
    if (!criteria) {
        LOTSIA_TRY_ASSIGN(criteria, workspace.criteria().current());
    }
    LOTSIA_TRY_ASSIGN(Classification classification, workspace.criteria().classify(year, criteria, progress));
    RankingData data{.classification = std::move(classification),
                     .criteria = *criteria,
                     .department = {},
                     .schools = {},
                     .yearsInARow = {}};
    LOTSIA_TRY_ASSIGN(data.department, workspace.department());
    LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list(true));
    data.schools.reserve(schools.size());
    for (const School& school : schools)
        data.schools.insert(school.code, school);
    if (countYears)
        LOTSIA_TRY(countYearsInARow(data, workspace, progress));
    return data;
}

} // namespace lotsia
