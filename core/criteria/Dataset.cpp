#include "criteria/Dataset.h"

namespace lotsia {

Dataset::Dataset(std::vector<AcademicYear> years, std::vector<Procedure> procedures, std::vector<SchoolFacts> schools)
    : m_years(std::move(years))
    , m_procedures(std::move(procedures))
    , m_schools(std::move(schools))
    , m_cells(m_years.size() * m_procedures.size() * m_schools.size())
{
}

QString Dataset::indicatorSource(const QString& code, int yearIndex, size_t school) const
{
    const auto found = indicators.constFind(code);
    if (found == indicators.cend() || yearIndex < 0 || static_cast<size_t>(yearIndex) >= found->sources.size())
        return {};
    const auto& cells = found->sources[static_cast<size_t>(yearIndex)];
    if (school >= cells.size() || cells[school].sourceId == 0)
        return {};
    SourceRef source = sources.value(cells[school].sourceId);
    source.row = cells[school].row;
    return source.toString();
}

} // namespace lotsia
