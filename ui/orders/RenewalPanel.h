#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/InlinePanel.h"
#include "workspace/OrderDrafting.h"
#include "workspace/OrderService.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace lotsia {

class ErrorLabel;

/// «Как в прошлом году»: from which order, by how many years, and everything that changes, to be looked at first.
class RenewalPanel final : public InlinePanel {
    Q_OBJECT

public:
    explicit RenewalPanel(AppContext& context, QWidget* parent = nullptr);
    /// \p chosen is proposed, otherwise the newest approved one.
    void open(const QList<OrderEntry>& orders, std::optional<OrderId> chosen);

signals:
    void made(const Order& draft);

protected:
    void accept() override;

private:
    void plan();
    void showPlan();
    void mark(QTreeWidgetItem* item);
    QString placeText(const QString& anchor) const;

    AppContext& m_context;
    std::optional<OrderRenewal> m_renewal;
    QComboBox* m_order;
    QSpinBox* m_years;
    QTreeWidget* m_tree;
    ErrorLabel* m_error;
    QPushButton* m_make;
};

} // namespace lotsia
