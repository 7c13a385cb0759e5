#include "workspace/OrderDrafting.h"

#include "common/ShippedFile.h"
#include "orders/OrderFilling.h"
#include "storage/Storage.h"
#include "workspace/CriteriaService.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/OwnTemplates.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPoint = 18'000; ///< letters; a stored point takes 20 000 with its beginning
const QString ownPrefix = u"own-"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderDrafting)
};

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

bool hasList(const Order& order)
{
    return std::ranges::any_of(order.appendices,
                               [](const OrderAppendix& appendix) { return appendix.kind == AppendixKind::SchoolList; });
}

bool hasCriteria(const Order& order)
{
    return std::ranges::any_of(order.appendices, [](const OrderAppendix& appendix) {
        return appendix.kind != AppendixKind::Roadmap && !appendix.isOwn();
    });
}

bool hasRoadmap(const Order& order)
{
    return speaksOfRoadmap(order) || std::ranges::any_of(order.appendices, [](const OrderAppendix& appendix) {
               return appendix.kind == AppendixKind::Roadmap;
           });
}

} // namespace

QList<OrderTemplate> OrderDrafting::templates()
{
    return {{.key = u"roadmap-approval"_s,
             .title = Text::tr("On the approval of a roadmap"),
             .about = Text::tr("Approves a plan of measures; the plan is printed as the appendix."),
             .takesRoadmap = true},
            {.key = u"criteria-approval"_s,
             .title = Text::tr("On the approval of criteria"),
             .about = Text::tr("Approves the criteria and the methodology; both are printed as appendices."),
             .takesCriteria = true},
            {.key = u"list-approval"_s,
             .title = Text::tr("On the approval of the list of schools"),
             .about = Text::tr("Approves the list that the results of a school year give by the criteria."),
             .takesCriteria = true,
             .takesYear = true},
            {.key = u"roadmap-amendment"_s,
             .title = Text::tr("On changes to a roadmap, named one by one"),
             .about = Text::tr("For few changes of an approved plan: each becomes a point of the order."),
             .takesRoadmap = true,
             .amendsRoadmap = true},
            {.key = u"roadmap-new-edition"_s,
             .title = Text::tr("On changes to a roadmap, given anew as a whole"),
             .about = Text::tr("For many changes of an approved plan: the new edition is printed as the appendix."),
             .takesRoadmap = true,
             .amendsRoadmap = true}};
}

Result<QList<OrderTemplate>> OrderDrafting::allTemplates() const
{
    LOTSIA_TRY_ASSIGN(const QList<OwnTemplate> own, m_storage.orderTemplates.list());
    QList<OrderTemplate> all;
    for (const OwnTemplate& entry : own)
        all << OrderTemplate{.key = ownPrefix + QString::number(entry.id),
                             .title = entry.title,
                             .about = entry.order.title.simplified(),
                             .takesRoadmap = hasRoadmap(entry.order),
                             .takesCriteria = hasCriteria(entry.order),
                             .takesYear = hasList(entry.order),
                             .own = entry.id};
    return all + templates();
}

Result<Order> OrderDrafting::readTemplate(const QString& key) const
{
    if (key.startsWith(ownPrefix)) {
        LOTSIA_TRY_ASSIGN(const OwnTemplate own, OwnTemplates(m_storage).get(key.mid(ownPrefix.size()).toLongLong()));
        return own.order;
    }
    const QList<OrderTemplate> known = templates();
    if (std::ranges::find(known, key, &OrderTemplate::key) == known.end())
        return fail(ErrorCode::Data, Text::tr("There is no template “%1”. Choose one from the list.").arg(key));
    const QString name = u"order-%1.json"_s.arg(key);
    return Order::fromJson(QJsonDocument::fromJson(shippedFile(name)).object(), name);
}

Result<RoadmapAmendment> OrderDrafting::amendment(const Roadmap& roadmap, bool listed) const
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
        LOTSIA_TRY_ASSIGN(const Order order, storedOrder(m_storage, edition.order));
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

