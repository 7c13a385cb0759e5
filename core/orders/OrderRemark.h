#pragma once

#include "common/Finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotsia {

/// One slip of an order with the place to jump to. The place is a text of the order (see OrderText): \p anchor as the
/// document and its form name it, \p field within it.
struct OrderRemark {
    Finding finding;
    QString anchor; ///< «clause.2», «appendix.0.row.4»; empty: the order as a whole
    qsizetype position = 0, length = 0; ///< in UTF-16 units of the text; a length of 0 is a place between letters
    QString field = {}; ///< «text», «term», «section.1»; empty: the anchor has one text
    std::optional<QString> suggestion = {}; ///< stands there instead of these letters
    QStringList others = {}; ///< further suggestions, of a spelling
    QString word = {}; ///< of a spelling: the word that is not known
    QString key = {}; ///< the same slip in the same text has the same key, wherever the text is moved

    bool isSpelling() const { return !word.isEmpty(); }
    bool operator==(const OrderRemark&) const = default;
};

using OrderRemarks = QList<OrderRemark>;

} // namespace lotsia
