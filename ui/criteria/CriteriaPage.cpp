#include "ui/criteria/CriteriaPage.h"

#include "documents/OrderDocument.h"
#include "ui/common/Banner.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/Icons.h"
#include "ui/criteria/CalendarPanel.h"
#include "ui/criteria/CompareView.h"
#include "ui/criteria/CriteriaEdits.h"
#include "ui/criteria/CriteriaFile.h"
#include "ui/criteria/IndicatorPanel.h"
#include "ui/criteria/RulesPanel.h"
#include "ui/criteria/SetList.h"
#include "ui/criteria/TrialPanel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace lotsia {

using namespace Qt::StringLiterals;

CriteriaPage::CriteriaPage(AppContext& context, QWidget* parent)
    : Page(context, u"criteria"_s, tr("Criteria"), u"criteria"_s, parent)
{
    setAcceptDrops(true);
    buildMenus();
    addMainAction(tr("Show list of schools"), u"ranking"_s, [this] { this->context().showPage(u"ranking"_s); });
    buildContent();
    connect(&context, &AppContext::dataChanged, this, [this] { m_rules->forgetCounts(); });
    connect(&context, &AppContext::yearChanged, this, [this] { m_rules->forgetCounts(); });
}

CriteriaPage::~CriteriaPage() = default;

void CriteriaPage::buildMenus()
{
    QMenu* files = addMenu(tr("Files"), u"import"_s);
    m_load = files->addAction(tr("Load from file…"), this, &CriteriaPage::askFile);
    files->addAction(tr("Save to file…"), this, &CriteriaPage::saveFile);
    files->addAction(tr("Print…"), this, &CriteriaPage::print);
    QMenu* sets = addMenu(tr("Set"), u"criteria"_s);
    sets->setObjectName(u"setMenu"_s);
    m_compareAction = sets->addAction(tr("Compare editions…"), this, &CriteriaPage::compareCurrent);
    m_samples = sets->addAction(tr("Add missing samples"), this, &CriteriaPage::addMissingSamples);
    m_remove = sets->addAction(tr("Remove the set"), this, &CriteriaPage::removeCurrent);
}

void CriteriaPage::buildContent()
{
    m_view = new SetList;
    connect(m_view, &SetList::chosen, this, [this] {
        m_currentId = m_view->current();
        showCurrent();
    });
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    addTabs();
    setContent(m_tabs);
}

void CriteriaPage::addTabs()
{
    // The other tabs do not speak of the set that is chosen in the list, and need its room.
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_view);
    splitter->addWidget(buildRules());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    const int letters = fontMetrics().averageCharWidth();
    splitter->setSizes({40 * letters, 120 * letters});
    m_tabs->addTab(splitter, tr("Rules"));
    m_trial = new TrialPanel(context());
    m_tabs->addTab(m_trial, tr("Trial"));
    m_tabs->addTab(new IndicatorPanel(context()), tr("Indicators"));
    m_tabs->addTab(new CalendarPanel(context()), tr("Calendar"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_trial)
            m_trial->refresh();
    });
}

QWidget* CriteriaPage::buildRules()
{
    m_stack = new QStackedWidget;
    auto* rules = new QWidget;
    auto* layout = new QVBoxLayout(rules);
    const int step = std::max(8, fontMetrics().height() / 2);
    layout->setContentsMargins(step, step, 0, 0);
    m_use = new QPushButton(tr("Use this set"));
    m_use->setObjectName(u"useCriteriaButton"_s);
    m_use->setToolTip(tr("The list of schools is built by this set from now on; Ctrl+Z goes back"));
    m_duplicate = new QPushButton(icon(u"copy"_s), tr("New edition"));
    m_duplicate->setObjectName(u"duplicateCriteriaButton"_s);
    m_duplicate->setToolTip(tr("A copy of the rules under another edition, which can be changed"));
    m_confirm = new QPushButton(tr("Confirm as our own"));
    m_confirm->setObjectName(u"confirmCriteriaButton"_s);
    m_confirm->setToolTip(tr("The word “sample” is no longer printed; Ctrl+Z goes back"));
    connect(m_use, &QPushButton::clicked, this, &CriteriaPage::useCurrent);
    connect(m_duplicate, &QPushButton::clicked, this, &CriteriaPage::duplicateCurrent);
    connect(m_confirm, &QPushButton::clicked, this, &CriteriaPage::confirmCurrent);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_use, m_duplicate, m_confirm})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_rules = new RulesPanel(context());
    layout->addWidget(m_rules, 1);
    connect(m_rules, &RulesPanel::failed, this, [this](const Error& error) { report(std::unexpected(error)); });
    m_compare = new CompareView(context());
    m_compare->setContentsMargins(step, step, 0, 0);
    connect(m_compare, &CompareView::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_compare, &CompareView::failed, this, [this](const Error& error) { report(std::unexpected(error)); });
    m_stack->addWidget(rules);
    m_stack->addWidget(m_compare);
    return m_stack;
}

