#include "ui/ranking/RankingPage.h"

#include "common/TextFold.h"
#include "ui/assessment/ResultsPage.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/EditCommand.h"
#include "ui/common/PanelStack.h"
#include "ui/common/SearchField.h"
#include "ui/common/StatusChipDelegate.h"
#include "ui/common/TableTools.h"
#include "ui/ranking/FrozenListsPanel.h"
#include "ui/ranking/OverrideForm.h"
#include "ui/ranking/RankingColumns.h"
#include "ui/ranking/RankingOutput.h"
#include "ui/ranking/ReasonTree.h"
#include "ui/ranking/RegionalPanel.h"
#include "ui/ranking/VerdictInspector.h"
#include "workspace/ResultService.h"
#include "workspace/SchoolService.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

// Up to here a classification and those of the years before take far less than half a second.
constexpr qsizetype kAtOnce = 1000;

} // namespace

RankingPage::RankingPage(AppContext& context, QWidget* parent)
    : Page(context, u"ranking"_s, tr("List of schools"), u"ranking"_s, parent)
{
    buildActions();
    buildFilters();
    buildTable();
    buildInspector();
    connect(&context, &AppContext::taskFinished, this, [this] {
        if (std::exchange(m_again, false) && isVisible())
            QMetaObject::invokeMethod(this, &RankingPage::refresh, Qt::QueuedConnection);
    });
}

RankingPage::~RankingPage() = default;

void RankingPage::buildActions()
{
    m_output = new RankingOutput(
        context(), [this] { return m_data ? &*m_data : nullptr; }, [this] { return currentRow(); },
        [this] { return shownRows(); }, this);
    connect(m_output, &RankingOutput::written, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Info, sentence); });
    connect(m_output, &RankingOutput::failed, this, [this](const Error& error) { report(std::unexpected(error)); });
    QMenu* save = addMenu(tr("Export"), u"export"_s);
    m_output->fillExport(*save);
    save->addAction(tr("Copy as table"), this, [this] { m_view->copySelection(); });
    m_output->fillPrint(*addMenu(tr("Print"), u"print"_s));
    QMenu* more = addMenu(tr("More"), u"menu"_s);
    more->addAction(tr("Compare with the region's list…"), this, &RankingPage::startRegional);
    more->addAction(tr("Approved lists…"), this, &RankingPage::showFrozen);
}

void RankingPage::buildFilters()
{
    m_criteriaCombo = makeFilterCombo(tr("Criteria"));
    m_criteriaCombo->setObjectName(u"criteriaCombo"_s);
    m_criteriaCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criteriaCombo->setMinimumContentsLength(22);
    m_class = makeFilterCombo(tr("Class"));
    m_class->setObjectName(u"classFilter"_s);
    m_level = makeFilterCombo(tr("Level"));
    m_location = makeFilterCombo(tr("Location"));
    m_search = new SearchField(tr("Find by school or code…"));
    m_search->setObjectName(u"rankingSearch"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_criteriaCombo, m_class, m_level, m_location})
        filterRow()->addWidget(widget);
    filterRow()->addWidget(m_search, 1);
    connect(m_criteriaCombo, &QComboBox::activated, this, [this] {
        m_criteria = CriteriaId(m_criteriaCombo->currentData().toLongLong());
        refresh();
    });
    for (QComboBox* combo : {m_class, m_level, m_location})
        connect(combo, &QComboBox::currentIndexChanged, this, &RankingPage::applyFilter);
    connect(m_search, &SearchField::searched, this, &RankingPage::applyFilter);
}

void RankingPage::buildTable()
{
    m_model = new ColumnModel(this);
    m_model->setColumns(rankingColumns(m_data));
    m_view = new DataTableView(u"ranking/table"_s);
    m_view->setObjectName(u"rankingView"_s);
    m_view->setAccessibleName(tr("List of schools for addressed support"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(
        kClassColumn,
        new StatusChipDelegate(
            [this](const QModelIndex& index) { return classTone(m_data->at(m_model->sourceRow(index))); }, this));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RankingPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this] { setInspectorVisible(true); });
    setContent(m_view);
}

