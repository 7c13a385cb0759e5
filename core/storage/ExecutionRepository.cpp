#include "storage/ExecutionRepository.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString recordColumns = u"e.action_id, e.period, e.status, e.actual_date, e.postponed_to, e.result, e.reason"_s;
const QString evidenceColumns =
    u"e.id, e.action_id, e.period, e.kind, e.title, e.number, e.date, e.link, e.file_name, e.size, e.sha256"_s;

QVariant dateToText(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDate dateFromText(const QVariant& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// A day, or none; not a word that is no day.
bool isDay(const QVariant& value)
{
    return value.isNull() || value.toString().isEmpty() || dateFromText(value).isValid();
}

QString filled(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

std::unexpected<Error> unreadable()
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("ExecutionRepository",
                                            "What is stored of the execution cannot be understood. Restore a copy."));
}

Result<ExecutionRecord> recordOf(const QVariantList& row)
{
    ExecutionRecord record;
    record.action = ActionId(row.at(0).toLongLong());
    record.period = row.at(1).toString();
    bool isNumber = false;
    const int status = row.at(2).toInt(&isNumber);
    if (!isNumber || status < 0 || status > int(ExecutionStatus::Postponed) || !isDay(row.at(3)) || !isDay(row.at(4)))
        return unreadable();
    record.status = static_cast<ExecutionStatus>(status);
    record.actualDate = dateFromText(row.at(3));
    record.postponedTo = dateFromText(row.at(4));
    record.result = row.at(5).toString();
    record.reason = row.at(6).toString();
    return record;
}

Result<ExecutionEvidence> evidenceOf(const QVariantList& row)
{
    ExecutionEvidence evidence;
    evidence.id = EvidenceId(row.at(0).toLongLong());
    evidence.action = ActionId(row.at(1).toLongLong());
    evidence.period = row.at(2).toString();
    bool isNumber = false;
    const int kind = row.at(3).toInt(&isNumber);
    if (!isNumber || kind < 0 || kind > int(EvidenceKind::Register) || !isDay(row.at(6)))
        return unreadable();
    evidence.kind = static_cast<EvidenceKind>(kind);
    evidence.title = row.at(4).toString();
    evidence.number = row.at(5).toString();
    evidence.date = dateFromText(row.at(6));
    evidence.link = row.at(7).toString();
    evidence.fileName = row.at(8).toString();
    evidence.size = row.at(9).toLongLong();
    evidence.sha256 = row.at(10).toString();
    return evidence;
}

bool saysNothing(const ExecutionRecord& record)
{
    return record == ExecutionRecord{record.action, record.period}
    || (record.status == ExecutionStatus::NotStarted && !record.actualDate.isValid() && !record.postponedTo.isValid()
        && record.result.isEmpty() && record.reason.isEmpty());
}

QJsonObject recordJson(const ExecutionRecord& record)
{
    return {{u"period"_s, record.period},
            {u"status"_s, int(record.status)},
            {u"actual_date"_s, QJsonValue::fromVariant(dateToText(record.actualDate))},
            {u"postponed_to"_s, QJsonValue::fromVariant(dateToText(record.postponedTo))},
            {u"result"_s, record.result},
            {u"reason"_s, record.reason}};
}

QJsonObject evidenceJson(const ExecutionEvidence& evidence)
{
    return {{u"action_id"_s, evidence.action.value()},
            {u"period"_s, evidence.period},
            {u"kind"_s, int(evidence.kind)},
            {u"title"_s, evidence.title},
            {u"number"_s, evidence.number},
            {u"date"_s, QJsonValue::fromVariant(dateToText(evidence.date))},
            {u"link"_s, evidence.link},
            {u"file_name"_s, evidence.fileName},
            {u"size"_s, evidence.size},
            {u"sha256"_s, evidence.sha256}};
}

} // namespace

Result<QList<RoadmapId>> ExecutionRepository::liveRoadmaps()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT id FROM roadmap WHERE removed = 0 AND archived = 0 ORDER BY id"_s));
    QList<RoadmapId> ids;
    for (const QVariantList& row : rows)
        ids << RoadmapId(row.at(0).toLongLong());
    return ids;
}

Result<std::optional<ExecutionRepository::Home>> ExecutionRepository::homeOf(ActionId action)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT r.id, r.archived FROM roadmap_action a JOIN roadmap r ON r.id = "
                                          u"a.roadmap_id WHERE a.id = ? AND a.removed = 0 AND r.removed = 0"_s,
                                          {action.value()}));
    if (rows.isEmpty())
        return std::optional<Home>();
    return Home{RoadmapId(rows.first().at(0).toLongLong()), rows.first().at(1).toBool()};
}

Result<QList<ExecutionRecord>> ExecutionRepository::records(RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT %1 FROM execution e JOIN roadmap_action a ON a.id = e.action_id WHERE "
                            u"a.roadmap_id = ? AND a.removed = 0 ORDER BY e.action_id, e.period"_s.arg(recordColumns),
                            {roadmap.value()}));
    QList<ExecutionRecord> records;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(const ExecutionRecord record, recordOf(row));
        records << record;
    }
    return records;
}

Result<std::optional<ExecutionRecord>> ExecutionRepository::find(ActionId action, const QString& period)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT %1 FROM execution e WHERE e.action_id = ? AND e.period = ?"_s.arg(recordColumns),
                            {action.value(), filled(period)}));
    if (rows.isEmpty())
        return std::optional<ExecutionRecord>();
    LOTSIA_TRY_ASSIGN(const ExecutionRecord record, recordOf(rows.first()));
    return record;
}

