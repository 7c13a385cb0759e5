#pragma once

#include "common/Progress.h"
#include "common/Result.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace lotsia {

/// Reads a file whole, at most \p maxBytes. Errors: File (missing, a folder, a device, cannot be read to the end), Data
/// (empty, too large), Cancelled.
[[nodiscard]] Result<QByteArray> readEvidence(const QString& path, qint64 maxBytes, Progress* progress = nullptr);
/// Writes a file through QSaveFile: whole or not at all. Error: File.
[[nodiscard]] Status writeEvidence(const QString& path, const QByteArray& bytes);

/// A name that every system takes for a file in a folder: no folders, no control or direction characters, none of
/// Windows' reserved names, at most 150 letters with the ending kept.
QString evidenceFileName(const QString& name);
/// Documents, tables, pictures and archives may be opened with the system's program; anything else, a program above
/// all, is only saved.
bool isOpenable(const QString& fileName);
/// Why what isOpenable() refuses is not opened.
std::unexpected<Error> notOpened();
/// A copy of the file for the system's program to open, in a folder of its own (\p key) under \p folder, so that two
/// files of one name do not meet; what is changed in it would be lost, so it is read-only. \p content is asked only for
/// what may be opened. Errors: Data (a program or another kind of file that is only saved), File and those of
/// \p content.
[[nodiscard]] Result<QUrl> copyToOpen(const QString& fileName, const QString& folder, qint64 key,
                                      const std::function<Result<QByteArray>()>& content);
/// Address or path as a person typed it: http, https, a path on a disk or «\\server\share\…», a file: address. Error:
/// Data with what is accepted.
[[nodiscard]] Result<QUrl> linkTarget(const QString& link);

} // namespace lotsia
