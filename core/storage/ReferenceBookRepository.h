#pragma once

#include "assessment/ProcedureCalendar.h"
#include "schools/IndicatorDictionary.h"
#include "storage/History.h"

namespace lotsia {

/// Lists that come with the program and that the department may edit: indicators of schools, the calendar of
/// procedures; how its documents look. Only what was edited is stored.
class ReferenceBookRepository {
public:
    enum class Book { Indicators, Calendar, DocumentProfile };

    ReferenceBookRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }

    /// The department's list, or the one that comes with the program. Error: Damaged (the stored list cannot be
    /// read).
    [[nodiscard]] Result<IndicatorDictionary> indicators();
    [[nodiscard]] Result<ProcedureCalendar> calendar();
    /// The stored JSON; empty when the list is the program's.
    [[nodiscard]] Result<QByteArray> stored(Book book);
    /// Stores \p json, which the caller has checked; empty JSON returns to the program's list. The caller holds a
    /// transaction.
    [[nodiscard]] Status store(Book book, const QByteArray& json);

private:
    Connection& m_connection;
    History& m_history;
};

/// The same for whoever only reads.
[[nodiscard]] Result<IndicatorDictionary> readIndicatorDictionary(Connection& connection);
[[nodiscard]] Result<ProcedureCalendar> readProcedureCalendar(Connection& connection);

} // namespace lotsia
