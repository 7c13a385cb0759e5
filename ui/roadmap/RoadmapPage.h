#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/Page.h"
#include "ui/roadmap/RoadmapExport.h"

class QComboBox;
class QLineEdit;

namespace lotsia {

class ActionInspector;
class RoadmapActions;
class RoadmapForm;
class RoadmapModel;
class RoadmapView;
struct RoadmapEntry;

/// «Дорожная карта»: the department's roadmaps, one of them as an editable table.
class RoadmapPage final : public Page {
    Q_OBJECT

public:
    explicit RoadmapPage(AppContext& context, QWidget* parent = nullptr);
    ~RoadmapPage() override;

    void refresh() override;
    void newItem() override; ///< an action, or the first roadmap
    void focusFilter() override;
    void print() override;
    QString helpText() const override;
    void reveal(const QString& item) override;

    std::optional<RoadmapId> current() const { return m_current; }
    void open(RoadmapId id);
    void createRoadmap();
    void importRoadmap();
    void exportTo(RoadmapFormat format);
    void removeRoadmap();

private:
    void buildTop();
    void store(const Roadmap& after, const QString& what);
    void stored(const Result<Roadmap>& saved);
    void fillChooser(const QList<RoadmapEntry>& entries);
    void showRoadmap(const Roadmap& roadmap);
    void showSelection();
    void updateState();
    void collectParties(const QList<RoadmapEntry>& entries);
    void importFinished(const Status& status, std::optional<RoadmapId> imported);

    QComboBox* m_chooser;
    QLineEdit* m_filter;
    RoadmapForm* m_form;
    RoadmapModel* m_model;
    RoadmapView* m_view;
    RoadmapActions* m_actions;
    ActionInspector* m_inspector;
    QList<QAction*> m_needRoadmap;
    QPushButton* m_add;
    std::optional<RoadmapId> m_current;
};

} // namespace lotsia
