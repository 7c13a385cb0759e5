#include "workspace/OrderService.h"

#include "criteria/CriteriaDefinition.h"
#include "roadmap/RoadmapSnapshot.h"
#include "storage/Storage.h"
#include "workspace/CriteriaPrint.h"
#include "workspace/CriteriaService.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/FrozenLists.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderRegister.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderService)
};

/// Begins the hash of an order whose own text and coat of arms are guarded too; orders approved by a former version
/// have a bare one, of PDF and appendices.
const QString wholeOrder = u"order:"_s;

QString digest(const QByteArrayList& parts, const QString& prefix = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& part : parts) {
        if (!prefix.isEmpty()) // so that no byte can pass from one part to the next
            hash.addData(QByteArray::number(part.size()) + '\n');
        hash.addData(part);
    }
    return prefix + QString::fromLatin1(hash.result().toHex());
}

/// The frozen copy of an approved order, after its hash has been checked.
Result<OrderRepository::Frozen> untouched(Storage& storage, OrderId id)
{
    LOTSIA_TRY_ASSIGN(const auto frozen, storage.orders.frozen(id));
    if (!frozen)
        return fail(ErrorCode::Data, Text::tr("The order is not approved yet."));
    QString now = digest({frozen->pdf, frozen->appendicesJson});
    if (frozen->sha256.startsWith(wholeOrder)) {
        LOTSIA_TRY_ASSIGN(const QByteArray arms, DocumentDefaults(storage).keptArms(id));
        now = digest({frozen->pdf, frozen->appendicesJson, frozen->orderJson, arms}, wholeOrder);
    }
    if (now != frozen->sha256)
        return fail(
            ErrorCode::Damaged,
            Text::tr("The stored copy of the order was changed from outside. Restore the database from a copy."));
    return *frozen;
}

/// An order is signed with all that stands behind it, and never with a sample.
Status checkReady(const AppendixContent& content)
{
    if (std::holds_alternative<std::monostate>(content.value))
        return fail(ErrorCode::Data,
                    Text::tr("It is not chosen what the appendix “%1” prints. Choose it or remove the appendix.")
                        .arg(content.documentKind()));
    if (content.isSample())
        return fail(ErrorCode::Data,
                    Text::tr("The criteria of the appendix “%1” are still a sample. Compare them with the order of the "
                             "region, confirm them on the page “Criteria” and approve the order then.")
                        .arg(content.documentKind()));
    return {};
}

} // namespace

Result<QList<OrderEntry>> OrderService::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    LOTSIA_TRY_ASSIGN(const auto lives, OrderRegister(m_storage).lives(orders));
    QList<OrderEntry> entries;
    for (const Order& order : orders)
        entries.append(
            {order.id, order.state, order.number, order.dateText, order.title, order.editionOf, lives.value(order.id)});
    return entries;
}

Result<Order> OrderService::get(OrderId id) const
{
    return storedOrder(m_storage, id);
}

QList<OrderTemplate> OrderService::templates() const
{
    return OrderDrafting::templates();
}

Result<OrderId> OrderService::create(const QString& templateKey, const OrderSources& sources)
{
    LOTSIA_TRY_ASSIGN(const Order order, OrderDrafting(m_storage).draft(templateKey, sources));
    return add(order);
}

Result<QList<OrderId>> OrderService::amendmentDrafts(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    QList<OrderId> drafts;
    for (const Order& order : orders) {
        if (order.state == OrderState::Draft && order.amends == roadmap)
            drafts << order.id;
    }
    return drafts;
}

