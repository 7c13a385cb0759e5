#pragma once

#include "assessment/ProcedureCalendar.h"

namespace lotsia {

class Storage;

/// Calendar of what was held and what was not: the one that comes with the program, or the department's.
class CalendarService {
public:
    explicit CalendarService(Storage& storage)
        : m_storage(storage)
    {
    }

    [[nodiscard]] Result<ProcedureCalendar> calendar() const;
    /// Stores the department's calendar. Errors: Data (an entry that check() refuses), InUse.
    [[nodiscard]] Status save(std::vector<CalendarEntry> entries);
    /// What is stored, for a step back: empty when the calendar is the program's.
    [[nodiscard]] Result<QByteArray> storedJson() const;
    /// Puts storedJson() back, after reading it as strictly as a file; empty: the program's calendar again.
    [[nodiscard]] Status storeJson(const QByteArray& json);

private:
    Storage& m_storage;
};

} // namespace lotsia
