#include "ui/roadmap/RoadmapPage.h"

#include "common/TextFold.h"
#include "documents/OrderDocument.h"
#include "ui/common/Banner.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/EditCommand.h"
#include "ui/common/Icons.h"
#include "ui/roadmap/ActionForm.h"
#include "ui/roadmap/EditionPanel.h"
#include "ui/roadmap/FindBar.h"
#include "ui/roadmap/IcsMenu.h"
#include "ui/roadmap/InlinePanels.h"
#include "ui/roadmap/RoadmapActions.h"
#include "ui/roadmap/RoadmapCells.h"
#include "ui/roadmap/RoadmapCommand.h"
#include "ui/roadmap/RoadmapForm.h"
#include "ui/roadmap/RoadmapModel.h"
#include "ui/roadmap/RoadmapPlace.h"
#include "ui/roadmap/RoadmapProposals.h"
#include "ui/roadmap/RoadmapTabs.h"
#include "ui/roadmap/RoadmapView.h"
#include "ui/roadmap/TakeoverHost.h"
#include "workspace/ImportService.h"
#include "workspace/PartyService.h"
#include "workspace/RegisterProgress.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

RoadmapPage::RoadmapPage(AppContext& context, QWidget* parent)
    : Page(context, u"roadmap"_s, tr("Roadmap"), u"roadmap"_s, parent)
    , m_takeover(new TakeoverHost(context, *this))
    , m_tabs(new QTabWidget)
    , m_chooser(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_form(new RoadmapForm)
    , m_model(new RoadmapModel(this))
    , m_view(new RoadmapView(*m_model))
    , m_actions(new RoadmapActions(*m_model, *m_view))
    , m_actionForm(new ActionForm)
    , m_find(new FindBar(*m_model, *m_view))
    , m_frozenBanner(new Banner)
{
    buildTop();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frozenBanner);
    layout->addWidget(m_form);
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    addPanels(content);
    m_panels = new InlinePanels(context, m_tabs);
    m_takeover->setContent(m_panels);
    setContent(m_takeover);
    setUpTakeover();
    connect(m_panels, &InlinePanels::turned, this, &RoadmapPage::panelTurned);
    connect(m_panels, &InlinePanels::edited, this, &RoadmapPage::store);
    connect(m_panels, &InlinePanels::created, this, [this](RoadmapId id) {
        open(id);
        if (m_model->roadmap().actionCount() == 0)
            m_form->startTyping();
        else
            m_view->setFocus();
    });
    setInspector(tr("About the action"), m_actionForm);

    connect(m_model, &RoadmapModel::edited, this, &RoadmapPage::store);
    connect(m_form, &RoadmapForm::edited, this, &RoadmapPage::store);
    connect(m_actions, &RoadmapActions::refused, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RoadmapPage::showSelection);
    connect(m_actionForm, &ActionForm::edited, this, &RoadmapPage::store);
    connect(m_actionForm, &ActionForm::moved, this, [this](RowPosition row) { m_view->goTo(m_model->rowOf(row)); });
    connect(m_form, &RoadmapForm::finished, this, [this] {
        m_view->setFocus();
        if (m_model->rowCount() == 0)
            m_actions->addLast();
        else
            m_view->goTo(0);
    });
    m_view->setPartySource([this] { return parties(); });
    QList<QPair<QString, QString>> registers;
    for (const RegisterName& name : RegisterProgress::names())
        registers << qMakePair(name.key, name.name);
    m_actionForm->setRegisters(registers);
    m_actionForm->setPartySource([this] { return parties(); });
    setReadOnly(context.workspace().isReadOnly());
}

RoadmapPage::~RoadmapPage()
{
    // What was typed last is stored before the page goes.
    if (QWidget* focused = focusWidget())
        focused->clearFocus();
    m_form->disconnect(this);
    m_actionForm->disconnect(this);
    m_model->disconnect(this);
    m_view->selectionModel()->disconnect(this);
}

