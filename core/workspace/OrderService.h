#pragma once

#include "common/Result.h"
#include "orders/Order.h"

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
};

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
    /// A draft from a template, filled from the department and, when given, the roadmap. Errors: Data (unknown
    /// template).
    [[nodiscard]] Result<OrderId> create(const QString& templateKey, std::optional<RoadmapId> appendix);
    [[nodiscard]] Result<OrderId> add(const Order& order);
    /// One transaction with its history row. Error: Data when the order is approved (frozen).
    [[nodiscard]] Status save(const Order& order);
    /// The order with its number and date as approve() will freeze it: what the PDF must show. A date printed in the
    /// person's own way stays when it is the same day.
    static Order registered(Order order, const QString& number, const QDate& date);
    /// Freezes the order with its number and date: JSON, PDF bytes and SHA-256 are kept. Error: Data (already approved,
    /// no number).
    [[nodiscard]] Status approve(OrderId id, const QString& number, const QDate& date, const QByteArray& pdf);
    /// PDF of an approved order, byte for byte as it was frozen. Error: Data when it is a draft; Damaged when the hash
    /// differs.
    [[nodiscard]] Result<QByteArray> approvedPdf(OrderId id) const;
    /// The roadmap as it was frozen with an approved order; nullopt when it has none. Errors as approvedPdf().
    [[nodiscard]] Result<std::optional<Roadmap>> approvedAppendix(OrderId id) const;

private:
    Storage& m_storage;
};

} // namespace lotsia
