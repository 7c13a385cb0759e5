#include "storage/CriteriaRepository.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString selectSets =
    u"SELECT id, title, edition, sample, in_use, sha256, json, approved, order_id, order_text, first_year, last_year, "
    u"origin_id, about, removed FROM criteria_set"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriteriaRepository)
};

CriteriaRecord fromRow(const QVariantList& row)
{
    CriteriaRecord record;
    record.id = row.at(0).toLongLong();
    record.title = row.at(1).toString();
    record.edition = row.at(2).toString();
    record.sample = row.at(3).toBool();
    record.inUse = row.at(4).toBool();
    record.sha256 = row.at(5).toString();
    record.json = row.at(6).toString().toUtf8();
    record.approved = row.at(7).toBool();
    record.orderId = row.at(8).toLongLong();
    record.orderText = row.at(9).toString();
    record.firstYear = row.at(10).toInt();
    record.lastYear = row.at(11).toInt();
    record.originId = row.at(12).toLongLong();
    record.about = row.at(13).toString();
    record.removed = row.at(14).toBool();
    return record;
}

QVariant orNull(qint64 value)
{
    return value == 0 ? QVariant() : QVariant(value);
}

QJsonObject toJson(const CriteriaRecord& record)
{
    return {{u"title"_s, record.title},
            {u"edition"_s, record.edition},
            {u"sample"_s, record.sample},
            {u"sha256"_s, record.sha256},
            {u"first_year"_s, record.firstYear},
            {u"last_year"_s, record.lastYear},
            {u"about"_s, record.about},
            {u"removed"_s, record.removed},
            {u"criteria"_s, QString::fromUtf8(record.json)}};
}

} // namespace

Result<QList<CriteriaRecord>> CriteriaRepository::list()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(selectSets + u" WHERE removed = 0 ORDER BY in_use DESC, id"_s));
    QList<CriteriaRecord> records;
    for (const QVariantList& row : rows)
        records.append(fromRow(row));
    return records;
}

Result<std::optional<CriteriaRecord>> CriteriaRepository::find(qint64 id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(selectSets + u" WHERE id = ?"_s, {id}));
    return rows.isEmpty() ? std::optional<CriteriaRecord>() : fromRow(rows.first());
}

Result<std::optional<qint64>> CriteriaRepository::findByHash(const QString& sha256)
{
    LOTSIA_TRY_ASSIGN(const QVariant id,
                      m_connection.value(u"SELECT id FROM criteria_set WHERE sha256 = ?"_s, {sha256}));
    return id.isValid() ? std::optional<qint64>(id.toLongLong()) : std::nullopt;
}

Result<qint64> CriteriaRepository::add(const CriteriaRecord& record)
{
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO criteria_set (title, edition, sample, sha256, json, first_year, last_year, origin_id, about) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.title, record.edition, record.sample ? 1 : 0, record.sha256, QString::fromUtf8(record.json),
         orNull(record.firstYear), orNull(record.lastYear), orNull(record.originId), record.about}));
    const qint64 id = m_connection.lastInsertId();
    LOTSIA_TRY(m_history.write(u"criteria"_s, id, u"add"_s, {}, toJson(record)));
    return id;
}

Status CriteriaRepository::update(const CriteriaRecord& record)
{
    LOTSIA_TRY_ASSIGN(const auto old, find(record.id));
    Q_ASSERT(old);
    LOTSIA_TRY(m_connection.run(
        u"UPDATE criteria_set SET title = ?, edition = ?, sample = ?, sha256 = ?, json = ?, first_year = ?, "
        u"last_year = ?, about = ?, removed = ? WHERE id = ?"_s,
        {record.title, record.edition, record.sample ? 1 : 0, record.sha256, QString::fromUtf8(record.json),
         orNull(record.firstYear), orNull(record.lastYear), record.about, record.removed ? 1 : 0, record.id}));
    return m_history.write(u"criteria"_s, record.id, u"change"_s, toJson(*old), toJson(record));
}

