#pragma once

#include "ui/common/ColumnModel.h"
#include "ui/common/Page.h"
#include "ui/dashboard/DashboardData.h"

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
    void showDue();
    void updateChart(const Result<YearCounts>& current, qint64 milliseconds);
    void showYears(const QList<YearCounts>& years);

    RouteView* m_route;
    QLabel* m_dueText = nullptr;
    DataTableView* m_dueView = nullptr;
    ColumnModel* m_dueModel;
    QList<DueAction> m_due;
    ClassChart* m_chart = nullptr;
};

} // namespace lotsia
