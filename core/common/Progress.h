#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace lotsia {

/// Long work tells how far it is and asks whether to go on. Safe to cancel from another thread.
class Progress {
public:
    using Listener = std::function<void(const QString& label, qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    /// \p total 0 means "not known". Called from the working thread.
    void report(const QString& label, qint64 done, qint64 total)
    {
        if (m_listener)
            m_listener(label, done, total);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

} // namespace lotsia
