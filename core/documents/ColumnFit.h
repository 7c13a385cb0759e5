#pragma once

#include "documents/Document.h"

namespace lotsia {

/// Widens columns of \p table, \p widthMm wide, whose longest word would break; the others give way in proportion, none
/// below its own longest word. A word longer than 6 cm may still break.
void fitColumns(Table& table, const QString& family, double widthMm);
/// The same for every table of \p section.
void fitTables(DocumentSection& section, const QString& family);

} // namespace lotsia
