#pragma once

#include <QIcon>

namespace lotsia {

/// Line icon by its alias in resources/icons/breeze.txt, drawn in the palette's text colour (light and dark) and sharp
/// at 100, 125, 150, 175 and 200 %.
QIcon icon(const QString& name);

/// The program's own icon, 16 to 256 pixels.
QIcon applicationIcon();

} // namespace lotsia
