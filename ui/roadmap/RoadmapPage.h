#pragma once

#include "roadmap/Roadmap.h"
#include "ui/common/Page.h"
#include "ui/roadmap/RoadmapExport.h"

class QComboBox;
class QLineEdit;
class QTabWidget;

namespace lotsia {

class InlinePanels;
struct RoadmapPlace;
class ActionForm;
class FindBar;
class RoadmapActions;
class RoadmapForm;
class RoadmapModel;
class RoadmapPanel;
class RoadmapView;
class TakeoverHost;
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
    /// «12»: the row of an action; «12:2023-Q1», «12:»: its execution.
    void reveal(const QString& item) override;

    std::optional<RoadmapId> current() const { return m_current; }
    void open(RoadmapId id);
    void createRoadmap(); ///< opens the panel for a new one
    void planNewYear(); ///< the next roadmap from the one in view
    void openCatalogue(); ///< measures for the roadmap in view
    void importRoadmap();
    /// Preview of the table in a file, or on the clipboard, before it is taken over.
    void takeOver(const QString& path);
    void takeOverClipboard();
    void exportTo(RoadmapFormat format);
    void removeRoadmap();

private:
    void buildTop();
    void addPanels(QWidget* table);
    RoadmapPanel* panel() const; ///< of the tab in view; nullptr: the table
    void showTab();
    void openTab(int index);
    void showAction(ActionId action);
    void showExecution(ActionId action, const QString& period);
    void showHeading(const RoadmapPlace& place);
    void store(const Roadmap& after, const QString& what);
    void stored(const Result<Roadmap>& saved);
    void fillChooser(const QList<RoadmapEntry>& entries);
    void showRoadmap(const Roadmap& roadmap);
    void showSelection();
    void updateState();
    void setUpTakeover();
    void showTakeover();
    void importJson(const QString& path);
    void panelTurned(bool opened);
    QStringList parties();
    void buildKeys(QMenu& rows);
    void showFrozen();
    bool isChangeable(); ///< there is a roadmap in view, and it may be changed
    void beginEdition();
    void setReadOnly(bool readOnly);
    void importFinished(const Status& status, std::optional<RoadmapId> imported);

    TakeoverHost* m_takeover;
    QTabWidget* m_tabs;
    InlinePanels* m_panels = nullptr;
    QComboBox* m_chooser;
    QLineEdit* m_filter;
    RoadmapForm* m_form;
    RoadmapModel* m_model;
    RoadmapView* m_view;
    RoadmapActions* m_actions;
    ActionForm* m_actionForm;
    FindBar* m_find;
    Banner* m_frozenBanner; ///< above the table of an approved or archived roadmap
    QList<QAction*> m_needRoadmap;
    QList<QAction*> m_changing; ///< of them, refused while the database is open for reading only
    QPushButton* m_add;
    QWidget* m_rowsButton = nullptr;
    std::optional<RoadmapId> m_current;
    std::optional<QStringList> m_otherParties; ///< of the other roadmaps, read when first asked for
    bool m_ownChange = false; ///< what changed is shown already
};

} // namespace lotsia
