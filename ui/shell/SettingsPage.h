#pragma once

#include "orders/Department.h"
#include "ui/common/Page.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lotsia {

class PlacesPanel;

/// «Настройки»: the department's details as they are printed, a copy and a check of the database, the language.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);
    void refresh() override;
    QString helpText() const override;

private:
    /// A detail of the department: described once, its label, field and storage follow from it.
    struct Field {
        QString Department::*member;
        QString label;
        QString hint;
        QLineEdit* edit = nullptr;
        QLabel* error = nullptr;
    };
    QWidget* buildForm();
    QWidget* buildOther();
    void saveField(size_t place);
    void makeCopy();
    void checkDatabase();

    std::vector<Field> m_fields;
    Department m_department;
    PlacesPanel* m_places = nullptr;
};

} // namespace lotsia
