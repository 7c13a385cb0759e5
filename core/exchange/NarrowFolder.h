#pragma once

#include <QString>
#include <QStringList>

namespace lotsia {

/// Where a library that knows narrow file names only may work: the first of the system's places for temporary files
/// whose path is ASCII under Windows («C:\Users\Мария\AppData\Local\Temp» is not, and its short form may be); elsewhere
/// simply the folder for temporary files. With a pattern for QTemporaryDir at the end.
QString narrowTemporaryPattern();

/// The first of \p folders with a path of ASCII letters only that exists and can be written to; the first one when
/// there is none.
QString firstNarrow(const QStringList& folders);

} // namespace lotsia
