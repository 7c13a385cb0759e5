#include "criteria/Dataset.h"

namespace lotsia {

Dataset::Dataset(std::vector<AcademicYear> years, std::vector<Procedure> procedures, std::vector<SchoolFacts> schools)
    : m_years(std::move(years))
    , m_procedures(std::move(procedures))
    , m_schools(std::move(schools))
    , m_cells(m_years.size() * m_procedures.size() * m_schools.size())
{
}

} // namespace lotsia
