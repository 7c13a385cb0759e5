#include "workspace/ExecutionService.h"

#include "storage/Storage.h"
#include "workspace/EvidenceFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExecutionService)
};

constexpr qsizetype maxTitle = 500;
constexpr qsizetype maxPeriod = 32;

std::unexpected<Error> refuse(const QString& sentence)
{
    return fail(ErrorCode::Data, sentence);
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Last day of an action's period, as its term says.
QDate endOf(const Roadmap& roadmap, ActionId id, const QString& period)
{
    for (const RoadmapSection& section : roadmap.sections) {
        for (const RoadmapAction& action : section.actions) {
            if (action.id != id)
                continue;
            for (const TermOccurrence& one : occurrencesOf(action.term, roadmap.periodStart, roadmap.periodEnd)) {
                if (one.key == period)
                    return one.end.value_or(QDate());
            }
        }
    }
    return {};
}

Status checkWords(const ExecutionEvidence& evidence)
{
    if (evidence.title.trimmed().isEmpty())
        return refuse(Text::tr("The document has no name. Type it in."));
    if (evidence.title.size() > maxTitle || evidence.number.size() > maxTitle)
        return refuse(
            Text::tr("The name or the number of the document is longer than %1 letters. Shorten it.").arg(maxTitle));
    if (evidence.kind == EvidenceKind::Link)
        LOTSIA_TRY(linkTarget(evidence.link));
    return {};
}

} // namespace

Result<QList<ScheduledItem>> ExecutionService::schedule(RoadmapId roadmap, const QDate& today) const
{
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.roadmaps.load(roadmap));
    if (!stored)
        return refuse(Text::tr("There is no such roadmap. Choose one from the list."));
    LOTSIA_TRY_ASSIGN(const auto done, m_storage.execution.records(roadmap));
    return lotsia::schedule(*stored, done, today);
}

Result<QList<ScheduledItem>> ExecutionService::scheduleOfAll(const QDate& today) const
{
    LOTSIA_TRY_ASSIGN(const auto ids, m_storage.execution.liveRoadmaps());
    QList<ScheduledItem> items;
    for (const RoadmapId id : ids) {
        LOTSIA_TRY_ASSIGN(const auto some, schedule(id, today));
        items += some;
    }
    return items;
}

Result<QList<ExecutionRecord>> ExecutionService::records(RoadmapId roadmap) const
{
    return m_storage.execution.records(roadmap);
}

Result<ExecutionRecord> ExecutionService::record(ActionId action, const QString& period) const
{
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.execution.find(action, period));
    return stored.value_or(ExecutionRecord{action, period});
}

Result<bool> ExecutionService::isOpen(RoadmapId roadmap) const
{
    LOTSIA_TRY_ASSIGN(const auto live, m_storage.execution.liveRoadmaps());
    return live.contains(roadmap);
}

Result<RoadmapId> ExecutionService::writableHome(ActionId action) const
{
    LOTSIA_TRY_ASSIGN(const auto home, m_storage.execution.homeOf(action));
    if (!home)
        return refuse(Text::tr("There is no such action in a roadmap any more. Choose another one."));
    if (home->archived)
        return refuse(Text::tr("The roadmap is in the archive and is not changed. Bring it back from the archive "
                               "first."));
    return home->roadmap;
}

Status ExecutionService::check(const ExecutionRecord& record) const
{
    LOTSIA_TRY_ASSIGN(const RoadmapId home, writableHome(record.action));
    if (record.period.size() > maxPeriod)
        return refuse(Text::tr("There is no such period. Choose one from the list."));
    if (record.result.size() > MaxWords || record.reason.size() > MaxWords)
        return refuse(Text::tr("The text is longer than %1 letters. Shorten it.").arg(MaxWords));
    if (record.actualDate.isValid()) {
        if (record.status != ExecutionStatus::Done && record.status != ExecutionStatus::PartlyDone)
            return refuse(Text::tr("A date when it was done belongs to what is done. Choose the state “done” or clear "
                                   "the date."));
        if (record.actualDate > m_storage.clock().today())
            return refuse(Text::tr("The date when it was done is still ahead. Correct it."));
    }
    if (record.status != ExecutionStatus::Postponed)
        return {};
    if (!record.postponedTo.isValid())
        return refuse(Text::tr("It is not said to which day the action is postponed. Type the date in."));
    LOTSIA_TRY_ASSIGN(const auto roadmap, m_storage.roadmaps.load(home));
    const QDate end = roadmap ? endOf(*roadmap, record.action, record.period) : QDate();
    if (end.isValid() && record.postponedTo <= end)
        return refuse(
            Text::tr("The action is postponed to a day that is not after its term (%1). Type a later date in.")
                .arg(end.toString(u"dd.MM.yyyy"_s)));
    return {};
}

Status ExecutionService::save(const ExecutionRecord& record)
{
    return save(QList<ExecutionRecord>{record});
}

