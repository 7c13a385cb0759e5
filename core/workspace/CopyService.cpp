#include "workspace/CopyService.h"

#include "common/ProgramFolders.h"
#include "storage/Database.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

namespace lotsia {

struct CopyService::State {
    mutable std::mutex mutex; ///< guards the rest
    std::mutex making; ///< one copy at a time
    CopySettings settings;
    std::optional<Error> lastError;
    std::optional<DatabaseCopy> newest;
};

CopyService::CopyService(Storage& storage)
    : m_storage(storage)
    , m_state(std::make_shared<State>())
{
}

CopyService::CopyService(Storage& storage, const CopyService& other)
    : m_storage(storage)
    , m_state(other.m_state)
{
}

CopyService::~CopyService() = default;

void CopyService::configure(const CopySettings& settings)
{
    const std::lock_guard guard(m_state->mutex);
    if (m_state->settings.root != settings.root) {
        m_state->lastError.reset();
        m_state->newest.reset();
    }
    m_state->settings = settings;
}

CopySettings CopyService::settings() const
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->settings;
}

CopyFolder CopyService::folder() const
{
    const QString path = m_storage.connection().path();
    return CopyFolder(settings().root, path, ProgramFolders::current().stored(path));
}

QList<DatabaseCopy> CopyService::list() const
{
    const QList<DatabaseCopy> copies = settings().root.isEmpty() ? QList<DatabaseCopy>() : folder().list();
    const std::lock_guard guard(m_state->mutex);
    m_state->newest = copies.isEmpty() ? std::nullopt : std::optional(copies.first());
    return copies;
}

std::optional<DatabaseCopy> CopyService::newest() const
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->newest;
}

void CopyService::remember(const Error& error)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->lastError = error;
}

bool CopyService::isDue() const
{
    const CopySettings now = settings();
    const QList<DatabaseCopy> copies = list();
    if (now.root.isEmpty() || !now.automatic || m_storage.connection().isReadOnly())
        return false;
    const QDate today = m_storage.clock().today();
    return std::ranges::none_of(copies,
                                [today](const DatabaseCopy& copy) { return copy.whole && copy.made.date() == today; });
}

Result<DatabaseCopy> CopyService::make(CopyReason reason, const Progress* progress)
{
    const std::lock_guard one(m_state->making);
    const CopyFolder place = folder();
    const QDateTime now = m_storage.clock().now();
    const auto work = [&]() -> Result<DatabaseCopy> {
        if (settings().root.isEmpty())
            return fail(ErrorCode::File,
                        QCoreApplication::translate(
                            "CopyService", "No folder for copies is chosen. Choose one on the page “Copies”."));
        LOTSIA_TRY_ASSIGN(const QString name, place.newName(reason, now));
        LOTSIA_TRY(Database::copyTo(m_storage.connection(), name, progress));
        return DatabaseCopy{name, now, reason, QFileInfo(name).size(), true};
    };
    auto made = work();
    if (made && reason != CopyReason::Restore)
        place.tidy(now, made->path);
    const std::lock_guard guard(m_state->mutex);
    if (made) {
        m_state->lastError.reset();
        m_state->newest = *made;
    } else if (made.error().code != ErrorCode::Cancelled) {
        m_state->lastError = made.error();
    }
    return made;
}

void CopyService::makeBefore(CopyReason reason)
{
    if (const CopySettings now = settings(); !now.root.isEmpty() && now.automatic)
        (void)make(reason);
}

std::optional<Error> CopyService::lastError() const
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->lastError;
}

Result<DatabaseContents> CopyService::verify(const QString& copy, const Progress* progress)
{
    LOTSIA_TRY_ASSIGN(auto connection, Database::openForCopy(copy));
    LOTSIA_TRY_ASSIGN(const QStringList problems, Database::integrityProblems(*connection, progress));
    if (!problems.isEmpty())
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("CopyService", "The copy is damaged (%1). Use another one.")
                        .arg(problems.first()),
                    {QFileInfo(copy).fileName(), {}, 0, {}});
    return Database::contents(*connection);
}

} // namespace lotsia
