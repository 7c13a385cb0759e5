#include "ui/orders/OrderCommand.h"

#include "workspace/OrderService.h"

namespace lotsia {

OrderCommand::OrderCommand(AppContext& context, Order before, Order after, const QString& text, QObject* receiver,
                           Listener listener)
    : QUndoCommand(text)
    , m_context(context)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_receiver(receiver)
    , m_listener(std::move(listener))
{
}

void OrderCommand::undo()
{
    store(m_before);
}

void OrderCommand::redo()
{
    store(m_after);
}

void OrderCommand::store(const Order& order)
{
    const Status status = m_context.workspace().orders().save(order);
    if (!status)
        setObsolete(true);
    if (m_receiver)
        m_listener(status, order.id);
    if (status) {
        m_context.notifyDataChanged();
        emit m_context.saved();
    }
}

} // namespace lotsia
