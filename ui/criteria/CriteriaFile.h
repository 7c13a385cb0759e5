#pragma once

#include "common/Result.h"

#include <QByteArray>

class QMimeData;

namespace lotsia {

/// Sets of criteria as files: bounded reading, whole writing. Errors: File, with the file's name.
class CriteriaFile {
public:
    static constexpr qint64 mostBytes = 1024 * 1024;
    [[nodiscard]] static Result<QByteArray> read(const QString& path);
    [[nodiscard]] static Status write(const QString& path, const QByteArray& bytes);
    /// The one local .json file in \p data; empty otherwise.
    static QString fileIn(const QMimeData* data);
};

} // namespace lotsia
