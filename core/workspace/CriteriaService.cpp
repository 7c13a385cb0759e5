#include "workspace/CriteriaService.h"

#include "common/ShippedFile.h"
#include "common/StrictJson.h"
#include "criteria/CriteriaDefinition.h"
#include "storage/Storage.h"
#include "workspace/CriteriaPrint.h"
#include "workspace/FrozenLists.h"
#include "workspace/IndicatorService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYearKept = 1991;
constexpr qsizetype longestAbout = 2000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriteriaService)
};

Result<CriteriaRecord> findSet(Storage& storage, qint64 id)
{
    LOTSIA_TRY_ASSIGN(const auto record, storage.criteria.find(id));
    if (!record)
        return fail(ErrorCode::Data, Text::tr("There is no criteria set number %1. See the list of sets.").arg(id));
    return *record;
}

const QString aboutFile = u"criteria-about.json"_s; // what each built-in sample is and where it comes from

void takeRules(CriteriaRecord& record, const CriteriaSet& set)
{
    record.title = set.title();
    record.edition = set.edition();
    record.sample = set.isSample();
    record.sha256 = set.sha256();
    record.json = set.canonicalJson();
}

/// Carries years, and \p year is among them.
bool isMeantFor(const CriteriaRecord& record, AcademicYear year)
{
    return (record.firstYear != 0 || record.lastYear != 0) && record.firstYear <= year.endYear()
        && (record.lastYear == 0 || record.lastYear >= year.endYear());
}

Status mustBeThere(const CriteriaRecord& record)
{
    if (record.removed)
        return fail(ErrorCode::Data,
                    Text::tr("The criteria “%1”, edition %2, were removed. Put them back first.")
                        .arg(record.title, record.edition));
    return {};
}

/// The set that has the same rules word for word, in words: a removed one is in no list.
std::unexpected<Error> sameAs(const CriteriaRecord& other)
{
    return fail(
        ErrorCode::Data,
        other.removed
            ? Text::tr("A removed set has the same rules: “%1”, edition %2. Put it back, or change the title or "
                       "the edition.")
                  .arg(other.title, other.edition)
            : Text::tr("With this change the set would be the same as set number %1. Change its title or "
                       "edition first.")
                  .arg(other.id));
}

CriteriaRecord recordOf(const CriteriaSet& set)
{
    CriteriaRecord record;
    takeRules(record, set);
    return record;
}

} // namespace

Result<QList<CriteriaEntry>> CriteriaService::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, m_storage.criteria.list());
    QList<CriteriaEntry> entries;
    for (const CriteriaRecord& record : records) {
        CriteriaEntry entry;
        entry.id = CriteriaId(record.id);
        entry.title = record.title;
        entry.edition = record.edition;
        entry.sample = record.sample;
        entry.inUse = record.inUse;
        entry.approved = record.approved;
        entry.orderText = record.orderText;
        entry.firstYear = record.firstYear;
        entry.lastYear = record.lastYear;
        entry.origin = CriteriaId(record.originId);
        entry.about = record.about;
        entry.sha256 = record.sha256;
        entry.order = OrderId(record.orderId);
        entries.append(entry);
    }
    return entries;
}

Result<CriteriaSet> CriteriaService::get(CriteriaId id) const
{
    LOTSIA_TRY_ASSIGN(const CriteriaRecord record, findSet(m_storage, id.value()));
    return CriteriaSet::parse(record.json);
}

Result<PrintedCriteria> CriteriaService::printed(CriteriaId id) const
{
    LOTSIA_TRY_ASSIGN(const CriteriaRecord record, findSet(m_storage, id.value()));
    return printedCriteria(m_storage, record);
}

Result<CriteriaId> CriteriaService::current() const
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, m_storage.criteria.list());
    for (const CriteriaRecord& record : records) {
        if (record.inUse)
            return CriteriaId(record.id);
    }
    return fail(ErrorCode::Data, Text::tr("No criteria set is in use. Choose one on the page “Criteria”."));
}

