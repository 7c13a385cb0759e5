#pragma once

#include "common/Result.h"
#include "schools/School.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace lotsia {

class ErrorLabel;
struct SchoolField;

/// The school's card in the inspector: labels above fields, errors under them, every field saved when it is left. A
/// field with a bad value keeps it on screen with the reason, and the stored value stays.
class SchoolForm : public QWidget {
    Q_OBJECT

public:
    using Saver = std::function<Status(const School& changed, const QString& fieldLabel)>;

    /// \p saver stores a changed school; its error is shown under the field that was left.
    explicit SchoolForm(Saver saver, QWidget* parent = nullptr);

    /// The school as stored. The same school again leaves fields with a shown error alone.
    void setSchool(const School& school);
    /// An empty card; it is saved as soon as code and short name are right.
    void startNew();
    const School& school() const { return m_school; }
    void setReadOnly(bool readOnly);
    /// Puts the cursor into a field; first the ones with errors.
    void focusFirst();

private:
    struct Editor {
        const SchoolField* field = nullptr;
        QWidget* widget = nullptr;
        ErrorLabel* error = nullptr;
        bool bad = false;
    };
    void addEditor(const SchoolField& field);
    QString text(const Editor& editor) const;
    void setText(Editor& editor, const QString& text);
    void leave(size_t index);
    void showProblem(Editor& editor, const QString& reason);
    bool eventFilter(QObject* object, QEvent* event) override;

    Saver m_saver;
    School m_school;
    std::vector<Editor> m_editors;
    QLabel* m_hint;
    bool m_saving = false;
};

} // namespace lotsia