void CriteriaPage::refresh()
{
    auto sets = context().workspace().criteria().list();
    if (!sets) {
        report(std::unexpected(sets.error()));
        return;
    }
    m_sets = std::move(*sets);
    CriteriaId inUse;
    bool known = false;
    for (const CriteriaEntry& set : std::as_const(m_sets)) {
        known = known || set.id == m_currentId;
        if (set.inUse)
            inUse = set.id;
    }
    if (!known)
        m_currentId = inUse.isValid() || m_sets.isEmpty() ? inUse : m_sets.first().id;
    m_view->setSets(m_sets, m_currentId);
    updateState();
    if (m_sets.isEmpty()) {
        showEmptyState(tr("The rules by which schools are found stand here. Load a set of criteria from a file."),
                       tr("Load from file…"), [this] { askFile(); });
        return;
    }
    showContent();
    showCurrent();
    if (m_tabs->currentWidget() == m_trial)
        m_trial->refresh();
}

void CriteriaPage::updateState()
{
    QString text = tr("No set is in use. Choose one and press “Use this set”.");
    for (const CriteriaEntry& set : std::as_const(m_sets)) {
        if (set.inUse)
            text = tr("In use: %1")
                       .arg(set.edition.isEmpty() ? tr("“%1”", "set of criteria").arg(set.title)
                                                  : tr("“%1”, edition %2").arg(set.title, set.edition))
                + (set.sample ? u" ("_s + tr("sample") + u')' : QString());
    }
    setStateText(text);
    m_samples->setEnabled(!context().workspace().isReadOnly());
    m_load->setEnabled(!context().workspace().isReadOnly());
}

const CriteriaEntry* CriteriaPage::current() const
{
    for (const CriteriaEntry& set : m_sets) {
        if (set.id == m_currentId)
            return &set;
    }
    return nullptr;
}

void CriteriaPage::showCurrent()
{
    const CriteriaEntry* entry = current();
    if (!entry)
        return;
    const bool writable = !context().workspace().isReadOnly();
    m_use->setEnabled(writable && !entry->inUse);
    m_duplicate->setEnabled(writable);
    m_confirm->setEnabled(writable && entry->sample && !entry->approved);
    m_confirm->setVisible(entry->sample);
    m_remove->setEnabled(writable && !entry->inUse && !entry->approved);
    m_compareAction->setEnabled(m_sets.size() > 1);
    auto set = context().workspace().criteria().get(entry->id);
    if (!set) {
        m_shown.reset();
        report(std::unexpected(set.error()));
        return;
    }
    m_shown = std::move(*set);
    m_stack->setCurrentIndex(0);
    m_rules->show(*entry, *m_shown);
    if (m_bannerFor.isValid() && m_bannerFor != entry->id) {
        banner().clear();
        m_bannerFor = {};
    }
    if (!writable && m_bannerFor != entry->id) {
        m_bannerFor = entry->id;
        banner().showMessage(Banner::Kind::Info,
                             tr("This database is open for reading only: the rules can be read and compared, but not "
                                "changed."));
    } else if (entry->approved && m_bannerFor != entry->id) {
        m_bannerFor = entry->id;
        banner().showMessage(Banner::Kind::Info,
                             tr("These criteria are approved (%1) and do not change any more. To change them, make a "
                                "new edition.")
                                 .arg(entry->orderText),
                             writable ? tr("New edition") : QString(), [this] { duplicateCurrent(); });
    }
}

