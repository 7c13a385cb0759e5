#pragma once

#include "common/Clock.h"
#include "common/Finding.h"
#include "orders/Department.h"

#include <memory>

namespace lotsia {

class CalendarService;
class CopyService;
class CriteriaService;
class DocumentDefaults;
class ExecutionService;
class FrozenLists;
class ImportService;
class IndicatorService;
class LegalActService;
class OrderChanges;
class OrderDrafting;
class OrderFiles;
class OrderRegister;
class OrderService;
class OwnTemplates;
class PartyService;
class ProofingService;
class RegisterProgress;
class ResultService;
class RoadmapEditions;
class RoadmapRollOver;
class RoadmapService;
class SchoolService;

/// An opened database of one department: the use cases that the window and the batch tool both call.
/// One thread per workspace; long work opens a second one with reopen().
class Workspace {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Creates the file (must not exist), with the built-in sample criteria. Errors: File, Usage.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString& path, const Department& department,
                                                                   const Clock* clock = nullptr);
    /// Errors: File (missing, unreadable, not a database of ours), Damaged (damaged, or newer than the program: left
    /// untouched), InUse (names who holds it). A database of an older version is copied aside and migrated.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path, Access access = Access::ReadWrite,
                                                                 const Clock* clock = nullptr);
    /// A database of ours that only a newer version of the program can open.
    static bool isNewer(const QString& path);
    /// A second connection of this process to the same database, for another thread; shares the lock.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> reopen() const;
    /// A database on a network share is kept by its writer alone, also from reopen(): those work while this token
    /// lives. Taken and given back in the workspace's own thread, and not after it. Nothing where nothing is to be
    /// lent.
    [[nodiscard]] std::shared_ptr<void> lend();
    ~Workspace();

    QString path() const;
    bool isReadOnly() const;
    const Clock& clock() const;

    [[nodiscard]] Result<Department> department() const;
    [[nodiscard]] Status setDepartment(const Department& department);

    SchoolService& schools();
    ResultService& results();
    ImportService& imports();
    CriteriaService& criteria();
    FrozenLists& frozenLists();
    IndicatorService& indicators();
    CalendarService& calendar();
    CopyService& copies();
    RoadmapService& roadmaps();
    RoadmapEditions& editions();
    RoadmapRollOver& rollOver();
    ExecutionService& execution();
    RegisterProgress& registers();
    PartyService& parties();
    OrderService& orders();
    OrderRegister& orderRegister();
    OrderChanges& orderChanges();
    OrderFiles& orderFiles();
    OrderDrafting& drafting();
    OwnTemplates& ownTemplates();
    LegalActService& legalActs();
    ProofingService& proofing();
    DocumentDefaults& documentDefaults();

    /// Integrity of the file and checks of the data. Error: File, Damaged.
    [[nodiscard]] Result<Findings> check() const;
    /// A verified copy; \p target must not exist. Errors: File, Damaged.
    [[nodiscard]] Status backupTo(const QString& target) const;
    /// Puts the copy \p source in the place of \p target after checking it; an existing target is first kept as
    /// «<target>.before-restore», with a number when there is one already. Errors: File (also when the target is
    /// something else than a database of ours), InUse, Damaged; the target is then as it was.
    [[nodiscard]] static Status restore(const QString& source, const QString& path);

private:
    struct Body;
    explicit Workspace(std::unique_ptr<Body> body);
    [[nodiscard]] Status holdOnShare();
    std::unique_ptr<Body> m_body;
};

} // namespace lotsia
