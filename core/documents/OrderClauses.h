#pragma once

#include "documents/OrderParagraphs.h"

namespace lotsia {

/// The bases, «ПРИКАЗЫВАЮ:» and the points with their numbers. A point's own line breaks start paragraphs of the same
/// form. The last two lines stay with the signature.
void addClauses(QList<Block>& blocks, const Order& order, const OrderParagraphs& text);
/// The same with \p points only (from 0), their numbers kept.
void addClauses(QList<Block>& blocks, const Order& order, const OrderParagraphs& text, const QList<qsizetype>& points);

} // namespace lotsia