void RankingPage::buildInspector()
{
    m_inspector = new VerdictInspector;
    m_form = new OverrideForm([this](const std::optional<Override>& decision) { return decide(decision); });
    connect(m_inspector, &VerdictInspector::printRequested, m_output, &RankingOutput::printReason);
    connect(m_inspector, &VerdictInspector::decisionRequested, this, &RankingPage::startDecision);
    connect(m_inspector, &VerdictInspector::figureRequested, this, [this](const Evidence& figure) {
        context().showItem(u"results"_s, resultItem(m_currentCode, figure.year, figure.procedure));
    });
    const auto back = [this] {
        m_panel->setCurrentWidget(m_inspector);
        showCurrent();
    };
    connect(m_form, &OverrideForm::closed, this, back);
    m_regional = new RegionalPanel(context());
    connect(m_form, &OverrideForm::regionalRequested, this, &RankingPage::startRegional);
    connect(m_regional, &RegionalPanel::closed, this, back);
    connect(m_regional, &RegionalPanel::stored, this, [this](const QString& sentence) {
        m_panel->setCurrentWidget(m_inspector);
        showCurrent();
        banner().showMessage(Banner::Kind::Info, sentence);
    });
    m_frozen = new FrozenListsPanel(context());
    connect(m_frozen, &FrozenListsPanel::closed, this, back);
    m_panel = new PanelStack;
    m_panel->addWidget(m_inspector);
    m_panel->addWidget(m_form);
    m_panel->addWidget(m_regional);
    m_panel->addWidget(m_frozen);
    setInspector(tr("Why?"), m_panel);
}

bool RankingPage::fillCriteria()
{
    const auto sets = context().workspace().criteria().list();
    if (!sets)
        return report(std::unexpected(sets.error()));
    const QSignalBlocker blocker(m_criteriaCombo);
    m_criteriaCombo->clear();
    const auto ofYear = context().workspace().criteria().current(context().year());
    int chosen = -1;
    int inUse = -1;
    for (const CriteriaEntry& set : *sets) {
        QString text = set.title;
        if (!set.edition.isEmpty())
            text += u", "_s + set.edition;
        if (set.sample)
            text += u" ("_s + tr("sample") + u')';
        if (ofYear && set.id == *ofYear)
            inUse = m_criteriaCombo->count();
        if (m_criteria == set.id)
            chosen = m_criteriaCombo->count();
        m_criteriaCombo->addItem(text, set.id.value());
        m_criteriaCombo->setItemData(m_criteriaCombo->count() - 1, text, Qt::ToolTipRole);
    }
    if (chosen < 0)
        m_criteria.reset();
    m_criteriaCombo->setCurrentIndex(chosen >= 0 ? chosen : inUse);
    m_criteriaCombo->setToolTip(m_criteriaCombo->currentText());
    return true;
}

void RankingPage::refresh()
{
    if (!fillCriteria())
        return;
    const auto schools = context().workspace().schools().list();
    const auto years = context().workspace().results().years();
    if (!schools || !years) {
        report(std::unexpected(!schools ? schools.error() : years.error()));
        return;
    }
    setStateText({});
    if (schools->isEmpty()) {
        showEmptyState(tr("The list of schools by criteria stands here. Load the department's schools first."),
                       tr("To the schools"), [this] { context().showPage(u"schools"_s); });
    } else if (m_criteriaCombo->currentIndex() < 0) {
        showEmptyState(tr("No criteria are in use. Choose a set of criteria first."), tr("To the criteria"),
                       [this] { context().showPage(u"criteria"_s); });
    } else if (!years->contains(context().year())) {
        showEmptyState(
            tr("There are no results of %1 yet. Load the tables of ВПР, ОГЭ and ЕГЭ, and the list appears by itself.")
                .arg(context().year().toString()),
            tr("To the results"), [this] { context().showPage(u"results"_s); });
    } else {
        classify(schools->size());
    }
}

void RankingPage::classify(qsizetype schoolCount)
{
    if (schoolCount > kAtOnce)
        classifyInBackground();
    else
        take(RankingData::load(context().workspace(), context().year(), m_criteria, true, nullptr));
}

