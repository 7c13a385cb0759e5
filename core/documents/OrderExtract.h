#pragma once

#include "documents/CopyCertification.h"
#include "documents/Document.h"
#include "documents/OrderLook.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"

namespace lotsia {

/// What an extract takes of an order, counted from 0. Unknown numbers and repeated ones are left out; the order of the
/// document is kept.
struct ExtractChoice {
    QList<qsizetype> points;
    QList<qsizetype> appendices = {};
};

/// «Выписка из приказа»: the letterhead, the bases, the chosen points and appendices with the numbers they have in the
/// order, its signature and the certification.
Document orderExtract(const Order& order, const QList<AppendixContent>& contents, const ExtractChoice& choice,
                      const CopyCertification& certification, const OrderLook& look = {});
/// «Копия» of the whole order with the certification under its signature.
Document orderCopy(const Order& order, const QList<AppendixContent>& contents, const CopyCertification& certification,
                   const OrderLook& look = {});

} // namespace lotsia
