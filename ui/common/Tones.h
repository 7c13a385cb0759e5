#pragma once

#include <QColor>
#include <QPalette>

namespace lotsia {

/// What a colour means; it always stands beside a word or a sign.
enum class Tone { Neutral, Info, Good, Warning, Bad };

/// Line and sign colour of a tone, readable on the palette's base in light and dark (contrast about 4.5:1).
QColor toneColor(Tone tone, const QPalette& palette);
/// A quiet background of the tone; the palette's text stays readable on it.
QColor toneBackground(Tone tone, const QPalette& palette);
/// \p part of \p over laid on \p under, 0–1.
QColor mixed(const QColor& under, const QColor& over, double part);

} // namespace lotsia
