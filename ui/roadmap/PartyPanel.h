#pragma once

#include "ui/roadmap/RoadmapPanel.h"
#include "workspace/PartyService.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lotsia {

class ColumnModel;
class DataTableView;
class PartyForm;
class PartyRename;
class SearchField;

/// «Ответственные»: the directory of those who answer for measures, with those that roadmaps name besides; what each
/// answers for; the form of one with its cases.
class PartyPanel final : public RoadmapPanel {
    Q_OBJECT

public:
    explicit PartyPanel(AppContext& context, QWidget* parent = nullptr);

    void showRoadmap(std::optional<RoadmapId> roadmap) override;
    void focusFilter() override;

    void addParty();
    /// Puts the selected parties that are only named in roadmaps into the directory.
    void takeIn();
    void removeParties();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* buttonRow();
    QWidget* rightSide();
    void buildParties();
    void buildActions();
    void showCurrent();
    void showActions(const QString& name);
    void openAction(int row);
    void filter();
    const PartyUse* current() const;
    QList<PartyUse> selected() const;
    Status saveParty(const Party& party);
    void report(const Status& status);

    QList<PartyUse> m_uses;
    QList<PartyAction> m_done; ///< what the chosen party answers for
    std::optional<RoadmapId> m_roadmap;
    QString m_current; ///< name of the chosen party
    SearchField* m_search;
    QStackedWidget* m_stack;
    ColumnModel* m_model;
    DataTableView* m_view;
    ColumnModel* m_actionModel;
    DataTableView* m_actionView;
    QLabel* m_answersFor;
    PartyForm* m_form;
    PartyRename* m_rename;
    QPushButton* m_add = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace lotsia
