#include "ui/common/Tones.h"

#include <algorithm>
#include <cmath>

namespace lotsia {

namespace {

constexpr double kReadable = 4.6; // WCAG asks for 4.5 of small text

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast as WCAG 2.1 defines it, 1–21.
double contrast(const QColor& left, const QColor& right)
{
    const double l = luminance(left);
    const double r = luminance(right);
    return (std::max(l, r) + 0.05) / (std::min(l, r) + 0.05);
}

/// Hue in degrees of the colour circle.
int hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return 135;
    case Tone::Warning:
        return 35;
    case Tone::Bad:
        return 2;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return 210;
}

} // namespace

QColor mixed(const QColor& under, const QColor& over, double part)
{
    const auto channel = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    if (tone == Tone::Neutral)
        return mixed(base, text, 0.6);
    if (tone == Tone::Info)
        return mixed(palette.color(QPalette::Highlight), text, 0.2);
    // Hues differ in brightness: each is darkened or lightened until it can be read.
    const int step = isDark(palette) ? 4 : -4;
    int lightness = 120;
    while (lightness > 8 && lightness < 247 && contrast(QColor::fromHsl(hueOf(tone), 190, lightness), base) < kReadable)
        lightness += step;
    return QColor::fromHsl(hueOf(tone), 190, lightness);
}

QColor toneBackground(Tone tone, const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), toneColor(tone, palette), isDark(palette) ? 0.22 : 0.12);
}

} // namespace lotsia
