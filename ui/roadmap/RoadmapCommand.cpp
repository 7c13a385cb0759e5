#include "ui/roadmap/RoadmapCommand.h"

#include "workspace/RoadmapService.h"

namespace lotsia {

RoadmapCommand::RoadmapCommand(AppContext& context, Roadmap before, Roadmap after, const QString& text,
                               QObject* receiver, Listener listener)
    : QUndoCommand(text)
    , m_context(context)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_receiver(receiver)
    , m_listener(std::move(listener))
{
}

void RoadmapCommand::undo()
{
    store(m_before);
}

void RoadmapCommand::redo()
{
    store(m_after);
}

void RoadmapCommand::store(Roadmap& roadmap)
{
    const Result<Roadmap> saved = m_context.workspace().roadmaps().save(roadmap);
    if (saved)
        roadmap = *saved; // new rows have their ids now; redo brings back the same ones
    else
        setObsolete(true);
    if (m_receiver)
        m_listener(saved);
    if (saved) {
        m_context.notifyDataChanged();
        emit m_context.saved();
    }
}

} // namespace lotsia
