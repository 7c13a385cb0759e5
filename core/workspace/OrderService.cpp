#include "workspace/OrderService.h"

#include "orders/OrderTemplates.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderService)
};

QString digest(const QByteArray& pdf, const QByteArray& appendix)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(pdf);
    hash.addData(appendix);
    return QString::fromLatin1(hash.result().toHex());
}

/// The frozen copy of an approved order, after its hash has been checked.
Result<OrderRepository::Frozen> untouched(Storage& storage, OrderId id)
{
    LOTSIA_TRY_ASSIGN(const auto frozen, storage.orders.frozen(id));
    if (!frozen)
        return fail(ErrorCode::Data, Text::tr("The order is not approved yet."));
    if (digest(frozen->pdf, frozen->appendixJson) != frozen->sha256)
        return fail(
            ErrorCode::Damaged,
            Text::tr("The stored copy of the order was changed from outside. Restore the database from a copy."));
    return *frozen;
}

Result<Order> readTemplate(const QString& key)
{
    const QString name = u"order-%1.json"_s.arg(key);
    QFile file(u":/templates/"_s + name);
    if (key.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Data, Text::tr("There is no template “%1”. Choose one from the list.").arg(key));
    return Order::fromJson(QJsonDocument::fromJson(file.readAll()).object(), name);
}

} // namespace

Result<QList<OrderEntry>> OrderService::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    QList<OrderEntry> entries;
    for (const Order& order : orders)
        entries.append({order.id, order.state, order.number, order.dateText, order.title});
    return entries;
}

Result<Order> OrderService::get(OrderId id) const
{
    LOTSIA_TRY_ASSIGN(auto order, m_storage.orders.load(id));
    if (!order)
        return fail(ErrorCode::Data, Text::tr("There is no such order. Choose one from the list."));
    return std::move(*order);
}

QList<OrderTemplate> OrderService::templates() const
{
    return {{u"roadmap-approval"_s, Text::tr("On the approval of a roadmap")},
            {u"criteria-approval"_s, Text::tr("On the approval of criteria")}};
}

Result<OrderId> OrderService::create(const QString& templateKey, std::optional<RoadmapId> appendix)
{
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    std::optional<Roadmap> roadmap;
    if (appendix) {
        LOTSIA_TRY_ASSIGN(roadmap, m_storage.roadmaps.load(*appendix));
        if (!roadmap)
            return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    }
    LOTSIA_TRY_ASSIGN(const Order blank, readTemplate(templateKey));
    Order order = fillTemplate(blank, department, roadmap ? &*roadmap : nullptr);
    if (appendix && !order.appendix)
        return fail(ErrorCode::Data, Text::tr("An order from this template has no roadmap. Create it without one."));
    return add(order);
}

Result<OrderId> OrderService::add(const Order& order)
{
    Order fresh = order;
    fresh.id = {};
    fresh.state = OrderState::Draft;
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const OrderId id, m_storage.orders.store(fresh));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Status OrderService::save(const Order& order)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const Order stored, get(order.id));
    if (stored.state == OrderState::Approved)
        return fail(ErrorCode::Data,
                    Text::tr("The order is approved and does not change any more. Make a new order instead."));
    Order draft = order;
    draft.state = OrderState::Draft;
    LOTSIA_TRY(m_storage.orders.store(draft));
    return transaction.commit();
}

Order OrderService::registered(Order order, const QString& number, const QDate& date)
{
    order.number = number.trimmed();
    if (order.date != date || order.dateText.trimmed().isEmpty())
        order.dateText = date.toString(u"dd.MM.yyyy"_s);
    order.date = date;
    return order;
}

Status OrderService::approve(OrderId id, const QString& number, const QDate& date, const QByteArray& pdf)
{
    if (number.trimmed().isEmpty())
        return fail(ErrorCode::Data, Text::tr("An approved order needs its number. Type it in."));
    if (!date.isValid())
        return fail(ErrorCode::Data, Text::tr("An approved order needs its date, for example 24.06.2021."));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(Order order, get(id));
    if (order.state == OrderState::Approved)
        return fail(ErrorCode::Data, Text::tr("The order is approved already."));
    order = registered(std::move(order), number, date);
    order.state = OrderState::Approved;
    OrderRepository::Frozen frozen{pdf, {}, {}};
    if (order.appendix) {
        LOTSIA_TRY_ASSIGN(const auto roadmap, m_storage.roadmaps.load(*order.appendix));
        if (roadmap)
            frozen.appendixJson = roadmap->toJson();
    }
    frozen.sha256 = digest(frozen.pdf, frozen.appendixJson);
    LOTSIA_TRY(m_storage.orders.freeze(order, frozen));
    return transaction.commit();
}

Result<QByteArray> OrderService::approvedPdf(OrderId id) const
{
    LOTSIA_TRY_ASSIGN(const auto frozen, untouched(m_storage, id));
    return frozen.pdf;
}

Result<std::optional<Roadmap>> OrderService::approvedAppendix(OrderId id) const
{
    LOTSIA_TRY_ASSIGN(const auto frozen, untouched(m_storage, id));
    if (frozen.appendixJson.isEmpty())
        return std::nullopt;
    LOTSIA_TRY_ASSIGN(Roadmap roadmap, Roadmap::fromJson(frozen.appendixJson));
    return roadmap;
}

} // namespace lotsia