void RoadmapPage::buildTop()
{
    m_add = addMainAction(tr("Add an action"), u"add"_s, [this] { newItem(); });
    m_add->setToolTip(tr("A new row below the chosen one (Ctrl+N)"));
    QMenu* rows = addMenu(tr("Rows"), u"edit"_s);
    m_actions->fill(*rows);
    m_rowsButton = qobject_cast<QWidget*>(rows->parent());
    buildKeys(*rows);
    QMenu* files = addMenu(tr("Save as"), u"export"_s);
    const auto exporter = [&](const QString& text, RoadmapFormat format) {
        m_needRoadmap << files->addAction(text, this, [this, format] { exportTo(format); });
    };
    exporter(tr("PDF…"), RoadmapFormat::Pdf);
    exporter(tr("Word document…"), RoadmapFormat::Docx);
    exporter(tr("Excel workbook…"), RoadmapFormat::Xlsx);
    exporter(tr("JSON for another department…"), RoadmapFormat::Json);
    auto* calendar = new IcsMenu(
        context(), [this] { return m_current; }, this);
    m_needRoadmap << files->addMenu(calendar);
    connect(calendar, &IcsMenu::refused, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); });
    connect(calendar, &IcsMenu::informed, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Info, sentence); });
    m_needRoadmap << addMenu(tr("Print"), u"print"_s)->addAction(tr("Roadmap…"), this, &RoadmapPage::print);
    QMenu* roadmaps = addMenu(tr("Roadmaps"), u"roadmap"_s);
    QAction* creating = roadmaps->addAction(icon(u"new"_s), tr("New roadmap…"), this, &RoadmapPage::createRoadmap);
    QAction* catalogue = roadmaps->addAction(tr("Add from the catalogue…"), this, &RoadmapPage::openCatalogue);
    QAction* newYear = roadmaps->addAction(tr("Next year from this one…"), this, &RoadmapPage::planNewYear);
    m_needRoadmap << catalogue << newYear;
    QAction* importing =
        roadmaps->addAction(icon(u"import"_s), tr("Load from a file…"), this, &RoadmapPage::importRoadmap);
    QAction* taking = roadmaps->addAction(tr("Take from the clipboard…"), this, &RoadmapPage::takeOverClipboard);
    QAction* removing =
        roadmaps->addAction(icon(u"remove"_s), tr("Remove the roadmap"), this, &RoadmapPage::removeRoadmap);
    m_needRoadmap << removing;
    m_changing = {catalogue, newYear, removing};
    const bool readOnly = context().workspace().isReadOnly();
    for (QAction* action : {creating, catalogue, newYear, importing, taking, removing})
        action->setEnabled(!readOnly);

    m_chooser->setAccessibleName(tr("Roadmap"));
    m_chooser->setToolTip(tr("Which of the department's roadmaps is shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(30);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { open(RoadmapId(m_chooser->itemData(index).toLongLong())); });
    m_filter->setPlaceholderText(tr("Filter the table"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setToolTip(tr("Shows only rows with this text (Ctrl+Shift+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_view->setNeedle(text); });
    filterRow()->addWidget(m_chooser, 2);
    filterRow()->addWidget(m_filter, 1);
}

void RoadmapPage::buildKeys(QMenu& rows)
{
    rows.addSeparator();
    const auto add = [&](const QString& text, const QString& keys, std::function<void()> what) {
        QAction* action = rows.addAction(text, this, [this, what = std::move(what)] {
            if (m_current && !panel())
                what();
        });
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    add(tr("Find…"), {}, [this] { m_find->open(false); }); // Ctrl+F is the window's
    add(tr("Find and replace…"), u"Ctrl+H"_s, [this] { m_find->open(true); });
    add(tr("Find next"), u"F3"_s, [this] { m_find->findNext(); });
    add(tr("Find previous"), u"Shift+F3"_s, [this] { m_find->findPrevious(); });
    add(tr("Filter the table"), u"Ctrl+Shift+F"_s, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

void RoadmapPage::refresh()
{
    if (m_ownChange) {
        m_ownChange = false;
        if (panel())
            panel()->showRoadmap(m_current);
        return;
    }
    m_otherParties.reset();
    const auto entries = context().workspace().roadmaps().list();
    if (!entries) {
        report(std::unexpected(entries.error()));
        return;
    }
    fillChooser(*entries);
    if (m_takeover->isOpen()) {
        showTakeover();
        return;
    }
    const bool any = m_current.has_value();
    for (QAction* action : std::as_const(m_needRoadmap))
        action->setEnabled(any && !(m_changing.contains(action) && context().workspace().isReadOnly()));
    if (!any && !m_panels->isOpen()) {
        setStateText({});
        m_model->setRoadmap({});
        showEmptyState(
            tr("Here is the plan of measures that the order approves: actions, who is responsible, terms and results. "
               "Load a roadmap from a file or start a new one and paste the table from Word."),
            context().workspace().isReadOnly() ? QString() : tr("Start a new roadmap"), [this] { createRoadmap(); });
        return;
    }
    if (!any)
        return; // the panel for a new one is open
    const auto roadmap = context().workspace().roadmaps().get(*m_current);
    if (!roadmap) {
        report(std::unexpected(roadmap.error()));
        return;
    }
    if (const auto schools = context().workspace().schools().list())
        m_actionForm->setSchools(*schools);
    showFrozen();
    showRoadmap(*roadmap);
    showContent();
    if (panel())
        panel()->showRoadmap(m_current);
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
        m_chooser->addItem(entry.archived ? tr("%1 (archive)").arg(entry.title.simplified()) : entry.title.simplified(),
                           entry.id.value());
        m_chooser->setItemData(m_chooser->count() - 1, entry.title, Qt::ToolTipRole);
        if (entry.id == m_current)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
}

QStringList RoadmapPage::parties()
{
    if (!m_otherParties) {
        m_otherParties = QStringList();
        if (const auto department = context().workspace().department())
            *m_otherParties << department->shortName << department->name;
        if (const auto named = context().workspace().parties().names())
            *m_otherParties << *named;
        m_otherParties->removeAll(QString());
    }
    QStringList parties = roadmapProposals::parties(m_model->roadmap()) + *m_otherParties;
    parties.removeDuplicates();
    std::sort(parties.begin(), parties.end(),
              [](const QString& a, const QString& b) { return compareRussian(a, b) < 0; });
    return parties;
}

void RoadmapPage::showRoadmap(const Roadmap& roadmap)
{
    m_form->setRoadmap(roadmap);
    m_model->setRoadmap(roadmap);
    updateState();
    showSelection();
}

bool RoadmapPage::isChangeable()
{
    if (!m_current || context().workspace().isReadOnly())
        return false;
    const auto state = context().workspace().editions().state(*m_current);
    return state && (*state == RoadmapState::Draft || *state == RoadmapState::Amending);
}

void RoadmapPage::showFrozen()
{
    const bool readOnly = context().workspace().isReadOnly();
    m_frozenBanner->clear();
    const auto state = context().workspace().editions().state(*m_current);
    const bool approved = state && *state == RoadmapState::Approved;
    const bool archived = state && *state == RoadmapState::Archived;
    setReadOnly(readOnly || approved || archived);
    m_actionForm->setReadOnly(readOnly || archived, approved);
    if (approved) {
        const QString text = context().workspace().editions().approvalText(*m_current).value_or(QString());
        m_frozenBanner->showMessage(Banner::Kind::Info,
                                    tr("%1. To change what is printed, begin a new edition.").arg(text),
                                    readOnly ? QString() : tr("Begin a new edition"), [this] { beginEdition(); });
    } else if (archived) {
        m_frozenBanner->showMessage(Banner::Kind::Info,
                                    tr("This roadmap is in the archive and cannot be changed. Take it out of the "
                                       "archive first."));
    }
}

void RoadmapPage::beginEdition()
{
    const RoadmapId id = *m_current;
    const auto set = [id](bool amending) {
        return [id, amending](Workspace& workspace) { return workspace.editions().setAmending(id, amending); };
    };
    report(EditCommand::run(context(), tr("New edition"), set(true), set(false)));
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
    m_actionForm->showAction(m_model->roadmap(),
                             m_model->action(row) ? std::optional(m_model->position(row)) : std::nullopt);
}

void RoadmapPage::store(const Roadmap& after, const QString& what)
{
    const Roadmap before = m_model->roadmap();
    if (after == before)
        return;
    banner().clear();
    context().undoStack().push(new RoadmapCommand(context(), before, after, what, this,
                                                  [this](const Result<Roadmap>& saved) { stored(saved); }));
    const int dropped = roadmapCells::droppedMeanings(before, m_model->roadmap());
    if (dropped > 0)
        banner().showMessage(Banner::Kind::Info,
                             tr("The text of %n term(s) changed, so the corrected meaning is read from the text again. "
                                "Ctrl+Z brings it back.",
                                nullptr, dropped));
}

void RoadmapPage::stored(const Result<Roadmap>& saved)
{
    if (!saved) {
        report(std::unexpected(saved.error()));
        m_form->setRoadmap(m_model->roadmap()); // what was typed and not stored does not look stored
        return;
    }
    // The page need not read again what it has just been given.
    const int entry = m_chooser->findData(saved->id.value());
    m_ownChange = isVisible() && m_current == saved->id && entry >= 0;
    if (m_ownChange && m_chooser->itemText(entry) != saved->title.simplified()) {
        m_chooser->setItemText(entry, saved->title.simplified());
        m_chooser->setItemData(entry, saved->title, Qt::ToolTipRole);
    }
    m_current = saved->id;
    showRoadmap(*saved);
}

void RoadmapPage::open(RoadmapId id)
{
    m_takeover->close();
    m_current = id;
    m_filter->clear();
    refresh();
}

void RoadmapPage::reveal(const QString& item)
{
    if (const auto place = RoadmapPlace::fromItem(item)) {
        showHeading(*place);
        return;
    }
    const bool toExecution = item.contains(u':');
    const ActionId wanted(item.section(u':', 0, 0).toLongLong());
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
        if (toExecution)
            showExecution(wanted, item.section(u':', 1));
        else
            showAction(wanted);
        return;
    }
}

void RoadmapPage::focusFilter()
{
    if (panel()) {
        panel()->focusFilter();
        return;
    }
    if (m_current)
        m_find->open(false);
}

void RoadmapPage::print()
{
    if (panel())
        panel()->print();
    else if (m_current)
        DocumentPreview::printDocument(this, roadmapDocument(m_model->roadmap()));
}

QString RoadmapPage::helpText() const
{
    return tr(
        "The table is the plan as it is printed. Enter goes to the row below, Tab to the next cell, F2 edits, "
        "Shift+Enter makes a new line inside a cell; after the last cell a new row begins. Grey words behind the "
        "cursor are a proposal: the right arrow takes a word, End all of it. Cells and blocks are copied and pasted as "
        "in Excel, a whole table from Word or Excel comes in as rows. A row is dragged by its number, a section by its "
        "heading. Ctrl+D fills down, Ctrl+H finds and replaces. Grey text below a term says how it was understood; the "
        "form at the right corrects it. Every change is saved at once and taken back with Ctrl+Z.");
}

} // namespace lotsia
