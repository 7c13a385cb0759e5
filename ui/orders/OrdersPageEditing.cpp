#include "ui/orders/OrderEditTools.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrdersPage.h"
#include "ui/orders/PreviewPane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace lotsia {

void OrdersPage::buildEditing()
{
    m_form->setToday(context().workspace().clock().today());
    auto* tools = new OrderEditTools(context(), *m_form, *m_columns, [this](const Status& status) { report(status); });
    auto* column = static_cast<QVBoxLayout*>(m_form->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_form), tools);
    connect(m_form, &OrderForm::placeEntered, m_preview, &PreviewPane::showPlace);
    connect(m_preview, &PreviewPane::placeChosen, this, [this](const QString& anchor) { m_form->focusPlace(anchor); });
}

void OrdersPage::showEditing(const Order& order)
{
    Q_UNUSED(order)
    m_form->setToday(context().workspace().clock().today()); // the window may stand open over midnight
}

} // namespace lotsia
