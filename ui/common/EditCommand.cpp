#include "ui/common/EditCommand.h"

#include <QCoreApplication>

namespace lotsia {

Status EditCommand::run(AppContext& context, const QString& text, Step redo, Step undo)
{
    LOTSIA_TRY(redo(context.workspace()));
    context.undoStack().push(new EditCommand(context, text, std::move(redo), std::move(undo)));
    context.notifyDataChanged();
    return {};
}

EditCommand::EditCommand(AppContext& context, const QString& text, Step redo, Step undo)
    : QUndoCommand(text)
    , m_context(context)
    , m_redo(std::move(redo))
    , m_undo(std::move(undo))
{
}

void EditCommand::redo()
{
    if (std::exchange(m_alreadyDone, false))
        return; // run() did it before pushing
    apply(m_redo);
}

void EditCommand::undo()
{
    apply(m_undo);
}

void EditCommand::apply(const Step& step)
{
    if (const Status status = step(m_context.workspace()); !status) {
        // The stored data moved on meanwhile: this step can never be repeated, so it leaves the stack.
        setObsolete(true);
        m_context.dialogs().error(nullptr, QCoreApplication::translate("EditCommand", "Undo"),
                                  status.error().toString());
    }
    m_context.notifyDataChanged();
}

} // namespace lotsia
