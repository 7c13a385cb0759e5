#pragma once

#include "orders/Order.h"

#include <optional>

namespace lotsia {

constexpr int MaxClauseLevel = 3;

/// Every level at most one deeper than the point before, and within 1–MaxClauseLevel.
void settleLevels(QList<OrderClause>& clauses);

/// Place behind the last sub-point of \p row.
qsizetype blockEnd(const QList<OrderClause>& clauses, qsizetype row);

/// Takes a point with its sub-points to stand before the point now at \p gap (0 … size). Returns where it stands then;
/// \p row when it does not move.
qsizetype moveBlock(QList<OrderClause>& clauses, qsizetype row, qsizetype gap);

/// Where Alt+Up or Alt+Down takes the point: past its neighbour of the same level with its sub-points, or into the
/// point above or below; nullopt at the end of the way.
std::optional<qsizetype> stepGap(const QList<OrderClause>& clauses, qsizetype row, bool down);

/// One level deeper or higher with the sub-points. False when that cannot be: nothing changes.
bool changeLevel(QList<OrderClause>& clauses, qsizetype row, bool deeper);

/// Lines that begin with their numbers, «1. …», «1.1. …», «2) …», as points at and below \p level; a line without a
/// number goes on with the point before. nullopt when fewer than two lines are numbered: it is plain text then.
std::optional<QList<OrderClause>> numberedPoints(const QString& text, int level);

} // namespace lotsia
