#pragma once

#include "ui/assessment/ResultColumns.h"
#include "ui/common/Page.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace lotsia {

class ColumnModel;
class DataTableView;
class ImportPanel;
class ResultForm;
class ResultInspector;
class SearchField;
struct XlsxSheet;

/// What ResultsPage::reveal() takes: a school's code, the year and the title of a procedure.
QString resultItem(const QString& schoolCode, AcademicYear year, const QString& procedureTitle);

/// «Результаты»: the year's figures, loaded from files or typed by hand.
class ResultsPage : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(AppContext& context, QWidget* parent = nullptr);
    ~ResultsPage() override;

    void refresh() override;
    void newItem() override;
    void focusFilter() override;
    void print() override;
    QString helpText() const override;
    /// \p item as resultItem(). Without that procedure the school's first figure of the year is shown.
    void reveal(const QString& item) override;

private:
    void buildActions();
    void buildFilters();
    void buildContent();
    void buildInspector();
    void updateState();
    void applyFilter();
    void showCurrent();
    const ProcedureResult* current() const;
    Status saveResult(const ProcedureResult& result);
    void editCurrent();
    void removeCurrent();
    void chooseImportFiles();
    void startImport(const QStringList& paths);
    void showLoadedYear();
    void endImport(const QString& summary);
    void exportXlsx();
    XlsxSheet sheet() const;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    ResultRows m_rows;
    AcademicYear m_yearBefore; ///< shown when the files were chosen
    QList<ReferenceResult> m_references;
    QString m_currentCode;
    Procedure m_currentProcedure;
    ColumnModel* m_model = nullptr;
    DataTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    ImportPanel* m_import = nullptr;
    QStackedWidget* m_panel = nullptr;
    ResultInspector* m_inspector = nullptr;
    ResultForm* m_form = nullptr;
    QWidget* m_filters = nullptr;
    QComboBox* m_procedure = nullptr;
    SearchField* m_search = nullptr;
};

} // namespace lotsia
