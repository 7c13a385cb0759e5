#pragma once

#include <QThread>

#include <memory>
#include <utility>

namespace lotsia {

/// A thread for one piece of work. QThread and never std::thread: on Windows mingw's std::thread frees a thread's
/// memory before the destructors of its thread_local objects run, and Qt's regular expressions keep such objects (the
/// program then crashes).
class WorkThread {
    Q_DISABLE_COPY_MOVE(WorkThread)

public:
    WorkThread() = default;
    ~WorkThread() { join(); }

    /// The earlier work must have been joined.
    template <typename Work>
    void start(Work&& work)
    {
        Q_ASSERT(!m_thread);
        m_thread.reset(QThread::create(std::forward<Work>(work)));
        m_thread->start();
    }
    /// True from start() to join(), also when the work has ended by itself.
    bool isJoinable() const { return m_thread != nullptr; }
    /// Waits for the end of the work; nothing happens when there is none.
    void join()
    {
        if (m_thread)
            m_thread->wait();
        m_thread.reset();
    }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace lotsia
