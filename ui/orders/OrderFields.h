#pragma once

#include "orders/Order.h"

#include <functional>

namespace lotsia {

/// One field of the order's form, described once: widget, check, grey note and undo text derive from it.
struct OrderField {
    enum class Kind { Line, Text, Check };
    enum class Part { Letterhead, Requisites, Wording, Signature, Stamp };

    QString key; ///< stable name: tests and undo
    QString label;
    Kind kind = Kind::Line;
    Part part = Part::Letterhead;
    QString placeholder;
    std::function<QString(const Order&)> get; ///< a check is "1" or empty
    std::function<void(Order&, const QString&)> set;
    std::function<QString(const QString& value)> error = {}; ///< sentence when the value cannot be stored
    std::function<QString(const Order&)> note = {}; ///< derived value, shown in grey

    /// Where it is printed: «signature» of the signer's post and of the name.
    QString anchor() const;
};

/// In the order of the form.
QList<OrderField> orderFields();
QString orderPartTitle(OrderField::Part part);

/// A printed date as a date: «24.06.2021», «10.07.2023г.», «19 апреля 2021 г.»; invalid when it is none.
QDate orderDate(const QString& text);

/// «Приказ № 96 от 24.06.2021», for file names and headings.
QString orderName(const Order& order);

} // namespace lotsia
