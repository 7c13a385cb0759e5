#include "storage/IndicatorRepository.h"

#include "storage/SourceKey.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const QString& name, AcademicYear year, const std::optional<StoredIndicator>& value)
{
    if (!value)
        return {};
    return {{u"indicator"_s, name},
            {u"year"_s, year.toString()},
            {u"numerator"_s, value->value.numerator()},
            {u"denominator"_s, value->value.denominator()},
            {u"source"_s, value->source.toString()}};
}

} // namespace

Result<QStringList> IndicatorRepository::names()
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT DISTINCT indicator FROM indicator_value ORDER BY indicator"_s));
    QStringList names;
    for (const QVariantList& row : rows)
        names << row.at(0).toString();
    return names;
}

Result<std::optional<StoredIndicator>> IndicatorRepository::find(const QString& name, SchoolId school,
                                                                 AcademicYear year)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(
            u"SELECT v.numerator, v.denominator, f.file, f.sheet, v.source_row FROM indicator_value v "
            u"JOIN source f ON f.id = v.source_id WHERE v.year = ? AND v.indicator = ? AND v.school_id = ?"_s,
            {year.endYear(), name, school.value()}));
    if (rows.isEmpty())
        return std::optional<StoredIndicator>();
    const QVariantList& row = rows.first();
    return StoredIndicator{Fraction(row.at(0).toLongLong(), row.at(1).toLongLong()),
                           {row.at(2).toString(), row.at(3).toString(), row.at(4).toInt()}};
}

Result<QSet<QString>> IndicatorRepository::schoolsWith(const QString& name, AcademicYear year)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT s.code FROM indicator_value v JOIN school s ON s.id = v.school_id "
                                          u"WHERE v.year = ? AND v.indicator = ?"_s,
                                          {year.endYear(), name}));
    QSet<QString> codes;
    for (const QVariantList& row : rows)
        codes.insert(row.at(0).toString());
    return codes;
}

Result<QSet<QString>> IndicatorRepository::schoolsWithAny(AcademicYear year)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT DISTINCT s.code FROM indicator_value v JOIN school s ON s.id = v.school_id "
                            u"WHERE v.year = ?"_s,
                            {year.endYear()}));
    QSet<QString> codes;
    for (const QVariantList& row : rows)
        codes.insert(row.at(0).toString());
    return codes;
}

Status IndicatorRepository::set(const QString& name, SchoolId school, AcademicYear year,
                                const std::optional<StoredIndicator>& value)
{
    LOTSIA_TRY_ASSIGN(const auto old, find(name, school, year));
    if (value) {
        LOTSIA_TRY_ASSIGN(const qint64 source, sourceKey(m_connection, value->source, 0));
        LOTSIA_TRY(m_connection.run(u"INSERT OR REPLACE INTO indicator_value (year, indicator, school_id, numerator, "
                                    u"denominator, source_id, source_row) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                    {year.endYear(), name, school.value(), value->value.numerator(),
                                     value->value.denominator(), source, value->source.row}));
    } else {
        LOTSIA_TRY(m_connection.run(u"DELETE FROM indicator_value WHERE year = ? AND indicator = ? AND school_id = ?"_s,
                                    {year.endYear(), name, school.value()}));
    }
    return m_history.write(u"indicator"_s, school.value(),
                           !value    ? u"remove"_s
                               : old ? u"change"_s
                                     : u"add"_s,
                           toJson(name, year, old), toJson(name, year, value));
}

} // namespace lotsia
