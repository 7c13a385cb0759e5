#include "storage/NetworkShare.h"

#include "storage/NativePath.h"

#include <QByteArrayList>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace lotsia {

namespace {

NetworkProbe& probeInUse()
{
    static NetworkProbe probe;
    return probe;
}

bool askSystem(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    if (isUncPath(folder))
        return true;
    const QString root = folder.left(3).replace(u'/', u'\\');
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
#else
    static const QByteArrayList types{"cifs",       "smb3",        "smbfs",  "nfs",    "nfs4",   "9p",
                                      "fuse.sshfs", "fuse.davfs2", "davfs",  "afs",    "ncpfs",  "fuse.gvfsd-fuse",
                                      "ceph",       "glusterfs",   "lustre", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse"};
    return types.contains(QStorageInfo(folder).fileSystemType());
#endif
}

} // namespace

bool isOnNetwork(const QString& path)
{
    return probeInUse() ? probeInUse()(path) : askSystem(path);
}

void setNetworkProbe(NetworkProbe probe)
{
    probeInUse() = std::move(probe);
}

} // namespace lotsia
