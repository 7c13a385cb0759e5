#include "workspace/OrderService.h"

#include "criteria/CriteriaDefinition.h"
#include "orders/OrderTemplates.h"
#include "roadmap/RoadmapSnapshot.h"
#include "storage/Storage.h"
#include "workspace/CriteriaPrint.h"
#include "workspace/CriteriaService.h"
#include "workspace/FrozenLists.h"
#include "workspace/RoadmapEditions.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPoint = 18'000; ///< letters; a stored point takes 20 000 with its beginning

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderService)
};

QString digest(const QByteArray& pdf, const QByteArray& appendices)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(pdf);
    hash.addData(appendices);
    return QString::fromLatin1(hash.result().toHex());
}

/// The frozen copy of an approved order, after its hash has been checked.
Result<OrderRepository::Frozen> untouched(Storage& storage, OrderId id)
{
    LOTSIA_TRY_ASSIGN(const auto frozen, storage.orders.frozen(id));
    if (!frozen)
        return fail(ErrorCode::Data, Text::tr("The order is not approved yet."));
    if (digest(frozen->pdf, frozen->appendicesJson) != frozen->sha256)
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

Result<Roadmap> loadRoadmap(Storage& storage, qint64 id)
{
    LOTSIA_TRY_ASSIGN(auto roadmap, storage.roadmaps.load(RoadmapId(id)));
    if (!roadmap)
        return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
    return std::move(*roadmap);
}

/// The latest year with results where none is given.
Result<AcademicYear> yearOf(Storage& storage, const OrderSources& sources)
{
    if (sources.year)
        return *sources.year;
    LOTSIA_TRY_ASSIGN(const QList<AcademicYear> years, storage.results.years());
    if (years.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("There are no results yet to make a list of schools from. Load them first."));
    return years.first();
}

/// The set of the year, or the one in use, where none is given.
Result<qint64> criteriaOf(Storage& storage, const OrderSources& sources, std::optional<AcademicYear> year)
{
    if (sources.criteria > 0)
        return sources.criteria;
    const CriteriaService criteria(storage);
    LOTSIA_TRY_ASSIGN(const CriteriaId id, year ? criteria.current(*year) : criteria.current());
    return id.value();
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
    return {{.key = u"roadmap-approval"_s, .title = Text::tr("On the approval of a roadmap"), .takesRoadmap = true},
            {.key = u"criteria-approval"_s, .title = Text::tr("On the approval of criteria"), .takesCriteria = true},
            {.key = u"list-approval"_s,
             .title = Text::tr("On the approval of the list of schools"),
             .takesCriteria = true,
             .takesYear = true},
            {.key = u"roadmap-amendment"_s,
             .title = Text::tr("On changes to a roadmap, named one by one"),
             .takesRoadmap = true,
             .amendsRoadmap = true},
            {.key = u"roadmap-new-edition"_s,
             .title = Text::tr("On changes to a roadmap, given anew as a whole"),
             .takesRoadmap = true,
             .amendsRoadmap = true}};
}

Result<OrderId> OrderService::create(const QString& templateKey, const OrderSources& sources)
{
    LOTSIA_TRY_ASSIGN(const Order order, filledFrom(templateKey, sources));
    return add(order);
}

Result<RoadmapAmendment> OrderService::amendment(const Roadmap& roadmap, bool listed) const
{
    const RoadmapEditions editions(m_storage);
    LOTSIA_TRY_ASSIGN(const RoadmapState state, editions.state(roadmap.id));
    if (state == RoadmapState::Draft)
        return fail(ErrorCode::Data,
                    Text::tr("The roadmap is not approved yet. Make an order on its approval instead."));
    if (state != RoadmapState::Amending)
        return fail(
            ErrorCode::Data,
            Text::tr("The roadmap is approved and not being changed. Begin a new edition and change it first."));
    LOTSIA_TRY_ASSIGN(const QList<RoadmapEdition> former, editions.list(roadmap.id));
    const RoadmapDiff diff = RoadmapDiff::of(former.last().roadmap, roadmap);
    if (diff.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("Nothing has been changed since the last edition. Change the roadmap first."));
    QList<Order> approving;
    for (const RoadmapEdition& edition : former) {
        LOTSIA_TRY_ASSIGN(const Order order, get(edition.order));
        approving << order;
    }
    RoadmapAmendment amendment = amendmentOf(roadmap.documentKind, approving);
    if (!listed)
        return amendment;
    amendment.points = amendmentPoints(diff, former.last().roadmap, roadmap);
    if (numberedPoints(amendment.points).size() > longestPoint)
        return fail(ErrorCode::Data,
                    Text::tr("There are too many changes to name them one by one. Give the roadmap anew as a whole."));
    return amendment;
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
    LOTSIA_TRY_ASSIGN(Order order, get(id));
    if (order.state == OrderState::Approved)
        return fail(ErrorCode::Data,
                    Text::tr("The order is approved and does not change any more. Make a new order instead."));
    if (!order.amends.isValid() || order.amendsState.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The order does not name changes of a roadmap one by one."));
    LOTSIA_TRY_ASSIGN(const Order fresh, filledFrom(u"roadmap-amendment"_s, {.roadmap = order.amends}));
    if (order.clauses.isEmpty())
        order.clauses << fresh.clauses.first();
    else
        order.clauses.first() = fresh.clauses.first();
    order.amendsState = fresh.amendsState;
    return order;
}

Result<Order> OrderService::filledFrom(const QString& templateKey, const OrderSources& sources) const
{
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    LOTSIA_TRY_ASSIGN(const Order blank, readTemplate(templateKey));
    TemplateSources filling;
    std::optional<Roadmap> roadmap;
    if (sources.roadmap) {
        LOTSIA_TRY_ASSIGN(roadmap, loadRoadmap(m_storage, sources.roadmap->value()));
        filling.roadmap = &*roadmap;
    }
    const auto known = templates();
    const auto chosen =
        std::find_if(known.begin(), known.end(), [&](const OrderTemplate& each) { return each.key == templateKey; });
    std::optional<RoadmapAmendment> changes;
    if (chosen != known.end() && chosen->amendsRoadmap) {
        if (!roadmap)
            return fail(ErrorCode::Data, Text::tr("An order from this template changes a roadmap. Choose which one."));
        LOTSIA_TRY_ASSIGN(changes, amendment(*roadmap, templateKey == u"roadmap-amendment"));
        filling.amendment = &*changes;
    }
    const auto needs = [&blank](bool list) {
        return std::any_of(blank.appendices.begin(), blank.appendices.end(), [list](const OrderAppendix& appendix) {
            return list ? appendix.kind == AppendixKind::SchoolList : appendix.kind != AppendixKind::Roadmap;
        });
    };
    if (needs(true)) {
        LOTSIA_TRY_ASSIGN(filling.year, yearOf(m_storage, sources));
    } else if (sources.year) {
        return fail(ErrorCode::Data,
                    Text::tr("An order from this template has no list of schools. Create it without a year."));
    }
    std::optional<CriteriaSet> criteria;
    if (needs(false)) {
        LOTSIA_TRY_ASSIGN(filling.criteriaId, criteriaOf(m_storage, sources, filling.year));
        LOTSIA_TRY_ASSIGN(criteria, CriteriaService(m_storage).get(CriteriaId(filling.criteriaId)));
        filling.criteria = &*criteria;
    } else if (sources.criteria > 0) {
        return fail(ErrorCode::Data,
                    Text::tr("An order from this template has no criteria. Create it without a criteria set."));
    }
    const Order order = fillTemplate(blank, department, filling);
    if (sources.roadmap && !order.concerns(*sources.roadmap))
        return fail(ErrorCode::Data, Text::tr("An order from this template has no roadmap. Create it without one."));
    return order;
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
        if (appendix.source <= 0 || (appendix.kind == AppendixKind::SchoolList && appendix.year <= 0)) {
            gathered.contents << content;
            continue;
        }
        if (appendix.kind == AppendixKind::Roadmap) {
            LOTSIA_TRY_ASSIGN(const Roadmap roadmap, loadRoadmap(m_storage, appendix.source));
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
        LOTSIA_TRY_ASSIGN(const Roadmap roadmap, loadRoadmap(m_storage, order.amends.value()));
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
        if (appendix.kind == AppendixKind::Roadmap)
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
        LOTSIA_TRY_ASSIGN(const Roadmap now, loadRoadmap(m_storage, it.key().value()));
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
    OrderRepository::Frozen frozen;
    LOTSIA_TRY_ASSIGN(frozen.pdf, pdf(order, gathered.contents));
    frozen.appendicesJson = frozenAppendices(gathered.contents);
    frozen.sha256 = digest(frozen.pdf, frozen.appendicesJson);
    order.state = OrderState::Approved;

    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const Order stored, get(id));
    if (stored != draft)
        return fail(ErrorCode::Data,
                    Text::tr("The order was changed meanwhile. Look at it again and approve it then."));
    LOTSIA_TRY(m_storage.orders.freeze(order, frozen));
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
