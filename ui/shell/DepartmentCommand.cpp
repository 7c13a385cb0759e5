#include "ui/shell/DepartmentCommand.h"

#include "ui/common/AppContext.h"

namespace lotsia {

DepartmentCommand::DepartmentCommand(AppContext& context, Department before, Department after, const QString& text,
                                     std::function<void(const Status&)> failed)
    : QUndoCommand(text)
    , m_context(context)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_failed(std::move(failed))
{
}

void DepartmentCommand::store(const Department& department)
{
    const Status status = m_context.workspace().setDepartment(department);
    if (status) {
        m_context.notifyDataChanged();
        return;
    }
    setObsolete(true);
    m_failed(status);
}

} // namespace lotsia
