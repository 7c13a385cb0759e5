#pragma once

#include "ui/dashboard/DashboardData.h"

#include <QWidget>

class QGridLayout;

namespace lotsia {

/// The year's route: a line for each step with its sign, state and button.
class RouteView : public QWidget {
    Q_OBJECT

public:
    explicit RouteView(QWidget* parent = nullptr);
    void setSteps(const QList<RouteStep>& steps);

signals:
    /// \p item is empty when the page itself is meant.
    void requested(const QString& page, const QString& item);

private:
    void addStep(int row, const RouteStep& step);
    QGridLayout* m_layout;
};

} // namespace lotsia
