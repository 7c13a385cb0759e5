#pragma once

#include "common/AcademicYear.h"
#include "criteria/Evaluator.h"
#include "orders/Amendment.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"

#include <functional>

namespace lotsia {

class Storage;

struct OrderEntry {
    OrderId id;
    OrderState state = OrderState::Draft;
    QString number;
    QString dateText;
    QString title;
};

/// Template of an order: «roadmap-approval», «Об утверждении дорожной карты».
struct OrderTemplate {
    QString key;
    QString title;
    bool takesRoadmap = false;
    bool amendsRoadmap = false; ///< takes one that is approved and being changed
    bool takesCriteria = false;
    bool takesYear = false;
};

/// What a new order is filled from. A criteria set or a year that a template needs and that is not given is the set in
/// use and the latest year with results.
struct OrderSources {
    std::optional<RoadmapId> roadmap = {};
    qint64 criteria = 0;
    std::optional<AcademicYear> year = {};
};

/// Makes the PDF of an order: the pages that are signed.
using OrderPdf = std::function<Result<QByteArray>(const Order& order, const QList<AppendixContent>& contents)>;

/// Orders and their approval.
class OrderService {
public:
    explicit OrderService(Storage& storage)
        : m_storage(storage)
    {
    }

    /// Newest date first, drafts on top.
    [[nodiscard]] Result<QList<OrderEntry>> list() const;
    [[nodiscard]] Result<Order> get(OrderId id) const;
    QList<OrderTemplate> templates() const;
    /// A draft from a template, filled from the department and \p sources. Errors: Data (unknown template or source,
    /// a roadmap for a template that has none; for an amending one a roadmap that is not being changed, without changes
    /// or with too many to name them).
    [[nodiscard]] Result<OrderId> create(const QString& templateKey, const OrderSources& sources = {});
    [[nodiscard]] Result<OrderId> add(const Order& order);
    /// The drafts that amend \p roadmap, newest first.
    [[nodiscard]] Result<QList<OrderId>> amendmentDrafts(RoadmapId roadmap) const;
    /// An amending draft with the point that names the changes worded anew from the roadmap as it is now; not stored.
    /// Errors: Data (approved, amends nothing, no changes).
    [[nodiscard]] Result<Order> wordedAnew(OrderId id) const;
    /// One transaction with its history row. Error: Data when the order is approved (frozen).
    [[nodiscard]] Status save(const Order& order);
    /// The order with its number and date as approve() will freeze it: what the PDF must show. A date printed in the
    /// person's own way stays when it is the same day.
    static Order registered(Order order, const QString& number, const QDate& date);
    /// What the order's appendices print: of an approved order as it was frozen; of a draft as stored now, without a
    /// value where the source is not chosen. Errors: Data (a source that is not stored), Damaged (the frozen copy).
    [[nodiscard]] Result<QList<AppendixContent>> contents(const Order& order) const;
    /// Freezes the order with its number and date: JSON, PDF bytes, what the appendices print, and SHA-256 are kept. In
    /// the same transaction the criteria behind it are approved by it (those approved already are only printed) and its
    /// school lists are kept: the very lists that \p pdf shows. Every roadmap behind it, and the one that it amends,
    /// gets a new edition. Nothing is frozen when anything fails. Errors: Data (already approved, no number, a source
    /// not chosen, criteria that are a sample, changed meanwhile) and those of \p pdf.
    [[nodiscard]] Status approve(OrderId id, const QString& number, const QDate& date, const OrderPdf& pdf);
    /// PDF of an approved order, byte for byte as it was frozen. Error: Data when it is a draft; Damaged when the hash
    /// differs.
    [[nodiscard]] Result<QByteArray> approvedPdf(OrderId id) const;

private:
    struct Gathered;
    [[nodiscard]] Result<Order> filledFrom(const QString& templateKey, const OrderSources& sources) const;
    [[nodiscard]] Result<RoadmapAmendment> amendment(const Roadmap& roadmap, bool listed) const;
    [[nodiscard]] Result<Gathered> gather(const Order& order) const;
    [[nodiscard]] Status freezeSources(const Order& order, const Gathered& gathered);
    [[nodiscard]] Status checkAmendment(const Order& order, const Gathered& gathered) const;
    [[nodiscard]] Status freezeRoadmaps(const Order& order, const Gathered& gathered);
    Storage& m_storage;
};

} // namespace lotsia