void RankingPage::classifyInBackground()
{
    if (context().isBusy()) {
        m_again = true;
        return;
    }
    auto loaded = std::make_shared<std::optional<RankingData>>();
    context().runTask(
        tr("Applying the criteria"),
        [loaded, year = context().year(), criteria = m_criteria](Workspace& workspace, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(*loaded, RankingData::load(workspace, year, criteria, false, &progress));
            return {};
        },
        this,
        [this, loaded](const Status& status) {
            if (status)
                take(std::move(**loaded));
            else
                take(std::unexpected(status.error()));
        });
}

void RankingPage::take(Result<RankingData> loaded)
{
    if (loaded) {
        m_model->reset(0); // its rows belong to the old classification
        m_data = std::move(*loaded);
        showData();
        return;
    }
    banner().showMessage(loaded.error().code == ErrorCode::Cancelled ? Banner::Kind::Info : Banner::Kind::Error,
                         loaded.error().toString(), tr("Try again"), [this] { refresh(); });
}

void RankingPage::showData()
{
    const auto& schools = m_data->classification.schools();
    int current = schools.empty() ? -1 : 0;
    for (size_t i = 0; i < schools.size(); ++i) {
        if (schools.at(i).code == m_currentCode)
            current = int(i);
    }
    fillFilters();
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, int(schools.size()), current);
        applyFilter();
    }
    updateState();
    showContent();
    setInspectorVisible(true);
    if (m_panel->currentWidget() == m_inspector)
        showCurrent();
}

void RankingPage::fillFilters()
{
    QStringList levels, locations;
    for (const RankedSchool& ranked : m_data->classification.schools()) {
        const School school = m_data->schools.value(ranked.code);
        levels.append(school.level);
        locations.append(school.location);
    }
    fillFilter(*m_level, tr("All levels"), levels);
    fillFilter(*m_location, tr("Town and village"), locations);

    const QSignalBlocker blocker(m_class);
    const int before = std::max(0, m_class->currentIndex());
    m_class->clear();
    const auto add = [this](const QString& text, ClassFilter filter, int index = -1) {
        m_class->addItem(text, QPoint(int(filter), index));
    };
    add(tr("All classes"), ClassFilter::All);
    const QList<CriteriaClass> classes = m_data->classification.classes();
    for (qsizetype i = 0; i < classes.size(); ++i)
        add(classes.at(i).name, ClassFilter::OfClass, int(i));
    add(tr("not enough data"), ClassFilter::Unknown);
    add(tr("ordinary"), ClassFilter::None);
    add(tr("not assessed"), ClassFilter::Excluded);
    add(tr("decided by hand"), ClassFilter::ByHand);
    if (!classes.isEmpty() && m_data->history)
        add(tr("has left %1").arg(classes.at(m_data->watchedClass()).name), ClassFilter::Left);
    m_class->setCurrentIndex(before < m_class->count() ? before : 0);
}

void RankingPage::updateState()
{
    const auto& schools = m_data->classification.schools();
    const QList<CriteriaClass> classes = m_data->classification.classes();
    QStringList parts{tr("%n schools", nullptr, int(schools.size()))};
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const auto members = std::ranges::count_if(schools, [i](const RankedSchool& school) {
            return size_t(i) < school.classes.size() && school.classes.at(size_t(i)) == Verdict::True;
        });
        if (i == 0 || members > 0)
            parts.append(u"%1 %2"_s.arg(classes.at(i).name).arg(members));
    }
    const auto unknown = std::ranges::count_if(schools, isUndecided);
    if (unknown > 0)
        parts.append(tr("not enough data %1").arg(unknown));
    const auto byHand =
        std::ranges::count_if(schools, [](const RankedSchool& school) { return school.override.has_value(); });
    if (byHand > 0)
        parts.append(tr("decided by hand %1").arg(byHand));
    const CriteriaSet& criteria = m_data->classification.criteria();
    QString edition = tr("criteria %1").arg(criteria.edition());
    if (criteria.isSample())
        edition += u" ("_s + tr("sample") + u')';
    parts.append(edition.simplified());
    parts.append(tr("for addressed support"));
    setStateText(parts.join(u" · "_s));
}

