#pragma once

#include "schools/School.h"

#include <QToolButton>

class QListWidget;

namespace lotsia {

/// Button that says which schools are chosen and opens a list of them to tick.
class SchoolsPicker final : public QToolButton {
    Q_OBJECT

public:
    explicit SchoolsPicker(QWidget* parent = nullptr);
    void setSchools(const QList<School>& schools);
    /// None: all schools are meant.
    void setChosen(const QList<SchoolId>& chosen);
    QList<SchoolId> chosen() const;

signals:
    /// The list was closed with another choice.
    void chosenChanged();

private:
    void say();
    QListWidget* m_list;
    QList<SchoolId> m_before;
};

} // namespace lotsia
