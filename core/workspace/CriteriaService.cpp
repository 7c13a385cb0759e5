#include "workspace/CriteriaService.h"

#include "criteria/CriteriaDefinition.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

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

void takeRules(CriteriaRecord& record, const CriteriaSet& set)
{
    record.title = set.title();
    record.edition = set.edition();
    record.sample = set.isSample();
    record.sha256 = set.sha256();
    record.json = set.canonicalJson();
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
        entries.append(entry);
    }
    return entries;
}

Result<CriteriaSet> CriteriaService::get(CriteriaId id) const
{
    LOTSIA_TRY_ASSIGN(const CriteriaRecord record, findSet(m_storage, id.value()));
    return CriteriaSet::parse(record.json);
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

Result<CriteriaId> CriteriaService::importJson(const QByteArray& json, const QString& fileName)
{
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, CriteriaSet::parse(json, fileName));
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
    LOTSIA_TRY(findSet(m_storage, id.value()));
    LOTSIA_TRY(m_storage.criteria.use(id.value()));
    return transaction.commit();
}

Status CriteriaService::confirm(CriteriaId id)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(id));
    LOTSIA_TRY_ASSIGN(CriteriaRecord record, findSet(m_storage, id.value()));
    takeRules(record, set.confirmed());
    LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(record.sha256));
    if (known && *known != id.value())
        return fail(ErrorCode::Data, Text::tr("The same set is stored already as confirmed, number %1.").arg(*known));
    LOTSIA_TRY(m_storage.criteria.update(record));
    return transaction.commit();
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
    if (known)
        return fail(
            ErrorCode::Data,
            Text::tr("The edition “%1” of this set exists already. Give the copy another one.").arg(edition.trimmed()));
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
    return changeDraft(id, [&](CriteriaRecord& record) -> Status {
        LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(set.sha256()));
        if (known && *known != id.value())
            return fail(ErrorCode::Data,
                        Text::tr("With this change the set would be the same as set number %1. Change its title or "
                                 "edition first.")
                            .arg(*known));
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
        record.firstYear = firstYear;
        record.lastYear = lastYear;
        return {};
    });
}

Status CriteriaService::setAbout(CriteriaId id, const QString& about)
{
    return changeDraft(id, [&](CriteriaRecord& record) -> Status {
        record.about = about.trimmed();
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
    std::optional<CriteriaId> first;
    const QDir folder(u":/templates"_s);
    for (const QString& name : folder.entryList({u"criteria-*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        LOTSIA_TRY_ASSIGN(const CriteriaId id, importJson(file.readAll(), name));
        if (!first)
            first = id;
    }
    return first ? use(*first) : Status();
}

Result<Classification> CriteriaService::classify(AcademicYear year, std::optional<CriteriaId> id,
                                                 Progress* progress) const
{
    if (!id) {
        LOTSIA_TRY_ASSIGN(id, current());
    }
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(*id));
    LOTSIA_TRY_ASSIGN(const auto data, dataset(year, set.yearsBack(), set.needs(), progress));
    LOTSIA_TRY_ASSIGN(const QList<DecisionRecord> decisions, m_storage.criteria.decisions(year, id->value()));
    QHash<QString, Override> overrides;
    for (const DecisionRecord& decision : decisions)
        overrides.insert(decision.schoolCode,
                         {decision.classId, decision.verdict ? Verdict::True : Verdict::False, decision.reason,
                          decision.document, decision.author, decision.at});
    return evaluate(set, data, overrides, progress);
}

Result<std::shared_ptr<const Dataset>> CriteriaService::dataset(AcademicYear year, int yearsBack, DataNeeds needs,
                                                                Progress* progress) const
{
    return m_storage.datasets.load(year, yearsBack, needs, progress);
}

Result<Classification> CriteriaService::tryOut(const CriteriaSet& set, AcademicYear year, Progress* progress) const
{
    LOTSIA_TRY_ASSIGN(const auto data, dataset(year, set.yearsBack(), set.needs(), progress));
    return evaluate(set, data, {}, progress);
}

Result<qint64> CriteriaService::saveSnapshot(const Classification& classification)
{
    const QByteArray json = classification.toJson();
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto criteria, m_storage.criteria.findByHash(classification.criteria().sha256()));
    if (!criteria)
        return fail(ErrorCode::Data, Text::tr("The criteria set of this list is not stored in the database."));
    LOTSIA_TRY_ASSIGN(const qint64 id,
                      m_storage.criteria.addSnapshot(classification.year(), *criteria,
                                                     m_storage.clock().now().toString(Qt::ISODate), sha256, json));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Status CriteriaService::setOverride(AcademicYear year, CriteriaId id, const QString& schoolCode,
                                    const std::optional<Override>& decision)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto school, m_storage.schools.findByCode(schoolCode));
    if (!school)
        return fail(ErrorCode::Data, Text::tr("There is no school with the code %1.").arg(schoolCode));
    if (!decision) {
        LOTSIA_TRY(m_storage.criteria.removeDecision(year, id.value(), school->id));
        return transaction.commit();
    }
    if (decision->reason.trimmed().isEmpty())
        return fail(ErrorCode::Data, Text::tr("A decision by hand needs its reason. Type it in."));
    if (decision->verdict != Verdict::True && decision->verdict != Verdict::False)
        return fail(ErrorCode::Data, Text::tr("A decision by hand is a yes or a no."));
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, get(id));
    const QList<CriteriaClass> classes = set.classes();
    if (std::none_of(classes.cbegin(), classes.cend(),
                     [&](const CriteriaClass& item) { return item.id == decision->classId; }))
        return fail(ErrorCode::Data, Text::tr("The criteria set has no class “%1”.").arg(decision->classId));
    LOTSIA_TRY(m_storage.criteria.setDecision(
        year, id.value(),
        {school->id, schoolCode, decision->classId, decision->verdict == Verdict::True, decision->reason.trimmed(),
         decision->document.trimmed(), personName(), m_storage.clock().now().toString(Qt::ISODate)}));
    return transaction.commit();
}

} // namespace lotsia
