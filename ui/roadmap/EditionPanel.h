#pragma once

#include "documents/RoadmapDiffDocument.h"
#include "ui/roadmap/RoadmapPanel.h"
#include "workspace/RoadmapEditions.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeWidget;

namespace lotsia {

class InspectorText;
class RollOverPanel;

/// «Редакции»: what orders approved, what has been changed since, the order that makes the changes, and the new year.
class EditionPanel final : public RoadmapPanel {
    Q_OBJECT

public:
    explicit EditionPanel(AppContext& context, QWidget* parent = nullptr);
    void showRoadmap(std::optional<RoadmapId> roadmap) override;
    void focusFilter() override;
    void print() override;
    /// Opens the plan of the next year, made from the roadmap in view.
    void planNewYear();

private:
    void buildTop();
    void showState();
    void fillChoices();
    void compare();
    void showDiff();
    QList<RoadmapDiffRow> shownRows() const;
    QString html(bool withClasses) const;
    Document document() const;
    void amend();
    void dropChanges();
    void createOrder(const QString& templateKey);
    void wordAnew();
    void setArchived(bool archived);
    void openPdf();
    void copy();
    void save(const QString& suffix);
    bool told(const Status& status);

    std::optional<RoadmapId> m_roadmap;
    RoadmapState m_state = RoadmapState::Draft;
    Roadmap m_now;
    QList<RoadmapEdition> m_editions;
    QList<RoadmapDiffRow> m_rows;
    QLabel* m_stateText;
    QPushButton* m_amend;
    QPushButton* m_drop;
    QPushButton* m_order;
    QPushButton* m_newYear;
    QPushButton* m_archive;
    QAction* m_wordAnew;
    QTreeWidget* m_list;
    QPushButton* m_pdf;
    QComboBox* m_left;
    QComboBox* m_right;
    QLineEdit* m_filter;
    QLabel* m_summary;
    InspectorText* m_text;
    RollOverPanel* m_rollOver;
};

} // namespace lotsia
