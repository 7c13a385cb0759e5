#include "storage/SchoolRepository.h"

#include "common/TextFold.h"

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"id, code, login, short_name, full_name, level, type, location, cluster, inn, head, phone, note, archived"_s;

School fromRow(const QVariantList& row)
{
    School school;
    school.id = SchoolId(row.at(0).toLongLong());
    QString* const texts[] = {&school.code,  &school.login, &school.shortName, &school.fullName,
                              &school.level, &school.type,  &school.location,  &school.cluster,
                              &school.inn,   &school.head,  &school.phone,     &school.note};
    int column = 1;
    for (QString* text : texts)
        *text = row.at(column++).toString();
    school.archived = row.at(column).toBool();
    return school;
}

QJsonObject toJson(const School& school)
{
    QJsonObject object;
    const std::pair<const char16_t*, QString> fields[] = {
        {u"code", school.code},          {u"login", school.login},     {u"short_name", school.shortName},
        {u"full_name", school.fullName}, {u"level", school.level},     {u"type", school.type},
        {u"location", school.location},  {u"cluster", school.cluster}, {u"inn", school.inn},
        {u"head", school.head},          {u"phone", school.phone},     {u"note", school.note}};
    for (const auto& [key, value] : fields) {
        if (!value.isEmpty())
            object.insert(QString::fromUtf16(key), value);
    }
    object.insert(u"archived"_s, school.archived);
    return object;
}

} // namespace

Result<QList<School>> SchoolRepository::list(bool withArchived)
{
    LOTSIA_TRY_ASSIGN(
        const Rows rows,
        m_connection.select(u"SELECT "_s + columns
                                + u" FROM school WHERE archived = 0 OR ? ORDER BY short_name COLLATE RUSSIAN, code"_s,
                            {withArchived ? 1 : 0}));
    QList<School> schools;
    schools.reserve(rows.size());
    for (const QVariantList& row : rows)
        schools.append(fromRow(row));
    return schools;
}

Result<std::optional<School>> SchoolRepository::find(SchoolId id)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT "_s + columns + u" FROM school WHERE id = ?"_s, {id.value()}));
    return rows.isEmpty() ? std::optional<School>() : fromRow(rows.first());
}

Result<std::optional<School>> SchoolRepository::findByCode(const QString& code)
{
    LOTSIA_TRY_ASSIGN(const Rows rows,
                      m_connection.select(u"SELECT "_s + columns + u" FROM school WHERE code = ?"_s, {code}));
    return rows.isEmpty() ? std::optional<School>() : fromRow(rows.first());
}

Result<SchoolId> SchoolRepository::store(const School& school)
{
    const QVariantList values{
        school.code,
        school.login,
        school.shortName,
        school.fullName,
        school.level,
        school.type,
        school.location,
        school.cluster,
        school.inn,
        school.head,
        school.phone,
        school.note,
        school.archived ? 1 : 0,
        foldForSearch(school.code + u' ' + school.login + u' ' + school.shortName + u' ' + school.fullName)};
    if (!school.id.isValid()) {
        LOTSIA_TRY(m_connection.run(
            u"INSERT INTO school (code, login, short_name, full_name, level, type, location, cluster, inn, head, "
            u"phone, note, archived, search_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            values));
        const SchoolId id(m_connection.lastInsertId());
        LOTSIA_TRY(m_history.write(u"school"_s, id.value(), u"add"_s, {}, toJson(school)));
        return id;
    }
    LOTSIA_TRY_ASSIGN(const auto old, find(school.id));
    Q_ASSERT(old);
    if (*old == school)
        return school.id;
    LOTSIA_TRY(m_connection.run(
        u"UPDATE school SET code = ?, login = ?, short_name = ?, full_name = ?, level = ?, type = ?, location = ?, "
        u"cluster = ?, inn = ?, head = ?, phone = ?, note = ?, archived = ?, search_key = ? WHERE id = ?"_s,
        values + QVariantList{school.id.value()}));
    LOTSIA_TRY(m_history.write(u"school"_s, school.id.value(), u"change"_s, toJson(*old), toJson(school)));
    return school.id;
}

Result<QHash<QString, SchoolId>> SchoolRepository::aliases()
{
    LOTSIA_TRY_ASSIGN(const Rows rows, m_connection.select(u"SELECT alias, school_id FROM school_alias"_s));
    QHash<QString, SchoolId> result;
    for (const QVariantList& row : rows)
        result.insert(row.at(0).toString(), SchoolId(row.at(1).toLongLong()));
    return result;
}

} // namespace lotsia
