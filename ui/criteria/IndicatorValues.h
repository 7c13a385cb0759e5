#pragma once

#include "ui/common/AppContext.h"
#include "workspace/IndicatorService.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lotsia {

class ErrorLabel;
class ColumnModel;
class DataTableView;

/// Values of one indicator by school in the year in view, with their source; a value is typed in or corrected below.
class IndicatorValues : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorValues(AppContext& context, QWidget* parent = nullptr);
    void show(const IndicatorEntry& entry);
    void clear();

private:
    void buildTable();
    QWidget* editor();
    void showCurrent();
    void store();
    void takeBack();
    [[nodiscard]] Result<Fraction> typedValue() const;
    [[nodiscard]] Status change(const std::optional<StoredIndicator>& value);
    void report(const Status& status);
    const SchoolIndicator* current() const;

    AppContext& m_context;
    IndicatorEntry m_entry;
    QList<SchoolIndicator> m_rows;
    QString m_school; ///< code of the school in the editor
    QLabel* m_title;
    ColumnModel* m_model;
    DataTableView* m_view;
    QLabel* m_schoolName;
    QStackedWidget* m_input;
    QLineEdit* m_number;
    QComboBox* m_answer;
    QPushButton* m_store;
    QPushButton* m_takeBack;
    ErrorLabel* m_error;
};

/// «37,5 %», «48 км», «да»; empty when there is none.
QString indicatorText(const IndicatorEntry& entry, const std::optional<Fraction>& value);

} // namespace lotsia
