#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace lotsia {

/// The font objects of a PDF of QPdfWriter, each with its number, under the names that ISO 32000 asks of a part of a
/// font: six capitals and a plus before the font's own. QPdfWriter writes them without. \p seed makes the capitals
/// different from those of other files.
[[nodiscard]] QList<std::pair<int, QByteArray>> fontsNamedAsParts(const QByteArray& pdf, const QByteArray& seed);

} // namespace lotsia