Result<CriteriaId> CriteriaService::current(AcademicYear year) const
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, m_storage.criteria.list());
    const CriteriaRecord* best = nullptr;
    for (const CriteriaRecord& record : records) { // the one in use comes first
        if (!isMeantFor(record, year) || !(record.inUse || record.approved))
            continue;
        const auto later = [](const CriteriaRecord& a, const CriteriaRecord& b) {
            return std::pair(a.firstYear, a.id) > std::pair(b.firstYear, b.id);
        };
        if (!best || (!best->inUse && later(record, *best)))
            best = &record;
    }
    return best ? Result<CriteriaId>(CriteriaId(best->id)) : current();
}

Result<CriteriaId> CriteriaService::importJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, CriteriaSet::parse(json, fileName));
    if (auto checked = IndicatorService(m_storage).checkKnown(set); !checked) {
        checked.error().place.file = QFileInfo(fileName).fileName();
        return std::unexpected(checked.error());
    }
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(set.sha256()));
    if (known) { // the same rules word for word: the set that is there serves
        LOTSIA_TRY_ASSIGN(CriteriaRecord record, findSet(m_storage, *known));
        if (record.removed) {
            record.removed = false;
            LOTSIA_TRY(m_storage.criteria.update(record));
            LOTSIA_TRY(transaction.commit());
        }
        return CriteriaId(*known);
    }
    LOTSIA_TRY_ASSIGN(const qint64 id, m_storage.criteria.add(recordOf(set)));
    LOTSIA_TRY(transaction.commit());
    return CriteriaId(id);
}

Status CriteriaService::use(CriteriaId id)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const CriteriaRecord record, findSet(m_storage, id.value()));
    LOTSIA_TRY(mustBeThere(record));
    if (record.inUse)
        return {};
    LOTSIA_TRY(m_storage.criteria.use(id.value()));
    return transaction.commit();
}

Status CriteriaService::confirm(CriteriaId id)
{
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(id));
    if (!set.isSample())
        return {};
    return saveDraft(id, set.confirmed().canonicalJson());
}

Result<CriteriaId> CriteriaService::duplicate(CriteriaId id, const QString& edition)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(CriteriaRecord record, findSet(m_storage, id.value()));
    LOTSIA_TRY_ASSIGN(const CriteriaSet original, CriteriaSet::parse(record.json));
    QJsonObject json = original.definition().json;
    json.insert(u"edition"_s, edition.trimmed());
    LOTSIA_TRY_ASSIGN(const CriteriaSet copy, CriteriaSet::parse(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(copy.sha256()));
    if (known) {
        LOTSIA_TRY_ASSIGN(const CriteriaRecord other, findSet(m_storage, *known));
        return other.removed ? sameAs(other)
                             : fail(ErrorCode::Data,
                                    Text::tr("The edition “%1” of this set exists already. Give the copy another one.")
                                        .arg(edition.trimmed()));
    }
    CriteriaRecord fresh = recordOf(copy);
    fresh.originId = record.id;
    fresh.about = record.about;
    LOTSIA_TRY_ASSIGN(const qint64 added, m_storage.criteria.add(fresh));
    LOTSIA_TRY(transaction.commit());
    return CriteriaId(added);
}

Status CriteriaService::changeDraft(CriteriaId id, const std::function<Status(CriteriaRecord&)>& change)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(CriteriaRecord record, findSet(m_storage, id.value()));
    if (record.approved)
        return fail(ErrorCode::Data,
                    Text::tr("The criteria are approved (%1) and do not change any more. Make a new edition of them.")
                        .arg(record.orderText));
    LOTSIA_TRY(change(record));
    LOTSIA_TRY(m_storage.criteria.update(record));
    return transaction.commit();
}

Status CriteriaService::saveDraft(CriteriaId id, const QByteArray& json)
{
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, CriteriaSet::parse(json));
    LOTSIA_TRY(IndicatorService(m_storage).checkKnown(set));
    return changeDraft(id, [&](CriteriaRecord& record) -> Status {
        LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(set.sha256()));
        if (known && *known != id.value()) {
            LOTSIA_TRY_ASSIGN(const CriteriaRecord other, findSet(m_storage, *known));
            return sameAs(other);
        }
        LOTSIA_TRY(mustBeThere(record));
        takeRules(record, set);
        return {};
    });
}

