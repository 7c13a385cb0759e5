#include "workspace/ResultService.h"

#include "storage/Storage.h"

#include <QCoreApplication>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResultService)
};

Result<SchoolId> schoolByCode(Storage& storage, const QString& code)
{
    LOTSIA_TRY_ASSIGN(const auto school, storage.schools.findByCode(code));
    if (school)
        return school->id;
    return fail(ErrorCode::Data,
                Text::tr("There is no school with the code %1. Add it on the page “Schools”.").arg(code));
}

} // namespace

Result<QList<AcademicYear>> ResultService::years() const
{
    return m_storage.results.years();
}

Result<QList<ProcedureResult>> ResultService::list(std::optional<AcademicYear> year) const
{
    return m_storage.results.list(year);
}

Result<QList<ReferenceResult>> ResultService::references(std::optional<AcademicYear> year) const
{
    return m_storage.results.references(year);
}

Status ResultService::save(const ProcedureResult& result)
{
    LOTSIA_TRY(result.check());
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const SchoolId school, schoolByCode(m_storage, result.schoolCode));
    LOTSIA_TRY_ASSIGN(const auto old, m_storage.results.find(school, result.procedure, result.year));
    LOTSIA_TRY(m_storage.results.store({result}, {{result.schoolCode, school}}, 0));
    LOTSIA_TRY(m_storage.results.logChange(school, old, result));
    return transaction.commit();
}

Status ResultService::remove(const ProcedureResult& result)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_storage.connection()));
    LOTSIA_TRY_ASSIGN(const SchoolId school, schoolByCode(m_storage, result.schoolCode));
    LOTSIA_TRY_ASSIGN(const auto old, m_storage.results.find(school, result.procedure, result.year));
    if (!old)
        return fail(ErrorCode::Data, Text::tr("There is no such result any more."));
    LOTSIA_TRY(m_storage.results.remove(school, result.procedure, result.year));
    LOTSIA_TRY(m_storage.results.logChange(school, old, std::nullopt));
    return transaction.commit();
}

} // namespace lotsia
