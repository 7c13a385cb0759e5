#pragma once

#include "orders/Proofreader.h"

namespace lotsia {

/// Slips that a careful clerk would see before the signature, in the order in which they are printed. \p contents are
/// what the order's appendices print. Codes: ProofRules.h. An error is what must not be signed (a lack, a number that
/// stands twice, a day that does not exist), information what may well be meant so.
OrderRemarks remarksOn(const Order& order, const QList<AppendixContent>& contents, const ProofContext& context = {});

/// The same without places, for those who only list them.
Findings proofreadOrder(const Order& order, const QList<AppendixContent>& contents);

/// «ошибок: 2, замечаний: 5, орфография: 3»; empty when there are none. Information counts as a remark.
QString summary(const OrderRemarks& remarks);

} // namespace lotsia
