#pragma once

#include "ui/roadmap/ExecutionForm.h"
#include "ui/roadmap/RoadmapPanel.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace lotsia {

class DataTableView;
class EvidenceBox;
class ExecutionFilters;
class ExecutionModel;
struct XlsxSheet;

/// «Выполнение»: every measure in each of its periods, how it stands, what was reached and by which documents.
class ExecutionPanel final : public RoadmapPanel {
    Q_OBJECT

public:
    explicit ExecutionPanel(AppContext& context, QWidget* parent = nullptr);
    ~ExecutionPanel() override;

    void showRoadmap(std::optional<RoadmapId> roadmap) override;
    void focusFilter() override;
    void print() override;
    void reveal(ActionId action, const QString& period) override;

    /// Of every chosen row, one step of Undo. Done: today, unless a day is written already.
    void setStatus(ExecutionStatus status);
    void exportXlsx();

private:
    void buildTable();
    void spanHeadings();
    QWidget* buildBar();
    QWidget* buildForm();
    [[nodiscard]] Status read(RoadmapId roadmap);
    void applyFilter();
    void restoreRow(ActionId action, const QString& period, int nearRow);
    void showSummary();
    void showItem();
    const ScheduledItem* currentItem() const;
    QList<ScheduledItem> chosenItems() const;
    [[nodiscard]] Status store(const QList<ExecutionRecord>& records, const QString& what);
    void attachRegister();
    std::optional<RegisterState> progressOf(const ScheduledItem& item, QString& problem);
    XlsxSheet report();

    std::optional<RoadmapId> m_roadmap;
    QString m_roadmapTitle;
    QList<ExecutionEvidence> m_evidence;
    QHash<QString, RegisterState> m_registers; ///< by key and year, until data change
    bool m_readOnly = false;
    bool m_filling = false;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_summary;
    QLabel* m_archived;
    ExecutionFilters* m_filters;
    ExecutionModel* m_model;
    DataTableView* m_view;
    QSplitter* m_splitter;
    ExecutionForm* m_form;
    EvidenceBox* m_evidenceBox;
    QScrollArea* m_side;
    QLabel* m_chooseHint;
    QPushButton* m_done;
    QPushButton* m_state;
};

} // namespace lotsia
