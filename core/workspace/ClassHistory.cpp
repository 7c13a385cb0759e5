#include "workspace/ClassHistory.h"

#include "workspace/ResultService.h"
#include "workspace/Workspace.h"

#include <QSet>

namespace lotsia {

namespace {

constexpr int mostYears = 20;
constexpr int firstYear = 1991;

/// The same data as it is seen from \p back years earlier; without flags, which are of one year.
std::shared_ptr<const Dataset> earlier(const std::shared_ptr<const Dataset>& whole, int back)
{
    if (back == 0)
        return whole;
    const auto skip = static_cast<size_t>(back);
    auto shifted =
        std::make_shared<Dataset>(std::vector<AcademicYear>(whole->years().begin() + back, whole->years().end()),
                                  whole->procedures(), whole->schools());
    for (size_t year = skip; year < whole->years().size(); ++year) {
        for (size_t procedure = 0; procedure < whole->procedures().size(); ++procedure) {
            const auto column = whole->column(year, procedure);
            if (!column.empty())
                std::copy(column.begin(), column.end(), &shifted->at(year - skip, procedure, 0));
        }
    }
    shifted->sources = whole->sources;
    shifted->references = whole->references;
    shifted->calendar = whole->calendar;
    for (auto it = whole->indicators.cbegin(); it != whole->indicators.cend(); ++it) {
        if (skip < it->values.size())
            shifted->indicators[it.key()].values.assign(it->values.begin() + back, it->values.end());
    }
    return shifted;
}

} // namespace

Result<ClassHistory> ClassHistory::load(Workspace& workspace, CriteriaId criteria, AcademicYear upTo, int years,
                                        Progress* progress)
{
    const CriteriaService& service = workspace.criteria();
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, service.get(criteria));
    LOTSIA_TRY_ASSIGN(const QList<AcademicYear> withData, workspace.results().years());
    ClassHistory history(upTo);
    history.m_classes = set.classes();

    QList<int> steps; // years back
    for (int back = 0; back < std::min(years, mostYears); ++back) {
        const int year = upTo.endYear() - back;
        if (year - set.yearsBack() >= firstYear && withData.contains(AcademicYear::endingIn(year)))
            steps << back;
    }
    if (steps.isEmpty())
        return history;

    const bool flags = !set.needs().flags.isEmpty();
    std::shared_ptr<const Dataset> whole;
    if (!flags) {
        LOTSIA_TRY_ASSIGN(whole, service.dataset(upTo, steps.last() + set.yearsBack(), set.needs(), progress));
    }
    for (const int back : std::as_const(steps)) {
        const AcademicYear year = upTo.shifted(-back);
        std::shared_ptr<const Dataset> data;
        if (flags) {
            LOTSIA_TRY_ASSIGN(data, service.dataset(year, set.yearsBack(), set.needs(), progress));
        } else {
            data = earlier(whole, back);
        }
        LOTSIA_TRY_ASSIGN(const auto decisions, service.overrides(year, criteria));
        LOTSIA_TRY_ASSIGN(const Classification classification, evaluate(set, data, decisions, progress));
        history.add(classification);
    }
    return history;
}

void ClassHistory::add(const Classification& classification)
{
    const size_t before = static_cast<size_t>(m_years.size() * m_classes.size());
    m_years << classification.year();
    for (const RankedSchool& school : classification.schools()) {
        std::vector<Verdict>& verdicts = m_verdicts[school.code];
        verdicts.resize(before, Verdict::Unknown);
        verdicts.insert(verdicts.end(), school.classes.begin(), school.classes.end());
    }
}

std::optional<Verdict> ClassHistory::verdict(const QString& code, qsizetype classIndex, AcademicYear year) const
{
    const auto found = m_verdicts.constFind(code);
    const qsizetype place = m_years.indexOf(year);
    if (found == m_verdicts.cend() || place < 0 || classIndex < 0 || classIndex >= m_classes.size())
        return std::nullopt;
    return found->at(static_cast<size_t>(place * m_classes.size() + classIndex));
}

int ClassHistory::yearsInARow(const QString& code, qsizetype classIndex) const
{
    int count = 0;
    for (const AcademicYear year : m_years) {
        if (year != m_upTo.shifted(-count) || verdict(code, classIndex, year) != Verdict::True)
            break;
        ++count;
    }
    return count;
}

std::optional<AcademicYear> ClassHistory::leftIn(const QString& code, qsizetype classIndex) const
{
    if (m_years.isEmpty() || m_years.first() != m_upTo || verdict(code, classIndex, m_upTo) != Verdict::False)
        return std::nullopt;
    AcademicYear since = m_upTo;
    for (const AcademicYear year : m_years) {
        const auto answer = verdict(code, classIndex, year);
        if (answer == Verdict::True)
            return since;
        if (answer == Verdict::False)
            since = year;
    }
    return std::nullopt;
}

} // namespace lotsia
