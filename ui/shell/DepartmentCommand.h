#pragma once

#include "orders/Department.h"

#include <QUndoCommand>

#include <functional>

namespace lotsia {

class AppContext;

/// Changes the department's details and takes the change back.
class DepartmentCommand : public QUndoCommand {
public:
    /// \p failed hears why a change could not be stored.
    DepartmentCommand(AppContext& context, Department before, Department after, const QString& text,
                      std::function<void(const Status&)> failed);
    void redo() override { store(m_after); }
    void undo() override { store(m_before); }

private:
    void store(const Department& department);
    AppContext& m_context;
    Department m_before, m_after;
    std::function<void(const Status&)> m_failed;
};

} // namespace lotsia
