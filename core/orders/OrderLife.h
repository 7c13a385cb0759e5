#pragma once

#include "orders/Order.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace lotsia {

/// Where an order stands: a draft, a draft that was printed, or signed and then in force, changed, or without force.
enum class OrderLifeState { Draft, Printed, InForce, Amended, LostForce };

/// An order as another one names it.
struct OrderMention {
    OrderId order;
    QString number;
    QDate date;
    /// «№ 96 от 24.06.2021»
    QString text() const;
    bool operator==(const OrderMention&) const = default;
};

/// What became of an order, and by which orders; by date in every list.
struct OrderLife {
    OrderLifeState state = OrderLifeState::Draft;
    QDateTime printedAt = {}; ///< of a draft; invalid: never printed
    bool changedSincePrint = false;
    QString problem = {}; ///< why it is not known whether a printed draft was changed since; empty: it is known
    QDate since = {}; ///< the day from which it is in force
    QList<OrderMention> amendedBy = {};
    std::optional<OrderMention> repealedBy = {}; ///< by the first that did; without force from its date on
    QList<OrderMention> amends = {}, repeals = {}; ///< what it says of earlier orders itself, also as a draft

    /// «проект», «распечатан 01.09.2023, изменён после печати», «действует», «изменён приказом № 101 от 01.02.2022»,
    /// «утратил силу с 01.02.2022, приказ № 102»: as the journal prints it.
    QString text() const;
    /// «изменяет приказ № 96 от 24.06.2021»; empty when it changes none.
    QString changesText() const;
    /// «draft», «printed», «in-force», «amended», «lost-force»: for scripts.
    QString key() const;
};

/// The life of each of \p orders as the orders tell it: links of the approved ones, and later editions of a roadmap
/// that an order approved. \p editions: by roadmap the orders with an edition that differs from the one before it,
/// oldest first. What is repealed twice lost its force by the earlier order; an order whose repeal is itself repealed
/// stays without force. Prints are not known here.
QHash<OrderId, OrderLife> orderLives(const QList<Order>& orders, const QHash<RoadmapId, QList<OrderId>>& editions = {});

} // namespace lotsia