Status ExecutionRepository::store(const ExecutionRecord& record)
{
    LOTSIA_TRY_ASSIGN(const auto old, find(record.action, record.period));
    const bool empty = saysNothing(record);
    if (old ? *old == record : empty)
        return {};
    const qint64 action = record.action.value();
    const QJsonObject before = old ? recordJson(*old) : QJsonObject();
    if (empty) {
        LOTSIA_TRY(m_connection.run(u"DELETE FROM execution WHERE action_id = ? AND period = ?"_s,
                                    {action, filled(record.period)}));
        return m_history.write(u"execution"_s, action, u"remove"_s, before, {});
    }
    LOTSIA_TRY(m_connection.run(
        u"INSERT OR REPLACE INTO execution (action_id, period, status, actual_date, postponed_to, result, reason) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {action, filled(record.period), int(record.status), dateToText(record.actualDate),
         dateToText(record.postponedTo), filled(record.result), filled(record.reason)}));
    return m_history.write(u"execution"_s, action, old ? u"change"_s : u"add"_s, before, recordJson(record));
}

Result<QList<ExecutionEvidence>> ExecutionRepository::evidence(RoadmapId roadmap)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(
                          u"SELECT %1 FROM evidence e JOIN roadmap_action a ON a.id = e.action_id WHERE "
                          u"a.roadmap_id = ? AND a.removed = 0 AND e.removed = 0 ORDER BY e.id"_s.arg(evidenceColumns),
                          {roadmap.value()}));
    QList<ExecutionEvidence> list;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(const ExecutionEvidence evidence, evidenceOf(row));
        list << evidence;
    }
    return list;
}

Result<std::optional<ExecutionEvidence>> ExecutionRepository::findEvidence(EvidenceId id)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT %1 FROM evidence e WHERE e.id = ?"_s.arg(evidenceColumns), {id.value()}));
    if (rows.isEmpty())
        return std::optional<ExecutionEvidence>();
    LOTSIA_TRY_ASSIGN(const ExecutionEvidence evidence, evidenceOf(rows.first()));
    return evidence;
}

Result<std::optional<ExecutionEvidence>> ExecutionRepository::findFile(ActionId action, const QString& period,
                                                                       const QString& sha256)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT %1 FROM evidence e WHERE e.action_id = ? AND e.period = ? AND "
                                          u"e.sha256 = ? AND e.removed = 0 ORDER BY e.id"_s.arg(evidenceColumns),
                                          {action.value(), filled(period), sha256}));
    if (rows.isEmpty())
        return std::optional<ExecutionEvidence>();
    LOTSIA_TRY_ASSIGN(const ExecutionEvidence evidence, evidenceOf(rows.first()));
    return evidence;
}

Result<EvidenceId> ExecutionRepository::store(const ExecutionEvidence& evidence, const QByteArray& content)
{
    if (evidence.id.isValid()) {
        LOTSIA_TRY_ASSIGN(const auto old, findEvidence(evidence.id));
        if (!old)
            return fail(ErrorCode::Data,
                        QCoreApplication::translate("ExecutionRepository",
                                                    "There is no such document any more. Choose another one."));
        ExecutionEvidence now = *old; // what it belongs to and what its file holds never change
        now.title = evidence.title;
        now.number = evidence.number;
        now.date = evidence.date;
        now.link = evidence.link;
        if (now == *old)
            return now.id;
        LOTSIA_TRY(m_connection.run(
            u"UPDATE evidence SET title = ?, number = ?, date = ?, link = ? WHERE id = ?"_s,
            {filled(now.title), filled(now.number), dateToText(now.date), filled(now.link), now.id.value()}));
        LOTSIA_TRY(m_history.write(u"evidence"_s, now.id.value(), u"change"_s, evidenceJson(*old), evidenceJson(now)));
        return now.id;
    }
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO evidence (action_id, period, kind, title, number, date, link, file_name, size, sha256) VALUES "
        u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {evidence.action.value(), filled(evidence.period), int(evidence.kind), filled(evidence.title),
         filled(evidence.number), dateToText(evidence.date), filled(evidence.link), filled(evidence.fileName),
         evidence.size, filled(evidence.sha256)}));
    const EvidenceId id(m_connection.lastInsertId());
    if (evidence.kind == EvidenceKind::File)
        LOTSIA_TRY(m_connection.run(u"INSERT INTO evidence_file (evidence_id, content) VALUES (?, ?)"_s,
                                    {id.value(), content}));
    LOTSIA_TRY(m_history.write(u"evidence"_s, id.value(), u"add"_s, {}, evidenceJson(evidence)));
    return id;
}

Status ExecutionRepository::setRemoved(EvidenceId id, bool removed)
{
    LOTSIA_TRY(m_connection.run(u"UPDATE evidence SET removed = ? WHERE id = ?"_s, {removed ? 1 : 0, id.value()}));
    return m_history.write(u"evidence"_s, id.value(), removed ? u"remove"_s : u"restore"_s, {}, {});
}

Result<std::optional<QByteArray>> ExecutionRepository::content(EvidenceId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT content FROM evidence_file WHERE evidence_id = ?"_s, {id.value()}));
    if (rows.isEmpty())
        return std::optional<QByteArray>();
    return rows.first().first().toByteArray();
}

} // namespace lotsia
