#pragma once

#include <QString>

#include <functional>

namespace lotsia {

/// True when \p path lies on another computer's disk: a share by its name, a network drive, a mounted share. The file
/// itself need not exist.
bool isOnNetwork(const QString& path);

using NetworkProbe = std::function<bool(const QString& path)>;
/// Replaces the system's answer, for tests; an empty one brings it back. Not while databases are open.
void setNetworkProbe(NetworkProbe probe);

} // namespace lotsia
