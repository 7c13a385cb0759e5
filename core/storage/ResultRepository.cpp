#include "storage/ResultRepository.h"

#include "storage/SourceKey.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString selectResults =
    u"SELECT s.code, p.kind, p.subject, p.grade, p.level, r.year, r.participants, r.m2, r.m3, r.m4, r.m5, r.below, "
    u"r.mean_numerator, r.mean_denominator, f.file, f.sheet, r.source_row FROM result r JOIN school s ON s.id = "
    u"r.school_id "
    u"JOIN procedure p ON p.id = r.procedure_id JOIN source f ON f.id = r.source_id "_s;

std::optional<int> optionalInt(const QVariant& value)
{
    return value.isNull() ? std::optional<int>() : value.toInt();
}

QVariant orNull(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant();
}

Procedure procedureFrom(const QVariantList& row, int first)
{
    return {row.at(first).toString(), row.at(first + 1).toString(), row.at(first + 2).toInt(),
            static_cast<ProcedureLevel>(row.at(first + 3).toInt())};
}

ProcedureResult fromRow(const QVariantList& row)
{
    ProcedureResult result;
    result.schoolCode = row.at(0).toString();
    result.procedure = procedureFrom(row, 1);
    result.year = AcademicYear::endingIn(row.at(5).toInt());
    result.participants = row.at(6).toInt();
    result.m2 = optionalInt(row.at(7));
    result.m3 = optionalInt(row.at(8));
    result.m4 = optionalInt(row.at(9));
    result.m5 = optionalInt(row.at(10));
    result.below = optionalInt(row.at(11));
    if (!row.at(12).isNull() && row.at(13).toLongLong() > 0)
        result.mean = Fraction(row.at(12).toLongLong(), row.at(13).toLongLong());
    result.source = {row.at(14).toString(), row.at(15).toString(), row.at(16).toInt()};
    return result;
}

QJsonObject toJson(const std::optional<ProcedureResult>& result)
{
    if (!result)
        return {};
    QJsonObject object{{u"year"_s, result->year.toString()},
                       {u"procedure"_s, result->procedure.title()},
                       {u"participants"_s, result->participants},
                       {u"source"_s, result->source.toString()}};
    const std::pair<QString, std::optional<int>> counts[] = {{u"m2"_s, result->m2},
                                                             {u"m3"_s, result->m3},
                                                             {u"m4"_s, result->m4},
                                                             {u"m5"_s, result->m5},
                                                             {u"below"_s, result->below}};
    for (const auto& [key, count] : counts) {
        if (count)
            object.insert(key, *count);
    }
    return object;
}

QVariant percentText(const std::optional<Fraction>& percent)
{
    return percent ? QVariant(u"%1/%2"_s.arg(percent->numerator()).arg(percent->denominator())) : QVariant();
}

std::optional<Fraction> percentFrom(const QVariant& value)
{
    const QStringList parts = value.toString().split(u'/');
    if (parts.size() != 2 || parts.at(1).toLongLong() <= 0)
        return std::nullopt;
    return Fraction(parts.at(0).toLongLong(), parts.at(1).toLongLong());
}

} // namespace

Result<QList<AcademicYear>> ResultRepository::years()
{
    // A loose index scan: one step per year instead of one per row.
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(
                          u"WITH RECURSIVE y (year) AS (SELECT max(year) FROM result UNION ALL "
                          u"SELECT (SELECT max(year) FROM result WHERE year < y.year) FROM y WHERE y.year IS NOT NULL) "
                          u"SELECT year FROM y WHERE year IS NOT NULL"_s));
    QList<AcademicYear> years;
    for (const QVariantList& row : rows)
        years.append(AcademicYear::endingIn(row.at(0).toInt()));
    return years;
}

Result<QList<ProcedureResult>> ResultRepository::list(std::optional<AcademicYear> year)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(selectResults
                                + u"WHERE r.year = ? OR ? = 0 ORDER BY r.year DESC, p.kind, p.grade, "
                                  u"p.subject COLLATE RUSSIAN, p.level, s.short_name COLLATE RUSSIAN, s.code"_s,
                            {year ? year->endYear() : 0, year ? 1 : 0}));
    QList<ProcedureResult> results;
    results.reserve(rows.size());
    for (const QVariantList& row : rows)
        results.append(fromRow(row));
    return results;
}

Result<std::optional<ProcedureResult>> ResultRepository::find(SchoolId school, const Procedure& procedure,
                                                              AcademicYear year)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(
            selectResults
                + u"WHERE r.year = ? AND r.school_id = ? AND p.kind = ? AND p.subject = ? AND p.grade = ? AND p.level = ?"_s,
            {year.endYear(), school.value(), procedure.kind, procedure.subject, procedure.grade,
             static_cast<int>(procedure.level)}));
    return rows.isEmpty() ? std::optional<ProcedureResult>() : fromRow(rows.first());
}

Result<QList<ReferenceResult>> ResultRepository::references(std::optional<AcademicYear> year)
{
    return readReferences(m_connection, year.value_or(AcademicYear::endingIn(1991)),
                          year.value_or(AcademicYear::endingIn(2100)));
}

