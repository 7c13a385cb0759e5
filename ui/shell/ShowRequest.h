#pragma once

#include <QString>

#include <optional>

namespace lotsia {

/// How a program that is asked for a database already open in another window of the same person brings that window to
/// the front: it puts a small file into a folder of the person's session, addressed to the process that holds the
/// database's lock; the window removes the file when it has shown itself. No sockets, no services.
namespace showRequest {

/// The session's folder for requests, made when missing; empty when there is none or it cannot be written.
QString folder();
/// Writes a request to \p owner to show the window of \p database; the file's name, empty when it cannot be written.
QString post(const QString& folder, qint64 owner, const QString& database);
/// Names of the requests to \p owner look like this.
QString namePattern(qint64 owner);
/// The database that the request asks for; nothing when the file is none of ours or cut off.
std::optional<QString> read(const QString& fileName);
/// Nobody waits for the answer any more.
bool isStale(const QString& fileName);

/// Whether both paths lead to one file, through links and, on Windows, in any case of letters.
bool isSameFile(const QString& a, const QString& b);

/// Asks the window that holds \p database to come to the front and waits for it at most \p waitMs, painting meanwhile.
/// False at once when the holder is another computer, another session or this process.
bool showHolder(const QString& database, const QString& folder = showRequest::folder(), int waitMs = 2000);

} // namespace showRequest

} // namespace lotsia
