#pragma once

#include "common/Result.h"

#include <QByteArray>

namespace lotsia {

/// What the bytes of a file are, whatever its name says.
enum class FileFormat { Xlsx, Text, Json };

/// A file read whole: at most 200 MB, by QFile, so that Cyrillic paths open on every system.
struct InputFile {
    QString name; ///< without folders
    QByteArray bytes;
    QByteArray sha256; ///< hex
    FileFormat format = FileFormat::Text;

    static constexpr qint64 maxBytes = 200LL * 1024 * 1024;

    /// Errors: File (missing, a folder, empty, too large, password-protected, an old .xls, not a table at all).
    [[nodiscard]] static Result<InputFile> load(const QString& path);
};

} // namespace lotsia
