#pragma once

#include "orders/OrderFieldNames.h"

namespace lotsia {

/// What is still to be written in a text of an order, in the order of the text: fields, «{основание}», and lines to
/// write on, «________».
QList<FieldPlace> unfilledPlaces(const QString& text);

} // namespace lotsia