Status CriteriaRepository::approve(qint64 id, qint64 orderId, const QString& orderText)
{
    LOTSIA_TRY_ASSIGN(const auto record, find(id));
    if (!record)
        return fail(ErrorCode::Data, Text::tr("There is no criteria set number %1. See the list of sets.").arg(id));
    if (record->approved)
        return fail(ErrorCode::Data,
                    Text::tr("The criteria “%1” are approved already: %2.").arg(record->title, record->orderText));
    if (record->sample)
        return fail(ErrorCode::Data,
                    Text::tr("The criteria “%1” are still a sample. Compare them with the order of the region and "
                             "confirm them on the page “Criteria”.")
                        .arg(record->title));
    LOTSIA_TRY(m_connection.run(u"UPDATE criteria_set SET approved = 1, order_id = ?, order_text = ? WHERE id = ?"_s,
                                {orNull(orderId), orderText, id}));
    return m_history.write(u"criteria"_s, id, u"approve"_s, {},
                           {{u"sha256"_s, record->sha256}, {u"order"_s, orderText}});
}

Status CriteriaRepository::use(qint64 id)
{
    LOTSIA_TRY(m_connection.run(u"UPDATE criteria_set SET in_use = (id = ?)"_s, {id}));
    return m_history.write(u"criteria"_s, id, u"change"_s, {}, {{u"in_use"_s, true}});
}

Result<QList<DecisionRecord>> CriteriaRepository::decisions(AcademicYear year, qint64 criteria)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT d.school_id, s.code, d.class_id, d.verdict, d.reason, d.document, d.author, d.at "
                            u"FROM decision d "
                            u"JOIN school s ON s.id = d.school_id WHERE d.year = ? AND d.criteria_id = ?"_s,
                            {year.endYear(), criteria}));
    QList<DecisionRecord> decisions;
    for (const QVariantList& row : rows)
        decisions.append({SchoolId(row.at(0).toLongLong()), row.at(1).toString(), row.at(2).toString(),
                          row.at(3).toBool(), row.at(4).toString(), row.at(5).toString(), row.at(6).toString(),
                          row.at(7).toString()});
    return decisions;
}

Status CriteriaRepository::setDecision(AcademicYear year, qint64 criteria, const DecisionRecord& decision)
{
    LOTSIA_TRY(
        m_connection.run(u"INSERT OR REPLACE INTO decision (year, criteria_id, school_id, class_id, verdict, reason, "
                         u"document, author, at) "
                         u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {year.endYear(), criteria, decision.school.value(), decision.classId, decision.verdict ? 1 : 0,
                          decision.reason, decision.document, decision.author, decision.at}));
    return m_history.write(u"decision"_s, decision.school.value(), u"add"_s, {},
                           {{u"year"_s, year.toString()},
                            {u"criteria"_s, criteria},
                            {u"class"_s, decision.classId},
                            {u"verdict"_s, decision.verdict},
                            {u"reason"_s, decision.reason},
                            {u"document"_s, decision.document}});
}

Status CriteriaRepository::removeDecision(AcademicYear year, qint64 criteria, SchoolId school)
{
    LOTSIA_TRY(m_connection.run(u"DELETE FROM decision WHERE year = ? AND criteria_id = ? AND school_id = ?"_s,
                                {year.endYear(), criteria, school.value()}));
    return m_history.write(u"decision"_s, school.value(), u"remove"_s,
                           {{u"year"_s, year.toString()}, {u"criteria"_s, criteria}}, {});
}

Result<qint64> CriteriaRepository::addSnapshot(AcademicYear year, qint64 criteria, const QString& at,
                                               const QString& sha256, const QByteArray& json)
{
    LOTSIA_TRY(
        m_connection.run(u"INSERT INTO classification (year, criteria_id, at, sha256, json) VALUES (?, ?, ?, ?, ?)"_s,
                         {year.endYear(), criteria, at, sha256, json}));
    return m_connection.lastInsertId();
}

} // namespace lotsia
