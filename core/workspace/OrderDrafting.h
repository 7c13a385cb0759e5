#pragma once

#include "common/AcademicYear.h"
#include "orders/OrderFieldNames.h"
#include "orders/OrderRenewal.h"
#include "orders/OrderTemplates.h"

namespace lotsia {

class Storage;

/// Template of an order: «roadmap-approval», «Об утверждении дорожной карты».
struct OrderTemplate {
    QString key;
    QString title;
    QString about = {}; ///< a line of explanation
    bool takesRoadmap = false;
    bool amendsRoadmap = false; ///< takes one that is approved and being changed
    bool takesCriteria = false;
    bool takesYear = false;
    qint64 own = 0; ///< of a template that the department made itself: its key in OwnTemplates
};

/// What a new order is filled from. A criteria set or a year that a template needs and that is not given is the set in
/// use and the latest year with results.
struct OrderSources {
    std::optional<RoadmapId> roadmap = {};
    qint64 criteria = 0;
    std::optional<AcademicYear> year = {};
};

/// What stands behind the order of another year.
struct RenewedAppendix {
    OrderAppendix appendix;
    QString note; ///< translated: from what it is printed now, or what is to be chosen
};

/// How new orders come about: from templates and from orders of former years. Nothing is stored here.
class OrderDrafting {
public:
    explicit OrderDrafting(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Those that come with the program.
    static QList<OrderTemplate> templates();
    /// The department's own and then the program's.
    [[nodiscard]] Result<QList<OrderTemplate>> allTemplates() const;
    /// A draft filled from the department and \p sources. \p templateKey: of a template of one's own «own-3». Errors:
    /// Data (unknown template or source, a roadmap for a template that has none; for an amending one a roadmap that is
    /// not being changed, without changes or with too many to name them).
    [[nodiscard]] Result<Order> draft(const QString& templateKey, const OrderSources& sources = {}) const;
    /// An amending draft with the point that names the changes worded anew from the roadmap as it is now. Errors: Data
    /// (approved, amends nothing, no changes).
    [[nodiscard]] Result<Order> wordedAnew(OrderId id) const;

    /// What the fields of \p order are filled with: from the department and from what stands behind the order.
    [[nodiscard]] Result<FieldValues> values(const Order& order) const;
    /// A template of one's own from \p order; it keeps no number, no date and nothing of this year's.
    [[nodiscard]] Result<Order> templateOf(const Order& order) const;

    /// «Как в прошлом году»: what changes in \p former after \p years. Errors: Data (no such order; a copy with
    /// changes, an order that changes or repeals others; years outside 1–10).
    [[nodiscard]] Result<OrderRenewal> renewal(OrderId former, int years) const;
    /// The appendices of \p renewal for the new year: the roadmap that was made from the former one, the results of the
    /// next year, the criteria in use. What is not there yet is left to be chosen.
    [[nodiscard]] Result<QList<RenewedAppendix>> renewedAppendices(const OrderRenewal& renewal) const;
    /// The draft of the new year. A head who has changed since signs it.
    [[nodiscard]] Result<Order> renewed(const OrderRenewal& renewal) const;

private:
    [[nodiscard]] Result<Order> readTemplate(const QString& key) const;
    [[nodiscard]] Result<RoadmapAmendment> amendment(const Roadmap& roadmap, bool listed) const;
    Storage& m_storage;
};

} // namespace lotsia
