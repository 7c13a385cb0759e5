#include "workspace/RoadmapEditions.h"

#include "orders/AppendixContent.h"
#include "roadmap/RoadmapSnapshot.h"
#include "storage/Storage.h"
#include "workspace/OrderService.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoadmapEditions)
};

std::unexpected<Error> unknown()
{
    return fail(ErrorCode::Data, Text::tr("There is no such roadmap. Choose one from the list."));
}

RoadmapState stateOf(bool amending, bool archived, bool approved)
{
    if (archived)
        return RoadmapState::Archived;
    if (!approved)
        return RoadmapState::Draft;
    return amending ? RoadmapState::Amending : RoadmapState::Approved;
}

/// Approved orders that stand for an edition of the roadmap, oldest first.
Result<QList<Order>> approvingOrders(Storage& storage, RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(QList<Order> orders, storage.orders.list());
    orders.removeIf(
        [roadmap](const Order& order) { return order.state != OrderState::Approved || !order.concerns(roadmap); });
    std::sort(orders.begin(), orders.end(),
              [](const Order& a, const Order& b) { return std::pair(a.date, a.id) < std::pair(b.date, b.id); });
    return orders;
}

/// The roadmap in the appendices of an order that a former version of the program approved.
Result<Roadmap> fromAppendices(Storage& storage, const Order& order, RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(const QList<AppendixContent> contents, OrderService(storage).contents(order));
    for (qsizetype i = 0; i < qMin(contents.size(), order.appendices.size()); ++i) {
        const OrderAppendix& appendix = order.appendices.at(i);
        if (appendix.kind == AppendixKind::Roadmap && appendix.source == roadmap.value() && contents.at(i).roadmap())
            return *contents.at(i).roadmap();
    }
    return fail(
        ErrorCode::Damaged,
        Text::tr("The order %1 holds no copy of the roadmap. Restore the database from a copy.").arg(order.number));
}

/// «Утверждена»: with «ё», as people read it on the screen.
QString approvedWord(const QString& documentKind)
{
    QString word = approvalWord(documentKind).toLower();
    if (word == u"утвержден")
        word = u"утверждён"_s;
    word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

Result<RoadmapState> RoadmapEditions::state(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const auto flags, m_storage.roadmaps.flags(roadmap));
    if (!flags)
        return unknown();
    LOTSIA_TRY_ASSIGN(const auto approved, m_storage.orders.approvedWith(roadmap));
    return stateOf(flags->amending, flags->archived, approved.has_value());
}

Result<QHash<RoadmapId, RoadmapState>> RoadmapEditions::states() const
{
    LOTSIA_TRY_ASSIGN(const auto headers, m_storage.roadmaps.list());
    LOTSIA_TRY_ASSIGN(const QSet<RoadmapId> approved, m_storage.orders.approvedRoadmaps());
    QHash<RoadmapId, RoadmapState> states;
    for (const auto& header : headers)
        states.insert(header.id, stateOf(header.amending, header.archived, approved.contains(header.id)));
    return states;
}

Result<QList<RoadmapEdition>> RoadmapEditions::list(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, approvingOrders(m_storage, roadmap));
    if (orders.isEmpty())
        return QList<RoadmapEdition>();
    LOTSIA_TRY_ASSIGN(const auto copies, m_storage.orders.editions(roadmap));
    LOTSIA_TRY_ASSIGN(const auto rows, m_storage.roadmaps.loadWithRemoved(roadmap));
    if (!rows)
        return unknown();
    QList<RoadmapEdition> editions;
    for (const Order& order : orders) {
        RoadmapEdition edition;
        edition.number = static_cast<int>(editions.size()) + 1;
        edition.order = order.id;
        edition.orderText = u"приказ № %1 от %2"_s.arg(order.number, order.date.toString(u"dd.MM.yyyy"_s));
        edition.date = order.date;
        const auto copy = std::find_if(copies.begin(), copies.end(),
                                       [&order](const auto& candidate) { return candidate.order == order.id; });
        if (copy == copies.end()) {
            LOTSIA_TRY_ASSIGN(const Roadmap printed, fromAppendices(m_storage, order, roadmap));
            edition.roadmap = withRowIds(printed, *rows);
        } else {
            const QByteArray hash = QCryptographicHash::hash(copy->json, QCryptographicHash::Sha256).toHex();
            auto stored = roadmapFromSnapshot(copy->json);
            if (QString::fromLatin1(hash) != copy->sha256 || !stored)
                return fail(ErrorCode::Damaged,
                            Text::tr("The kept edition of the roadmap (%1) was changed from outside. Restore the "
                                     "database from a copy.")
                                .arg(edition.orderText));
            edition.roadmap = std::move(*stored);
        }
        editions.append(std::move(edition));
    }
    return editions;
}

