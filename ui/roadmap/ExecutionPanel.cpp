#include "ui/roadmap/ExecutionPanel.h"

#include "documents/TableDocument.h"
#include "ui/common/DataTableView.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/EditCommand.h"
#include "ui/common/Icons.h"
#include "ui/common/StatusChipDelegate.h"
#include "ui/roadmap/EvidenceBox.h"
#include "ui/roadmap/ExecutionFilters.h"
#include "ui/roadmap/ExecutionModel.h"
#include "ui/roadmap/RoadmapExport.h"
#include "workspace/ExecutionReport.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString splitterKey = u"tables/execution/splitter"_s;

} // namespace

ExecutionPanel::ExecutionPanel(AppContext& context, QWidget* parent)
    : RoadmapPanel(context, tr("Execution"), parent)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_summary(new QLabel)
    , m_archived(new QLabel(tr("The roadmap is in the archive: its execution can be read, not changed.")))
    , m_filters(new ExecutionFilters)
    , m_model(new ExecutionModel(this))
    , m_view(new DataTableView(u"execution"_s))
    , m_splitter(new QSplitter)
    , m_form(new ExecutionForm([this](const ExecutionRecord& record, const QString& what) {
        return store({record}, tr("%1 of the measure %2").arg(what, m_form->item().number));
    }))
    , m_evidenceBox(new EvidenceBox(context))
    , m_side(new QScrollArea)
    , m_chooseHint(new QLabel(tr("Choose a measure in the table: how it was carried out is written here.")))
{
    setObjectName(u"executionPanel"_s);
    buildTable();
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_filters);
    box->addWidget(buildBar());
    m_archived->setObjectName(u"executionArchived"_s);
    m_archived->setWordWrap(true);
    m_archived->hide();
    box->addWidget(m_archived);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(buildForm());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({640, 330});
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    box->addWidget(m_splitter, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(u"executionEmpty"_s);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);

    connect(m_filters, &ExecutionFilters::changed, this, &ExecutionPanel::applyFilter);
    connect(m_evidenceBox, &EvidenceBox::refused, this, &RoadmapPanel::refused);
    connect(m_evidenceBox, &EvidenceBox::informed, this, &RoadmapPanel::informed);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { setStatus(ExecutionStatus::Done); });
    }
}

ExecutionPanel::~ExecutionPanel()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
    m_view->disconnect(this);
    m_model->disconnect(this);
}

void ExecutionPanel::buildTable()
{
    m_view->setObjectName(u"executionView"_s);
    m_view->setAccessibleName(tr("Execution of the measures"));
    m_view->setModel(m_model);
    auto* chips = new StatusChipDelegate(
        [this](const QModelIndex& index) {
            const ScheduledItem* item = m_model->item(index.row());
            return item ? toneOf(*item) : Tone::Neutral;
        },
        this);
    m_view->setItemDelegateForColumn(ExecutionModel::State, chips);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExecutionPanel::spanHeadings);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExecutionPanel::showItem);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (currentItem())
            m_form->findChild<QWidget*>(u"executionStatus"_s)->setFocus();
    });
}

void ExecutionPanel::spanHeadings()
{
    m_view->clearSpans();
    if (m_model->grouping() == ExecutionGrouping::Actions)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->item(row))
            m_view->setSpan(row, ExecutionModel::Number, 1, ExecutionModel::ColumnCount);
    }
}

QWidget* ExecutionPanel::buildBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_summary->setObjectName(u"executionSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_summary, 1);
    m_done = new QPushButton(icon(u"check"_s), tr("Mark as done"));
    m_done->setObjectName(u"markDoneButton"_s);
    m_done->setToolTip(tr("Every chosen measure is done today (Ctrl+Enter)"));
    connect(m_done, &QPushButton::clicked, this, [this] { setStatus(ExecutionStatus::Done); });
    row->addWidget(m_done);
    m_state = new QPushButton(tr("State of the chosen"));
    m_state->setObjectName(u"stateOfChosenButton"_s);
    auto* states = new QMenu(m_state);
    for (const ExecutionStatus status : {ExecutionStatus::NotStarted, ExecutionStatus::UnderWay, ExecutionStatus::Done,
                                         ExecutionStatus::PartlyDone, ExecutionStatus::NotDone})
        states->addAction(statusWord(status), this, [this, status] { setStatus(status); });
    m_state->setMenu(states);
    row->addWidget(m_state);
    auto* reports = new QPushButton(icon(u"report"_s), tr("Report"));
    reports->setObjectName(u"executionReportButton"_s);
    auto* kinds = new QMenu(reports);
    kinds->addAction(tr("Excel workbook…"), this, &ExecutionPanel::exportXlsx);
    kinds->addAction(tr("Print…"), this, &ExecutionPanel::print);
    reports->setMenu(kinds);
    row->addWidget(reports);
    return bar;
}

