#pragma once

#include <QString>

namespace lotsia {

class Dialogs;

/// Whether somebody reads the error stream. A program with a window has none on Windows unless it was started from a
/// console or by another program that listens.
bool hasErrorStream();

/// Says before there is a window what is wrong with the call: on the error stream, or in a message box where nobody
/// reads that. Gives back \p exitCode.
int complain(Dialogs& dialogs, const QString& text, int exitCode);

} // namespace lotsia
