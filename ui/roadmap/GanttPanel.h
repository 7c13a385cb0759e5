#pragma once

#include "ui/roadmap/GanttPrint.h"
#include "ui/roadmap/RoadmapPanel.h"

#include <QPageSize>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace lotsia {

class GanttView;
class SearchField;

/// Tab «График»: the roadmap's actions over the months of the plan.
class GanttPanel final : public RoadmapPanel {
    Q_OBJECT

public:
    explicit GanttPanel(AppContext& context, QWidget* parent = nullptr);
    void showRoadmap(std::optional<RoadmapId> roadmap) override;
    void focusFilter() override;
    void print() override;
    void reveal(ActionId action, const QString& period) override;
    void savePdf(QPageSize::PageSizeId size);
    QSize minimumSizeHint() const override;

private:
    void buildTop(QBoxLayout& layout);
    void showItems();
    GanttPaper paper() const;

    GanttPaper m_all; ///< without filter
    QComboBox* m_scale;
    SearchField* m_filter;
    QCheckBox* m_hideDone;
    QToolButton* m_output;
    QLabel* m_count;
    GanttView* m_view;
};

} // namespace lotsia
