#pragma once

#include <QIcon>

namespace lotsia {

/// Line icon by its alias in resources/icons/breeze.txt, drawn in the palette's text colour (light and dark).
QIcon icon(const QString& name);

} // namespace lotsia
