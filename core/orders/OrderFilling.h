#pragma once

#include "orders/Order.h"
#include "orders/OrderFieldNames.h"

#include <functional>

namespace lotsia {

/// What a text of an order is to its fields.
enum class FilledPlace {
    Line, ///< of the letterhead: not printed when it is empty
    Sentence, ///< begins with a capital
    Words
};

/// Every text of \p order that may hold fields: letterhead, heading, preamble, points, signature, stamp, executor and
/// appendices of its own.
void forEachText(Order& order, const std::function<void(QString& text, FilledPlace place)>& visit);

int emptyFieldCount(const Order& order);

/// The fields that \p values know by now filled; what a person wrote stays.
Order filledAgain(Order order, const FieldValues& values);

/// The other way round: where the order says what \p values say it gets the field again, so that it can be filled in
/// another year. The longest value wins; words too common to be told from plain text («План», «прилагаемый», a lone
/// year) stay.
Order withFieldsAgain(Order order, const FieldValues& values);

/// A template of one's own from \p order: without number, date, state, links and sources of its appendices, with fields
/// for what \p values say. Profile, sheets and its own appendices stay.
Order templateFrom(const Order& order, const FieldValues& values);

} // namespace lotsia
