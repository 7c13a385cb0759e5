#include "ui/roadmap/RoadmapPage.h"

#include "common/TextFold.h"
#include "documents/OrderDocument.h"
#include "ui/common/Banner.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/Icons.h"
#include "ui/roadmap/ActionInspector.h"
#include "ui/roadmap/RoadmapActions.h"
#include "ui/roadmap/RoadmapCommand.h"
#include "ui/roadmap/RoadmapForm.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapView.h"
#include "workspace/ImportService.h"
#include "workspace/RoadmapService.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

RoadmapPage::RoadmapPage(AppContext& context, QWidget* parent)
    : Page(context, u"roadmap"_s, tr("Roadmap"), u"roadmap"_s, parent)
    , m_chooser(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_form(new RoadmapForm)
    , m_model(new RoadmapModel(this))
    , m_view(new RoadmapView(*m_model))
    , m_actions(new RoadmapActions(*m_model, *m_view))
    , m_inspector(new ActionInspector)
{
    buildTop();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_view, 1);
    setContent(content);
    setInspector(tr("About the action"), m_inspector);

    connect(m_model, &RoadmapModel::edited, this, &RoadmapPage::store);
    connect(m_form, &RoadmapForm::edited, this, &RoadmapPage::store);
    connect(m_actions, &RoadmapActions::refused, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RoadmapPage::showSelection);
    const bool readOnly = context.workspace().isReadOnly();
    m_model->setReadOnly(readOnly);
    m_form->setReadOnly(readOnly);
    m_actions->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
}

RoadmapPage::~RoadmapPage()
{
    // What was typed last is stored before the page goes.
    if (QWidget* focused = focusWidget())
        focused->clearFocus();
    m_form->disconnect(this);
    m_model->disconnect(this);
    m_view->selectionModel()->disconnect(this);
}

