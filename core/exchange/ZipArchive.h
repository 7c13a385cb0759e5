#pragma once

#include "common/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct zip;

namespace lotsia {

/// A ZIP container in memory, read with bounds: a part is at most 1 GB unpacked, and beyond 32 MB at most 200 times its
/// packed size.
class ZipArchive {
public:
    /// Takes a piece of a part; false means "enough".
    using Sink = std::function<Result<bool>(const char* data, qsizetype size)>;

    /// \p bytes are shared, not copied. Error: File (truncated or damaged).
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray& bytes, const QString& fileName);

    bool has(const QString& part) const;
    /// Unpacks \p part piece by piece. Errors: File (missing, damaged, too large, password), and what \p sink returned.
    [[nodiscard]] Status read(const QString& part, const Sink& sink) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    ZipArchive(QByteArray bytes, QString fileName);

    QByteArray m_bytes; // before the archive, which reads from it until it is closed
    QString m_fileName;
    std::unique_ptr<zip, Closer> m_archive;
};

} // namespace lotsia
