#include "workspace/LockHolder.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSysInfo>

namespace lotsia {

using namespace Qt::StringLiterals;

bool isSameComputer(const QString& host, const QString& name)
{
    constexpr qsizetype shortName = 15;
    return name.compare(host, Qt::CaseInsensitive) == 0
        || (host.size() == shortName && name.startsWith(host, Qt::CaseInsensitive));
}

bool LockHolder::isOnThisComputer() const
{
    return isSameComputer(host, QSysInfo::machineHostName());
}

bool LockHolder::isThisProcess() const
{
    return isOnThisComputer() && pid == QCoreApplication::applicationPid();
}

std::optional<LockHolder> lockHolder(const QLockFile& lock)
{
    LockHolder holder;
    if (!lock.getLockInfo(&holder.pid, &holder.host, &holder.program) || holder.pid <= 0)
        return std::nullopt;
    return holder;
}

std::optional<LockHolder> lockHolder(const QString& path)
{
    return lockHolder(QLockFile(path + u".lock"_s));
}

} // namespace lotsia
