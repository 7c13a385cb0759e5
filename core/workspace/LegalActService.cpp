#include "workspace/LegalActService.h"

#include "common/TextFold.h"
#include "orders/TextScan.h"
#include "storage/Storage.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LegalActService)
};

QString identity(const LegalAct& act)
{
    return QStringList{foldForMatch(act.kind), foldForMatch(act.issuerGenitive), foldForMatch(act.number),
                       act.date.isValid() ? act.date.toString(Qt::ISODate) : foldForMatch(act.dateText),
                       act.number.isEmpty() ? foldForMatch(act.title) : QString()}
        .join(u'\n');
}

} // namespace

LegalAct LegalActService::tidied(LegalAct act)
{
    for (QString* text : {&act.kind, &act.issuer, &act.issuerGenitive, &act.dateText, &act.number, &act.title})
        *text = text->simplified();
    act.note = act.note.trimmed();
    if (act.number.startsWith(u'№') || act.number.startsWith(u"N "))
        act.number = act.number.mid(1).trimmed();
    if (act.dateText.startsWith(u"от "_s))
        act.dateText = act.dateText.mid(3);
    // Only marks that belong to each other: «План «А» и «Б»» keeps its own.
    if (act.title.startsWith(u'«') && act.title.endsWith(u'»')) {
        int depth = 0;
        bool around = true;
        for (qsizetype i = 0; i < act.title.size(); ++i) {
            depth += act.title.at(i) == u'«' ? 1 : act.title.at(i) == u'»' ? -1 : 0;
            around = around && (depth > 0 || i == act.title.size() - 1);
        }
        if (around && depth == 0)
            act.title = act.title.mid(1, act.title.size() - 2).trimmed();
    }
    if (act.issuerGenitive.isEmpty())
        act.issuerGenitive = issuerInGenitive(act.issuer);
    if (act.issuer.isEmpty())
        act.issuer = issuerInNominative(act.issuerGenitive);
    const QList<ScannedDate> dates = scanDates(act.dateText);
    act.date = dates.size() == 1 ? dates.first().date : QDate();
    return act;
}

Status LegalActService::check(const LegalAct& act) const
{
    if (act.kind.isEmpty())
        return fail(ErrorCode::Data, Text::tr("It is not said what kind of act it is. Write “order” or another kind."));
    if (act.number.isEmpty() && act.title.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The act has neither a number nor a title. Write one of them."));
    for (const QString& text :
         {act.kind, act.issuer, act.issuerGenitive, act.dateText, act.number, act.title, act.note})
        if (text.size() > MaxText)
            return fail(ErrorCode::Data, Text::tr("The text is longer than %1 letters. Shorten it.").arg(MaxText));
    if (!act.issuer.isEmpty() && act.issuerGenitive.isEmpty())
        return fail(ErrorCode::Data,
                    Text::tr("The genitive of “%1” is not known. Write it: it stands in the order.").arg(act.issuer));
    const QList<ScannedDate> dates = scanDates(act.dateText);
    if (dates.size() == 1 && !dates.first().date.isValid())
        return fail(ErrorCode::Data, Text::tr("There is no such day as “%1”. Correct the date.").arg(act.dateText));
    return {};
}

Result<std::optional<LegalAct>> LegalActService::same(const LegalAct& act) const
{
    LOTSIA_TRY_ASSIGN(const QList<LegalAct> acts, m_storage.legalActs.list());
    const QString key = identity(act);
    for (const LegalAct& other : acts)
        if (other.id != act.id && identity(other) == key)
            return std::optional(other);
    return std::optional<LegalAct>();
}

Result<QList<LegalActUse>> LegalActService::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<LegalAct> acts, m_storage.legalActs.list());
    LOTSIA_TRY_ASSIGN(const QList<Order> orders, m_storage.orders.list());
    QList<LegalActUse> uses;
    for (const LegalAct& act : acts) {
        LegalActUse use{act};
        for (const Order& order : orders) {
            if (!order.bases.contains(act.id.value()))
                continue;
            use.orders << ActOrder{order.id,
                                   order.state == OrderState::Approved
                                       ? u"№ %1 от %2"_s.arg(order.number, order.date.toString(u"dd.MM.yyyy"_s))
                                       : order.title.simplified()};
        }
        uses << use;
    }
    return uses;
}

