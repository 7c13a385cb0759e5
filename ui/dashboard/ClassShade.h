#pragma once

#include "ui/dashboard/ClassStack.h"

class QPainter;
class QPalette;
class QRectF;

namespace lotsia {

/// How many classes differ by their pattern alone, so that a print in grey tells them apart.
constexpr qsizetype kClassShades = 12;

/// Fills \p box as the part of \p kind is shown; \p place counts the classes from 0.
void paintClassShade(QPainter& painter, const QRectF& box, ClassStack::Kind kind, qsizetype place,
                     const QPalette& palette);

} // namespace lotsia
