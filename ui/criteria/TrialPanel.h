#pragma once

#include "criteria/ClassificationDiff.h"
#include "ui/common/AppContext.h"
#include "workspace/CriteriaService.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace lotsia {

class ErrorLabel;
class ColumnModel;
class DataTableView;
class TrialSide;
struct XlsxSheet;

/// «Проба»: two sets of criteria, or one set in two years, beside each other: who enters, who leaves, and why. Nothing
/// is stored, and decisions by hand do not count.
class TrialPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrialPanel(AppContext& context, QWidget* parent = nullptr);
    ~TrialPanel() override;
    /// Reads sets and years anew and compares again.
    void refresh();

private:
    struct Outcome;
    void buildSides(QBoxLayout* layout);
    void buildTable(QBoxLayout* layout);
    void compare();
    void take(Result<Outcome> outcome);
    void showOutcome();
    void compareClasses();
    void applyFilter();
    void updateSummary();
    void showDetail();
    XlsxSheet sheet() const;
    void exportXlsx();
    void print();

    AppContext& m_context;
    std::unique_ptr<Outcome> m_outcome;
    qsizetype m_schools = 0;
    bool m_again = false; ///< asked for anew while a background task was running
    QStackedLayout* m_stack;
    QWidget* m_content;
    QLabel* m_empty;
    TrialSide* m_left;
    TrialSide* m_right;
    QCheckBox* m_onlyDifferent;
    QLabel* m_summary;
    ErrorLabel* m_message;
    QList<QPushButton*> m_outputs;
    ColumnModel* m_model;
    DataTableView* m_view;
    QLabel* m_detail; ///< the whole reason of the row under the cursor
};

} // namespace lotsia