Result<Order> OrderService::wordedAnew(OrderId id) const
{
    return OrderDrafting(m_storage).wordedAnew(id);
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

/// What stands behind an order, and the lists as they are frozen.
struct OrderService::Gathered {
    QList<AppendixContent> contents;
    QList<Classification> lists; ///< of the school lists, in the order of the appendices
    QHash<qint64, CriteriaRecord> sets; ///< by key, as they were read
    QHash<RoadmapId, Roadmap> roadmaps; ///< behind the order, and the one that it amends
};

Result<OrderService::Gathered> OrderService::gather(const Order& order) const
{
    Gathered gathered;
    const CriteriaService criteria(m_storage);
    for (const OrderAppendix& appendix : order.appendices) {
        AppendixContent content{appendix.kind};
        if (appendix.isOwn()) {
            content.value = appendix.own;
            gathered.contents << content;
            continue;
        }
        if (appendix.source <= 0 || (appendix.kind == AppendixKind::SchoolList && appendix.year <= 0)) {
            gathered.contents << content;
            continue;
        }
        if (appendix.kind == AppendixKind::Roadmap) {
            LOTSIA_TRY_ASSIGN(const Roadmap roadmap, storedRoadmap(m_storage, RoadmapId(appendix.source)));
            gathered.roadmaps.insert(roadmap.id, roadmap);
            content.value = roadmap;
            gathered.contents << content;
            continue;
        }
        LOTSIA_TRY_ASSIGN(const auto record, m_storage.criteria.find(appendix.source));
        if (!record)
            return fail(ErrorCode::Data,
                        Text::tr("The criteria of an appendix are not stored any more. Choose other ones."));
        gathered.sets.insert(record->id, *record);
        LOTSIA_TRY_ASSIGN(PrintedCriteria printed, printedCriteria(m_storage, *record));
        if (appendix.kind != AppendixKind::SchoolList) {
            content.value = std::move(printed);
            gathered.contents << content;
            continue;
        }
        LOTSIA_TRY_ASSIGN(const Classification classification,
                          criteria.classify(AcademicYear::endingIn(appendix.year), CriteriaId(appendix.source)));
        PrintedSchoolList list = PrintedSchoolList::of(classification, appendix.classes, printed.names);
        list.criteriaOrder = record->orderText;
        content.value = std::move(list);
        gathered.lists << classification;
        gathered.contents << content;
    }
    if (order.amends.isValid() && !gathered.roadmaps.contains(order.amends)) {
        LOTSIA_TRY_ASSIGN(const Roadmap roadmap, storedRoadmap(m_storage, order.amends));
        gathered.roadmaps.insert(roadmap.id, roadmap);
    }
    return gathered;
}

Result<QList<AppendixContent>> OrderService::contents(const Order& order) const
{
    if (order.state == OrderState::Approved) {
        LOTSIA_TRY_ASSIGN(const auto frozen, untouched(m_storage, order.id));
        return readFrozenAppendices(frozen.appendicesJson);
    }
    LOTSIA_TRY_ASSIGN(Gathered gathered, gather(order));
    return std::move(gathered.contents);
}

Status OrderService::freezeSources(const Order& order, const Gathered& gathered)
{
    const QString orderText = u"приказ № %1 от %2"_s.arg(order.number, order.date.toString(u"dd.MM.yyyy"_s));
    QSet<qint64> done;
    for (const OrderAppendix& appendix : order.appendices) {
        if (appendix.kind == AppendixKind::Roadmap || appendix.isOwn())
            continue;
        // What is frozen is what was printed: the set must not have changed since.
        LOTSIA_TRY_ASSIGN(const auto record, m_storage.criteria.find(appendix.source));
        const CriteriaRecord read = gathered.sets.value(appendix.source);
        if (!record || record->sha256 != read.sha256)
            return fail(ErrorCode::Data,
                        Text::tr("The criteria were changed meanwhile. Look at the order again and approve it then."));
        const bool printsRules = appendix.kind != AppendixKind::SchoolList;
        if (printsRules && !read.approved && !done.contains(appendix.source)) {
            LOTSIA_TRY(m_storage.criteria.approve(appendix.source, order.id.value(), orderText));
            done.insert(appendix.source);
        }
    }
    FrozenLists lists(m_storage);
    for (const Classification& list : gathered.lists)
        LOTSIA_TRY(lists.freeze(list, order.id, orderText));
    return {};
}

Status OrderService::freezeRoadmaps(const Order& order, const Gathered& gathered)
{
    const RoadmapEditions editions(m_storage);
    for (auto it = gathered.roadmaps.cbegin(); it != gathered.roadmaps.cend(); ++it) {
        LOTSIA_TRY_ASSIGN(const Roadmap now, storedRoadmap(m_storage, it.key()));
        if (now != it.value())
            return fail(ErrorCode::Data,
                        Text::tr("The roadmap was changed meanwhile. Look at the order again and approve it then."));
        const QByteArray json = snapshotJson(now);
        const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
        LOTSIA_TRY(m_storage.orders.storeEdition({order.id, json, QString::fromLatin1(hash)}, now.id));
        LOTSIA_TRY_ASSIGN(const auto flags, m_storage.roadmaps.flags(now.id));
        if (flags && flags->amending)
            LOTSIA_TRY(m_storage.roadmaps.setAmending(now.id, false));
    }
    return {};
}

Status OrderService::checkAmendment(const Order& order, const Gathered& gathered) const
{
    if (!order.amends.isValid())
        return {};
    LOTSIA_TRY_ASSIGN(const RoadmapState state, RoadmapEditions(m_storage).state(order.amends));
    if (state != RoadmapState::Amending)
        return fail(ErrorCode::Data,
                    Text::tr("The roadmap that the order amends is not open for changes. Begin a new edition on the "
                             "page “Roadmap”."));
    if (!order.amendsState.isEmpty() && order.amendsState != roadmapDigest(gathered.roadmaps.value(order.amends)))
        return fail(ErrorCode::Data,
                    Text::tr("The roadmap was changed after this order was worded. Word the order anew on the tab "
                             "“Editions” of the roadmap."));
    return {};
}

Status OrderService::approve(OrderId id, const QString& number, const QDate& date, const OrderPdf& pdf)
{
    if (number.trimmed().isEmpty())
        return fail(ErrorCode::Data, Text::tr("An approved order needs its number. Type it in."));
    if (!date.isValid())
        return fail(ErrorCode::Data, Text::tr("An approved order needs its date, for example 24.06.2021."));
    LOTSIA_TRY_ASSIGN(const Order draft, get(id));
    if (draft.state == OrderState::Approved)
        return fail(ErrorCode::Data, Text::tr("The order is approved already."));
    Order order = registered(draft, number, date);
    // Read and printed before the transaction: evaluating takes a reading transaction of its own.
    LOTSIA_TRY_ASSIGN(const Gathered gathered, gather(order));
    for (const AppendixContent& content : gathered.contents)
        LOTSIA_TRY(checkReady(content));
    LOTSIA_TRY(checkAmendment(order, gathered));
    OrderChanges changes(m_storage);
    LOTSIA_TRY(changes.check(order));
    OrderRepository::Frozen frozen;
    LOTSIA_TRY_ASSIGN(frozen.pdf, pdf(order, gathered.contents));
    frozen.appendicesJson = frozenAppendices(gathered.contents);
    order.state = OrderState::Approved;

    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const Order stored, get(id));
    if (stored != draft)
        return fail(ErrorCode::Data,
                    Text::tr("The order was changed meanwhile. Look at it again and approve it then."));
    LOTSIA_TRY(changes.check(order)); // what it changes may have changed too
    DocumentDefaults defaults(m_storage);
    LOTSIA_TRY(defaults.keepArms(order));
    LOTSIA_TRY_ASSIGN(const QByteArray arms, defaults.keptArms(id));
    frozen.orderJson = OrderRepository::jsonOf(order);
    frozen.sha256 = digest({frozen.pdf, frozen.appendicesJson, frozen.orderJson, arms}, wholeOrder);
    LOTSIA_TRY(m_storage.orders.freeze(order, frozen));
    LOTSIA_TRY(changes.putAwayCopies(order));
    LOTSIA_TRY(freezeSources(order, gathered));
    LOTSIA_TRY(freezeRoadmaps(order, gathered));
    return transaction.commit();
}

Result<QByteArray> OrderService::approvedPdf(OrderId id) const
{
    LOTSIA_TRY_ASSIGN(const auto frozen, untouched(m_storage, id));
    return frozen.pdf;
}

} // namespace lotsia
