#include "ui/dashboard/ClassShade.h"

#include "ui/common/Tones.h"

#include <QPainter>

#include <array>

namespace lotsia {

namespace {

struct Pattern {
    Qt::BrushStyle style;
    bool onColour; ///< light lines on the colour instead of the colour's lines on a light ground
};

// Neighbours differ most: dark beside light, lines beside dots.
constexpr std::array<Pattern, kClassShades> kPatterns{{
    {Qt::SolidPattern, false},
    {Qt::BDiagPattern, false},
    {Qt::Dense4Pattern, false},
    {Qt::HorPattern, true},
    {Qt::DiagCrossPattern, false},
    {Qt::FDiagPattern, true},
    {Qt::Dense6Pattern, false},
    {Qt::CrossPattern, true},
    {Qt::VerPattern, false},
    {Qt::Dense6Pattern, true},
    {Qt::HorPattern, false},
    {Qt::DiagCrossPattern, true},
}};

QColor classColor(qsizetype place, const QPalette& palette)
{
    const auto tone = [&palette](Tone one) { return toneColor(one, palette); };
    const std::array colors{tone(Tone::Bad),  tone(Tone::Warning),
                            tone(Tone::Info), mixed(tone(Tone::Bad), tone(Tone::Info), 0.5),
                            tone(Tone::Good), mixed(tone(Tone::Good), tone(Tone::Info), 0.5)};
    // Behind the last pattern the pairs shift, so that a thirteenth class is not the first again.
    return colors[size_t(place + place / kClassShades) % colors.size()];
}

} // namespace

void paintClassShade(QPainter& painter, const QRectF& box, ClassStack::Kind kind, qsizetype place,
                     const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool known = kind == ClassStack::Kind::Class;
    const QColor color = known ? classColor(place, palette) : toneColor(Tone::Neutral, palette);
    const Pattern pattern = known ? kPatterns[size_t(place % kClassShades)] : Pattern{Qt::Dense7Pattern, false};
    painter.fillRect(box, pattern.onColour ? color : base);
    if (kind != ClassStack::Kind::NoClass) // an empty box: there is nothing to name
        painter.fillRect(box, QBrush(pattern.onColour ? base : color, pattern.style));
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace lotsia
