#pragma once

#include <QString>

namespace lotsia {

/// Installs the program's and Qt's translations into the running application.
/// \param language "ru" (default everywhere) or "en"; anything else falls back to Russian.
void installTranslations(const QString& language);

} // namespace lotsia
