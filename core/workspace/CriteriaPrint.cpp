#include "workspace/CriteriaPrint.h"

#include "criteria/CriteriaDefinition.h"
#include "storage/Storage.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// What the calendar says of the procedures of \p set: «2019/2020, ОГЭ: ОГЭ 2020 года отменён».
QStringList calendarNotes(const CriteriaSet& set, const ProcedureCalendar& calendar)
{
    QStringList notes;
    for (const CalendarEntry& entry : calendar.entries()) {
        const ProcedureCalendar alone({entry});
        const auto& sets = set.definition().procedureSets;
        const bool concerns = std::any_of(sets.begin(), sets.end(), [&](const ProcedureSet& procedures) {
            return std::any_of(procedures.picks.begin(), procedures.picks.end(), [&](const ProcedurePick& pick) {
                return std::any_of(pick.members.begin(), pick.members.end(), [&](const Procedure& procedure) {
                    return alone.find(procedure, entry.year) != nullptr;
                });
            });
        });
        const QString note = u"%1, %2: %3"_s.arg(entry.year.toString(), entry.title(), entry.note);
        if (concerns && !notes.contains(note))
            notes << note;
    }
    return notes;
}

} // namespace

Result<PrintedCriteria> printedCriteria(Storage& storage, const CriteriaRecord& record)
{
    LOTSIA_TRY_ASSIGN(CriteriaSet set, CriteriaSet::parse(record.json));
    LOTSIA_TRY_ASSIGN(const IndicatorDictionary dictionary, storage.books.indicators());
    LOTSIA_TRY_ASSIGN(const ProcedureCalendar calendar, storage.books.calendar());
    PrintedCriteria printed{std::move(set)};
    const DataNeeds needs = printed.set.needs();
    const QHash<QString, QString> names = dictionary.names();
    const QHash<QString, QString> units = dictionary.units();
    for (const QString& code : needs.indicators + needs.flags) {
        if (names.contains(code))
            printed.names.insert(code, names.value(code));
        if (units.contains(code))
            printed.units.insert(code, units.value(code));
    }
    printed.calendarNotes = calendarNotes(printed.set, calendar);
    printed.firstYear = record.firstYear;
    printed.lastYear = record.lastYear;
    printed.orderText = record.orderText;
    return printed;
}

} // namespace lotsia
