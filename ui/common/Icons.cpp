#include "ui/common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <map>

namespace lotsia {

namespace {

/// Sides of the drawings in pixels, one sheet each; what resources/icons/render.cmake makes.
constexpr std::array<int, 8> kSides{16, 20, 24, 28, 32, 40, 48, 64};

const QStringList& names()
{
    static const QStringList list = [] {
        QFile file(QStringLiteral(":/icons/names.txt"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        return there ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }();
    return list;
}

const QImage& sheet(int side)
{
    static std::map<int, QImage> sheets; // only the window's own thread draws icons
    QImage& image = sheets[side];
    if (image.isNull())
        image = QImage(QStringLiteral(":/icons/%1.png").arg(side)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return image;
}

/// The drawing for a square of \p side pixels: as it is with a narrow margin where one is nearly as large, which keeps
/// its strokes on whole pixels; otherwise the next larger one, to be scaled.
int drawingFor(int side)
{
    const auto larger = std::upper_bound(kSides.begin(), kSides.end(), side);
    if (larger == kSides.begin())
        return kSides.front();
    const int smaller = *std::prev(larger);
    return larger == kSides.end() || smaller * 100 >= side * 85 ? smaller : *larger;
}

/// Draws a one-colour drawing in the colour that text has at that moment, so that a change of theme needs no new icons.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(int place)
        : m_place(place)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QTransform toDevice = painter->deviceTransform();
        if (toDevice.type() > QTransform::TxScale) {
            painter->drawPixmap(rect, render(rect.size(), mode));
            return;
        }
        // At 125 % a corner falls between two pixels: the drawing goes to the nearer one.
        const QRect device = toDevice.mapRect(QRectF(rect)).toRect();
        QPixmap pixmap = render(device.size(), mode);
        const QPointF corner = toDevice.inverted().map(QPointF(device.topLeft()));
        pixmap.setDevicePixelRatio(toDevice.m11());
        painter->drawPixmap(corner, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return render(size, mode); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = render(size, mode);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return names().value(m_place); }
    bool isNull() override { return m_place < 0; }

private:
    /// \p size in pixels of the screen.
    QPixmap render(const QSize& size, QIcon::Mode mode) const
    {
        if (size.isEmpty())
            return {};
        QImage result(size, QImage::Format_ARGB32_Premultiplied);
        result.fill(Qt::transparent);
        const int side = std::min(size.width(), size.height());
        const int drawing = drawingFor(side);
        const QRect source(m_place * drawing, 0, drawing, drawing);
        const bool scaled = drawing > side || side > kSides.back();
        const int drawn = scaled ? side : drawing;
        const QRect target((size.width() - drawn) / 2, (size.height() - drawn) / 2, drawn, drawn);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, scaled);
        painter.drawImage(target, sheet(drawing), source);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color(mode));
        painter.end();
        return QPixmap::fromImage(result);
    }

    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
#ifndef Q_OS_WIN // the style of Windows marks a row with a light colour and leaves its text dark
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
#endif
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    int m_place; ///< in the sheets
};

} // namespace

QIcon icon(const QString& name)
{
    if (name.isEmpty())
        return {};
    const int place = int(names().indexOf(name));
    Q_ASSERT_X(place >= 0, "icon", qPrintable(name));
    return place < 0 ? QIcon() : QIcon(new LineIconEngine(place));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 40, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/app-icons/lotsia-%1.png").arg(side), QSize(side, side));
    return icon;
}

} // namespace lotsia