void CriteriaPage::useCurrent()
{
    if (const CriteriaEntry* entry = current())
        report(CriteriaEdits(context()).use(*entry));
}

void CriteriaPage::confirmCurrent()
{
    if (const CriteriaEntry* entry = current()) {
        if (report(CriteriaEdits(context()).confirm(*entry)))
            banner().showMessage(Banner::Kind::Info,
                                 tr("The set is confirmed as your own. Compare its conditions with the order of your "
                                    "region; Ctrl+Z makes it a sample again."));
    }
}

void CriteriaPage::duplicateCurrent()
{
    const CriteriaEntry* found = current();
    if (!found)
        return;
    const CriteriaEntry entry = *found;
    const auto edition = context().dialogs().askText(this, tr("New edition"), tr("What is the new edition called?"),
                                                     QString::number(context().year().endYear()));
    if (!edition)
        return;
    const auto made = CriteriaEdits(context()).duplicate(entry, *edition);
    if (!made) {
        report(std::unexpected(made.error()));
        return;
    }
    m_currentId = *made;
    refresh();
}

void CriteriaPage::removeCurrent()
{
    if (const CriteriaEntry* entry = current())
        report(CriteriaEdits(context()).remove(*entry));
}

void CriteriaPage::addMissingSamples()
{
    const auto added = CriteriaEdits(context()).addMissingSamples();
    if (!added)
        report(std::unexpected(added.error()));
    else
        banner().showMessage(Banner::Kind::Info,
                             *added == 0 ? tr("All samples are there already.")
                                         : tr("%n sample(s) added", nullptr, *added));
}

void CriteriaPage::compareCurrent()
{
    m_tabs->setCurrentIndex(0);
    m_stack->setCurrentWidget(m_compare);
    m_compare->open(m_sets, m_currentId, m_rules->names());
}

void CriteriaPage::askFile()
{
    const QString path =
        context().dialogs().openFile(this, u"criteria"_s, tr("Load criteria"), tr("Criteria (*.json)"));
    if (!path.isEmpty())
        loadFile(path);
}

void CriteriaPage::loadFile(const QString& path)
{
    const auto id = CriteriaEdits(context()).importFile(path);
    if (!id) {
        report(std::unexpected(id.error()));
        return;
    }
    m_currentId = *id;
    refresh();
    banner().showMessage(Banner::Kind::Info, tr("The set is loaded. Read it and press “Use this set”."));
}

void CriteriaPage::saveFile()
{
    if (!m_shown)
        return;
    const QString path = context().dialogs().saveFile(this, u"criteria"_s, tr("Save criteria"), u"criteria.json"_s,
                                                      tr("Criteria (*.json)"));
    if (!path.isEmpty() && report(CriteriaFile::write(path, m_shown->canonicalJson())))
        banner().showMessage(Banner::Kind::Info, tr("Saved: %1").arg(path));
}

void CriteriaPage::print()
{
    if (m_stack->currentWidget() == m_compare && m_tabs->currentIndex() == 0)
        DocumentPreview::printDocument(this, m_compare->document());
    else if (const auto printed = context().workspace().criteria().printed(m_currentId); !printed)
        report(std::unexpected(printed.error()));
    else
        DocumentPreview::printDocument(this, criteriaDocument(*printed));
}

void CriteriaPage::reveal(const QString& item)
{
    m_currentId = CriteriaId(item.toLongLong());
    m_tabs->setCurrentIndex(0);
    refresh();
}

void CriteriaPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!context().workspace().isReadOnly() && !CriteriaFile::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CriteriaPage::dropEvent(QDropEvent* event)
{
    const QString path = CriteriaFile::fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    loadFile(path);
}

QString CriteriaPage::helpText() const
{
    return tr("Sets of criteria and their rules. Click an underlined part of a sentence to change it; below each class "
              "stands how many schools it has. The menu ▾ at the end of a line adds, moves and removes. Everything is "
              "saved at once, Ctrl+Z takes it back. A sample is to be compared with the order of the region and "
              "confirmed; approved criteria are changed as a new edition.");
}

} // namespace lotsia