Status CriteriaService::setYears(CriteriaId id, int firstYear, int lastYear)
{
    const auto possible = [](int year) { return year == 0 || (year >= 1991 && year <= 2100); };
    if (!possible(firstYear) || !possible(lastYear) || (firstYear != 0 && lastYear != 0 && firstYear > lastYear))
        return fail(ErrorCode::Data, Text::tr("The first year must not stand after the last one. Correct the years."));
    return changeDraft(id, [&](CriteriaRecord& record) -> Status {
        LOTSIA_TRY(mustBeThere(record));
        record.firstYear = firstYear;
        record.lastYear = lastYear;
        return {};
    });
}

Status CriteriaService::setAbout(CriteriaId id, const QString& about)
{
    const QString text = about.trimmed();
    if (text.size() > longestAbout)
        return fail(ErrorCode::Data,
                    Text::tr("The description is longer than %1 letters. Shorten it.").arg(longestAbout));
    return changeDraft(id, [&](CriteriaRecord& record) -> Status {
        LOTSIA_TRY(mustBeThere(record));
        record.about = text;
        return {};
    });
}

Status CriteriaService::setRemoved(CriteriaId id, bool removed)
{
    return changeDraft(id, [&](CriteriaRecord& record) -> Status {
        if (removed && record.inUse)
            return fail(ErrorCode::Data, Text::tr("This set is in use. Use another one first, then remove it."));
        record.removed = removed;
        return {};
    });
}

Status CriteriaService::addSamples()
{
    LOTSIA_TRY(addMissingSamples());
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, m_storage.criteria.list());
    const auto first = std::ranges::min_element(records, {}, &CriteriaRecord::id);
    return first == records.cend() ? Status() : use(CriteriaId(first->id));
}

Result<int> CriteriaService::addMissingSamples()
{
    LOTSIA_TRY_ASSIGN(const QJsonObject about, parseJsonObject(shippedFile(aboutFile), 64 * 1024, 2));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    int added = 0;
    for (const QString& name : QDir(u":/templates"_s).entryList({u"criteria-*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == aboutFile)
            continue;
        LOTSIA_TRY_ASSIGN(const CriteriaSet set, CriteriaSet::parse(shippedFile(name), name));
        LOTSIA_TRY_ASSIGN(const auto confirmed, m_storage.criteria.findByHash(set.confirmed().sha256()));
        LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(set.sha256()));
        if (known) {
            LOTSIA_TRY_ASSIGN(CriteriaRecord record, findSet(m_storage, *known));
            if (!record.removed)
                continue;
            record.removed = false;
            LOTSIA_TRY(m_storage.criteria.update(record));
        } else if (confirmed) {
            continue; // the department made it its own
        } else {
            CriteriaRecord record = recordOf(set);
            record.about = about.value(name).toString();
            LOTSIA_TRY(m_storage.criteria.add(record));
        }
        ++added;
    }
    LOTSIA_TRY(transaction.commit());
    return added;
}

Result<Classification> CriteriaService::classify(AcademicYear year, std::optional<CriteriaId> id,
                                                 Progress* progress) const
{
    if (!id) {
        LOTSIA_TRY_ASSIGN(id, current(year));
    }
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(*id));
    LOTSIA_TRY_ASSIGN(const auto data, dataset(year, set.yearsBack(), set.needs(), progress));
    LOTSIA_TRY_ASSIGN(const auto decisions, overrides(year, *id));
    return evaluate(set, data, decisions, progress);
}

Result<std::shared_ptr<const Dataset>> CriteriaService::dataset(AcademicYear year, int yearsBack, DataNeeds needs,
                                                                Progress* progress) const
{
    if (year.endYear() - yearsBack < firstYearKept)
        return fail(ErrorCode::Data, Text::tr("The rules look back before 1991. Choose a later school year."));
    return m_storage.datasets.load(year, yearsBack, needs, progress);
}

Result<Classification> CriteriaService::tryOut(const CriteriaSet& set, AcademicYear year, Progress* progress) const
{
    LOTSIA_TRY_ASSIGN(const auto data, dataset(year, set.yearsBack(), set.needs(), progress));
    return evaluate(set, data, {}, progress);
}

Result<qint64> CriteriaService::saveSnapshot(const Classification& classification)
{
    LOTSIA_TRY_ASSIGN(const FrozenListId id, FrozenLists(m_storage).freeze(classification, {}, {}));
    return id.value();
}

} // namespace lotsia
