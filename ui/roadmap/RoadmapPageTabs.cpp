#include "ui/common/Banner.h"
#include "ui/roadmap/ActionForm.h"
#include "ui/roadmap/FindBar.h"
#include "ui/roadmap/RoadmapActions.h"
#include "ui/roadmap/RoadmapForm.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/RoadmapPlace.h"
#include "ui/roadmap/RoadmapTabs.h"
#include "ui/roadmap/RoadmapView.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace lotsia {

void RoadmapPage::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_form->setReadOnly(readOnly);
    m_actions->setReadOnly(readOnly);
    m_actionForm->setReadOnly(readOnly);
    m_find->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
}

void RoadmapPage::addPanels(QWidget* table)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->addTab(table, tr("Actions"));
    const QList<RoadmapPanel*> panels = makeRoadmapPanels(context());
    for (RoadmapPanel* one : panels) {
        m_tabs->addTab(one, one->title());
        connect(one, &RoadmapPanel::refused, this,
                [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); });
        connect(one, &RoadmapPanel::informed, this,
                [this](const QString& sentence) { banner().showMessage(Banner::Kind::Info, sentence); });
        connect(one, &RoadmapPanel::actionRequested, this, &RoadmapPage::showAction);
        connect(one, &RoadmapPanel::executionRequested, this, &RoadmapPage::showExecution);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &RoadmapPage::showTab);
}

RoadmapPanel* RoadmapPage::panel() const
{
    return qobject_cast<RoadmapPanel*>(m_tabs->currentWidget());
}

void RoadmapPage::showTab()
{
    // The rows' commands and the filter belong to the table; a tab has its own.
    setInspectorVisible(!panel());
    m_filter->setVisible(!panel());
    m_add->setVisible(!panel());
    m_rowsButton->setVisible(!panel());
    if (panel())
        panel()->showRoadmap(m_current);
}

void RoadmapPage::openTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void RoadmapPage::showAction(ActionId action)
{
    openTab(0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RoadmapAction* shown = m_model->action(row);
        if (shown && shown->id == action)
            m_view->goTo(row);
    }
    m_view->setFocus();
}

void RoadmapPage::showHeading(const RoadmapPlace& place)
{
    open(place.roadmap);
    if (m_current != place.roadmap)
        return; // put away meanwhile
    openTab(0);
    const int row = place.section < 0 ? -1 : m_model->rowOf({int(place.section), -1});
    if (row < 0) {
        m_form->startTyping();
        return;
    }
    m_view->goTo(row);
    m_view->setFocus();
}

void RoadmapPage::showExecution(ActionId action, const QString& period)
{
    openTab(1);
    if (panel())
        panel()->reveal(action, period);
}

} // namespace lotsia
