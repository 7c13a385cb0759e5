#pragma once

#include "ui/roadmap/DateField.h"
#include "workspace/RegisterProgress.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotsia {

class ErrorLabel;
class GrowingEdit;

/// How one item was carried out: what the plan says of it, and the fields of the report. Saved when a field is left.
class ExecutionForm final : public QWidget {
    Q_OBJECT

public:
    /// Stores the record; \p what names the field for Undo.
    using Saver = std::function<Status(const ExecutionRecord& record, const QString& what)>;

    struct Content {
        ScheduledItem item;
        QString schools;
        std::optional<RegisterState> progress = {}; ///< of the register that the measure rests on
        QString registerProblem = {}; ///< why there is none
        bool attached = false; ///< the register stands among the documents already
        bool readOnly = false;
        QDate today;
    };

    explicit ExecutionForm(Saver saver, QWidget* parent = nullptr);
    /// What is being typed in the same item stays.
    void setContent(const Content& content);
    const ScheduledItem& item() const { return m_content.item; }

signals:
    void actionRequested();
    void registerPageRequested(const QString& page);
    void registerAttachRequested();
    void doneRequested();

private:
    struct Field {
        QWidget* widget = nullptr;
        QLabel* label = nullptr;
        ErrorLabel* error = nullptr;
    };
    Field addField(QVBoxLayout& box, const QString& text, QWidget* widget, const QString& name);
    void buildRegister(QVBoxLayout& box);
    static void showProblem(const Field& field, const QString& problem);
    static void showField(const Field& field, bool visible);
    ExecutionStatus status() const;
    void choose();
    void leave(const Field& field);
    /// nullopt: something typed cannot be stored, and its field says so.
    std::optional<ExecutionRecord> typed();
    void showFacts();
    void showRegister();
    void updateFields();

    Saver m_saver;
    Content m_content;
    bool m_saving = false;
    QLabel* m_facts;
    QComboBox* m_status;
    DateField* m_actual;
    DateField* m_postponed;
    GrowingEdit* m_result;
    GrowingEdit* m_reason;
    Field m_statusField, m_actualField, m_postponedField, m_resultField, m_reasonField;
    QWidget* m_register;
    QLabel* m_registerLine;
    QPushButton* m_openRegister;
    QPushButton* m_attachRegister;
    QPushButton* m_takeDone;
};

/// Words that say why the term was missed are wanted: late, done in part or not at all, postponed.
bool wantsReason(const ScheduledItem& item, const ExecutionRecord& record);

} // namespace lotsia
