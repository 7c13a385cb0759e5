#pragma once

#include "orders/Order.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace lotsia {

/// «Утвердить»: number and date under which the order is frozen.
class ApprovalPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ApprovalPanel(QWidget* parent = nullptr);
    /// Proposes what the draft already has, otherwise \p today.
    void open(const Order& order, const QDate& today);

signals:
    void approved(const QString& number, const QDate& date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    QLineEdit* m_number;
    QLineEdit* m_date;
    QLabel* m_error;
};

} // namespace lotsia