Result<LegalAct> LegalActService::get(LegalActId id) const
{
    LOTSIA_TRY_ASSIGN(auto act, m_storage.legalActs.find(id));
    if (!act)
        return fail(ErrorCode::Data, Text::tr("There is no such act in the register. Choose one from the list."));
    return std::move(*act);
}

Result<LegalActId> LegalActService::save(const LegalAct& source)
{
    const LegalAct act = tidied(source);
    LOTSIA_TRY(check(act));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto twin, same(act));
    if (twin)
        return fail(
            ErrorCode::Data,
            Text::tr("This act is in the register already: %1. Change that entry.").arg(actText(*twin, std::nullopt)));
    LOTSIA_TRY_ASSIGN(const LegalActId id, m_storage.legalActs.store(act));
    LOTSIA_TRY(transaction.commit());
    return id;
}

/// The caller holds a transaction.
Result<TakenActs> LegalActService::storeAll(const QList<LegalAct>& acts)
{
    TakenActs taken;
    for (const LegalAct& source : acts) {
        const LegalAct act = tidied(source);
        LOTSIA_TRY(check(act));
        LOTSIA_TRY_ASSIGN(const auto twin, same(act));
        LegalActId id;
        if (twin) {
            id = twin->id;
        } else {
            LOTSIA_TRY_ASSIGN(id, m_storage.legalActs.store(act));
            taken.added << id;
        }
        if (!taken.acts.contains(id))
            taken.acts << id;
    }
    return taken;
}

Result<QList<LegalActId>> LegalActService::saveAll(const QList<LegalAct>& acts)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(TakenActs taken, storeAll(acts));
    LOTSIA_TRY(transaction.commit());
    return std::move(taken.acts);
}

Result<TakenActs> LegalActService::take(OrderId id, const QList<LegalAct>& acts)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(TakenActs taken, storeAll(acts));
    LOTSIA_TRY_ASSIGN(Order order, storedOrder(m_storage, id));
    taken.order = id;
    if (order.state == OrderState::Draft) {
        for (const LegalActId act : std::as_const(taken.acts))
            if (!order.bases.contains(act.value()))
                taken.bases << act.value();
        order.bases += taken.bases;
        LOTSIA_TRY(m_storage.orders.store(order));
    }
    LOTSIA_TRY(transaction.commit());
    return taken;
}

Status LegalActService::setTaken(const TakenActs& taken, bool there)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (const LegalActId id : taken.added)
        LOTSIA_TRY(mark(id, !there));
    LOTSIA_TRY_ASSIGN(Order order, storedOrder(m_storage, taken.order));
    if (order.state == OrderState::Draft) {
        order.bases.removeIf([&taken](qint64 basis) { return taken.bases.contains(basis); });
        if (there)
            order.bases += taken.bases;
        LOTSIA_TRY(m_storage.orders.store(order));
    }
    return transaction.commit();
}

Result<QList<LegalAct>> LegalActService::lookAlikes(const LegalAct& source) const
{
    const LegalAct act = tidied(source);
    LOTSIA_TRY_ASSIGN(const QList<LegalAct> acts, m_storage.legalActs.list());
    QList<LegalAct> alike;
    const auto equal = [](const QString& a, const QString& b) {
        return !a.isEmpty() && foldForMatch(a) == foldForMatch(b);
    };
    for (const LegalAct& other : acts)
        if (other.id != act.id && (equal(other.number, act.number) || equal(other.title, act.title)))
            alike << other;
    return alike;
}

/// The caller holds a transaction.
Status LegalActService::mark(LegalActId id, bool removed)
{
    if (!removed) {
        LOTSIA_TRY_ASSIGN(const LegalAct act, get(id));
        LOTSIA_TRY_ASSIGN(const auto twin, same(act));
        if (twin)
            return fail(ErrorCode::Data,
                        Text::tr("This act is in the register already: %1. Change that entry.")
                            .arg(actText(*twin, std::nullopt)));
    }
    return m_storage.legalActs.setRemoved(id, removed);
}

Status LegalActService::setRemoved(LegalActId id, bool removed)
{
    return setRemoved(QList<LegalActId>{id}, removed);
}

Status LegalActService::setRemoved(const QList<LegalActId>& ids, bool removed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (const LegalActId id : ids)
        LOTSIA_TRY(mark(id, removed));
    return transaction.commit();
}

} // namespace lotsia
