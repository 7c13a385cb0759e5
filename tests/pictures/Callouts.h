#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace lotsia::pictures {

/// A numbered circle on a picture, at a side of what it points at.
struct Callout {
    QRect target; ///< in the window's coordinates
    Qt::Alignment side = Qt::AlignLeft | Qt::AlignTop;
};

/// Draws 1, 2, 3… at the callouts; \p image may hold more pixels than the window has.
void drawCallouts(QImage& image, const QList<Callout>& callouts);

/// The image in at most 48 colours: pictures of a window lose nothing that an eye sees and take a third of the room.
QImage reduced(const QImage& image);

} // namespace lotsia::pictures
