#pragma once

#include "criteria/Evaluator.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lotsia {

class ErrorLabel;
/// «Решение вручную»: class, yes or no beside the rule's own verdict, the reason (required) and the document it rests
/// on.
class OverrideForm : public QWidget {
    Q_OBJECT

public:
    using Saver = std::function<Status(const std::optional<Override>&)>;

    explicit OverrideForm(Saver saver, QWidget* parent = nullptr);
    /// \p byRule: the rule's own verdicts, parallel to \p classes. \p existing can be changed or taken back.
    void start(const QString& schoolName, const QList<CriteriaClass>& classes, const QList<Verdict>& byRule,
               const std::optional<Override>& existing);

signals:
    void closed();
    void regionalRequested();

private:
    void store();
    void takeBack();
    void save(const std::optional<Override>& decision);
    void showRule();

    Saver m_saver;
    QList<Verdict> m_byRule;
    QLabel* m_school;
    QLabel* m_rule; ///< the rule's verdict beside the decision
    QLabel* m_who; ///< author and time of the decision that stands
    QComboBox* m_class;
    QComboBox* m_answer;
    QPlainTextEdit* m_reason;
    QLineEdit* m_document;
    ErrorLabel* m_error;
    QPushButton* m_takeBack;
};

} // namespace lotsia
