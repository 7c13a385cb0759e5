#pragma once

#include "ui/common/AppContext.h"

#include <QUndoCommand>

#include <functional>

namespace lotsia {

/// One edit that can be taken back: two steps that call the workspace, each one transaction.
class EditCommand final : public QUndoCommand {
public:
    using Step = std::function<Status(Workspace&)>;

    /// Runs \p redo at once. Only when it succeeds the edit stands on the Undo stack and the pages are told; otherwise
    /// nothing changed and the error comes back to the field or banner it belongs to.
    [[nodiscard]] static Status run(AppContext& context, const QString& text, Step redo, Step undo);

    void redo() override;
    void undo() override;

private:
    EditCommand(AppContext& context, const QString& text, Step redo, Step undo);
    void apply(const Step& step);

    AppContext& m_context;
    Step m_redo;
    Step m_undo;
    bool m_alreadyDone = true;
};

} // namespace lotsia
