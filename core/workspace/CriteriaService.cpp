#include "workspace/CriteriaService.h"

#include "storage/Storage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

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

CriteriaRecord recordOf(const CriteriaSet& set)
{
    CriteriaRecord record;
    record.title = set.title();
    record.edition = set.edition();
    record.sample = set.isSample();
    record.sha256 = set.sha256();
    record.json = set.canonicalJson();
    return record;
}

} // namespace

Result<QList<CriteriaEntry>> CriteriaService::list() const
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaRecord> records, m_storage.criteria.list());
    QList<CriteriaEntry> entries;
    for (const CriteriaRecord& record : records)
        entries.append({CriteriaId(record.id), record.title, record.edition, record.sample, record.inUse});
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
    if (known)
        return CriteriaId(*known); // the same rules word for word: the set that is there serves
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
    CriteriaRecord record = recordOf(set.confirmed());
    LOTSIA_TRY_ASSIGN(const auto known, m_storage.criteria.findByHash(record.sha256));
    if (known && *known != id.value())
        return fail(ErrorCode::Data, Text::tr("The same set is stored already as confirmed, number %1.").arg(*known));
    record.id = id.value();
    LOTSIA_TRY(m_storage.criteria.update(record));
    return transaction.commit();
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
    LOTSIA_TRY_ASSIGN(const auto dataset, m_storage.datasets.load(year, set.yearsBack(), set.needs(), progress));
    LOTSIA_TRY_ASSIGN(const QList<DecisionRecord> decisions, m_storage.criteria.decisions(year, id->value()));
    QHash<QString, Override> overrides;
    for (const DecisionRecord& decision : decisions)
        overrides.insert(
            decision.schoolCode,
            {decision.classId, decision.verdict ? Verdict::True : Verdict::False, decision.reason, decision.document});
    return evaluate(set, dataset, overrides, progress);
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
    LOTSIA_TRY(
        m_storage.criteria.setDecision(year, id.value(),
                                       {school->id, schoolCode, decision->classId, decision->verdict == Verdict::True,
                                        decision->reason.trimmed(), decision->document.trimmed()}));
    return transaction.commit();
}

} // namespace lotsia
