#include "ui/common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

namespace lotsia {

namespace {

/// Draws a one-colour drawing in the colour that text has at that moment, so that a change of theme needs no new icons.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(const QString& name)
        : m_name(name)
        , m_renderer(std::make_shared<QSvgRenderer>(QStringLiteral(":/icons/%1.svg").arg(name)))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, render(rect.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return render(size, 1.0, mode); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = render(size / scale, scale, mode);
        return result;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !m_renderer->isValid(); }

private:
    QPixmap render(const QSize& size, qreal ratio, QIcon::Mode mode) const
    {
        QPixmap result((QSizeF(size) * ratio).toSize());
        result.setDevicePixelRatio(ratio);
        result.fill(Qt::transparent);
        if (result.isNull() || !m_renderer->isValid())
            return result;
        QPainter painter(&result);
        const QRectF area(QPointF(0, 0), QSizeF(size));
        m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
        m_renderer->render(&painter, area);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(area, color(mode));
        return result;
    }

    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon icon(const QString& name)
{
    if (name.isEmpty())
        return {};
    Q_ASSERT_X(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), "icon", qPrintable(name));
    return QIcon(new LineIconEngine(name));
}

} // namespace lotsia
