#include "workspace/OrderChanges.h"

#include "common/ShippedFile.h"
#include "orders/OrderTemplates.h"
#include "roadmap/RoadmapDiff.h"
#include "storage/Storage.h"
#include "workspace/OrderRegister.h"
#include "workspace/RoadmapEditions.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPoints = 400; ///< an order holds 500
constexpr qsizetype mostRepealed = 100; ///< links of one order
const QString amendmentKey = u"amendment"_s;
const QString repealKey = u"repeal"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderChanges)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

bool links(const Order& order, OrderLinkKind kind, OrderId target)
{
    return std::any_of(order.links.begin(), order.links.end(),
                       [&](const OrderLink& link) { return link.kind == kind && link.target == target; });
}

QString shortName(const Order& order)
{
    return OrderMention{order.id, order.number, order.date}.text();
}

/// «приказ Управления образования от 24.06.2021 № 96», the word in its \p form.
QString withIssuer(const Order& order, const QString& form)
{
    const QString issuer = issuerGenitive(order);
    return u"приказ%1 %2%3"_s.arg(form, issuer.isEmpty() ? QString() : issuer + u' ', dateAndNumber(order));
}

} // namespace

/// An approved order that another one is to change, and those that changed it before.
struct OrderChanges::Target {
    Order order;
    OrderLife life;
    QList<Order> later;
};

Result<OrderChanges::Target> OrderChanges::target(OrderId id) const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    const auto find = [&orders](OrderId key) {
        return std::find_if(orders.begin(), orders.end(), [key](const Order& order) { return order.id == key; });
    };
    const auto found = find(id);
    if (found == orders.end())
        return fail(ErrorCode::Data, Text::tr("There is no such order any more. Choose another one."));
    if (found->state != OrderState::Approved)
        return fail(ErrorCode::Data,
                    Text::tr("The order “%1” is not approved. A draft is changed in its own form.")
                        .arg(found->title.simplified()));
    LOTSIA_TRY_ASSIGN(const auto lives, OrderRegister(m_storage).lives(orders));
    Target target{*found, lives.value(id), {}};
    if (target.life.repealedBy)
        return fail(ErrorCode::Data,
                    Text::tr("The order %1 has lost its force already by the order %2. Choose another one.")
                        .arg(shortName(*found), target.life.repealedBy->text()));
    for (const OrderMention& mention : target.life.amendedBy) {
        if (const auto later = find(mention.order); later != orders.end())
            target.later << *later;
    }
    return target;
}

Result<Order> OrderChanges::textOf(OrderId original) const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.orders.load(original));
    if (!stored)
        return fail(ErrorCode::Data, Text::tr("There is no such order any more. Choose another one."));
    Order text = *stored;
    QDate newest;
    OrderId by;
    for (const Order& order : orders) {
        if (order.state != OrderState::Approved)
            continue;
        for (const OrderLink& link : order.links) {
            if (link.kind != OrderLinkKind::Amends || link.target != original || !link.edition.isValid()
                || (newest.isValid() && std::pair(order.date, order.id) < std::pair(newest, by)))
                continue;
            LOTSIA_TRY_ASSIGN(const auto copy, m_storage.orders.loadWithRemoved(link.edition));
            if (!copy || copy->editionOf != original)
                continue;
            text = *copy;
            newest = order.date;
            by = order.id;
        }
    }
    return text;
}

Result<OrderId> OrderChanges::copyOf(OrderId original)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(target(original));
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    for (const Order& order : orders) {
        if (order.state == OrderState::Draft && order.editionOf == original)
            return order.id;
    }
    LOTSIA_TRY_ASSIGN(Order copy, textOf(original));
    copy.id = {};
    copy.state = OrderState::Draft;
    copy.editionOf = original;
    copy.links.clear();
    copy.amends = {};
    copy.amendsState.clear();
    LOTSIA_TRY_ASSIGN(const OrderId id, m_storage.orders.store(copy));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Result<Order> OrderChanges::blank(const QString& key, const QHash<QString, QString>& fields) const
{
    const QString name = u"order-%1.json"_s.arg(key);
    QString json = QString::fromUtf8(shippedFile(name));
    // What earlier orders say is filled in last: braces in it are no fields.
    const auto mark = [](const QString& field) { return QChar(0xE000) + field + QChar(0xE001); };
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        json.replace(u'{' + it.key() + u'}', mark(it.key()));
    LOTSIA_TRY_ASSIGN(const Order orderTemplate,
                      Order::fromJson(QJsonDocument::fromJson(json.toUtf8()).object(), name));
    LOTSIA_TRY_ASSIGN(const Department department, m_storage.department.load());
    Order order = fillTemplate(orderTemplate, department, {});
    const auto fill = [&](QString& text) {
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            text.replace(mark(it.key()), it.value());
    };
    fill(order.title);
    fill(order.preamble);
    for (OrderClause& clause : order.clauses)
        fill(clause.text);
    return order;
}

