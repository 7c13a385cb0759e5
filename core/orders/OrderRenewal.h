#pragma once

#include "orders/LegalAct.h"
#include "orders/Order.h"

namespace lotsia {

/// A year or a day of a term that moves on in a text of the order.
struct RenewalShift {
    QString anchor; ///< «title», «preamble», «clause.1», «appendix.0»
    int text = 0; ///< which text of the anchor: of an appendix its heading, its paragraphs, its cells
    qsizetype at = 0, length = 0; ///< in the text of the former order
    QString before, after; ///< «2023/2024», «2024/2025»
    QString around; ///< the words about it, for the person
    bool taken = true;
};

/// An act that the former order names: its date and number are not moved but looked at.
struct RenewalAct {
    QString anchor;
    int text = 0;
    qsizetype at = 0, length = 0;
    QString wording;
    QDate date;
    bool replaced = false; ///< by the field «{основание}»
};

/// How an order of a former year becomes the draft of another one.
struct OrderRenewal {
    Order former;
    int years = 1;
    QList<RenewalShift> shifts;
    QList<RenewalAct> acts;

    /// What moves in \p former by \p years: years, school years and days of its heading, preamble, points and
    /// appendices of its own. An act of the year before the order is most likely renewed too, so it is marked to be
    /// replaced; an older one is not.
    static OrderRenewal of(const Order& former, int years);
    /// The draft with the shifts that are taken and fields for the acts that are replaced; without number, date, links
    /// and state. The sources of its appendices are those of the former order.
    Order draft() const;
};

} // namespace lotsia
