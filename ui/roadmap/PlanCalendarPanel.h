#pragma once

#include "ui/roadmap/PlanDays.h"
#include "ui/roadmap/RoadmapPanel.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace lotsia {

class PlanDateGrid;
class PlanMonthView;
class PlanYearView;
class SearchField;

/// Tab «Календарь»: what is due on which day of a month or a school year.
class PlanCalendarPanel final : public RoadmapPanel {
    Q_OBJECT

public:
    explicit PlanCalendarPanel(AppContext& context, QWidget* parent = nullptr);
    void showRoadmap(std::optional<RoadmapId> roadmap) override;
    void focusFilter() override;
    void reveal(ActionId action, const QString& period) override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTop(QBoxLayout& layout);
    QWidget* buildList();
    PlanDateGrid& grid() const;
    void connectGrid(PlanDateGrid& grid);
    void step(int direction);
    void showGrid(int index);
    void filter();
    void showSpan();
    void openDay(const QDate& day);
    /// The item of the list's current line; nullptr: none.
    const ScheduledItem* current() const;

    QList<ScheduledItem> m_all; ///< without filter
    PlanDays m_days;
    QDate m_today;
    QLabel* m_title;
    QComboBox* m_kind;
    SearchField* m_filter;
    QStackedWidget* m_stack;
    PlanMonthView* m_month;
    PlanYearView* m_year;
    QLabel* m_listTitle;
    QListWidget* m_list;
    QPushButton* m_undated;
};

} // namespace lotsia
