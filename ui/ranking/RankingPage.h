#pragma once

#include "ui/common/Page.h"
#include "ui/ranking/RankingData.h"

#include <optional>

class QComboBox;
class QStackedWidget;

namespace lotsia {

class ColumnModel;
class DataTableView;
class FrozenListsPanel;
class OverrideForm;
class RankingOutput;
class RegionalPanel;
class SearchField;
class VerdictInspector;

/// «Список школ»: the schools by the criteria, and why each of them stands where it stands.
class RankingPage : public Page {
    Q_OBJECT

public:
    explicit RankingPage(AppContext& context, QWidget* parent = nullptr);
    ~RankingPage() override;

    void refresh() override;
    void focusFilter() override;
    void print() override;
    QString helpText() const override;

private:
    void buildActions();
    void buildFilters();
    void buildTable();
    void buildInspector();
    bool fillCriteria();
    /// Classifies at once when the department is small, otherwise in a background task.
    void classify(qsizetype schoolCount);
    void classifyInBackground();
    void take(Result<RankingData> loaded);
    void showData();
    void fillFilters();
    void updateState();
    void applyFilter();
    void showCurrent();
    int currentRow() const;
    QList<int> shownRows() const;
    void startDecision();
    void startRegional();
    void showFrozen();
    Status decide(const std::optional<Override>& decision);

    std::optional<RankingData> m_data;
    std::optional<CriteriaId> m_criteria; ///< chosen here; nullopt: the set in use
    QString m_currentCode;
    bool m_again = false; ///< data changed while a background task was running
    RankingOutput* m_output = nullptr;
    ColumnModel* m_model = nullptr;
    DataTableView* m_view = nullptr;
    QStackedWidget* m_panel = nullptr;
    VerdictInspector* m_inspector = nullptr;
    OverrideForm* m_form = nullptr;
    RegionalPanel* m_regional = nullptr;
    FrozenListsPanel* m_frozen = nullptr;
    QComboBox* m_criteriaCombo = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_location = nullptr;
    SearchField* m_search = nullptr;
};

} // namespace lotsia
