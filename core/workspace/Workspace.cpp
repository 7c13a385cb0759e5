#include "workspace/Workspace.h"

#include "storage/Database.h"
#include "storage/NativePath.h"
#include "storage/NetworkShare.h"
#include "storage/Storage.h"
#include "workspace/CalendarService.h"
#include "workspace/CopyService.h"
#include "workspace/CriteriaService.h"
#include "workspace/DataChecks.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/ExecutionService.h"
#include "workspace/FrozenLists.h"
#include "workspace/ImportService.h"
#include "workspace/IndicatorService.h"
#include "workspace/LegalActService.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderDrafting.h"
#include "workspace/OrderFiles.h"
#include "workspace/OrderRegister.h"
#include "workspace/OrderService.h"
#include "workspace/OwnTemplates.h"
#include "workspace/PartyService.h"
#include "workspace/ProofingService.h"
#include "workspace/RegisterProgress.h"
#include "workspace/ResultService.h"
#include "workspace/RoadmapEditions.h"
#include "workspace/RoadmapRollOver.h"
#include "workspace/RoadmapService.h"
#include "workspace/SchoolService.h"
#include "workspace/WorkspaceLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

const Clock& systemClock()
{
    static const Clock clock;
    return clock;
}

/// \p path, or with a number behind it: an earlier copy is never overwritten.
QString freeName(const QString& path)
{
    QString name = path;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(path).arg(number);
    return name;
}

} // namespace

struct Workspace::Body {
    /// \p first is the body of the workspace that this one is reopened from.
    Body(std::unique_ptr<Connection> connection, const Clock& workClock, std::shared_ptr<QLockFile> databaseLock,
         const Body* first = nullptr)
        : lock(std::move(databaseLock))
        , storage(std::move(connection), workClock)
        , schools(storage)
        , results(storage)
        , imports(storage)
        , criteria(storage)
        , frozenLists(storage)
        , indicators(storage)
        , calendar(storage)
        , roadmaps(storage)
        , editions(storage)
        , rollOver(storage)
        , execution(storage)
        , registers(storage)
        , parties(storage)
        , orders(storage)
        , orderRegister(storage)
        , orderChanges(storage)
        , orderFiles(storage)
        , drafting(storage)
        , ownTemplates(storage)
        , legalActs(storage)
        , proofing(storage)
        , documentDefaults(storage)
        , copies(first ? CopyService(storage, first->copies) : CopyService(storage))
    {
    }

    std::shared_ptr<QLockFile> lock; // released after the connection is closed
    mutable Storage storage;
    SchoolService schools;
    ResultService results;
    ImportService imports;
    CriteriaService criteria;
    FrozenLists frozenLists;
    IndicatorService indicators;
    CalendarService calendar;
    RoadmapService roadmaps;
    RoadmapEditions editions;
    RoadmapRollOver rollOver;
    ExecutionService execution;
    RegisterProgress registers;
    PartyService parties;
    OrderService orders;
    OrderRegister orderRegister;
    OrderChanges orderChanges;
    OrderFiles orderFiles;
    OrderDrafting drafting;
    OwnTemplates ownTemplates;
    LegalActService legalActs;
    ProofingService proofing;
    DocumentDefaults documentDefaults;
    CopyService copies;
    bool onShare = false; ///< written to alone, with the lock held from opening to closing
    int lent = 0;
};

Workspace::Workspace(std::unique_ptr<Body> body)
    : m_body(std::move(body))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Department& department,
                                                     const Clock* clock)
{
    const Place place{QFileInfo(path).fileName(), {}, 0, {}};
    if (department.name.trimmed().isEmpty())
        return fail(ErrorCode::Data,
                    QCoreApplication::translate("Workspace", "The department has no name. Type it in."), place);
    if (QFileInfo::exists(path))
        return fail(
            ErrorCode::File,
            QCoreApplication::translate("Workspace", "There is a file with this name already. Choose another name."),
            place);
    LOTSIA_TRY_ASSIGN(auto lock, lockDatabase(path));
    LOTSIA_TRY_ASSIGN(auto connection, Database::create(path));
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::make_unique<Body>(std::move(connection), clock ? *clock : systemClock(), std::move(lock))));
    Status filled = workspace->setDepartment(department);
    if (filled)
        filled = workspace->m_body->criteria.addSamples();
    if (!filled) {
        workspace.reset();
        QFile::remove(path); // nothing half-made is left behind
        return std::unexpected(std::move(filled).error());
    }
    LOTSIA_TRY(workspace->holdOnShare());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access, const Clock* clock)
{
    // The header is judged first, so that not even a lock file appears beside a foreign database.
    LOTSIA_TRY(Database::inspect(path));
    std::shared_ptr<QLockFile> lock;
    if (access == Access::ReadWrite) {
        LOTSIA_TRY_ASSIGN(lock, lockDatabase(path));
    }
    auto connection =
        Database::open(path, access == Access::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection) {
        // Who keeps a reader out is more than that somebody does.
        auto held = connection.error().code == ErrorCode::InUse && !lock ? heldBy(path) : std::nullopt;
        return std::unexpected(held ? std::move(*held) : std::move(connection).error());
    }
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::make_unique<Body>(std::move(*connection), clock ? *clock : systemClock(), std::move(lock))));
    LOTSIA_TRY(workspace->holdOnShare());
    return workspace;
}

bool Workspace::isNewer(const QString& path)
{
    return Database::isNewer(path);
}

Result<std::unique_ptr<Workspace>> Workspace::reopen() const
{
    LOTSIA_TRY_ASSIGN(auto connection,
                      Database::open(path(), isReadOnly() ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite));
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Body>(std::move(connection), clock(), m_body->lock, m_body.get())));
}

