#pragma once

#include <QWidget>

namespace lotsia {

/// The wheel scrolls the form, not the choice or the number that happens to lie under it: \p field takes no wheel, and
/// the focus only by the keyboard or a click.
void guardFromWheel(QWidget* field);

} // namespace lotsia
