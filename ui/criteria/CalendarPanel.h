#pragma once

#include "assessment/ProcedureCalendar.h"
#include "ui/common/AppContext.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lotsia {

class Banner;
class CalendarForm;
class ColumnModel;
class DataTableView;

/// Calendar of what was held, and what was not: rules and the answer to «почему?» read it, the import of ВПР too.
class CalendarPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPanel(AppContext& context, QWidget* parent = nullptr);
    ~CalendarPanel() override;

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    QWidget* buttonRow();
    void addEntry();
    void editCurrent();
    void removeCurrent();
    void returnToShipped();
    void openForm(const CalendarEntry& entry, const std::optional<CalendarEntry>& edited);
    void refreshIfVisible();
    [[nodiscard]] Status saveEntry(const CalendarEntry& entry);
    /// One step of Undo from the stored calendar to \p entries.
    [[nodiscard]] Status change(const QString& text, std::vector<CalendarEntry> entries);
    bool report(const Status& status);

    AppContext& m_context;
    std::vector<CalendarEntry> m_entries;
    std::optional<CalendarEntry> m_edited; ///< what the form changes; nullopt: a new entry
    Banner* m_banner;
    ColumnModel* m_model;
    DataTableView* m_view;
    CalendarForm* m_form;
    QList<QPushButton*> m_editors; ///< buttons that change something
    QPushButton* m_shipped = nullptr;
};

} // namespace lotsia