Status Workspace::holdOnShare()
{
    if (isReadOnly() || !isOnNetwork(path()))
        return {};
    m_body->onShare = true;
    return m_body->storage.connection().holdAlone();
}

std::shared_ptr<void> Workspace::lend()
{
    if (!m_body->onShare)
        return nullptr;
    Connection& connection = m_body->storage.connection();
    if (++m_body->lent == 1 && connection.isAlone())
        (void)connection.letOthersIn();
    return {m_body.get(), [](Body* body) {
                // A reader on another computer may have come in meanwhile; the lock is then taken after the next loan.
                if (--body->lent == 0)
                    (void)body->storage.connection().holdAlone();
            }};
}

QString Workspace::path() const
{
    return m_body->storage.connection().path();
}

bool Workspace::isReadOnly() const
{
    return m_body->storage.connection().isReadOnly();
}

const Clock& Workspace::clock() const
{
    return m_body->storage.clock();
}

Result<Department> Workspace::department() const
{
    return m_body->storage.department.load();
}

Status Workspace::setDepartment(const Department& department)
{
    LOTSIA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_body->storage.connection()));
    LOTSIA_TRY(m_body->storage.department.store(department));
    return transaction.commit();
}

SchoolService& Workspace::schools()
{
    return m_body->schools;
}

ResultService& Workspace::results()
{
    return m_body->results;
}

ImportService& Workspace::imports()
{
    return m_body->imports;
}

CriteriaService& Workspace::criteria()
{
    return m_body->criteria;
}

FrozenLists& Workspace::frozenLists()
{
    return m_body->frozenLists;
}

RoadmapService& Workspace::roadmaps()
{
    return m_body->roadmaps;
}

RoadmapRollOver& Workspace::rollOver()
{
    return m_body->rollOver;
}

RoadmapEditions& Workspace::editions()
{
    return m_body->editions;
}

ExecutionService& Workspace::execution()
{
    return m_body->execution;
}

RegisterProgress& Workspace::registers()
{
    return m_body->registers;
}

PartyService& Workspace::parties()
{
    return m_body->parties;
}

DocumentDefaults& Workspace::documentDefaults()
{
    return m_body->documentDefaults;
}

OrderService& Workspace::orders()
{
    return m_body->orders;
}

OrderRegister& Workspace::orderRegister()
{
    return m_body->orderRegister;
}

OrderChanges& Workspace::orderChanges()
{
    return m_body->orderChanges;
}

OrderFiles& Workspace::orderFiles()
{
    return m_body->orderFiles;
}

OrderDrafting& Workspace::drafting()
{
    return m_body->drafting;
}

OwnTemplates& Workspace::ownTemplates()
{
    return m_body->ownTemplates;
}

LegalActService& Workspace::legalActs()
{
    return m_body->legalActs;
}

ProofingService& Workspace::proofing()
{
    return m_body->proofing;
}

IndicatorService& Workspace::indicators()
{
    return m_body->indicators;
}

CalendarService& Workspace::calendar()
{
    return m_body->calendar;
}

CopyService& Workspace::copies()
{
    return m_body->copies;
}

Result<Findings> Workspace::check() const
{
    return checkData(m_body->storage);
}

Status Workspace::restore(const QString& source, const QString& path)
{
    LOTSIA_TRY(Database::inspect(source));
    const QFileInfo given(path);
    // Behind a link, the file is replaced and not the link.
    const QString target = given.isSymLink() && given.exists() ? given.canonicalFilePath() : path;
    const bool existed = QFileInfo::exists(target);
    if (given.isSymLink() && !existed)
        return fail(ErrorCode::File,
                    QCoreApplication::translate("Workspace", "The link leads nowhere. Name the file itself."),
                    {given.fileName(), {}, 0, {}});
    // Only a database of ours, be it damaged, or an empty file makes room: nobody's document or device.
    if (existed && QFileInfo(target).size() > 0) {
        if (const auto present = Database::inspect(target); !present && present.error().code == ErrorCode::File)
            return std::unexpected(present.error());
    } else if (existed && !QFileInfo(target).isFile()) {
        return std::unexpected(Database::inspect(target).error());
    }
    LOTSIA_TRY_ASSIGN(const auto lock, lockDatabase(target));
    const QString fresh = u"%1.%2.restoring"_s.arg(target).arg(QCoreApplication::applicationPid());
    {
        LOTSIA_TRY_ASSIGN(auto connection, Database::openForCopy(source));
        LOTSIA_TRY(Database::copyTo(*connection, fresh));
    }
    QString kept;
    const QString journal = target + u"-journal"_s;
    bool journalAside = false;
    const auto failed = [&] {
        QFile::remove(fresh);
        // Without its journal the old file would be left in the middle of a change.
        if (!journalAside || QFile::rename(kept + u"-journal"_s, journal))
            QFile::remove(kept);
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "Workspace", "The copy cannot be put in place. Check the folder and the access rights."),
                    {QFileInfo(target).fileName(), {}, 0, {}});
    };
    if (existed) {
        kept = freeName(target + u".before-restore"_s);
        if (!QFile::copy(target, kept))
            return failed();
        // The journal of a change that was cut off belongs to the old file and would spoil the new one.
        if (QFileInfo::exists(journal)) {
            journalAside = QFile::rename(journal, kept + u"-journal"_s);
            if (!journalAside)
                return failed();
        }
    }
    std::error_code error;
    std::filesystem::rename(nativePath(fresh).toStdU16String(), nativePath(target).toStdU16String(), error);
    return error ? failed() : Status();
}

Status Workspace::backupTo(const QString& target) const
{
    return Database::copyTo(m_body->storage.connection(), target);
}

} // namespace lotsia
