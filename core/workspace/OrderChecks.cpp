#include "workspace/OrderChecks.h"

#include "orders/OrderLife.h"
#include "orders/OrderNumbers.h"
#include "storage/Storage.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderService.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataChecks)
};

QString nameOf(const Order& order)
{
    return OrderMention{order.id, order.number, order.date}.text();
}

void report(Findings& findings, Severity severity, const QString& code, const Order& order, const QString& text)
{
    findings.append({severity, code, Text::tr("Order %1: %2").arg(nameOf(order), text), {}});
}

/// Damage becomes a finding; any other error ends the check.
Status taken(const Error& error, const QString& code, const Order& order, Findings& findings)
{
    if (error.code != ErrorCode::Damaged)
        return std::unexpected(error);
    const QString where = error.place.file;
    report(findings, Severity::Error, code, order, where.isEmpty() ? error.text : u"%1: %2"_s.arg(where, error.text));
    return {};
}

Status checkCopies(Storage& storage, const Order& order, Findings& findings)
{
    if (const auto pdf = OrderService(storage).approvedPdf(order.id); !pdf)
        LOTSIA_TRY(taken(pdf.error(), u"order-copy"_s, order, findings));
    const OrderFiles service(storage);
    const auto files = service.list(order.id);
    if (!files)
        return taken(files.error(), u"order-file"_s, order, findings);
    for (const OrderFile& file : *files) {
        // One file at a time: all of them together may be more than the memory holds.
        if (const auto content = service.content(file); !content)
            LOTSIA_TRY(taken(content.error(), u"order-file"_s, order, findings));
    }
    return {};
}

void checkLinks(const Order& order, const QList<Order>& orders, Findings& findings)
{
    for (const OrderLink& link : order.links) {
        const auto target =
            std::find_if(orders.begin(), orders.end(), [&link](const Order& other) { return other.id == link.target; });
        if (target == orders.end() || target->state != OrderState::Approved || target->id == order.id) {
            report(findings, Severity::Error, u"order-link"_s, order,
                   Text::tr("it changes an order that is not there. Restore the database from a copy."));
            continue;
        }
        const bool back = std::any_of(target->links.begin(), target->links.end(),
                                      [&order](const OrderLink& other) { return other.target == order.id; });
        if (back && order.id < target->id)
            report(findings, Severity::Error, u"order-link"_s, order,
                   Text::tr("it and the order %1 change each other. Restore the database from a copy.")
                       .arg(nameOf(*target)));
    }
}

} // namespace

Status checkOrders(Storage& storage, Findings& findings)
{
    const auto orders = storage.orders.list();
    if (!orders) {
        if (orders.error().code == ErrorCode::Cancelled || orders.error().code == ErrorCode::File)
            return std::unexpected(orders.error());
        findings.append(
            {Severity::Error, u"order"_s, Text::tr("An order cannot be read: %1").arg(orders.error().toString()), {}});
        return {};
    }
    for (const Order& order : *orders) {
        if (order.state != OrderState::Approved)
            continue;
        LOTSIA_TRY(checkCopies(storage, order, findings));
        checkLinks(order, *orders, findings);
        for (const Order& same : sameNumber(*orders, order.number, order.date, order.id)) {
            if (order.id < same.id)
                report(findings, Severity::Warning, u"order-number"_s, order,
                       Text::tr("the order of %1 has the same number in this year. Check the journal.")
                           .arg(same.date.toString(u"dd.MM.yyyy"_s)));
        }
    }
    return {};
}

} // namespace lotsia
