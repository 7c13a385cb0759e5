#include "workspace/CalendarService.h"

#include "storage/Storage.h"

namespace lotsia {

using Book = ReferenceBookRepository::Book;

Result<ProcedureCalendar> CalendarService::calendar() const
{
    return m_storage.books.calendar();
}

Status CalendarService::save(std::vector<CalendarEntry> entries)
{
    for (CalendarEntry& entry : entries)
        LOTSIA_TRY(entry.check());
    return storeJson(ProcedureCalendar(std::move(entries)).toJson());
}

Result<QByteArray> CalendarService::storedJson() const
{
    return m_storage.books.stored(Book::Calendar);
}

Status CalendarService::storeJson(const QByteArray& json)
{
    if (!json.isEmpty())
        LOTSIA_TRY(ProcedureCalendar::fromJson(json));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.books.store(Book::Calendar, json));
    return transaction.commit();
}

} // namespace lotsia