Result<QString> RoadmapEditions::approvalText(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, approvingOrders(m_storage, roadmap));
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.roadmaps.load(roadmap));
    if (orders.isEmpty() || !stored)
        return QString();
    const Order& order = orders.last();
    return u"%1 приказом № %2 от %3, редакция %4"_s
        .arg(approvedWord(stored->documentKind), order.number, order.date.toString(u"dd.MM.yyyy"_s))
        .arg(orders.size());
}

Result<QString> RoadmapEditions::whyFrozen(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const auto flags, m_storage.roadmaps.flags(roadmap));
    if (!flags)
        return QString();
    if (flags->archived)
        return Text::tr("The roadmap is in the archive. Take it out of the archive to change it.");
    if (flags->amending)
        return QString();
    LOTSIA_TRY_ASSIGN(const auto order, m_storage.orders.approvedWith(roadmap));
    if (!order)
        return QString();
    return Text::tr("The roadmap is approved by the order %1. To change it, begin a new edition.").arg(*order);
}

Status RoadmapEditions::amend(RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(const RoadmapState now, state(roadmap));
    if (now == RoadmapState::Amending)
        return {};
    if (now == RoadmapState::Archived)
        return fail(ErrorCode::Data,
                    Text::tr("The roadmap is in the archive. Take it out of the archive to change it."));
    if (now == RoadmapState::Draft)
        return fail(ErrorCode::Data, Text::tr("The roadmap is not approved yet: change it as it is."));
    return setAmending(roadmap, true);
}

Status RoadmapEditions::setAmending(RoadmapId roadmap, bool amending)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto flags, m_storage.roadmaps.flags(roadmap));
    if (!flags)
        return unknown();
    if (flags->amending != amending)
        LOTSIA_TRY(m_storage.roadmaps.setAmending(roadmap, amending));
    return transaction.commit();
}

Status RoadmapEditions::dropAmendment(RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(const RoadmapState now, state(roadmap));
    if (now != RoadmapState::Amending)
        return fail(ErrorCode::Data, Text::tr("The roadmap has no changes to drop."));
    LOTSIA_TRY_ASSIGN(const QList<RoadmapEdition> editions, list(roadmap));
    LOTSIA_TRY_ASSIGN(const auto rows, m_storage.roadmaps.loadWithRemoved(roadmap));
    Roadmap printed = editions.last().roadmap;
    QHash<ActionId, RoadmapAction> known;
    for (const RoadmapSection& section : rows->sections) {
        for (const RoadmapAction& action : section.actions)
            known.insert(action.id, action);
    }
    for (RoadmapSection& section : printed.sections) {
        for (RoadmapAction& action : section.actions) {
            const auto row = known.constFind(action.id);
            if (row == known.cend())
                continue;
            action.registerKey = row->registerKey;
            action.schools = row->schools;
            action.origin = row->origin;
            if (action.term.text == row->term.text)
                action.term = row->term;
        }
    }
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(m_storage.roadmaps.store(printed));
    LOTSIA_TRY(m_storage.roadmaps.setAmending(roadmap, false));
    return transaction.commit();
}

Status RoadmapEditions::setArchived(RoadmapId roadmap, bool archived)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::beginOrJoin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto flags, m_storage.roadmaps.flags(roadmap));
    if (!flags)
        return unknown();
    if (flags->archived != archived)
        LOTSIA_TRY(m_storage.roadmaps.setArchived(roadmap, archived));
    return transaction.commit();
}

} // namespace lotsia
