#pragma once

#include "common/Progress.h"
#include "common/WorkThread.h"
#include "storage/DatabaseContents.h"
#include "workspace/CopyFolder.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lotsia {

/// What reading a copy through has shown.
struct CopyCheck {
    DatabaseContents contents;
    QString problem; ///< empty: the copy is sound
};

/// Lists a folder of copies and reads them through, one after the other, on a thread of its own: the folder may lie on
/// a computer that does not answer.
class CopyChecker : public QObject {
    Q_OBJECT

public:
    explicit CopyChecker(QObject* parent = nullptr);
    ~CopyChecker() override;
    /// Gives up what it was reading and looks through \p folder, without waiting for anything. Of thousands of copies,
    /// the newest 200 are read; \p known are not read again.
    void start(const CopyFolder& folder, const QList<DatabaseCopy>& known);
    /// The folder is not listed yet.
    bool isListing() const { return m_listing; }
    bool isRunning() const { return m_thread.isJoinable(); }

signals:
    void listed(const QList<lotsia::DatabaseCopy>& copies);
    void checked(const QString& path, const lotsia::CopyCheck& check);
    void finished();

private:
    struct Request {
        CopyFolder folder;
        QList<DatabaseCopy> known;
    };
    void work(const Request& request, const std::shared_ptr<Progress>& progress);
    void end();

    std::shared_ptr<Progress> m_progress; ///< tells one run from the next
    std::optional<Request> m_next;
    bool m_listing = false;
    WorkThread m_thread;
};

} // namespace lotsia
