#pragma once

#include "schools/IndicatorDictionary.h"
#include "ui/common/AppContext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lotsia {

class Banner;
class ColumnModel;
class DataTableView;
class IndicatorForm;
class IndicatorValues;
class PanelStack;

/// Dictionary of indicators: what criteria can name, which headings of tables give it, and the values by school.
class IndicatorPanel : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorPanel(AppContext& context, QWidget* parent = nullptr);
    ~IndicatorPanel() override;

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    QWidget* buttonRow();
    QString countedText(const IndicatorEntry& entry) const;
    void addEntry();
    void editCurrent();
    void removeCurrent();
    void returnToShipped();
    void showCurrent();
    void refreshIfVisible();
    const IndicatorEntry* current() const;
    [[nodiscard]] Status saveEntry(const IndicatorEntry& entry);
    /// One step of Undo from the stored dictionary to \p entries.
    [[nodiscard]] Status change(const QString& text, QList<IndicatorEntry> entries);
    bool report(const Status& status);

    AppContext& m_context;
    IndicatorDictionary m_dictionary;
    QHash<QString, int> m_coverage;
    QString m_currentCode;
    QString m_edited; ///< code of the entry in the form; empty: a new one
    Banner* m_banner;
    ColumnModel* m_model;
    DataTableView* m_view;
    QLabel* m_unknown; ///< headings of tables that nobody knows
    PanelStack* m_right;
    IndicatorValues* m_values;
    IndicatorForm* m_form;
    QList<QPushButton*> m_editors; ///< buttons that change something
    QPushButton* m_shipped = nullptr;
};

} // namespace lotsia