void RoadmapPage::buildTop()
{
    m_add = addMainAction(tr("Add an action"), u"add"_s, [this] { newItem(); });
    m_add->setToolTip(tr("A new row below the chosen one (Ctrl+N)"));
    QMenu* rows = addMenu(tr("Rows"), u"edit"_s);
    m_actions->fill(*rows);
    QMenu* files = addMenu(tr("Save as"), u"export"_s);
    const auto exporter = [&](const QString& text, RoadmapFormat format) {
        m_needRoadmap << files->addAction(text, this, [this, format] { exportTo(format); });
    };
    exporter(tr("PDF…"), RoadmapFormat::Pdf);
    exporter(tr("Word document…"), RoadmapFormat::Docx);
    exporter(tr("Excel workbook…"), RoadmapFormat::Xlsx);
    exporter(tr("JSON for another department…"), RoadmapFormat::Json);
    m_needRoadmap << addMenu(tr("Print"), u"print"_s)->addAction(tr("Roadmap…"), this, &RoadmapPage::print);
    QMenu* roadmaps = addMenu(tr("Roadmaps"), u"roadmap"_s);
    QAction* creating = roadmaps->addAction(icon(u"new"_s), tr("New roadmap"), this, &RoadmapPage::createRoadmap);
    QAction* importing =
        roadmaps->addAction(icon(u"import"_s), tr("Load from a file…"), this, &RoadmapPage::importRoadmap);
    QAction* removing =
        roadmaps->addAction(icon(u"remove"_s), tr("Remove the roadmap…"), this, &RoadmapPage::removeRoadmap);
    m_needRoadmap << removing;
    const bool readOnly = context().workspace().isReadOnly();
    for (QAction* action : {creating, importing, removing})
        action->setEnabled(!readOnly);

    m_chooser->setAccessibleName(tr("Roadmap"));
    m_chooser->setToolTip(tr("Which of the department's roadmaps is shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(30);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { open(RoadmapId(m_chooser->itemData(index).toLongLong())); });
    m_filter->setPlaceholderText(tr("Find in the table"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setToolTip(tr("Shows only rows with this text (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_view->setNeedle(text); });
    filterRow()->addWidget(m_chooser, 2);
    filterRow()->addWidget(m_filter, 1);
}

void RoadmapPage::refresh()
{
    const auto entries = context().workspace().roadmaps().list();
    if (!entries) {
        report(std::unexpected(entries.error()));
        return;
    }
    fillChooser(*entries);
    const bool any = m_current.has_value();
    for (QAction* action : std::as_const(m_needRoadmap))
        action->setEnabled(any && !(action == m_needRoadmap.last() && context().workspace().isReadOnly()));
    if (!any) {
        setStateText({});
        m_model->setRoadmap({});
        showEmptyState(
            tr("Here is the plan of measures that the order approves: actions, who is responsible, terms and results. "
               "Load a roadmap from a file or start a new one and paste the table from Word."),
            context().workspace().isReadOnly() ? QString() : tr("Start a new roadmap"), [this] { createRoadmap(); });
        return;
    }
    const auto roadmap = context().workspace().roadmaps().get(*m_current);
    if (!roadmap) {
        report(std::unexpected(roadmap.error()));
        return;
    }
    collectParties(*entries);
    showRoadmap(*roadmap);
    showContent();
}

void RoadmapPage::fillChooser(const QList<RoadmapEntry>& entries)
{
    const auto known = [&](std::optional<RoadmapId> id) {
        return id
            && std::any_of(entries.begin(), entries.end(), [&](const RoadmapEntry& entry) { return entry.id == *id; });
    };
    if (!known(m_current))
        m_current = entries.isEmpty() ? std::nullopt : std::optional(entries.first().id);
    m_chooser->clear();
    for (const RoadmapEntry& entry : entries) {
        m_chooser->addItem(entry.title.simplified(), entry.id.value());
        m_chooser->setItemData(m_chooser->count() - 1, entry.title, Qt::ToolTipRole);
        if (entry.id == m_current)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
}

void RoadmapPage::collectParties(const QList<RoadmapEntry>& entries)
{
    QStringList parties;
    for (const RoadmapEntry& entry : entries) {
        const auto roadmap = context().workspace().roadmaps().get(entry.id);
        if (!roadmap)
            continue; // its own opening says what is wrong with it
        for (const RoadmapSection& section : roadmap->sections)
            for (const RoadmapAction& action : section.actions)
                parties << action.responsible;
    }
    parties.removeDuplicates();
    std::sort(parties.begin(), parties.end(),
              [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    m_view->setParties(parties);
}

void RoadmapPage::showRoadmap(const Roadmap& roadmap)
{
    m_form->setRoadmap(roadmap);
    m_model->setRoadmap(roadmap);
    updateState();
    showSelection();
}

void RoadmapPage::updateState()
{
    const Roadmap& roadmap = m_model->roadmap();
    int remarks = 0;
    for (const RoadmapSection& section : roadmap.sections)
        for (const RoadmapAction& action : section.actions)
            remarks += checkAction(action).isEmpty() ? 0 : 1;
    QStringList parts{tr("%n action(s)", nullptr, int(roadmap.actionCount()))};
    if (roadmap.sections.size() > 1)
        parts << tr("%n section(s)", nullptr, int(roadmap.sections.size()));
    if (roadmap.periodStart.isValid() && roadmap.periodEnd.isValid())
        parts << tr("%1 – %2").arg(roadmap.periodStart.toString(u"dd.MM.yyyy"),
                                   roadmap.periodEnd.toString(u"dd.MM.yyyy"));
    parts << (remarks > 0 ? tr("to check: %1").arg(remarks) : tr("no remarks"));
    setStateText(parts.join(u" · "_s));
}

void RoadmapPage::showSelection()
{
    const int row = m_view->currentIndex().row();
    const RoadmapAction* action = m_model->action(row);
    if (!action) {
        m_inspector->showAction(nullptr, {}, {});
        return;
    }
    const RowPosition position = m_model->position(row);
    m_inspector->showAction(action, Roadmap::actionNumber(position.section, position.action),
                            m_model->roadmap().sections[position.section].title);
}

void RoadmapPage::store(const Roadmap& after, const QString& what)
{
    const Roadmap before = m_model->roadmap();
    if (after == before)
        return;
    banner().clear();
    context().undoStack().push(new RoadmapCommand(context(), before, after, what, this,
                                                  [this](const Result<Roadmap>& saved) { stored(saved); }));
}

void RoadmapPage::stored(const Result<Roadmap>& saved)
{
    if (!saved) {
        report(std::unexpected(saved.error()));
        m_form->setRoadmap(m_model->roadmap()); // what was typed and not stored does not look stored
        return;
    }
    m_current = saved->id;
    showRoadmap(*saved);
}

void RoadmapPage::open(RoadmapId id)
{
    m_current = id;
    m_filter->clear();
    refresh();
}

void RoadmapPage::reveal(const QString& item)
{
    const ActionId wanted(item.toLongLong());
    const auto entries = context().workspace().roadmaps().list();
    if (!entries) {
        report(std::unexpected(entries.error()));
        return;
    }
    for (const RoadmapEntry& entry : *entries) {
        const auto roadmap = context().workspace().roadmaps().get(entry.id);
        const bool here = roadmap && std::ranges::any_of(roadmap->sections, [wanted](const RoadmapSection& section) {
                              return std::ranges::any_of(section.actions, [wanted](const RoadmapAction& action) {
                                  return action.id == wanted;
                              });
                          });
        if (!here)
            continue;
        open(entry.id);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const RoadmapAction* action = m_model->action(row);
            if (action && action->id == wanted)
                m_view->goTo(row);
        }
        m_view->setFocus();
        return;
    }
}

void RoadmapPage::newItem()
{
    if (context().workspace().isReadOnly())
        return;
    if (m_current)
        m_actions->addAction();
    else
        createRoadmap();
}

void RoadmapPage::createRoadmap()
{
    Roadmap roadmap;
    // Words of the printed document.
    roadmap.title = u"План мероприятий («дорожная карта») по поддержке школ с низкими результатами обучения"_s;
    roadmap.documentKind = u"План"_s;
    roadmap.periodStart = context().year().start();
    roadmap.periodEnd = context().year().end();
    roadmap.sections << RoadmapSection{};
    const auto id = context().workspace().roadmaps().add(roadmap);
    if (!id) {
        report(std::unexpected(id.error()));
        return;
    }
    banner().clear();
    m_current = *id;
    m_filter->clear();
    context().notifyDataChanged();
    refresh();
    m_form->setUnfolded(true);
    m_view->setFocus();
}

void RoadmapPage::importRoadmap()
{
    const QString path =
        context().dialogs().openFile(this, u"roadmap"_s, tr("Load a roadmap"),
                                     tr("Roadmaps (*.json *.docx *.xlsx)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
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
    const QString title = m_model->roadmap().title.simplified();
    if (!context().dialogs().confirm(
            this, tr("Remove the roadmap"),
            tr("“%1” leaves the list with all its actions. This cannot be taken back.").arg(title), tr("Remove")))
        return;
    if (!report(context().workspace().roadmaps().remove(*m_current)))
        return;
    m_current.reset();
    context().notifyDataChanged();
    refresh();
}

void RoadmapPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void RoadmapPage::print()
{
    if (m_current)
        DocumentPreview::printDocument(this, roadmapDocument(m_model->roadmap()));
}

QString RoadmapPage::helpText() const
{
    return tr(
        "The table is the plan as it is printed. Enter goes to the row below, Tab to the next cell, F2 edits, "
        "Shift+Enter makes a "
        "new line inside a cell, Alt+Up and Alt+Down move a row. A table copied in Word or Excel can be pasted with "
        "Ctrl+V; "
        "rows with one filled cell become sections. Grey text below a term says how it was understood. Every change is "
        "saved at once and taken back with Ctrl+Z.");
}

} // namespace lotsia
