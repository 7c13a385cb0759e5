#pragma once

#include "ui/roadmap/ExecutionModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace lotsia {

class SearchField;

/// What of the execution is shown, and in which groups.
class ExecutionFilters final : public QWidget {
    Q_OBJECT

public:
    explicit ExecutionFilters(QWidget* parent = nullptr);
    /// Parties and schools to choose from; what was chosen stays while it is there.
    void setChoices(const QList<ScheduledItem>& items, const QHash<SchoolId, QString>& schools);
    ExecutionFilter filter() const;
    ExecutionGrouping grouping() const;
    void focusSearch();
    /// Shows everything, far periods too.
    void clear();

signals:
    void changed();

private:
    SearchField* m_search;
    QComboBox* m_state;
    QComboBox* m_due;
    QComboBox* m_responsible;
    QComboBox* m_school;
    QComboBox* m_grouping;
    QCheckBox* m_allPeriods;
    bool m_clearing = false;
};

} // namespace lotsia
