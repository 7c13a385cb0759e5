#include "ui/common/Banner.h"
#include "ui/common/EditCommand.h"
#include "ui/roadmap/EditionPanel.h"
#include "ui/roadmap/InlinePanels.h"
#include "ui/roadmap/RoadmapActions.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/roadmap/TakeoverHost.h"
#include "workspace/ImportService.h"
#include "workspace/RoadmapService.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

// What the page does with roadmaps as wholes: new ones, loading, saving, removing.

namespace lotsia {

using namespace Qt::StringLiterals;

void RoadmapPage::newItem()
{
    if (context().workspace().isReadOnly() || m_takeover->isOpen())
        return;
    if (m_current)
        m_actions->addAction();
    else
        createRoadmap();
}

void RoadmapPage::createRoadmap()
{
    m_takeover->close();
    banner().clear();
    m_panels->openNew();
}

void RoadmapPage::openCatalogue()
{
    banner().clear();
    if (!isChangeable()) {
        banner().showMessage(
            Banner::Kind::Warning,
            tr("Measures are not added to an approved roadmap or one in the archive. Start a new edition first."));
        return;
    }
    m_panels->openCatalogue(m_model->roadmap());
}

void RoadmapPage::planNewYear()
{
    auto* editions = m_tabs->findChild<EditionPanel*>();
    if (!m_current || !editions)
        return;
    openTab(m_tabs->indexOf(editions));
    editions->planNewYear();
}

void RoadmapPage::panelTurned(bool opened)
{
    m_chooser->setVisible(!opened);
    m_filter->setVisible(!opened && !panel());
    setInspectorVisible(!opened && !panel());
    m_add->setEnabled(!opened && !context().workspace().isReadOnly());
    if (opened)
        showContent();
    else
        refresh();
}

void RoadmapPage::importRoadmap()
{
    const QString path =
        context().dialogs().openFile(this, u"roadmap"_s, tr("Load a roadmap"),
                                     tr("Roadmaps (*.docx *.xlsx *.csv *.json)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        takeOver(path);
}

void RoadmapPage::importJson(const QString& path)
{
    const auto imported = std::make_shared<std::optional<RoadmapId>>();
    context().runTask(
        tr("Loading a roadmap"),
        [path, imported](Workspace& workspace, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(const ImportPlan plan, workspace.imports().plan(path, ImportKind::Roadmap, &progress));
            LOTSIA_TRY_ASSIGN(const ImportOutcome outcome, workspace.imports().commit(plan));
            *imported = outcome.roadmap;
            return {};
        },
        this, [this, imported](const Status& status) { importFinished(status, *imported); });
}

void RoadmapPage::importFinished(const Status& status, std::optional<RoadmapId> imported)
{
    if (!report(status))
        return;
    if (imported)
        m_current = *imported;
    context().notifyDataChanged();
    refresh();
    banner().showMessage(Banner::Kind::Info,
                         tr("The roadmap is loaded: %n action(s).", nullptr, int(m_model->roadmap().actionCount())));
}

void RoadmapPage::exportTo(RoadmapFormat format)
{
    if (!m_current)
        return;
    struct Kind {
        QString suffix, filter;
    };
    const QHash<RoadmapFormat, Kind> kinds{{RoadmapFormat::Pdf, {u"pdf"_s, tr("PDF (*.pdf)")}},
                                           {RoadmapFormat::Docx, {u"docx"_s, tr("Word document (*.docx)")}},
                                           {RoadmapFormat::Xlsx, {u"xlsx"_s, tr("Excel workbook (*.xlsx)")}},
                                           {RoadmapFormat::Json, {u"json"_s, tr("Roadmap (*.json)")}}};
    const Kind kind = kinds.value(format);
    const Roadmap& roadmap = m_model->roadmap();
    const QString name = safeFileName(roadmap.title.left(80)) + u'.' + kind.suffix;
    const QString path = context().dialogs().saveFile(this, u"roadmap"_s, tr("Save the roadmap"), name, kind.filter);
    if (path.isEmpty())
        return;
    if (report(exportRoadmap(roadmap, format, path, context().workspace().clock().now())))
        banner().showMessage(Banner::Kind::Info, tr("The roadmap is saved: %1").arg(path));
}

void RoadmapPage::removeRoadmap()
{
    if (!m_current)
        return;
    const RoadmapId id = *m_current;
    if (!report(EditCommand::run(
            context(), tr("Remove the roadmap"), [id](Workspace& workspace) { return workspace.roadmaps().remove(id); },
            [id](Workspace& workspace) { return workspace.roadmaps().restore(id); })))
        return;
    m_current.reset();
    refresh();
    banner().showMessage(Banner::Kind::Info, tr("The roadmap has left the list. Ctrl+Z brings it back."));
}

} // namespace lotsia
