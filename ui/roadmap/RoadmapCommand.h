#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/AppContext.h"

#include <QPointer>
#include <QUndoCommand>

namespace lotsia {

/// One edit of a roadmap: stores the whole changed value, and the one before it on undo.
class RoadmapCommand final : public QUndoCommand {
public:
    /// Told after each store, also a failed one, as long as \p receiver lives.
    using Listener = std::function<void(const Result<Roadmap>&)>;

    RoadmapCommand(AppContext& context, Roadmap before, Roadmap after, const QString& text, QObject* receiver,
                   Listener listener);
    void undo() override;
    void redo() override;

private:
    void store(Roadmap& roadmap);
    AppContext& m_context;
    Roadmap m_before, m_after;
    QPointer<QObject> m_receiver;
    Listener m_listener;
};

} // namespace lotsia
