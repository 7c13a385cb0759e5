#include "workspace/FrozenLists.h"

#include "storage/Storage.h"
#include "workspace/CriteriaService.h"
#include "workspace/FrozenListDiff.h"
#include "workspace/StoredOrder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FrozenLists)
};

/// Without criteria it is the hash of the list alone: so older versions kept it.
QString digest(const QByteArray& json, const QByteArray& criteriaJson)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(json);
    hash.addData(criteriaJson);
    return QString::fromLatin1(hash.result().toHex());
}

Result<FrozenRecord> untouched(Storage& storage, FrozenListId id)
{
    LOTSIA_TRY_ASSIGN(auto record, storage.criteria.findFrozen(id.value()));
    if (!record)
        return fail(ErrorCode::Data, Text::tr("There is no kept list number %1. Choose one that is.").arg(id.value()));
    if (digest(record->json, record->criteriaJson) != record->sha256)
        return fail(ErrorCode::Damaged,
                    Text::tr("The kept list of schools number %1 was changed from outside. Restore the database from a "
                             "copy.")
                        .arg(id.value()));
    return std::move(*record);
}

/// The rules that the list was made by.
Result<CriteriaSet> rulesOf(Storage& storage, const FrozenRecord& record, const QString& sha256)
{
    if (!record.criteriaJson.isEmpty())
        return CriteriaSet::parse(record.criteriaJson);
    LOTSIA_TRY_ASSIGN(const auto stored, storage.criteria.findByHash(sha256));
    if (!stored)
        return fail(ErrorCode::Data,
                    Text::tr("An older version kept this list without its criteria, and the set was changed since. "
                             "The list can be read, but not computed again."));
    LOTSIA_TRY_ASSIGN(const auto set, storage.criteria.find(*stored));
    return CriteriaSet::parse(set->json);
}

} // namespace

Result<QList<FrozenList>> FrozenLists::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<FrozenRecord> records, m_storage.criteria.frozenList());
    QList<FrozenList> lists;
    for (const FrozenRecord& record : records) {
        // The contract's own words stand on the first line; a damaged list is named all the same.
        const auto head = readFrozenHead(record.json);
        lists.append({.id = FrozenListId(record.id),
                      .year = record.year,
                      .criteriaTitle = head ? head->title : QString(),
                      .criteriaEdition = head ? head->edition : QString(),
                      .sha256 = record.sha256,
                      .at = record.at,
                      .orderText = record.orderText,
                      .order = OrderId(record.order),
                      .schools = std::max(0, record.lines - 2)});
    }
    return lists;
}

Result<FrozenListId> FrozenLists::freeze(const Classification& classification, OrderId order, const QString& orderText)
{
    FrozenRecord record;
    record.year = classification.year();
    record.json = classification.toJson();
    record.criteriaJson = classification.criteria().canonicalJson();
    record.sha256 = digest(record.json, record.criteriaJson);
    record.at = m_storage.clock().now().toString(Qt::ISODate);
    record.order = order.isValid() ? order.value() : 0;
    record.orderText = orderText;
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::beginOrJoin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto criteria, m_storage.criteria.findByHash(classification.criteria().sha256()));
    if (!criteria)
        return fail(ErrorCode::Data, Text::tr("The criteria set of this list is not stored in the database."));
    record.criteria = *criteria;
    if (order.isValid()) {
        LOTSIA_TRY(storedOrder(m_storage, order));
    }
    LOTSIA_TRY_ASSIGN(const qint64 id, m_storage.criteria.addFrozen(record));
    LOTSIA_TRY(transaction.commit());
    return FrozenListId(id);
}

Result<QByteArray> FrozenLists::json(FrozenListId id) const
{
    LOTSIA_TRY_ASSIGN(const FrozenRecord record, untouched(m_storage, id));
    return record.json;
}

Result<FrozenLists::Comparison> FrozenLists::compare(FrozenListId id, Progress* progress) const
{
    LOTSIA_TRY_ASSIGN(const FrozenRecord record, untouched(m_storage, id));
    LOTSIA_TRY_ASSIGN(const FrozenContent then, readFrozen(record.json));
    LOTSIA_TRY_ASSIGN(const CriteriaSet rules, rulesOf(m_storage, record, then.head.criteriaSha256));
    LOTSIA_TRY_ASSIGN(const auto data,
                      CriteriaService(m_storage).dataset(record.year, rules.yearsBack(), rules.needs(), progress));
    LOTSIA_TRY_ASSIGN(const Classification classification, evaluate(rules, data, then.decisions(), progress));
    const QByteArray json = classification.toJson();

    Comparison comparison;
    comparison.identicalBytes = json == record.json;
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.criteria.find(record.criteria));
    comparison.criteriaChanged = !stored || stored->sha256 != rules.sha256();
    if (comparison.identicalBytes)
        return comparison;
    LOTSIA_TRY_ASSIGN(const FrozenContent now, readFrozen(json));
    FrozenListDiff diff(then, now, classification.classes());
    comparison.changes = diff.changes();
    comparison.reasons = diff.reasons();
    return comparison;
}

} // namespace lotsia
