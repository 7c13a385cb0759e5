#pragma once

#include "orders/Order.h"
#include "ui/common/InlinePanel.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsia {

/// «Утвердить»: number and date under which the order is frozen, and its scan when there is one already.
class ApprovalPanel final : public InlinePanel {
    Q_OBJECT

public:
    explicit ApprovalPanel(QWidget* parent = nullptr);

    /// What the panel asks the page for.
    struct Questions {
        std::function<QString(const QDate& date)> nextNumber; ///< empty: none to suggest
        std::function<QString(const QString& number, const QDate& date)> remark; ///< on the number; empty: none
        std::function<QString(const QString& number, const QDate& date)> proofreading; ///< its count; empty: clean
        std::function<QString()> scan; ///< asks for a file; empty: cancelled
    };
    void setQuestions(const Questions& questions) { m_questions = questions; }
    /// Proposes what the draft already has, otherwise \p today and the next free number.
    void open(const Order& order, const QDate& today);
    /// The file to be kept with the order; empty when none was chosen.
    QString scan() const { return m_scanPath; }

signals:
    void approved(const QString& number, const QDate& date);

protected:
    void accept() override;

private:
    void build();
    void chooseScan();
    void setScan(const QString& path);
    void look();
    Questions m_questions;
    QString m_suggested; ///< number that the panel proposed itself
    QString m_scanPath;
    QLineEdit* m_number;
    QLineEdit* m_date;
    QPushButton* m_scan;
    QLabel* m_note;
    QLabel* m_error;
};

} // namespace lotsia