Result<qint64> ResultRepository::procedureKey(const Procedure& procedure)
{
    const QVariantList values{procedure.kind, procedure.subject, procedure.grade, static_cast<int>(procedure.level)};
    LOTSIA_TRY_ASSIGN(
        const QVariant known,
        m_connection.value(u"SELECT id FROM procedure WHERE kind = ? AND subject = ? AND grade = ? AND level = ?"_s,
                           values));
    if (known.isValid())
        return known.toLongLong();
    LOTSIA_TRY(m_connection.run(u"INSERT INTO procedure (kind, subject, grade, level) VALUES (?, ?, ?, ?)"_s, values));
    return m_connection.lastInsertId();
}

Status ResultRepository::store(const QList<ProcedureResult>& results, const QHash<QString, SchoolId>& schools,
                               qint64 importId)
{
    constexpr qsizetype batchRows = 100; // libraries.md: half the cost of one row at a time
    QHash<Procedure, qint64> procedures;
    QHash<QString, qint64> sources;
    QVariantList values;
    const auto flush = [&]() -> Status {
        if (values.isEmpty())
            return {};
        constexpr int width = 13;
        const QString row = u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
        const QStringList rows(values.size() / width, row);
        LOTSIA_TRY(m_connection.run(
            u"INSERT OR REPLACE INTO result (year, procedure_id, school_id, participants, m2, m3, m4, m5, below, "
            u"mean_numerator, mean_denominator, source_id, source_row) VALUES "_s
                + rows.join(u", "),
            values));
        values.clear();
        return {};
    };
    for (const ProcedureResult& result : results) {
        if (!procedures.contains(result.procedure)) {
            LOTSIA_TRY_ASSIGN(const qint64 key, procedureKey(result.procedure));
            procedures.insert(result.procedure, key);
        }
        const QString sourceName = result.source.file + u'\n' + result.source.sheet;
        if (!sources.contains(sourceName)) {
            LOTSIA_TRY_ASSIGN(const qint64 key, sourceKey(m_connection, result.source, importId));
            sources.insert(sourceName, key);
        }
        Q_ASSERT(schools.contains(result.schoolCode));
        values << result.year.endYear() << procedures.value(result.procedure)
               << schools.value(result.schoolCode).value() << result.participants << orNull(result.m2)
               << orNull(result.m3) << orNull(result.m4) << orNull(result.m5) << orNull(result.below)
               << (result.mean ? QVariant(result.mean->numerator()) : QVariant())
               << (result.mean ? QVariant(result.mean->denominator()) : QVariant()) << sources.value(sourceName)
               << result.source.row;
        if (values.size() >= batchRows * 13)
            LOTSIA_TRY(flush());
    }
    return flush();
}

Status ResultRepository::storeReferences(const QList<ReferenceResult>& references, qint64 importId)
{
    for (const ReferenceResult& reference : references) {
        LOTSIA_TRY_ASSIGN(const qint64 procedure, procedureKey(reference.procedure));
        LOTSIA_TRY_ASSIGN(const qint64 source, sourceKey(m_connection, reference.source, importId));
        LOTSIA_TRY(m_connection.run(
            u"INSERT OR REPLACE INTO reference_result (year, procedure_id, scope, name, participants, percent2, "
            u"percent3, "
            u"percent4, percent5, source_id, source_row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {reference.year.endYear(), procedure, static_cast<int>(reference.scope), reference.name,
             reference.participants, percentText(reference.percent2), percentText(reference.percent3),
             percentText(reference.percent4), percentText(reference.percent5), source, reference.source.row}));
    }
    return {};
}

Status ResultRepository::remove(SchoolId school, const Procedure& procedure, AcademicYear year)
{
    LOTSIA_TRY_ASSIGN(const qint64 key, procedureKey(procedure));
    return m_connection.run(u"DELETE FROM result WHERE year = ? AND procedure_id = ? AND school_id = ?"_s,
                            {year.endYear(), key, school.value()});
}

Status ResultRepository::logChange(SchoolId school, const std::optional<ProcedureResult>& old,
                                   const std::optional<ProcedureResult>& now)
{
    const QString action = !old ? u"add"_s : !now ? u"remove"_s : u"change"_s;
    return m_history.write(u"result"_s, school.value(), action, toJson(old), toJson(now));
}

Result<QList<ReferenceResult>> readReferences(Connection& connection, AcademicYear from, AcademicYear to)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        connection.select(
            u"SELECT p.kind, p.subject, p.grade, p.level, r.year, r.scope, r.name, r.participants, r.percent2, "
            u"r.percent3, "
            u"r.percent4, r.percent5, f.file, f.sheet, r.source_row FROM reference_result r "
            u"JOIN procedure p ON p.id = r.procedure_id JOIN source f ON f.id = r.source_id "
            u"WHERE r.year BETWEEN ? AND ? ORDER BY r.year DESC, p.kind, p.grade, p.subject, p.level, r.scope, r.name"_s,
            {from.endYear(), to.endYear()}));
    QList<ReferenceResult> references;
    for (const QVariantList& row : rows) {
        ReferenceResult reference;
        reference.procedure = procedureFrom(row, 0);
        reference.year = AcademicYear::endingIn(row.at(4).toInt());
        reference.scope = static_cast<ReferenceScope>(row.at(5).toInt());
        reference.name = row.at(6).toString();
        reference.participants = row.at(7).toLongLong();
        reference.percent2 = percentFrom(row.at(8));
        reference.percent3 = percentFrom(row.at(9));
        reference.percent4 = percentFrom(row.at(10));
        reference.percent5 = percentFrom(row.at(11));
        reference.source = {row.at(12).toString(), row.at(13).toString(), row.at(14).toInt()};
        references.append(reference);
    }
    return references;
}

} // namespace lotsia
