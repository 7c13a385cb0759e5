#pragma once

#include "common/Progress.h"
#include "storage/DatabaseContents.h"
#include "workspace/CopyFolder.h"
#include "workspace/CopySettings.h"

#include <memory>
#include <optional>

namespace lotsia {

class Storage;

/// The automatic copies of one opened database. Makes none before configure(): the window and the batch tool do that.
/// All workspaces of one opening share one state; each uses it in its own thread.
class CopyService {
public:
    explicit CopyService(Storage& storage);
    CopyService(Storage& storage, const CopyService& other);
    ~CopyService();

    /// What is remembered of copies in another root is forgotten.
    void configure(const CopySettings& settings);
    CopySettings settings() const;
    CopyFolder folder() const;
    /// Reads the folder, which may be far away and slow.
    QList<DatabaseCopy> list() const;
    /// The newest copy as list() or make() last saw it; reads nothing.
    std::optional<DatabaseCopy> newest() const;
    /// Copies are automatic, and none that is whole was made today.
    bool isDue() const;

    /// A verified copy in the folder; older ones beyond need are removed, except before restoring: the one to be
    /// restored may be among them. The outcome is remembered for lastError(). Errors: File, Damaged, InUse, Cancelled.
    [[nodiscard]] Result<DatabaseCopy> make(CopyReason reason, const Progress* progress = nullptr);
    /// make() where copies are automatic. A failure hinders nobody's work: it is to be shown from lastError().
    void makeBefore(CopyReason reason);
    /// A copy was not even begun.
    void remember(const Error& error);
    /// Why the last copy was not made; nothing after a success.
    std::optional<Error> lastError() const;

    /// Reads a copy through and counts what is in it. Errors: File, Damaged, Cancelled.
    [[nodiscard]] static Result<DatabaseContents> verify(const QString& copy, const Progress* progress = nullptr);

private:
    struct State;
    Storage& m_storage;
    std::shared_ptr<State> m_state;
};

} // namespace lotsia
