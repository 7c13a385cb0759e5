#pragma once

#include "assessment/Procedure.h"
#include "common/AcademicYear.h"

#include <vector>

namespace lotsia {

/// What happened to some procedures in one school year.
struct CalendarEntry {
    enum class Held { NotHeld, Limited, Moved };
    AcademicYear year = AcademicYear::endingIn(2000);
    Held held = Held::NotHeld;
    QString kind; ///< «ОГЭ»
    QString subject = {}; ///< empty: every subject
    int grade = 0; ///< 0: every class
    ProcedureLevel level = ProcedureLevel::None; ///< None: every level
    QString note; ///< «ОГЭ 2020 года отменён», as it is shown in the answer to «почему?»
    bool operator==(const CalendarEntry&) const = default;

    /// «ОГЭ», «ВПР-5 Математика», «ЕГЭ Математика (база)»: what the entry speaks of.
    QString title() const;
    /// Normalises kind and subject as Procedure::of() does. Error: Data (no kind, no note, a class outside 0–11, a
    /// subject or a note that is too long).
    [[nodiscard]] Status check();
};

/// Calendar of what was held: gaps of 2020 and 2021, the autumn ВПР of 2020 and 2022 (domain.md §1). Editable data.
class ProcedureCalendar {
public:
    static constexpr qsizetype maxEntries = 1000;

    ProcedureCalendar() = default;
    explicit ProcedureCalendar(std::vector<CalendarEntry> entries)
        : m_entries(std::move(entries))
    {
    }

    /// `lotsia-calendar/1`, at most 512 KiB; unknown keys are refused by name. Error: Data, with the path inside the
    /// file.
    [[nodiscard]] static Result<ProcedureCalendar> fromJson(const QByteArray& json, const QString& fileName = {});
    QByteArray toJson() const;
    /// The calendar that comes with the program.
    static const ProcedureCalendar& builtIn();

    const std::vector<CalendarEntry>& entries() const { return m_entries; }
    /// The first entry that speaks of \p procedure in \p year; nullptr when it was held as usual.
    const CalendarEntry* find(const Procedure& procedure, AcademicYear year) const;

private:
    std::vector<CalendarEntry> m_entries;
};

} // namespace lotsia
