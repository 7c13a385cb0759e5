#pragma once

#include "orders/Order.h"
#include "roadmap/RoadmapDiff.h"

namespace lotsia {

/// What an order that changes a roadmap says of it.
struct RoadmapAmendment {
    QString approvedBy; ///< accusative: «утверждённый приказом Управления образования от 24.06.2021 № 96»
    QString it; ///< accusative: «его», «её», «их»
    QString attached; ///< «прилагается», «прилагаются»
    QStringList points; ///< one for each change, without number and final sign; empty: the roadmap is given anew
};

/// \p approving: the orders that approved the roadmap and its later editions, oldest first, one at least. The later
/// ones are named as «(в редакции приказа от … № …)».
RoadmapAmendment amendmentOf(const QString& documentKind, const QList<Order>& approving);

/// The changes as points of an order in the usual words: «пункт 1.4 изложить в следующей редакции: …», «дополнить
/// пунктом 2.5 следующего содержания: …», «пункт 3.2 исключить», «пункт 3.3 считать пунктом 3.2» (domain.md §6). What
/// is said of rows that were there names them by their old numbers; new numbers are given at the end.
QStringList amendmentPoints(const RoadmapDiff& diff, const Roadmap& before, const Roadmap& after);

/// «от 24.06.2021 № 96»
QString dateAndNumber(const Order& order);
/// « (в редакции приказа от 01.02.2022 № 101)»; empty when nothing changed it.
QString editionNote(const QList<Order>& later);

/// «1) пункт 1.4 …;» line by line, the last with a full stop.
QString numberedPoints(const QStringList& points);

} // namespace lotsia
