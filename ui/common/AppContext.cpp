#include "ui/common/AppContext.h"

#include "common/WorkThread.h"
#include "workspace/ResultService.h"

#include <QElapsedTimer>
#include <QPointer>

namespace lotsia {

/// The one piece of long work that may run at a time.
struct AppContext::Task {
    QPointer<QObject> receiver;
    std::function<void(const Status&)> done;
    std::unique_ptr<Progress> progress;
    std::shared_ptr<void> loan; ///< lets the thread's workspace at a database that is kept alone
    WorkThread thread;
};

namespace {

constexpr qint64 kProgressIntervalMs = 50; // 20 a second: more cannot be seen and would flood the window

AcademicYear firstYear(Workspace& workspace)
{
    const auto years = workspace.results().years();
    if (years && !years->isEmpty())
        return years->first();
    return AcademicYear::containing(workspace.clock().today());
}

} // namespace

AppContext::AppContext(std::unique_ptr<Workspace> workspace, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_dialogs(dialogs)
    , m_year(firstYear(*m_workspace))
{
}

AppContext::~AppContext()
{
    if (m_task) {
        m_task->progress->cancel();
        m_task->thread.join();
    }
}

void AppContext::setYear(AcademicYear year)
{
    if (year == m_year)
        return;
    m_year = year;
    emit yearChanged();
}

void AppContext::notifyDataChanged()
{
    emit dataChanged();
    emit saved();
}

bool AppContext::isBusy() const
{
    return m_task != nullptr;
}

void AppContext::cancelTask()
{
    if (m_task)
        m_task->progress->cancel();
}

void AppContext::runTask(const QString& title, std::function<Status(Workspace&, Progress&)> work, QObject* receiver,
                         std::function<void(const Status&)> done)
{
    Q_ASSERT(receiver);
    if (m_task) {
        const Status busy =
            fail(ErrorCode::InUse, tr("Another task is still running. Wait for it to end or cancel it."));
        QMetaObject::invokeMethod(
            receiver, [done = std::move(done), busy] { done(busy); }, Qt::QueuedConnection);
        return;
    }
    m_task = std::make_unique<Task>();
    m_task->receiver = receiver;
    m_task->done = std::move(done);
    auto timer = std::make_shared<QElapsedTimer>();
    m_task->progress = std::make_unique<Progress>([this, timer](const QString& label, qint64 rows, qint64 total) {
        if (timer->isValid() && timer->elapsed() < kProgressIntervalMs)
            return;
        timer->start();
        QMetaObject::invokeMethod(
            this, [this, label, rows, total] { emit taskProgressed(label, rows, total); }, Qt::QueuedConnection);
    });
    m_task->loan = m_workspace->lend();
    emit taskStarted(title);
    m_task->thread.start([this, work = std::move(work), progress = m_task->progress.get()] {
        Status status;
        {
            // A connection belongs to the thread that opened it, so it is opened and closed here.
            auto workspace = m_workspace->reopen();
            if (!workspace)
                status = std::unexpected(std::move(workspace).error());
            else
                status = work(**workspace, *progress);
        }
        QMetaObject::invokeMethod(
            this, [this, status] { finishTask(status); }, Qt::QueuedConnection);
    });
}

void AppContext::finishTask(const Status& status)
{
    m_task->thread.join();
    const std::unique_ptr<Task> task = std::move(m_task);
    task->loan.reset();
    emit taskFinished();
    if (!status && status.error().code != ErrorCode::Cancelled)
        emit taskFailed();
    if (task->receiver)
        task->done(status);
}

} // namespace lotsia
