#pragma once

#include "ui/common/Page.h"
#include "workspace/CriteriaService.h"

class QPushButton;

namespace lotsia {

class ColumnModel;
class DataTableView;
class InspectorText;

/// «Критерии»: the sets of criteria, the words of each, and which one counts.
class CriteriaPage : public Page {
    Q_OBJECT

public:
    explicit CriteriaPage(AppContext& context, QWidget* parent = nullptr);
    ~CriteriaPage() override;

    void refresh() override;
    void print() override;
    QString helpText() const override;

private:
    void buildContent();
    void updateState();
    void showCurrent();
    const CriteriaEntry* current() const;
    void useCurrent();
    void confirmCurrent();
    void loadFile();
    void saveFile();

    QList<CriteriaEntry> m_sets;
    std::optional<CriteriaSet> m_shown;
    CriteriaId m_currentId;
    ColumnModel* m_model = nullptr;
    DataTableView* m_view = nullptr;
    InspectorText* m_text = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace lotsia