Result<Order> OrderDrafting::wordedAnew(OrderId id) const
{
    LOTSIA_TRY_ASSIGN(Order order, storedOrder(m_storage, id));
    if (order.state == OrderState::Approved)
        return fail(ErrorCode::Data,
                    Text::tr("The order is approved and does not change any more. Make a new order instead."));
    if (!order.amends.isValid() || order.amendsState.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The order does not name changes of a roadmap one by one."));
    LOTSIA_TRY_ASSIGN(const Order fresh, draft(u"roadmap-amendment"_s, {.roadmap = order.amends}));
    if (order.clauses.isEmpty())
        order.clauses << fresh.clauses.first();
    else
        order.clauses.first() = fresh.clauses.first();
    order.amendsState = fresh.amendsState;
    return order;
}

Result<Order> OrderDrafting::draft(const QString& templateKey, const OrderSources& sources) const
{
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    LOTSIA_TRY_ASSIGN(const Order blank, readTemplate(templateKey));
    TemplateSources filling;
    std::optional<Roadmap> roadmap;
    if (sources.roadmap) {
        LOTSIA_TRY_ASSIGN(roadmap, storedRoadmap(m_storage, *sources.roadmap));
        filling.roadmap = &*roadmap;
    }
    const auto known = templates();
    const auto chosen = std::ranges::find(known, templateKey, &OrderTemplate::key);
    std::optional<RoadmapAmendment> changes;
    if (chosen != known.end() && chosen->amendsRoadmap) {
        if (!roadmap)
            return fail(ErrorCode::Data, Text::tr("An order from this template changes a roadmap. Choose which one."));
        LOTSIA_TRY_ASSIGN(changes, amendment(*roadmap, templateKey == u"roadmap-amendment"));
        filling.amendment = &*changes;
    }
    if (hasList(blank)) {
        LOTSIA_TRY_ASSIGN(filling.year, yearOf(m_storage, sources));
    } else if (sources.year) {
        return fail(ErrorCode::Data,
                    Text::tr("An order from this template has no list of schools. Create it without a year."));
    }
    std::optional<CriteriaSet> criteria;
    if (hasCriteria(blank)) {
        LOTSIA_TRY_ASSIGN(filling.criteriaId, criteriaOf(m_storage, sources, filling.year));
        LOTSIA_TRY_ASSIGN(criteria, CriteriaService(m_storage).get(CriteriaId(filling.criteriaId)));
        filling.criteria = &*criteria;
    } else if (sources.criteria > 0) {
        return fail(ErrorCode::Data,
                    Text::tr("An order from this template has no criteria. Create it without a criteria set."));
    }
    Order order = fillTemplate(blank, department, filling);
    if (order.profile == DocumentProfile()) { // a template of one's own keeps its look
        LOTSIA_TRY_ASSIGN(order.profile, DocumentDefaults(m_storage).profile());
    }
    if (sources.roadmap && !order.concerns(*sources.roadmap))
        return fail(ErrorCode::Data, Text::tr("An order from this template has no roadmap. Create it without one."));
    return order;
}

Result<FieldValues> OrderDrafting::values(const Order& order) const
{
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    TemplateSources sources;
    std::optional<Roadmap> roadmap;
    if (const auto id = order.amends.isValid() ? std::optional(order.amends) : order.roadmap()) {
        LOTSIA_TRY_ASSIGN(roadmap, m_storage.roadmaps.load(*id));
        sources.roadmap = roadmap ? &*roadmap : nullptr;
    }
    std::optional<CriteriaSet> criteria;
    for (const OrderAppendix& appendix : order.appendices) {
        if (appendix.kind == AppendixKind::Roadmap || appendix.isOwn() || appendix.source <= 0)
            continue;
        if (!criteria) {
            LOTSIA_TRY_ASSIGN(criteria, CriteriaService(m_storage).get(CriteriaId(appendix.source)));
            sources.criteria = &*criteria;
        }
        if (appendix.year > 0)
            sources.year = AcademicYear::endingIn(appendix.year);
    }
    return fieldValues(department, sources);
}

Result<Order> OrderDrafting::templateOf(const Order& order) const
{
    LOTSIA_TRY_ASSIGN(const FieldValues known, values(order));
    return templateFrom(order, known);
}

} // namespace lotsia
