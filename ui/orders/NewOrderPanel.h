#pragma once

#include "ui/common/InlinePanel.h"
#include "ui/orders/AppendixList.h"
#include "workspace/OrderService.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lotsia {

/// «Новый приказ»: which template and what it is filled from, asked on the page instead of in a window.
class NewOrderPanel final : public InlinePanel {
    Q_OBJECT

public:
    explicit NewOrderPanel(QWidget* parent = nullptr);
    void open(const QList<OrderTemplate>& templates, const AppendixSources& sources);
    void choose(const QString& templateKey);

signals:
    void formerAsked(); ///< «по прошлогоднему приказу»
    void chosen(const QString& templateKey, const OrderSources& sources);

protected:
    void accept() override;

private:
    void showChoices();
    OrderTemplate current() const;
    QComboBox* addChoice(const QString& label, QHBoxLayout* row);
    QList<OrderTemplate> m_templates;
    QComboBox* m_template;
    QComboBox* m_roadmap;
    QComboBox* m_criteria;
    QComboBox* m_year;
    QPushButton* m_create;
    QLabel* m_about;
};

} // namespace lotsia
