#pragma once

#include "orders/Department.h"
#include "storage/History.h"

namespace lotsia {

/// The one row that says whose database this is.
class DepartmentRepository {
public:
    DepartmentRepository(Connection& connection, History& history)
        : m_connection(connection)
        , m_history(history)
    {
    }
    [[nodiscard]] Result<Department> load();
    [[nodiscard]] Status store(const Department& department);

private:
    Connection& m_connection;
    History& m_history;
};

} // namespace lotsia
