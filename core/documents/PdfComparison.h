#pragma once

#include "documents/Document.h"

#include <QByteArray>

namespace lotsia {

/// True when \p document laid out now gives \p pdf again, byte for byte: with the moment that \p pdf
/// itself names. False says that its pages may differ: another version of the program or of its libraries made it.
/// Takes as long as making the PDF. Needs a QGuiApplication.
bool givesSamePages(const Document& document, const QByteArray& pdf);

} // namespace lotsia
