#pragma once

#include "roadmap/MeasureCatalogue.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace lotsia {

class SearchField;

/// The catalogue of measures by its sections with checkboxes, filtered by risk factor and search; Space ticks the row
/// under the cursor, a section ticks all its rows in view.
class MeasurePicker final : public QWidget {
    Q_OBJECT

public:
    explicit MeasurePicker(QWidget* parent = nullptr);
    /// Unticks everything; measures that \p roadmap has already are marked and cannot be ticked.
    void start(const TemplateWords& words, const Roadmap& roadmap);
    /// Keys of the ticked measures, in the order of the catalogue, also of those that the filter hides.
    QStringList chosen() const;
    void focusSearch();

signals:
    void chosenChanged();

private:
    void filter();
    void ticked(QTreeWidgetItem* item);
    void showCount();

    SearchField* m_search;
    QComboBox* m_factor;
    QTreeWidget* m_tree;
    QLabel* m_count;
    QHash<QString, QTreeWidgetItem*> m_rows; ///< by the measure's key
};

} // namespace lotsia
