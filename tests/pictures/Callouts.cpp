#include "pictures/Callouts.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace lotsia::pictures {

namespace {

constexpr int radius = 11;

QPointF centreOf(const Callout& callout, const QSizeF& size)
{
    const QRectF target(callout.target);
    QPointF centre = target.center();
    const double out = 5; // mostly beside the thing, so that its first letters can be read
    if (callout.side & Qt::AlignLeft)
        centre.setX(target.left() - (callout.side & Qt::AlignVCenter ? radius : out));
    else if (callout.side & Qt::AlignRight)
        centre.setX(target.right() + (callout.side & Qt::AlignVCenter ? -radius : out));
    if (callout.side & Qt::AlignTop)
        centre.setY(target.top() - out);
    else if (callout.side & Qt::AlignBottom)
        centre.setY(target.bottom() + out);
    const double edge = radius + 2;
    return {std::clamp(centre.x(), edge, size.width() - edge), std::clamp(centre.y(), edge, size.height() - edge)};
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

} // namespace

void drawCallouts(QImage& image, const QList<Callout>& callouts)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setBold(true);
    font.setPixelSize(14);
    painter.setFont(font);
    for (qsizetype i = 0; i < callouts.size(); ++i) {
        const QPointF centre = centreOf(callouts.at(i), image.deviceIndependentSize());
        painter.setPen(QPen(Qt::white, 2));
        painter.setBrush(QColor(0xB3, 0x26, 0x1E));
        painter.drawEllipse(centre, radius, radius);
        painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                         QString::number(i + 1));
    }
}

QImage reduced(const QImage& image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            ++counts[line[x]];
    }
    std::vector<std::pair<int, QRgb>> frequent;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        frequent.emplace_back(it.value(), it.key());
    std::sort(frequent.begin(), frequent.end(), std::greater<>()); // the colour decides between equals
    // The frequent colours, but no two that look the same, so that rare ones (a red sign) keep a place.
    QList<QRgb> table;
    for (const int apart : {900, 200, 60, 0}) {
        for (const auto& [count, colour] : frequent) {
            const auto near = [&, each = colour](QRgb chosen) { return distance(chosen, each) <= apart; };
            if (table.size() < 48 && std::none_of(table.begin(), table.end(), near))
                table.append(colour);
        }
    }
    QHash<QRgb, uchar> places;
    for (const auto& [count, colour] : frequent) {
        const auto nearest = std::min_element(table.begin(), table.end(), [&, each = colour](QRgb a, QRgb b) {
            return distance(a, each) < distance(b, each);
        });
        places.insert(colour, uchar(nearest - table.begin()));
    }
    QImage indexed(source.size(), QImage::Format_Indexed8);
    indexed.setColorTable(table);
    for (int y = 0; y < source.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* target = indexed.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            target[x] = places.value(line[x]);
    }
    return indexed;
}

} // namespace lotsia::pictures
