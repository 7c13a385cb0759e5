#include "workspace/SchoolService.h"

#include "storage/Storage.h"

#include <QCoreApplication>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchoolService)
};

/// Rules that need the other schools: nobody else has this code, login or tax number.
Status checkUnique(const School& school, const QList<School>& others)
{
    for (const School& other : others) {
        if (other.id == school.id)
            continue;
        if (other.code == school.code)
            return fail(
                ErrorCode::Data,
                Text::tr("Code %1 belongs to %2 already. Correct one of the two.").arg(school.code, other.shortName));
        if (!school.login.isEmpty() && other.login.compare(school.login, Qt::CaseInsensitive) == 0)
            return fail(
                ErrorCode::Data,
                Text::tr("Login %1 belongs to %2 already. Correct one of the two.").arg(school.login, other.shortName));
        if (!school.inn.isEmpty() && other.inn == school.inn)
            return fail(ErrorCode::Data,
                        Text::tr("Tax number %1 belongs to %2 already. Correct one of the two.")
                            .arg(school.inn, other.shortName));
    }
    return {};
}

} // namespace

Result<QList<School>> SchoolService::list(bool withArchived) const
{
    return m_storage.schools.list(withArchived);
}

Result<School> SchoolService::get(SchoolId id) const
{
    LOTSIA_TRY_ASSIGN(const auto school, m_storage.schools.find(id));
    if (!school)
        return fail(ErrorCode::Data, Text::tr("There is no such school any more."));
    return *school;
}

Result<SchoolId> SchoolService::save(const School& source)
{
    School school = source;
    for (QString* text : {&school.code, &school.login, &school.shortName, &school.fullName, &school.level, &school.type,
                          &school.location, &school.cluster, &school.inn, &school.head, &school.phone, &school.note})
        *text = text->trimmed();
    LOTSIA_TRY(SchoolCode::parse(school.code));
    if (school.shortName.isEmpty())
        return fail(ErrorCode::Data, Text::tr("The school has no name. Type its short name."));
    if (!school.inn.isEmpty() && !isValidInn(school.inn))
        return fail(
            ErrorCode::Data,
            Text::tr("Tax number %1 is not valid: 10 digits with a right check digit are expected.").arg(school.inn));
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const QList<School> others, m_storage.schools.list(true));
    LOTSIA_TRY(checkUnique(school, others));
    LOTSIA_TRY_ASSIGN(const SchoolId id, m_storage.schools.store(school));
    LOTSIA_TRY(transaction.commit());
    return id;
}

Status SchoolService::setArchived(SchoolId id, bool archived)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(auto school, m_storage.schools.find(id));
    if (!school)
        return fail(ErrorCode::Data, Text::tr("There is no such school any more."));
    school->archived = archived;
    LOTSIA_TRY(m_storage.schools.store(*school));
    return transaction.commit();
}

Result<SchoolDirectory> SchoolService::directory() const
{
    LOTSIA_TRY_ASSIGN(QList<School> schools, m_storage.schools.list(true));
    LOTSIA_TRY_ASSIGN(const auto aliases, m_storage.schools.aliases());
    return SchoolDirectory(std::move(schools), aliases);
}

} // namespace lotsia
