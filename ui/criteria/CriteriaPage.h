#pragma once

#include "ui/common/Page.h"
#include "workspace/CriteriaService.h"

class QAction;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace lotsia {

class CompareView;
class RulesPanel;
class SetList;
class TrialPanel;

/// «Критерии»: the sets of criteria, the rules of each as sentences that can be changed, and which one counts.
class CriteriaPage : public Page {
    Q_OBJECT

public:
    explicit CriteriaPage(AppContext& context, QWidget* parent = nullptr);
    ~CriteriaPage() override;

    void refresh() override;
    void print() override;
    void reveal(const QString& item) override;
    QString helpText() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildMenus();
    void buildContent();
    QWidget* buildRules();
    void addTabs();
    void updateState();
    void showCurrent();
    const CriteriaEntry* current() const;
    void useCurrent();
    void confirmCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void compareCurrent();
    void addMissingSamples();
    void askFile();
    void loadFile(const QString& path);
    void saveFile();

    QList<CriteriaEntry> m_sets;
    std::optional<CriteriaSet> m_shown;
    CriteriaId m_currentId;
    CriteriaId m_bannerFor; ///< the approved set that the banner speaks of
    SetList* m_view = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    RulesPanel* m_rules = nullptr;
    CompareView* m_compare = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_compareAction = nullptr;
    QAction* m_load = nullptr;
    QAction* m_samples = nullptr;
    TrialPanel* m_trial = nullptr;
};

} // namespace lotsia
