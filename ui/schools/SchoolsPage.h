#pragma once

#include "schools/School.h"
#include "ui/common/Page.h"

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace lotsia {

class ColumnModel;
class DataTableView;
class ImportPanel;
class SchoolForm;
class SearchField;

/// «Школы»: the department's schools and their cards.
class SchoolsPage : public Page {
    Q_OBJECT

public:
    explicit SchoolsPage(AppContext& context, QWidget* parent = nullptr);
    ~SchoolsPage() override;

    void refresh() override;
    void newItem() override;
    void focusFilter() override;
    void print() override;
    QString helpText() const override;
    void reveal(const QString& item) override;
    /// Brings the school with \p code into view.
    void showSchool(const QString& code);

private:
    void buildActions();
    void buildFilters();
    void buildTable();
    void buildInspector();
    void updateState();
    void applyFilter();
    void showCurrent();
    Status saveSchool(const School& changed, const QString& fieldLabel);
    void toggleArchived();
    void startImport(const QStringList& paths);
    void chooseImportFiles();
    void endImport(const QString& summary);
    void exportXlsx();
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    QList<School> m_schools;
    SchoolId m_current;
    bool m_adding = false;
    ColumnModel* m_model = nullptr;
    DataTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    ImportPanel* m_import = nullptr;
    SchoolForm* m_form = nullptr;
    QWidget* m_filters = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_location = nullptr;
    QAction* m_showArchived = nullptr;
    QPushButton* m_archive = nullptr;
};

} // namespace lotsia