Result<QSet<RoadmapId>> OrderChanges::changedRoadmaps(const Order& order) const
{
    const RoadmapEditions editions(m_storage);
    QSet<RoadmapId> changed;
    for (const OrderAppendix& appendix : order.appendices) {
        const RoadmapId id(appendix.source);
        if (appendix.kind != AppendixKind::Roadmap || !id.isValid() || changed.contains(id))
            continue;
        LOTSIA_TRY_ASSIGN(const RoadmapState state, editions.state(id));
        if (state != RoadmapState::Amending)
            continue;
        LOTSIA_TRY_ASSIGN(const QList<RoadmapEdition> former, editions.list(id));
        LOTSIA_TRY_ASSIGN(const auto now, m_storage.roadmaps.load(id));
        if (now && !former.isEmpty() && !RoadmapDiff::of(former.last().roadmap, *now).isEmpty())
            changed.insert(id);
    }
    return changed;
}

Result<Order> OrderChanges::amendment(OrderId copyId) const
{
    LOTSIA_TRY_ASSIGN(const auto copy, m_storage.orders.load(copyId));
    if (!copy || copy->state != OrderState::Draft || !copy->editionOf.isValid())
        return fail(ErrorCode::Data, Text::tr("This is no copy of an order with changes. Choose “Change the order…”."));
    LOTSIA_TRY_ASSIGN(const Target original, target(copy->editionOf));
    LOTSIA_TRY_ASSIGN(const Order before, textOf(copy->editionOf));
    LOTSIA_TRY_ASSIGN(const QSet<RoadmapId> changed, changedRoadmaps(*copy));
    const OrderAmendment words = orderAmendment(before, *copy, changed);
    if (words.points.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("The copy says what the order says. Change its heading, preamble, points or appendices "
                             "first."));
    if (words.points.size() > mostPoints)
        return fail(ErrorCode::Data,
                    Text::tr("There are too many changes to name them one by one. Make a new order and repeal this "
                             "one."));
    LOTSIA_TRY_ASSIGN(Order order,
                      blank(amendmentKey,
                            {{u"changed.named"_s, withIssuer(original.order, {})},
                             {u"changed.full"_s, orderNamed(original.order, original.later)}}));
    Q_ASSERT(!order.clauses.isEmpty());
    QList<OrderClause> clauses{order.clauses.first()};
    if (words.points.size() == 1) {
        clauses.first().text.replace(u"следующие изменения:"_s,
                                     u"следующее изменение: "_s + words.points.first() + u'.');
    } else {
        for (const QString& point : words.points)
            clauses << OrderClause{capital(point) + u'.', 2};
    }
    const OrderLink link{OrderLinkKind::Amends, copy->editionOf, copy->id, orderDigest(*copy)};
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    for (const Order& draft : orders) {
        if (draft.state != OrderState::Draft || draft.editionOf.isValid()
            || !links(draft, OrderLinkKind::Amends, copy->editionOf))
            continue;
        // Only the points that name the changes are worded anew.
        qsizetype own = 0;
        while (own < draft.clauses.size() && (own == 0 || draft.clauses.at(own).level > 1))
            ++own;
        order = draft;
        order.clauses = draft.clauses.mid(own);
        order.links.removeIf([&](const OrderLink& each) { return each.target == copy->editionOf; });
        break;
    }
    if (order.id.isValid())
        order.clauses = clauses + order.clauses;
    else
        order.clauses = clauses + order.clauses.mid(1);
    order.links << link;
    // What a person added behind the draft stays; what was attached for the changes is attached anew.
    QList<OrderAppendix> own = order.id.isValid() ? order.appendices : QList<OrderAppendix>();
    own.removeIf([&](const OrderAppendix& each) { return !each.isOwn() || words.appendices.contains(each); });
    order.appendices = words.appendices + own;
    order.amends = {};
    for (const OrderAppendix& appendix : words.appendices) {
        if (appendix.kind == AppendixKind::Roadmap && changed.contains(RoadmapId(appendix.source)))
            order.amends = RoadmapId(appendix.source);
    }
    return order;
}

