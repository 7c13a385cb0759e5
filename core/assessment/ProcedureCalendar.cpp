#include "assessment/ProcedureCalendar.h"

#include <algorithm>

namespace lotsia {

const CalendarEntry* ProcedureCalendar::find(const Procedure& procedure, AcademicYear year) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const CalendarEntry& entry) {
        return entry.year == year && entry.kind == procedure.kind
            && (entry.subject.isEmpty() || entry.subject == procedure.subject)
            && (entry.grade == 0 || entry.grade == procedure.grade)
            && (entry.level == ProcedureLevel::None || entry.level == procedure.level);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace lotsia