void RankingPage::applyFilter()
{
    const QPoint chosen = m_class->currentData().toPoint();
    const auto filter = static_cast<ClassFilter>(chosen.x());
    const QString level = chosenFilter(*m_level);
    const QString location = chosenFilter(*m_location);
    const QString needle = m_search->text();
    filterKeepingRow(*m_view, *m_model, [this, chosen, filter, level, location, needle](int row) {
        const RankedSchool& ranked = m_data->at(row);
        if (!isInFilter(*m_data, row, filter, chosen.y()) || !containsFolded(ranked.code + u' ' + ranked.name, needle))
            return false;
        if (level.isEmpty() && location.isEmpty())
            return true;
        const School school = m_data->schools.value(ranked.code);
        return (level.isEmpty() || school.level == level) && (location.isEmpty() || school.location == location);
    });
}

int RankingPage::currentRow() const
{
    return m_data ? currentSourceRow(*m_view, *m_model) : -1;
}

QList<int> RankingPage::shownRows() const
{
    QList<int> rows;
    for (int i = 0; m_data && i < m_model->rowCount(); ++i)
        rows.append(m_model->sourceRow(m_model->index(i, 0)));
    return rows;
}

void RankingPage::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_inspector->clear();
        return;
    }
    m_currentCode = m_data->at(row).code;
    m_panel->setCurrentWidget(m_inspector);
    const CriteriaSet& criteria = m_data->classification.criteria();
    QStringList facts{m_currentCode, m_data->classification.year().toString(), criteria.title()};
    if (!criteria.edition().isEmpty())
        facts.last() += u", "_s + criteria.edition();
    if (criteria.isSample())
        facts.last() += u" ("_s + tr("sample") + u')';
    QString text = facts.join(u" · "_s);
    if (const QString history = historyText(*m_data, row); !history.isEmpty())
        text += u'\n' + history;
    m_inspector->show(m_data->at(row).name, text, reasonTree(m_data->classification, size_t(row)),
                      !context().workspace().isReadOnly());
}

void RankingPage::startDecision()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const RankedSchool& school = m_data->at(row);
    m_panel->setCurrentWidget(m_form);
    const QList<CriteriaClass> classes = m_data->classification.classes();
    QList<Verdict> byRule;
    for (qsizetype i = 0; i < classes.size(); ++i)
        byRule.append(m_data->classification.ruleVerdict(size_t(row), size_t(i)));
    m_form->start(school.name, classes, byRule, school.override);
}

void RankingPage::startRegional()
{
    if (!m_data)
        return;
    m_panel->setCurrentWidget(m_regional);
    setInspectorVisible(true);
    m_regional->start(m_data->classification.year(), m_data->criteria, m_data->classification.classes(),
                      m_data->classification.schools().size());
}

void RankingPage::showFrozen()
{
    // There is something to look at also while the year has no results.
    showContent();
    setInspectorVisible(true);
    m_panel->setCurrentWidget(m_frozen);
    m_frozen->refresh();
}

Status RankingPage::decide(const std::optional<Override>& decision)
{
    const int row = currentRow();
    if (row < 0)
        return fail(ErrorCode::Data, tr("No school is chosen. Choose it in the table."));
    const RankedSchool& school = m_data->at(row);
    const auto step = [year = m_data->classification.year(), id = m_data->criteria,
                       code = school.code](const std::optional<Override>& value) {
        return [year, id, code, value](Workspace& workspace) {
            return workspace.criteria().setOverride(year, id, code, value);
        };
    };
    return EditCommand::run(context(), tr("Decision on %1").arg(school.name), step(decision), step(school.override));
}

void RankingPage::print()
{
    m_output->printList();
}

void RankingPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString RankingPage::helpText() const
{
    return tr("The schools in the order of the criteria, for addressed support. Choose a school: the panel at the "
              "right shows each "
              "condition, the figures behind it and the file, sheet and row they came from. “Decide by hand…” puts a "
              "decision "
              "with its reason above the rule.");
}

} // namespace lotsia
