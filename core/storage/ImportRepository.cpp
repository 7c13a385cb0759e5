#include "storage/ImportRepository.h"

#include "storage/SourceKey.h"

namespace lotsia {

using namespace Qt::StringLiterals;

Result<std::optional<ImportRecord>> ImportRepository::findByHash(const QByteArray& sha256)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT id, file_name, at FROM import_file WHERE sha256 = ? ORDER BY id DESC LIMIT 1"_s,
                            {QString::fromLatin1(sha256)}));
    if (rows.isEmpty())
        return std::optional<ImportRecord>();
    const QVariantList& row = rows.first();
    return ImportRecord{row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString()};
}

Result<qint64> ImportRepository::add(const ImportPlan& plan, const QString& kind, qsizetype stored)
{
    LOTSIA_TRY(
        m_connection.run(u"INSERT INTO import_file (file_name, sha256, kind, at, stored) VALUES (?, ?, ?, ?, ?)"_s,
                         {plan.fileName, QString::fromLatin1(plan.sha256), kind, m_clock.now().toString(Qt::ISODate),
                          static_cast<qlonglong>(stored)}));
    return m_connection.lastInsertId();
}

Status ImportRepository::storeIndicators(const QList<IndicatorValue>& values, const QHash<QString, SchoolId>& schools,
                                         qint64 importId)
{
    for (const IndicatorValue& value : values) {
        LOTSIA_TRY_ASSIGN(const qint64 source, sourceKey(m_connection, value.source, importId));
        LOTSIA_TRY(m_connection.run(u"INSERT OR REPLACE INTO indicator_value (year, indicator, school_id, numerator, "
                                    u"denominator, source_id, source_row) "
                                    u"VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                    {value.year.endYear(), value.indicator, schools.value(value.schoolCode).value(),
                                     value.value.numerator(), value.value.denominator(), source, value.source.row}));
    }
    return {};
}

} // namespace lotsia
