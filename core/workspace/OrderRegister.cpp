#include "workspace/OrderRegister.h"

#include "orders/OrderNumbers.h"
#include "roadmap/RoadmapDiff.h"
#include "roadmap/RoadmapSnapshot.h"
#include "storage/Storage.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderRegister)
};

/// Of one order or what stands behind it; others, like a database that is in use, are nobody's in particular.
bool isOfOne(const Error& error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::Data;
}

/// The pages of a PDF as the program writes it, by its objects «/Type /Page».
int countPages(const QByteArray& pdf)
{
    static constexpr QByteArrayView key("/Type"), page("/Page");
    int pages = 0;
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at)) {
        at += key.size();
        while (at < pdf.size() && (pdf.at(at) == ' ' || pdf.at(at) == '\n' || pdf.at(at) == '\r' || pdf.at(at) == '\t'))
            ++at;
        const qsizetype end = at + page.size();
        if (QByteArrayView(pdf).sliced(at).startsWith(page)
            && (end >= pdf.size() || !QChar::fromLatin1(pdf.at(end)).isLetter()))
            ++pages;
    }
    return pages;
}

QList<Order> readable(const QList<OrderRepository::Listed>& listed)
{
    QList<Order> orders;
    for (const OrderRepository::Listed& one : listed) {
        if (!one.problem)
            orders << one.order;
    }
    return orders;
}

/// With those that cannot be read: their number and date stand in columns.
QList<Order> everyOne(const QList<OrderRepository::Listed>& listed)
{
    QList<Order> orders;
    for (const OrderRepository::Listed& one : listed)
        orders << one.order;
    return orders;
}

/// A number that stands twice in a year.
QString repeated(const QList<Order>& same)
{
    if (same.isEmpty())
        return {};
    return Text::tr("The number is taken in this year: the order of %1 has it. Check the journal.")
        .arg(same.first().date.toString(u"dd.MM.yyyy"_s));
}

} // namespace

OrderRegisterRow OrderRecord::row() const
{
    OrderRegisterRow row;
    row.number = order.number;
    row.date = order.date.isValid() ? order.date.toString(u"dd.MM.yyyy"_s) : order.dateText;
    row.title = order.title.simplified();
    row.signer = order.signerName.simplified();
    row.appendices = int(order.appendices.size());
    row.pages = std::max(pages, 0);
    row.state = readable ? life.text() : u"не читается"_s;
    row.changes = life.changesText();
    row.files = orderFilesText(files);
    return row;
}

