#pragma once

#include "common/Result.h"

#include <QByteArray>

namespace lotsia {

/// Reads a coat of arms from a PNG or JPEG file: as PNG of at most DocumentDefaults::maxArmsPixels on the longer side
/// and without the file's remarks. Errors: File (missing, a folder, unreadable), Data (over 2 MB, no PNG or JPEG,
/// damaged, over 40 million pixels).
[[nodiscard]] Result<QByteArray> readArmsPicture(const QString& path);

} // namespace lotsia
