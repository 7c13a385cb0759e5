#include "ui/common/Banner.h"
#include "ui/roadmap/RoadmapActions.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/TakeoverHost.h"
#include "workspace/RoadmapService.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace lotsia {

void RoadmapPage::setUpTakeover()
{
    connect(m_takeover, &TakeoverHost::fileDropped, this, &RoadmapPage::takeOver);
    connect(m_takeover, &TakeoverHost::jsonFound, this, &RoadmapPage::importJson, Qt::QueuedConnection);
    connect(m_takeover, &TakeoverHost::failed, this, [this](const Error& error) { report(std::unexpected(error)); });
    connect(m_takeover, &TakeoverHost::opened, this, &RoadmapPage::showTakeover);
    connect(m_takeover, &TakeoverHost::closed, this, [this] {
        const bool readOnly = context().workspace().isReadOnly();
        m_add->setEnabled(!readOnly);
        m_actions->setReadOnly(readOnly);
        showTab();
        refresh();
        focusContent();
    });
    connect(m_takeover, &TakeoverHost::createRequested, this, [this](const Roadmap& roadmap) {
        const auto id = context().workspace().roadmaps().add(roadmap);
        if (!report(id ? Status() : Status(std::unexpected(id.error()))))
            return;
        m_takeover->close();
        importFinished({}, *id);
    });
    connect(m_takeover, &TakeoverHost::addRequested, this, [this](const RoadmapDraft& draft) {
        const Roadmap after = TakeoverHost::withTaken(m_model->roadmap(), draft);
        m_takeover->close();
        store(after, tr("Take over a table"));
    });
}

void RoadmapPage::takeOver(const QString& path)
{
    banner().clear();
    m_takeover->takeFile(path, isChangeable());
}

void RoadmapPage::takeOverClipboard()
{
    banner().clear();
    m_takeover->takeClipboard(isChangeable());
}

/// The preview has the page for itself until it is closed.
void RoadmapPage::showTakeover()
{
    showContent();
    setInspectorVisible(false);
    filterRow()->parentWidget()->hide();
    m_add->setEnabled(false);
    m_actions->setReadOnly(true);
    for (QAction* action : std::as_const(m_needRoadmap))
        action->setEnabled(false);
    setStateText(tr("Check what the rows are, then create a roadmap. Nothing is stored before that."));
}

} // namespace lotsia
