#include "ui/shell/CopyChecker.h"

#include "workspace/CopyService.h"

#include <algorithm>

namespace lotsia {

namespace {

constexpr int kMostChecked = 200;

} // namespace

CopyChecker::CopyChecker(QObject* parent)
    : QObject(parent)
{
}

CopyChecker::~CopyChecker()
{
    if (m_progress)
        m_progress->cancel();
    m_thread.join();
}

void CopyChecker::start(const CopyFolder& folder, const QList<DatabaseCopy>& known)
{
    m_listing = true;
    const Request request{folder, known};
    if (m_thread.isJoinable()) {
        m_progress->cancel();
        m_next = request;
        return;
    }
    m_progress = std::make_shared<Progress>();
    m_thread.start([this, request, progress = m_progress] { work(request, progress); });
}

void CopyChecker::work(const Request& request, const std::shared_ptr<Progress>& progress)
{
    const auto tell = [this, &progress](auto what) {
        QMetaObject::invokeMethod(
            this,
            [progress, what] {
                if (!progress->isCancelled())
                    what();
            },
            Qt::QueuedConnection);
    };
    const QList<DatabaseCopy> copies = request.folder.list(progress.get());
    tell([this, copies] {
        m_listing = false;
        emit listed(copies);
    });
    int read = 0;
    for (const DatabaseCopy& copy : copies) {
        if (progress->isCancelled() || read == kMostChecked)
            break;
        if (std::ranges::any_of(request.known, [&copy](const DatabaseCopy& one) { return one.isSame(copy); }))
            continue;
        ++read;
        const auto contents = CopyService::verify(copy.path, progress.get());
        const CopyCheck check =
            contents ? CopyCheck{*contents, {}} : CopyCheck{DatabaseContents(), contents.error().toString()};
        tell([this, path = copy.path, check] { emit checked(path, check); });
    }
    QMetaObject::invokeMethod(this, &CopyChecker::end, Qt::QueuedConnection);
}

void CopyChecker::end()
{
    m_thread.join();
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(next->folder, next->known);
    else
        emit finished();
}

} // namespace lotsia
