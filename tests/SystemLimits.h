#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace lotsia::test {

/// While it lives, no file may grow over the given number of bytes: every writer meets a failed write, as on a full
/// disk.
class FileSizeLimit {
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

public:
#ifdef Q_OS_UNIX
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        rlimit limit{};
        m_active = getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        limit = {bytes, m_before.rlim_max};
        m_active = m_active && setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FileSizeLimit()
    {
        if (m_active)
            setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    bool isActive() const
    {
        return m_active;
    }

private:
    using Handler = void (*)(int);
    Handler m_handler;
    rlimit m_before{};
    bool m_active = false;
#else
    explicit FileSizeLimit(quint64) { }
    bool isActive() const
    {
        return false;
    }
#endif
};

} // namespace lotsia::test
