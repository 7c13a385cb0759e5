#pragma once

#include "orders/Amendment.h"

namespace lotsia {

/// How an order differs from its copy with the changes, in the words of an order that makes them (domain.md §6).
struct OrderAmendment {
    /// «пункт 2 изложить в следующей редакции: «2. …»», «дополнить пунктом 5 следующего содержания: «5. …»», «пункт 3
    /// исключить»: one for each change, without number and final sign. Points that were there are named by their old
    /// numbers; new numbers come at the end.
    QStringList points;
    /// Those that the new order has behind it: reworded and new ones, in the order in which the points name them.
    QList<OrderAppendix> appendices;
};

/// \p before and \p after: heading, preamble, points and appendices are compared; letterhead, signature, sheets and the
/// look on paper are no matter of an amendment. \p changedRoadmaps: appendices whose roadmap was changed since.
OrderAmendment orderAmendment(const Order& before, const Order& after, const QSet<RoadmapId>& changedRoadmaps = {});

/// «Управления образования»: who issued it, in the genitive, from the words of its stamp; empty when it has none.
QString issuerGenitive(const Order& order);
/// «приказ Управления образования от 24.06.2021 № 96 «Об утверждении …»», with the orders that changed it.
QString orderNamed(const Order& order, const QList<Order>& later);

} // namespace lotsia
