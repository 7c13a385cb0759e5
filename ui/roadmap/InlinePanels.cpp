#include "ui/roadmap/InlinePanels.h"

#include "ui/roadmap/CataloguePanel.h"
#include "ui/roadmap/NewRoadmapPanel.h"

namespace lotsia {

InlinePanels::InlinePanels(AppContext& context, QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    addWidget(content);
}

void InlinePanels::openNew()
{
    if (!m_new) {
        m_new = new NewRoadmapPanel(m_context);
        addWidget(m_new);
        connect(m_new, &NewRoadmapPanel::closed, this, [this] { turn(widget(0)); });
        connect(m_new, &NewRoadmapPanel::created, this, &InlinePanels::created);
    }
    turn(m_new);
    m_new->open();
}

void InlinePanels::openCatalogue(const Roadmap& roadmap)
{
    if (!m_catalogue) {
        m_catalogue = new CataloguePanel(m_context);
        addWidget(m_catalogue);
        connect(m_catalogue, &CataloguePanel::closed, this, [this] { turn(widget(0)); });
        connect(m_catalogue, &CataloguePanel::edited, this, &InlinePanels::edited);
    }
    turn(m_catalogue);
    m_catalogue->open(roadmap);
}

bool InlinePanels::isOpen() const
{
    return currentIndex() > 0;
}

void InlinePanels::turn(QWidget* shown)
{
    setCurrentWidget(shown);
    emit turned(isOpen());
}

} // namespace lotsia
