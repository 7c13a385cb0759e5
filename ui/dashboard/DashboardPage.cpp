#include "ui/dashboard/DashboardPage.h"

#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/dashboard/ClassChart.h"
#include "ui/dashboard/RouteView.h"
#include "ui/roadmap/ItemLook.h"
#include "workspace/ResultService.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace lotsia {

namespace {

constexpr int kMostYears = 5;
constexpr qint64 kWaitMs = 500; // longer than this the window must not stand still

QLabel* sectionHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    label->setFont(font);
    return label;
}

/// The newest years with results, the one in view among them.
QList<AcademicYear> chartYears(Workspace& workspace)
{
    return workspace.results().years().value_or(QList<AcademicYear>()).mid(0, kMostYears);
}

} // namespace

DashboardPage::DashboardPage(AppContext& context, QWidget* parent)
    : Page(context, QStringLiteral("dashboard"), tr("Overview"), QStringLiteral("home"), parent)
    , m_route(new RouteView(this))
    , m_dueModel(new ColumnModel(this))
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, step, 0);
    layout->setSpacing(2 * step);
    layout->addWidget(m_route);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(3 * step);
    lower->addWidget(buildDue(), 3);
    lower->addWidget(buildChart(), 2);
    layout->addLayout(lower, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    setContent(scroll);
    connect(m_route, &RouteView::requested, this, [this](const QString& page, const QString& item) {
        if (item.isEmpty())
            this->context().showPage(page);
        else
            this->context().showItem(page, item);
    });
}

QWidget* DashboardPage::buildDue()
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* widget = new QWidget(this);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step / 2);
    layout->addWidget(sectionHeading(tr("Terms of the roadmaps"), widget));
    m_dueGroup = new QTabBar(widget);
    m_dueGroup->setAccessibleName(tr("Which terms are shown"));
    m_dueGroup->setDrawBase(false);
    m_dueGroup->setExpanding(false);
    for (int group = 0; group < 3; ++group)
        m_dueGroup->addTab({});
    m_dueGroup->setTabToolTip(0, tr("The day of control has passed and the execution is not marked"));
    m_dueGroup->setTabToolTip(1, tr("Due from today within 30 days"));
    m_dueGroup->setTabToolTip(2, tr("Due from today to the end of the calendar quarter"));
    connect(m_dueGroup, &QTabBar::currentChanged, this, &DashboardPage::showDue);
    layout->addWidget(m_dueGroup);
    m_dueText = new QLabel(widget);
    m_dueText->setWordWrap(true);
    layout->addWidget(m_dueText);
    m_dueView = new DataTableView(QStringLiteral("due"), widget);
    m_dueView->setAccessibleName(tr("Terms of the roadmaps"));
    const auto entry = [this](int row) -> const ScheduledItem& { return due()[row]; };
    const auto title = [this, entry](int row) { return m_due.titles.value(entry(row).roadmap); };
    m_dueModel->setColumns({
        {.key = QStringLiteral("due"),
         .heading = tr("Term"),
         .text = [entry](int row) { return entry(row).due.toString(QStringLiteral("dd.MM.yyyy")); },
         .sortValue = [entry](int row) { return QVariant(double(entry(row).due.toJulianDay())); },
         .width = 90,
         .toolTip = [entry](int row) { return itemToolTip(entry(row)); }},
        {.key = QStringLiteral("state"),
         .heading = tr("State"),
         .text =
             [entry](int row) {
                 const ItemLook look = lookOf(itemState(entry(row)));
                 return look.sign + u' ' + look.word;
             },
         .width = 100},
        {.key = QStringLiteral("text"),
         .heading = tr("Action"),
         .text = [entry](int row) { return itemHeading(entry(row)); },
         .width = 220,
         .toolTip = [entry](int row) { return itemToolTip(entry(row)); }},
        {.key = QStringLiteral("period"),
         .heading = tr("Period"),
         .text = [entry](int row) { return occurrenceName(entry(row).occurrence.key); },
         .width = 120,
         .hiddenAtFirst = true},
        {.key = QStringLiteral("responsible"),
         .heading = tr("Responsible"),
         .text = [entry](int row) { return entry(row).responsible.join(QStringLiteral(", ")); },
         .width = 120,
         .toolTip = [entry](int row) { return entry(row).responsible.join(QStringLiteral(", ")); }},
        {.key = QStringLiteral("roadmap"), .heading = tr("Roadmap"), .text = title, .width = 120, .toolTip = title},
    });
    m_dueView->setModel(m_dueModel);
    m_dueView->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_dueView, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = m_dueModel->sourceRow(index);
        if (row >= 0)
            context().showItem(QStringLiteral("roadmap"), dashboard::executionItem(due()[row]));
    });
    layout->addWidget(m_dueView, 100);
    layout->addStretch(1);
    return widget;
}

