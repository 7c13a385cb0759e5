#pragma once

#include "orders/Order.h"
#include "ui/common/AppContext.h"

#include <QPointer>
#include <QUndoCommand>

namespace lotsia {

/// One edit of an order: stores the changed value, and the one before it on undo.
class OrderCommand final : public QUndoCommand {
public:
    /// Told after each store, also a failed one, as long as \p receiver lives.
    using Listener = std::function<void(const Status& status, OrderId id)>;

    OrderCommand(AppContext& context, Order before, Order after, const QString& text, QObject* receiver,
                 Listener listener);
    void undo() override;
    void redo() override;

private:
    void store(const Order& order);
    AppContext& m_context;
    Order m_before, m_after;
    QPointer<QObject> m_receiver;
    Listener m_listener;
};

} // namespace lotsia