QWidget* ExecutionPanel::buildForm()
{
    auto* inside = new QWidget;
    auto* box = new QVBoxLayout(inside);
    box->addWidget(m_chooseHint);
    m_chooseHint->setWordWrap(true);
    m_chooseHint->setEnabled(false);
    box->addWidget(m_form);
    box->addWidget(m_evidenceBox);
    box->addStretch();
    m_evidenceBox->takeDropsOn(inside);
    m_side->setWidget(inside);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_side->setAccessibleName(tr("How the measure was carried out"));
    connect(m_form, &ExecutionForm::actionRequested, this, [this] { emit actionRequested(m_form->item().action); });
    connect(m_form, &ExecutionForm::registerPageRequested, this,
            [this](const QString& page) { context().showPage(page); });
    connect(m_form, &ExecutionForm::registerAttachRequested, this, &ExecutionPanel::attachRegister);
    connect(m_form, &ExecutionForm::doneRequested, this, [this] { setStatus(ExecutionStatus::Done); });
    return m_side;
}

void ExecutionPanel::showRoadmap(std::optional<RoadmapId> roadmap)
{
    const bool another = roadmap != m_roadmap;
    m_roadmap = roadmap;
    m_registers.clear();
    if (!roadmap) {
        m_empty->setText(tr("Here is how the roadmap is carried out. Make a roadmap or load one from a file first."));
        m_stack->setCurrentIndex(1);
        return;
    }
    const ScheduledItem* before = currentItem();
    const ActionId action = before && !another ? before->action : ActionId();
    const QString period = before ? before->occurrence.key : QString();
    const int nearRow = m_view->currentIndex().row();
    m_filling = true;
    const Status done = read(*roadmap);
    m_filling = false;
    if (!done) {
        m_empty->setText(done.error().toString());
        m_stack->setCurrentIndex(1);
        return;
    }
    if (m_model->all().isEmpty()) {
        m_empty->setText(tr("The roadmap has no measures yet. Type them in on the tab “Actions”."));
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    restoreRow(action, period, nearRow);
    showSummary();
}

Status ExecutionPanel::read(RoadmapId roadmap)
{
    Workspace& workspace = context().workspace();
    ExecutionContent content;
    content.today = workspace.clock().today();
    content.yearStart = context().year().start();
    content.yearEnd = context().year().end();
    LOTSIA_TRY_ASSIGN(content.items, workspace.execution().schedule(roadmap, content.today));
    LOTSIA_TRY_ASSIGN(m_evidence, workspace.execution().evidence(roadmap));
    for (const ExecutionEvidence& one : std::as_const(m_evidence))
        ++content.documents[{one.action, one.period}];
    LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list(true));
    QHash<SchoolId, QString> offered;
    for (const School& school : schools) {
        content.schools.insert(school.id, school.shortName);
        if (!school.archived)
            offered.insert(school.id, school.shortName);
    }
    LOTSIA_TRY_ASSIGN(const bool open, workspace.execution().isOpen(roadmap));
    LOTSIA_TRY_ASSIGN(const Roadmap stored, workspace.roadmaps().get(roadmap));
    m_roadmapTitle = stored.title;
    m_readOnly = workspace.isReadOnly() || !open;
    m_archived->setVisible(!open);
    m_done->setEnabled(!m_readOnly);
    m_state->setEnabled(!m_readOnly);
    m_filters->setChoices(content.items, offered);
    m_model->setContent(std::move(content));
    m_model->setFilter(m_filters->filter());
    m_model->setGrouping(m_filters->grouping());
    return {};
}

void ExecutionPanel::restoreRow(ActionId action, const QString& period, int nearRow)
{
    int row = action.isValid() ? m_model->rowOf(action, period, nearRow) : -1;
    if (row < 0 && nearRow >= 0)
        row = std::min(nearRow, m_model->rowCount() - 1); // it left the view: its neighbour
    if (row < 0)
        row = 0;
    while (row + 1 < m_model->rowCount() && !m_model->item(row))
        ++row;
    if (row < m_model->rowCount()) {
        const QModelIndex index = m_model->index(row, ExecutionModel::Action);
        m_view->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    }
    showItem();
}

void ExecutionPanel::applyFilter()
{
    const ScheduledItem* before = currentItem();
    const ActionId action = before ? before->action : ActionId();
    const QString period = before ? before->occurrence.key : QString();
    const int nearRow = m_view->currentIndex().row();
    m_filling = true;
    m_model->setFilter(m_filters->filter());
    m_model->setGrouping(m_filters->grouping());
    m_filling = false;
    restoreRow(action, period, nearRow);
    showSummary();
}

void ExecutionPanel::showSummary()
{
    const QList<ScheduledItem> shown = m_model->shown();
    QString text = countsText(countsOf(shown, context().workspace().clock().today()));
    if (shown.size() != m_model->inScope())
        text = tr("shown %1 of %2").arg(shown.size()).arg(m_model->inScope()) + u" · "_s + text;
    m_summary->setText(text);
}

const ScheduledItem* ExecutionPanel::currentItem() const
{
    return m_model->item(m_view->currentIndex().row());
}

QList<ScheduledItem> ExecutionPanel::chosenItems() const
{
    QList<ScheduledItem> items;
    QSet<std::pair<ActionId, QString>> seen;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows << m_view->currentIndex();
    for (const QModelIndex& index : std::as_const(rows)) {
        const ScheduledItem* item = m_model->item(index.row());
        if (item && !seen.contains({item->action, item->occurrence.key})) {
            seen.insert({item->action, item->occurrence.key});
            items << *item;
        }
    }
    return items;
}

