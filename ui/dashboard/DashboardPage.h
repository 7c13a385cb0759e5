#pragma once

#include "ui/common/ColumnModel.h"
#include "ui/common/Page.h"
#include "ui/dashboard/DashboardData.h"

class QTabBar;

namespace lotsia {

class ClassChart;
class DataTableView;
class RouteView;

/// «Начало»: the year's route, what is due, and schools by class over the years.
class DashboardPage : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(AppContext& context, QWidget* parent = nullptr);
    void refresh() override;
    QString helpText() const override;

private:
    QWidget* buildDue();
    QWidget* buildChart();
    void setDue(DueLists lists);
    void showDue();
    const QList<ScheduledItem>& due() const; ///< of the group in view
    QString nothingDue() const;
    void updateChart(const Result<YearCounts>& current, qint64 milliseconds);
    void showYears(const QList<YearCounts>& years);

    RouteView* m_route;
    QTabBar* m_dueGroup = nullptr;
    QLabel* m_dueText = nullptr;
    DataTableView* m_dueView = nullptr;
    ColumnModel* m_dueModel;
    DueLists m_due;
    bool m_groupChosen = false; ///< by the person, or once by the page
    ClassChart* m_chart = nullptr;
};

} // namespace lotsia
