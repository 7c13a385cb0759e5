#pragma once

#include "assessment/ProcedureCalendar.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lotsia {

class ErrorLabel;
/// What happened to a procedure in an academic year, typed in: the fields only together make sense, so they are stored
/// by a button.
class CalendarForm : public QWidget {
    Q_OBJECT

public:
    using Saver = std::function<Status(const CalendarEntry&)>;

    explicit CalendarForm(Saver saver, QWidget* parent = nullptr);
    void start(const CalendarEntry& entry);

signals:
    void closed();

private:
    [[nodiscard]] Result<CalendarEntry> entry() const;
    void store();

    Saver m_saver;
    QLineEdit* m_year;
    QComboBox* m_kind;
    QComboBox* m_grade;
    QComboBox* m_subject;
    QComboBox* m_level;
    QComboBox* m_held;
    QPlainTextEdit* m_note;
    ErrorLabel* m_error;
};

/// «не проводилась», «перенесена» …, as a person reads it.
QString heldText(CalendarEntry::Held held);

} // namespace lotsia
