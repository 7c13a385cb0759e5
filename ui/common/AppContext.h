#pragma once

#include "common/AcademicYear.h"
#include "common/Progress.h"
#include "ui/common/Dialogs.h"
#include "workspace/Workspace.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace lotsia {

/// What the pages share while one database is open: the workspace, the year in view, Undo, questions to the person and
/// long work.
class AppContext : public QObject {
    Q_OBJECT

public:
    /// \p dialogs is not owned: tests pass one that answers by itself.
    AppContext(std::unique_ptr<Workspace> workspace, Dialogs& dialogs, QObject* parent = nullptr);
    ~AppContext() override;

    Workspace& workspace() { return *m_workspace; }
    Dialogs& dialogs() { return m_dialogs; }
    QUndoStack& undoStack() { return m_undoStack; }

    AcademicYear year() const { return m_year; }
    void setYear(AcademicYear year);

    /// Tells every page that stored data changed; called after each successful edit, import, undo and redo.
    void notifyDataChanged();

    /// Runs \p work on another thread with a workspace of its own, shows progress with Cancel after half a second, then
    /// calls \p done on the GUI thread with its status (Cancelled included). One task at a time; a second one is
    /// refused with a banner. \p done is skipped when \p receiver died meanwhile.
    void runTask(const QString& title, std::function<Status(Workspace&, Progress&)> work, QObject* receiver,
                 std::function<void(const Status&)> done);
    bool isBusy() const;
    void cancelTask();

    /// Goes to a page by its key ("ranking", "roadmap", …).
    void showPage(const QString& key) { emit pageRequested(key); }
    /// Goes to a page and there to one thing; see Page::reveal().
    void showItem(const QString& key, const QString& item) { emit itemRequested(key, item); }

signals:
    void yearChanged();
    void dataChanged();
    void pageRequested(const QString& key);
    void itemRequested(const QString& key, const QString& item);
    void taskStarted(const QString& title);
    void taskProgressed(const QString& label, qint64 done, qint64 total);
    void taskFinished();
    /// Follows taskFinished() when the work ended with an error that is not the person's own Cancel.
    void taskFailed();
    /// A sentence for the status bar («Сохранено 14:02»).
    void saved();
    /// The automatic copies changed, or one could not be made; see Workspace::copies().
    void copiesChanged();
    /// Where copies go, or whether they are made by themselves, was chosen anew: it is looked whether one is due.
    void copySettingsChanged();
    /// The database is to be replaced by this copy: the window closes it, restores it and opens it again.
    void restoreRequested(const QString& copy);

private:
    struct Task;
    void finishTask(const Status& status);
    std::unique_ptr<Workspace> m_workspace;
    Dialogs& m_dialogs;
    QUndoStack m_undoStack;
    AcademicYear m_year;
    std::unique_ptr<Task> m_task;
};

} // namespace lotsia
