#pragma once

namespace lotsia {

/// Layout counts in twentieths of a point: whole numbers are fine enough for text, and they are the units of .docx too.
inline constexpr double unitsPerPoint = 20;

constexpr double toUnits(double points)
{
    return points * unitsPerPoint;
}

constexpr double mmToUnits(double mm)
{
    return mm * 72 / 25.4 * unitsPerPoint;
}

/// A4 in whole points, as PDF page boxes give it.
inline constexpr int a4ShortPt = 595;
inline constexpr int a4LongPt = 842;

} // namespace lotsia
