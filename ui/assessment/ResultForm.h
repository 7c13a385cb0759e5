#pragma once

#include "assessment/ProcedureResult.h"
#include "common/Result.h"

#include <QWidget>

#include <array>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsia {

class ErrorLabel;
struct School;

/// One figure typed by hand. It is a set of numbers that only together make sense, so it is stored by a button, whole.
class ResultForm : public QWidget {
    Q_OBJECT

public:
    using Saver = std::function<Status(const ProcedureResult&)>;

    explicit ResultForm(Saver saver, QWidget* parent = nullptr);

    void setSchools(const QList<School>& schools);
    /// An empty form for \p year; \p schoolCode is chosen when it is known.
    void startNew(AcademicYear year, const QString& schoolCode);
    /// The stored figures to be corrected; school and procedure stay as they are.
    void edit(const ProcedureResult& result);

signals:
    void closed();

private:
    [[nodiscard]] Result<ProcedureResult> result() const;
    void fill(const ProcedureResult& result);
    void store();

    Saver m_saver;
    AcademicYear m_year = AcademicYear::endingIn(2000);
    QComboBox* m_school;
    QComboBox* m_kind;
    QComboBox* m_subject;
    QComboBox* m_grade;
    QComboBox* m_level;
    QLineEdit* m_participants;
    std::array<QLineEdit*, 4> m_marks;
    QLineEdit* m_below;
    QLineEdit* m_mean;
    ErrorLabel* m_error;
};

} // namespace lotsia
