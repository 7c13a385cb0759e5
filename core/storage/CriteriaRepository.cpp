#include "storage/CriteriaRepository.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString selectSets =
    u"SELECT id, title, edition, sample, in_use, sha256, json, approved, order_id, order_text, first_year, last_year, "
    u"origin_id, about, removed FROM criteria_set"_s;

// Columns: the bytes of the list, its criteria, its line ends.
const QString selectFrozen =
    u"SELECT id, year, criteria_id, at, sha256, order_id, order_text, %1, %2, %3 FROM classification"_s;
const QString frozenLines = u"length(CAST(json AS TEXT)) - length(replace(CAST(json AS TEXT), char(10), ''))"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriteriaRepository)
};

bool isPossible(int year)
{
    return year >= 1991 && year <= 2100;
}

/// A year that a set begins or ends with: none or a possible one.
bool isBound(const QVariant& year)
{
    return year.isNull() || isPossible(year.toInt());
}

Result<CriteriaRecord> fromRow(const QVariantList& row)
{
    if (!isBound(row.at(10)) || !isBound(row.at(11)))
        return fail(ErrorCode::Damaged,
                    Text::tr("The criteria “%1” have an impossible year. Restore the database from a copy.")
                        .arg(row.at(1).toString()));
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

Result<FrozenRecord> frozenFromRow(const QVariantList& row)
{
    const int year = row.at(1).toInt();
    if (!isPossible(year))
        return fail(ErrorCode::Damaged,
                    Text::tr("A kept list of schools has no possible year. Restore the database "
                             "from a copy."));
    FrozenRecord record;
    record.id = row.at(0).toLongLong();
    record.year = AcademicYear::endingIn(year);
    record.criteria = row.at(2).toLongLong();
    record.at = row.at(3).toString();
    record.sha256 = row.at(4).toString();
    record.order = row.at(5).toLongLong();
    record.orderText = row.at(6).toString();
    record.json = row.at(7).toByteArray();
    record.criteriaJson = row.at(8).toString().toUtf8();
    record.lines = row.at(9).toInt();
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
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(CriteriaRecord record, fromRow(row));
        records.append(std::move(record));
    }
    return records;
}

Result<std::optional<CriteriaRecord>> CriteriaRepository::find(qint64 id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(selectSets + u" WHERE id = ?"_s, {id}));
    if (rows.isEmpty())
        return std::nullopt;
    return fromRow(rows.first());
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
    if (toJson(*old) == toJson(record))
        return {};
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
    if (record->removed)
        return fail(
            ErrorCode::Data,
            Text::tr("The criteria “%1” were removed and cannot be approved. Put them back first.").arg(record->title));
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

Result<QList<PlacedDecision>> CriteriaRepository::allDecisions()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(
                          u"SELECT d.year, d.criteria_id, d.class_id, s.code, s.short_name, s.archived FROM decision d "
                          u"JOIN school s ON s.id = d.school_id ORDER BY d.year, d.criteria_id, s.code"_s));
    QList<PlacedDecision> decisions;
    for (const QVariantList& row : rows) {
        const int year = row.at(0).toInt();
        if (!isPossible(year))
            return fail(ErrorCode::Damaged,
                        Text::tr("A decision by hand has no possible year. Restore the database "
                                 "from a copy."));
        decisions.append({AcademicYear::endingIn(year), row.at(1).toLongLong(), row.at(2).toString(),
                          row.at(3).toString(), row.at(4).toString(), row.at(5).toBool()});
    }
    return decisions;
}

Status CriteriaRepository::setDecision(AcademicYear year, qint64 criteria, const DecisionRecord& decision)
{
    LOTSIA_TRY_ASSIGN(const QJsonObject old, decisionJson(year, criteria, decision.school));
    LOTSIA_TRY(
        m_connection.run(u"INSERT OR REPLACE INTO decision (year, criteria_id, school_id, class_id, verdict, reason, "
                         u"document, author, at) "
                         u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {year.endYear(), criteria, decision.school.value(), decision.classId, decision.verdict ? 1 : 0,
                          decision.reason, decision.document, decision.author, decision.at}));
    LOTSIA_TRY_ASSIGN(const QJsonObject now, decisionJson(year, criteria, decision.school));
    return m_history.write(u"decision"_s, decision.school.value(), old.isEmpty() ? u"add"_s : u"change"_s, old, now);
}

Status CriteriaRepository::removeDecision(AcademicYear year, qint64 criteria, SchoolId school)
{
    LOTSIA_TRY_ASSIGN(const QJsonObject old, decisionJson(year, criteria, school));
    if (old.isEmpty())
        return {};
    LOTSIA_TRY(m_connection.run(u"DELETE FROM decision WHERE year = ? AND criteria_id = ? AND school_id = ?"_s,
                                {year.endYear(), criteria, school.value()}));
    return m_history.write(u"decision"_s, school.value(), u"remove"_s, old, {});
}

Result<QJsonObject> CriteriaRepository::decisionJson(AcademicYear year, qint64 criteria, SchoolId school)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT class_id, verdict, reason, document, author, at FROM decision WHERE "
                                          u"year = ? AND criteria_id = ? AND school_id = ?"_s,
                                          {year.endYear(), criteria, school.value()}));
    if (rows.isEmpty())
        return QJsonObject();
    const QVariantList& row = rows.first();
    return QJsonObject{{u"year"_s, year.toString()},        {u"criteria"_s, criteria},
                       {u"class"_s, row.at(0).toString()},  {u"verdict"_s, row.at(1).toBool()},
                       {u"reason"_s, row.at(2).toString()}, {u"document"_s, row.at(3).toString()},
                       {u"author"_s, row.at(4).toString()}, {u"at"_s, row.at(5).toString()}};
}

Result<qint64> CriteriaRepository::addFrozen(const FrozenRecord& record)
{
    LOTSIA_TRY(m_connection.run(
        u"INSERT INTO classification (year, criteria_id, at, sha256, json, criteria_json, order_id, order_text) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.year.endYear(), record.criteria, record.at, record.sha256, record.json,
         QString::fromUtf8(record.criteriaJson), orNull(record.order), record.orderText}));
    const qint64 id = m_connection.lastInsertId();
    LOTSIA_TRY(m_history.write(u"list"_s, id, u"add"_s, {},
                               {{u"year"_s, record.year.toString()},
                                {u"criteria"_s, record.criteria},
                                {u"sha256"_s, record.sha256},
                                {u"order"_s, record.orderText}}));
    return id;
}

Result<QList<FrozenRecord>> CriteriaRepository::frozenList()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(selectFrozen.arg(u"substr(json, 1, 4096)"_s, u"''"_s, frozenLines)
                                          + u" ORDER BY at DESC, id DESC"_s));
    QList<FrozenRecord> records;
    for (const QVariantList& row : rows) {
        LOTSIA_TRY_ASSIGN(const FrozenRecord record, frozenFromRow(row));
        records.append(record);
    }
    return records;
}

Result<std::optional<FrozenRecord>> CriteriaRepository::findFrozen(qint64 id)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(selectFrozen.arg(u"json"_s, u"criteria_json"_s, u"0"_s) + u" WHERE id = ?"_s, {id}));
    if (rows.isEmpty())
        return std::nullopt;
    return frozenFromRow(rows.first());
}

} // namespace lotsia
