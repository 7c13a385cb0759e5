#pragma once

#include "orders/Department.h"
#include "ui/common/Page.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lotsia {

class PlacesPanel;
class ProfileBox;

/// «Настройки»: the department's details as they are printed, how its documents look, a copy and a check of the
/// database, the language.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);
    ~SettingsPage() override;
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
    QWidget* buildDocuments();
    QWidget* buildOther();
    void saveField(size_t place);
    void saveProfile(const QString& what);
    void makeCopy();
    void checkDatabase();

    std::vector<Field> m_fields;
    Department m_department;
    PlacesPanel* m_places = nullptr;
    ProfileBox* m_profile = nullptr;
};

} // namespace lotsia
