#pragma once

#include "common/Result.h"

#include <QByteArray>

namespace lotsia {

/// Writes a whole file through QSaveFile: the old one stays until the new one is complete. Error: File.
[[nodiscard]] Status saveBytes(const QString& path, const QByteArray& bytes);

} // namespace lotsia
