#pragma once

#include "ui/common/InlinePanel.h"
#include "workspace/OrderService.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace lotsia {

/// «Отменить приказы»: which approved orders lose their force by a new one.
class RepealPanel final : public InlinePanel {
    Q_OBJECT

public:
    explicit RepealPanel(QWidget* parent = nullptr);
    /// Those of \p orders that are in force; \p chosen is marked, with the orders that only changed it.
    void open(const QList<OrderEntry>& orders, std::optional<OrderId> chosen);
    QList<OrderId> marked() const;

signals:
    void chosen(const QList<OrderId>& orders);

protected:
    void accept() override;

private:
    QListWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_make;
};

} // namespace lotsia