Result<Order> OrderChanges::repeal(const QList<OrderId>& originals) const
{
    if (originals.isEmpty())
        return fail(ErrorCode::Data, Text::tr("It is not chosen which orders lose their force. Mark one at least."));
    if (originals.size() > mostRepealed)
        return fail(
            ErrorCode::Data,
            Text::tr("One order repeals at most %1 orders. Mark fewer and make a second one.").arg(mostRepealed));
    QList<Target> targets;
    for (const OrderId id : originals) {
        LOTSIA_TRY_ASSIGN(const Target one, target(id));
        targets << one;
    }
    const Order& first = targets.first().order;
    if (targets.size() == 1) {
        LOTSIA_TRY_ASSIGN(
            Order order,
            blank(repealKey,
                  {{u"repealed.force"_s, u"утратившим силу"_s},
                   {u"repealed.named"_s, withIssuer(first, u"а"_s)},
                   {u"repealed.full"_s, u"%1 «%2»."_s.arg(withIssuer(first, {}), first.title.simplified())}}));
        order.links << OrderLink{OrderLinkKind::Repeals, first.id};
        return order;
    }
    LOTSIA_TRY_ASSIGN(Order order,
                      blank(repealKey,
                            {{u"repealed.force"_s, u"утратившими силу"_s},
                             {u"repealed.named"_s, u"некоторых приказов"_s},
                             {u"repealed.full"_s, u"следующие приказы:"_s}}));
    QList<OrderClause> clauses{order.clauses.first()};
    for (const Target& one : targets) {
        clauses << OrderClause{u"%1 «%2»%3"_s.arg(capital(withIssuer(one.order, {})), one.order.title.simplified(),
                                                  &one == &targets.constLast() ? u"."_s : u";"_s),
                               2};
        order.links << OrderLink{OrderLinkKind::Repeals, one.order.id};
    }
    order.clauses = clauses + order.clauses.mid(1);
    return order;
}

Status OrderChanges::check(const Order& order) const
{
    if (order.editionOf.isValid())
        return fail(ErrorCode::Data,
                    Text::tr("This is a copy of an order with changes and no order itself. Word the order that makes "
                             "the changes, and approve that one."));
    for (const OrderLink& link : order.links) {
        if (link.target == order.id)
            return fail(ErrorCode::Data, Text::tr("The order changes itself. Take this link out."));
        LOTSIA_TRY_ASSIGN(const Target one, target(link.target));
        if (one.order.date > order.date)
            return fail(ErrorCode::Data,
                        Text::tr("The order %1 is of a later day than the one that changes it. Correct the date.")
                            .arg(shortName(one.order)));
        if (!link.edition.isValid())
            continue;
        const auto newer = std::ranges::find_if(
            one.later, [&order](const Order& each) { return each.id != order.id && each.date > order.date; });
        if (newer != one.later.end())
            return fail(ErrorCode::Data,
                        Text::tr("The order %1 changed the same order on a later day. Give this one a date that is "
                                 "not before it.")
                            .arg(shortName(*newer)));
        LOTSIA_TRY_ASSIGN(const auto copy, m_storage.orders.load(link.edition));
        if (!copy || copy->editionOf != link.target || orderDigest(*copy) != link.editionState)
            return fail(ErrorCode::Data,
                        Text::tr("The copy with the changes of the order %1 was changed or removed after this order "
                                 "was worded. Word the order anew from the copy.")
                            .arg(shortName(one.order)));
    }
    return {};
}

Status OrderChanges::putAwayCopies(const Order& order)
{
    for (const OrderLink& link : order.links) {
        if (link.edition.isValid())
            LOTSIA_TRY(m_storage.orders.setRemoved(link.edition, true));
    }
    return {};
}

} // namespace lotsia
