#pragma once

#include "criteria/Evaluator.h"
#include "orders/AppendixContent.h"
#include "orders/Order.h"
#include "orders/OrderLife.h"
#include "workspace/OrderDrafting.h"

#include <functional>

namespace lotsia {

class Storage;

struct OrderEntry {
    OrderId id;
    OrderState state = OrderState::Draft;
    QString number;
    QString dateText;
    QString title;
    OrderId editionOf = {}; ///< a copy of that order with changes; no order itself
    OrderLife life = {};
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
    /// OrderDrafting::templates().
    QList<OrderTemplate> templates() const;
    /// Stores OrderDrafting::draft().
    [[nodiscard]] Result<OrderId> create(const QString& templateKey, const OrderSources& sources = {});
    [[nodiscard]] Result<OrderId> add(const Order& order);
    /// The drafts that amend \p roadmap, newest first.
    [[nodiscard]] Result<QList<OrderId>> amendmentDrafts(RoadmapId roadmap) const;
    /// OrderDrafting::wordedAnew().
    [[nodiscard]] Result<Order> wordedAnew(OrderId id) const;
    /// One transaction with its history row. Error: Data when the order is approved (frozen).
    [[nodiscard]] Status save(const Order& order);
    /// The order with its number and date as approve() will freeze it: what the PDF must show. A date printed in the
    /// person's own way stays when it is the same day.
    static Order registered(Order order, const QString& number, const QDate& date);
    /// What the order's appendices print: of an approved order as it was frozen; of a draft as stored now, without a
    /// value where the source is not chosen. Errors: Data (a source that is not stored), Damaged (the frozen copy).
    [[nodiscard]] Result<QList<AppendixContent>> contents(const Order& order) const;
    /// Freezes the order with its number and date: JSON, PDF bytes, what the appendices print, the coat of arms, and
    /// a SHA-256 over all of them are kept. In the same transaction the criteria behind it are approved by it (those
    /// approved already are only printed) and its school lists are kept: the very lists that \p pdf shows. Every
    /// roadmap behind it, and the one that it amends, gets a new edition. What it says of earlier orders takes effect.
    /// Nothing is frozen when anything fails. Errors: Data (already approved, no number, a source not chosen, criteria
    /// that are a sample, changed meanwhile, and those of OrderChanges::check()) and those of \p pdf.
    [[nodiscard]] Status approve(OrderId id, const QString& number, const QDate& date, const OrderPdf& pdf);
    /// PDF of an approved order, byte for byte as it was frozen. Error: Data when it is a draft; Damaged when the hash
    /// differs.
    [[nodiscard]] Result<QByteArray> approvedPdf(OrderId id) const;

private:
    struct Gathered;
    [[nodiscard]] Result<Gathered> gather(const Order& order) const;
    [[nodiscard]] Status freezeSources(const Order& order, const Gathered& gathered);
    [[nodiscard]] Status checkAmendment(const Order& order, const Gathered& gathered) const;
    [[nodiscard]] Status freezeRoadmaps(const Order& order, const Gathered& gathered);
    Storage& m_storage;
};

} // namespace lotsia
