#pragma once

#include "documents/OrderParagraphs.h"

namespace lotsia {

/// From the coat of arms to the place of issue. \p kind stands for «ПРИКАЗ»: «ВЫПИСКА ИЗ ПРИКАЗА»; empty: as the order
/// prints it.
void addLetterhead(QList<Block>& blocks, const Order& order, const OrderParagraphs& text, const QByteArray& armsPng,
                   const QString& kind = {});
/// The title in its field on the left. The edition of 2025 asks every document for one: an empty one leaves a blank.
void addTitle(QList<Block>& blocks, const Order& order, const OrderParagraphs& text);
/// The order's requisites as a code on its first page, when the profile asks for it: readable text, short enough for
/// squares that a telephone tells apart.
std::optional<CornerCode> requisitesCode(const Order& order);

} // namespace lotsia
