#include "ui/dashboard/DashboardPage.h"

#include "ui/common/Banner.h"
#include "ui/common/DataTableView.h"
#include "ui/dashboard/ClassChart.h"
#include "ui/dashboard/RouteView.h"
#include "workspace/ResultService.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
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
    connect(m_route, &RouteView::pageRequested, &context, &AppContext::showPage);
}

QWidget* DashboardPage::buildDue()
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* widget = new QWidget(this);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step / 2);
    layout->addWidget(sectionHeading(tr("Terms of the roadmaps"), widget));
    m_dueText = new QLabel(widget);
    m_dueText->setWordWrap(true);
    layout->addWidget(m_dueText);
    m_dueView = new DataTableView(QStringLiteral("due"), widget);
    m_dueView->setAccessibleName(tr("Terms of the roadmaps"));
    const auto entry = [this](int row) -> const DueAction& { return m_due[row]; };
    m_dueModel->setColumns({
        {.key = QStringLiteral("due"),
         .heading = tr("Term"),
         .text = [entry](int row) { return entry(row).due.toString(QStringLiteral("dd.MM.yyyy")); },
         .sortValue = [entry](int row) { return QVariant(double(entry(row).due.toJulianDay())); },
         .width = 90},
        {.key = QStringLiteral("state"),
         .heading = tr("State"),
         .text = [entry](int row) { return entry(row).passed ? tr("term has passed") : tr("soon"); },
         .width = 110},
        {.key = QStringLiteral("text"),
         .heading = tr("Action"),
         .text = [entry](int row) { return entry(row).number + u' ' + entry(row).text; },
         .width = 260,
         .toolTip = [entry](int row) { return entry(row).text; }},
        {.key = QStringLiteral("responsible"),
         .heading = tr("Responsible"),
         .text = [entry](int row) { return entry(row).responsible; },
         .width = 140,
         .toolTip = [entry](int row) { return entry(row).responsible; }},
    });
    m_dueView->setModel(m_dueModel);
    m_dueView->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_dueView, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int row = m_dueModel->sourceRow(index);
        if (row >= 0)
            context().showItem(QStringLiteral("roadmap"), QString::number(m_due[row].action));
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
    const auto steps = dashboard::routeSteps(context().workspace(), context().year(), counts);
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
    showDue();
    updateChart(counts, spent);
}

void DashboardPage::showDue()
{
    auto due = dashboard::dueActions(context().workspace(), context().workspace().clock().today());
    if (!due) {
        report(std::unexpected(due.error()));
        return;
    }
    m_due = std::move(*due);
    m_dueModel->reset(int(m_due.size()));
    const auto passed =
        std::count_if(m_due.begin(), m_due.end(), [](const DueAction& action) { return action.passed; });
    m_dueText->setText(m_due.isEmpty()
                           ? tr("Nothing is due within 30 days, and no term has passed.")
                           : tr("Due within 30 days: %1, term has passed: %2.").arg(m_due.size() - passed).arg(passed));
    m_dueView->setVisible(!m_due.isEmpty());
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
    return tr(
        "This page leads through the year: criteria, results, the ranked list, the roadmap and the order. Each line "
        "says what "
        "is there and what is missing, its button goes there.\nBelow stand the actions of the roadmaps whose term "
        "comes "
        "within 30 days or has passed; Enter opens the action. The chart shows how many schools fell into each class.");
}

} // namespace lotsia
