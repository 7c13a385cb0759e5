#pragma once

#include "documents/CopyCertification.h"
#include "documents/OrderParagraphs.h"

namespace lotsia {

/// Post on the left, name on the right of its last line, and the mark of an electronic signature under it.
void addSignature(QList<Block>& blocks, const Order& order, const OrderParagraphs& text,
                  const std::optional<ElectronicSignature>& electronic);
/// «Верно», who certifies the copy, the date and where the original is kept (ГОСТ Р 7.0.97: the mark of a certified
/// copy stands under the signature).
void addCertification(QList<Block>& blocks, const CopyCertification& certification, const OrderParagraphs& text);
/// Who wrote the order: small, at the foot of its last page on the left.
void addExecutor(QList<Block>& blocks, const Order& order, const OrderParagraphs& text);

} // namespace lotsia
