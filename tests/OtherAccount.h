#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace lotsia {

/// While it lives, the test runs without an administrator's rights: to those every folder is writable.
class OtherAccount {
public:
#ifdef Q_OS_UNIX
    OtherAccount()
        : m_before(geteuid())
    {
        if (m_before == 0)
            m_isPlain = seteuid(65534) == 0;
    }
    ~OtherAccount()
    {
        if (geteuid() != m_before && seteuid(m_before) != 0)
            qFatal("the account cannot be changed back");
    }
    OtherAccount(const OtherAccount&) = delete;
    OtherAccount& operator=(const OtherAccount&) = delete;
    bool isPlain() const
    {
        return m_isPlain;
    }

private:
    uid_t m_before;
    bool m_isPlain = true;
#else
    bool isPlain() const
    {
        return false;
    }
#endif
};

} // namespace lotsia