void ExecutionPanel::showItem()
{
    if (m_filling)
        return;
    const ScheduledItem* item = currentItem();
    m_chooseHint->setVisible(!item);
    m_form->setVisible(item);
    m_evidenceBox->setVisible(item);
    if (!item) {
        m_evidenceBox->setContent({}, {}, {}, true);
        return;
    }
    ExecutionForm::Content content;
    content.item = *item;
    content.schools = m_model->schoolsText(*item);
    content.readOnly = m_readOnly;
    content.today = context().workspace().clock().today();
    content.progress = progressOf(*item, content.registerProblem);
    QList<ExecutionEvidence> own;
    for (const ExecutionEvidence& one : std::as_const(m_evidence)) {
        if (one.action != item->action || one.period != item->occurrence.key)
            continue;
        own << one;
        content.attached = content.attached
            || (content.progress && one.kind == EvidenceKind::Register
                && one.title
                    == RegisterProgress::evidence(*content.progress, one.action, one.period, content.today).title);
    }
    m_form->setContent(content);
    m_evidenceBox->setContent(item->action, item->occurrence.key, own, m_readOnly);
}

std::optional<RegisterState> ExecutionPanel::progressOf(const ScheduledItem& item, QString& problem)
{
    if (item.registerKey.isEmpty())
        return std::nullopt;
    const AcademicYear year = RegisterProgress::yearOf(item, context().year());
    const QString key = item.registerKey + u' ' + year.toString();
    if (!m_registers.contains(key)) {
        const auto state = context().workspace().registers().state(item.registerKey, year);
        if (!state) {
            problem = state.error().toString();
            return std::nullopt;
        }
        m_registers.insert(key, *state);
    }
    return m_registers.value(key);
}

Status ExecutionPanel::store(const QList<ExecutionRecord>& records, const QString& what)
{
    QList<ExecutionRecord> before;
    for (const ExecutionRecord& record : records) {
        LOTSIA_TRY_ASSIGN(const ExecutionRecord stored,
                          context().workspace().execution().record(record.action, record.period));
        before << stored;
    }
    return EditCommand::run(
        context(), what, [records](Workspace& workspace) { return workspace.execution().save(records); },
        [before](Workspace& workspace) { return workspace.execution().save(before); });
}

void ExecutionPanel::setStatus(ExecutionStatus status)
{
    if (m_readOnly)
        return;
    m_view->setFocus(); // what is being typed in the form is stored first
    const bool done = status == ExecutionStatus::Done;
    QList<ExecutionRecord> records;
    for (const ScheduledItem& item : chosenItems()) {
        ExecutionRecord record = item.record;
        record.status = status;
        if (done && !record.actualDate.isValid())
            record.actualDate = context().workspace().clock().today();
        if (!done && status != ExecutionStatus::PartlyDone)
            record.actualDate = {};
        record.postponedTo = {};
        if (record != item.record)
            records << record;
    }
    if (records.isEmpty())
        return;
    if (const Status stored = store(records, tr("Measures: %1").arg(statusWord(status))); !stored)
        emit refused(stored.error().toString());
}

void ExecutionPanel::attachRegister()
{
    const ScheduledItem* item = currentItem();
    QString problem;
    const auto state = item ? progressOf(*item, problem) : std::nullopt;
    if (!state || m_readOnly)
        return;
    m_evidenceBox->add(
        RegisterProgress::evidence(*state, item->action, item->occurrence.key, context().workspace().clock().today()));
}

void ExecutionPanel::reveal(ActionId action, const QString& period)
{
    int row = m_model->rowOf(action, period);
    if (row < 0) {
        m_filters->clear();
        row = m_model->rowOf(action, period);
    }
    if (row < 0)
        return; // the action or its period is gone
    const QModelIndex index = m_model->index(row, ExecutionModel::Action);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void ExecutionPanel::focusFilter()
{
    m_filters->focusSearch();
}

XlsxSheet ExecutionPanel::report()
{
    const QDate today = context().workspace().clock().today();
    return executionReport(m_roadmapTitle, m_model->shown(), m_evidence, today);
}

void ExecutionPanel::exportXlsx()
{
    if (!m_roadmap || m_model->all().isEmpty())
        return;
    const QString today = context().workspace().clock().today().toString(u"dd.MM.yyyy"_s);
    const QString path = context().dialogs().saveFile(this, u"roadmap"_s, tr("Save the report on the execution"),
                                                      safeFileName(u"Исполнение на %1"_s.arg(today)) + u".xlsx"_s,
                                                      tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const Status written = writeXlsx(path, {report()}); !written)
        emit refused(written.error().toString());
    else
        emit informed(tr("The report is saved: %1").arg(path));
}

void ExecutionPanel::print()
{
    if (m_roadmap && !m_model->all().isEmpty())
        DocumentPreview::printDocument(this, tableDocument(report()));
}

} // namespace lotsia