Result<QString> OrderRegister::printDigest(const Order& order) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(orderDigest(order).toLatin1());
    for (const OrderAppendix& appendix : order.appendices) {
        if (appendix.isOwn() || appendix.source <= 0)
            continue;
        if (appendix.kind == AppendixKind::Roadmap) {
            LOTSIA_TRY_ASSIGN(const auto roadmap, m_storage.roadmaps.load(RoadmapId(appendix.source)));
            hash.addData(roadmap ? roadmapDigest(*roadmap).toLatin1() : QByteArray("-"));
        } else {
            LOTSIA_TRY_ASSIGN(const auto record, m_storage.criteria.find(appendix.source));
            hash.addData(record ? record->sha256.toLatin1() : QByteArray("-"));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QHash<RoadmapId, QList<OrderId>>> OrderRegister::editions(const QList<Order>& orders) const
{
    QHash<RoadmapId, int> approving;
    for (const Order& order : orders) {
        if (order.state != OrderState::Approved)
            continue;
        for (const OrderAppendix& appendix : order.appendices) {
            if (appendix.kind == AppendixKind::Roadmap && appendix.source > 0)
                ++approving[RoadmapId(appendix.source)];
        }
    }
    QHash<RoadmapId, QList<OrderId>> differing;
    for (auto it = approving.cbegin(); it != approving.cend(); ++it) {
        if (it.value() < 2)
            continue;
        const auto list = RoadmapEditions(m_storage).list(it.key());
        if (!list) {
            // A damaged copy is named by the check; the orders themselves still say what they change.
            if (isOfOne(list.error()))
                continue;
            return std::unexpected(list.error());
        }
        QList<OrderId>& ids = differing[it.key()];
        const Roadmap* before = nullptr;
        for (const RoadmapEdition& edition : *list) {
            if (!before || !RoadmapDiff::of(*before, edition.roadmap).isEmpty())
                ids << edition.order;
            before = &edition.roadmap;
        }
    }
    return differing;
}

Result<QHash<OrderId, OrderLife>> OrderRegister::lives(const QList<Order>& orders) const
{
    LOTSIA_TRY_ASSIGN(const auto differing, editions(orders));
    LOTSIA_TRY_ASSIGN(const auto printed, m_storage.orders.printed());
    QHash<OrderId, OrderLife> lives = orderLives(orders, differing);
    for (const Order& order : orders) {
        const auto print = printed.constFind(order.id);
        if (order.state != OrderState::Draft || print == printed.cend())
            continue;
        OrderLife& life = lives[order.id];
        life.state = OrderLifeState::Printed;
        life.printedAt = print->at;
        const auto now = printDigest(order);
        if (!now && !isOfOne(now.error()))
            return std::unexpected(now.error());
        if (now)
            life.changedSincePrint = *now != print->digest;
        else
            life.problem = now.error().toString();
    }
    return lives;
}

Result<OrderLife> OrderRegister::life(OrderId order) const
{
    LOTSIA_TRY_ASSIGN(const auto listed, m_storage.orders.listEach());
    for (const OrderRepository::Listed& one : listed) {
        if (one.order.id == order && one.problem)
            return std::unexpected(*one.problem);
    }
    LOTSIA_TRY_ASSIGN(const auto all, lives(readable(listed)));
    const auto found = all.constFind(order);
    if (found == all.cend())
        return noSuchOrder();
    return *found;
}

Result<int> OrderRegister::pagesOf(OrderId order) const
{
    if (const auto known = m_pages.constFind(order); known != m_pages.cend())
        return *known;
    LOTSIA_TRY_ASSIGN(const auto frozen, m_storage.orders.frozen(order));
    const int pages = frozen ? countPages(frozen->pdf) : 0;
    m_pages.insert(order, pages);
    return pages;
}

Result<QList<OrderRecord>> OrderRegister::records(PageCounts pages) const
{
    LOTSIA_TRY_ASSIGN(const auto listed, m_storage.orders.listEach());
    const QList<Order> orders = everyOne(listed);
    LOTSIA_TRY_ASSIGN(const auto all, lives(readable(listed)));
    LOTSIA_TRY_ASSIGN(const auto files, m_storage.orderFiles.listAll());
    QList<OrderRecord> records;
    for (const auto& [order, problem] : listed) {
        if (order.editionOf.isValid())
            continue;
        OrderRecord record;
        record.order = order;
        record.life = all.value(order.id);
        record.readable = !problem;
        record.problem = problem ? problem->toString() : record.life.problem;
        record.files = files.value(order.id);
        if (order.state == OrderState::Approved) {
            if (pages == PageCounts::Read) {
                LOTSIA_TRY_ASSIGN(record.pages, pagesOf(order.id));
            } else {
                record.pages = m_pages.value(order.id, -1);
            }
            record.remark = repeated(sameNumber(orders, order.number, order.date, order.id));
        }
        records << record;
    }
    return records;
}

Result<QString> OrderRegister::nextNumber(const QDate& date) const
{
    LOTSIA_TRY_ASSIGN(const auto listed, m_storage.orders.listEach());
    return nextOrderNumber(everyOne(listed), date);
}

Result<QString> OrderRegister::numberRemark(const QString& number, const QDate& date, OrderId except) const
{
    LOTSIA_TRY_ASSIGN(const auto listed, m_storage.orders.listEach());
    return number.trimmed().isEmpty() ? QString() : repeated(sameNumber(everyOne(listed), number, date, except));
}

Status OrderRegister::markPrinted(OrderId id)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const Order order, storedOrder(m_storage, id));
    if (order.state == OrderState::Approved)
        return {};
    LOTSIA_TRY_ASSIGN(const QString digest, printDigest(order));
    LOTSIA_TRY(m_storage.orders.setPrinted(id, {m_storage.clock().now(), digest}));
    return transaction.commit();
}

Status OrderRegister::setRemoved(OrderId id, bool removed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto order, m_storage.orders.loadWithRemoved(id));
    if (!order)
        return noSuchOrder();
    if (order->state == OrderState::Approved)
        return fail(ErrorCode::Data,
                    Text::tr("An approved order is kept for good. Make an order that takes its force instead."));
    LOTSIA_TRY(m_storage.orders.setRemoved(id, removed));
    return transaction.commit();
}

} // namespace lotsia