Status ExecutionService::save(const QList<ExecutionRecord>& records)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (ExecutionRecord record : records) {
        if (record.status != ExecutionStatus::Postponed)
            record.postponedTo = {};
        LOTSIA_TRY(check(record));
        LOTSIA_TRY(m_storage.execution.store(record));
    }
    return transaction.commit();
}

Result<QList<ExecutionEvidence>> ExecutionService::evidence(RoadmapId roadmap) const
{
    return m_storage.execution.evidence(roadmap);
}

Result<EvidenceId> ExecutionService::addFile(const ExecutionEvidence& about, const QString& path, Progress* progress)
{
    LOTSIA_TRY(writableHome(about.action)); // before a long reading
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, readEvidence(path, MaxEvidenceFile, progress));
    const QString name = QFileInfo(path).fileName();
    ExecutionEvidence evidence = about;
    evidence.id = {};
    evidence.kind = EvidenceKind::File;
    evidence.link.clear();
    evidence.fileName = evidenceFileName(name);
    evidence.size = bytes.size();
    evidence.sha256 = hashOf(bytes);
    if (evidence.title.trimmed().isEmpty())
        evidence.title = QFileInfo(evidence.fileName).completeBaseName();
    LOTSIA_TRY(checkWords(evidence));

    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(writableHome(about.action));
    LOTSIA_TRY_ASSIGN(const auto same, m_storage.execution.findFile(evidence.action, evidence.period, evidence.sha256));
    if (same)
        return fail(ErrorCode::Data,
                    Text::tr("This very file is attached here already as “%1”. Nothing is added.").arg(same->title),
                    {name, {}, 0, {}});
    LOTSIA_TRY_ASSIGN(const EvidenceId id, m_storage.execution.store(evidence, bytes));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Result<EvidenceId> ExecutionService::addLink(const ExecutionEvidence& evidence)
{
    ExecutionEvidence fresh = evidence;
    fresh.id = {};
    if (fresh.kind == EvidenceKind::File)
        fresh.kind = EvidenceKind::Link; // bytes come by addFile() only
    fresh.link = fresh.link.trimmed();
    LOTSIA_TRY(checkWords(fresh));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY(writableHome(fresh.action));
    LOTSIA_TRY_ASSIGN(const EvidenceId id, m_storage.execution.store(fresh));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Status ExecutionService::change(const ExecutionEvidence& evidence)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.execution.findEvidence(evidence.id));
    if (!stored)
        return refuse(Text::tr("There is no such document any more. Choose another one."));
    LOTSIA_TRY(writableHome(stored->action));
    ExecutionEvidence now = *stored;
    now.title = evidence.title;
    now.number = evidence.number;
    now.date = evidence.date;
    if (now.kind == EvidenceKind::Link)
        now.link = evidence.link.trimmed();
    LOTSIA_TRY(checkWords(now));
    LOTSIA_TRY(m_storage.execution.store(now));
    return transaction.commit();
}

Status ExecutionService::setRemoved(const QList<EvidenceId>& evidence, bool removed)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    for (const EvidenceId id : evidence) {
        LOTSIA_TRY_ASSIGN(const auto stored, m_storage.execution.findEvidence(id));
        if (!stored)
            return refuse(Text::tr("There is no such document any more. Choose another one."));
        LOTSIA_TRY(writableHome(stored->action));
        LOTSIA_TRY(m_storage.execution.setRemoved(id, removed));
    }
    return transaction.commit();
}

Result<QByteArray> ExecutionService::content(const ExecutionEvidence& evidence) const
{
    LOTSIA_TRY_ASSIGN(const auto stored, m_storage.execution.findEvidence(evidence.id));
    LOTSIA_TRY_ASSIGN(const auto bytes, m_storage.execution.content(evidence.id));
    if (!stored || !bytes || bytes->size() != stored->size || hashOf(*bytes) != stored->sha256)
        return fail(ErrorCode::Damaged,
                    Text::tr("The stored file is damaged: it is not the one that was attached. Restore a copy or "
                             "attach the file anew."),
                    {evidence.fileName, {}, 0, {}});
    return *bytes;
}

Status ExecutionService::saveAs(const ExecutionEvidence& evidence, const QString& path) const
{
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, content(evidence));
    return writeEvidence(path, bytes);
}

Result<QUrl> ExecutionService::openable(const ExecutionEvidence& evidence, const QString& folder) const
{
    switch (evidence.kind) {
    case EvidenceKind::Register:
        return refuse(Text::tr("This is a register of the program. Open its page."));
    case EvidenceKind::Link: {
        LOTSIA_TRY_ASSIGN(const QUrl target, linkTarget(evidence.link));
        if (!target.isLocalFile())
            return target;
        const QFileInfo info(target.toLocalFile());
        if (!info.exists())
            return refuse(Text::tr("There is no such file or folder any more. Correct the link."));
        if (!info.isDir() && !isOpenable(info.fileName()))
            return notOpened();
        return target;
    }
    case EvidenceKind::File:
        break;
    }
    return copyToOpen(evidence.fileName, folder, evidence.id.value(), [&] { return content(evidence); });
}

} // namespace lotsia