QWidget* DashboardPage::buildChart()
{
    auto* widget = new QWidget(this);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionHeading(tr("Schools by class over the years"), widget));
    m_chart = new ClassChart(widget);
    layout->addWidget(m_chart, 1);
    return widget;
}

void DashboardPage::refresh()
{
    QElapsedTimer timer;
    timer.start();
    const Result<YearCounts> counts = dashboard::countYear(context().workspace(), context().year());
    const qint64 spent = timer.elapsed();
    auto lists = dashboard::dueLists(context().workspace(), context().workspace().clock().today());
    if (!lists) {
        report(std::unexpected(lists.error()));
        return;
    }
    const auto steps = dashboard::routeSteps(context().workspace(), context().year(), counts, lists->all);
    if (!steps) {
        report(std::unexpected(steps.error()));
        return;
    }
    m_route->setSteps(*steps);
    const auto done = std::count_if(steps->begin(), steps->end(),
                                    [](const RouteStep& step) { return step.state == RouteStep::State::Done; });
    const auto ours = std::count_if(steps->begin(), steps->end(),
                                    [](const RouteStep& step) { return step.state != RouteStep::State::Later; });
    setStateText(tr("School year %1: steps done %2 of %3.").arg(context().year().toString()).arg(done).arg(ours));
    setDue(std::move(*lists));
    updateChart(counts, spent);
}

void DashboardPage::setDue(DueLists lists)
{
    m_due = std::move(lists);
    m_dueGroup->setTabText(0, tr("Overdue: %1").arg(m_due.overdue.size()));
    m_dueGroup->setTabText(1, tr("30 days: %1").arg(m_due.thirtyDays.size()));
    m_dueGroup->setTabText(2, tr("Quarter: %1").arg(m_due.quarter.size()));
    m_dueGroup->setVisible(!m_due.all.isEmpty());
    if (!m_groupChosen && !m_due.all.isEmpty()) { // the most urgent that there is
        m_groupChosen = true;
        const int first = !m_due.overdue.isEmpty() ? 0 : !m_due.thirtyDays.isEmpty() || m_due.quarter.isEmpty() ? 1 : 2;
        m_dueGroup->setCurrentIndex(first);
    }
    showDue();
}

const QList<ScheduledItem>& DashboardPage::due() const
{
    switch (m_dueGroup->currentIndex()) {
    case 0:
        return m_due.overdue;
    case 1:
        return m_due.thirtyDays;
    default:
        return m_due.quarter;
    }
}

QString DashboardPage::nothingDue() const
{
    if (m_due.all.isEmpty())
        return tr("There are no actions with terms yet. Make a roadmap or load it from a file.");
    switch (m_dueGroup->currentIndex()) {
    case 0:
        return tr("Nothing is overdue.");
    case 1:
        return tr("Nothing is due within 30 days.");
    default:
        return tr("Nothing more is due this quarter.");
    }
}

void DashboardPage::showDue()
{
    m_dueModel->reset(int(due().size()));
    m_dueText->setText(nothingDue());
    m_dueText->setVisible(due().isEmpty());
    m_dueView->setVisible(!due().isEmpty());
}

void DashboardPage::updateChart(const Result<YearCounts>& current, qint64 milliseconds)
{
    const QList<AcademicYear> years = chartYears(context().workspace());
    const auto known = std::make_shared<QList<YearCounts>>();
    const auto work = [known, years, current](Workspace& workspace, Progress* progress) -> Status {
        for (const AcademicYear year : years) {
            if (current && current->year == year) {
                known->append(*current);
                continue;
            }
            LOTSIA_TRY_ASSIGN(const YearCounts counts, dashboard::countYear(workspace, year, progress));
            known->append(counts);
        }
        return {};
    };
    if (milliseconds * years.size() < kWaitMs) {
        if (work(context().workspace(), nullptr))
            showYears(*known);
        else
            showYears({});
        return;
    }
    if (context().isBusy())
        return; // the other work will change the data and with it this page
    context().runTask(
        tr("Counting schools by class"),
        [work](Workspace& workspace, Progress& progress) { return work(workspace, &progress); }, this,
        [this, known](const Status& status) { showYears(status ? *known : QList<YearCounts>()); });
}

void DashboardPage::showYears(const QList<YearCounts>& years)
{
    m_chart->setYears(years);
}

QString DashboardPage::helpText() const
{
    return tr("This page leads through the year: criteria, results, the ranked list, the roadmap, the order and the "
              "report. Each line says what is there and what is missing, its button goes there.\nBelow stand the terms "
              "of the roadmaps: what is overdue, due within 30 days and to the end of the quarter. What is marked as "
              "done is not asked for any more, a postponed term counts from its new day. Enter opens the execution of "
              "the action. The chart shows how many schools fell into each class.");
}

} // namespace lotsia
