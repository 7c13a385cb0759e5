#pragma once

#include <QString>

namespace lotsia {

/// Whether files can be made in \p folder. Tried, not asked: access rights under Windows and of network shares answer
/// only to the deed.
bool canWriteInto(const QString& folder);

} // namespace lotsia
