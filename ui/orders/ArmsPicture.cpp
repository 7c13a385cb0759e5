#include "ui/orders/ArmsPicture.h"

#include "workspace/DocumentDefaults.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPixels = 40'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArmsPicture)
};

std::unexpected<Error> refuse(ErrorCode code, const QString& sentence, const QString& path)
{
    return fail(code, sentence, Place{QFileInfo(path).fileName(), {}, 0, {}});
}

QByteArray pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

/// The pixels alone, no larger than \p side.
QImage plainImage(const QImage& image, int side)
{
    const QImage fit = qMax(image.width(), image.height()) > side
        ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : image;
    QImage plain(fit.size(), QImage::Format_ARGB32);
    plain.fill(Qt::transparent);
    QPainter painter(&plain);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QRect({}, fit.size()), fit);
    painter.end();
    return plain;
}

} // namespace

Result<QByteArray> readArmsPicture(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return refuse(ErrorCode::File, Text::tr("There is no such picture. Choose another file."), path);
    if (info.size() > DocumentDefaults::maxArmsBytes)
        return refuse(ErrorCode::Data, Text::tr("The picture is larger than 2 MB. Choose a smaller one."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::File, Text::tr("The picture cannot be read (%1).").arg(file.errorString()), path);
    QByteArray bytes = file.read(DocumentDefaults::maxArmsBytes + 1);
    if (bytes.size() > DocumentDefaults::maxArmsBytes) // it grew meanwhile
        return refuse(ErrorCode::Data, Text::tr("The picture is larger than 2 MB. Choose a smaller one."), path);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format() != "png" && reader.format() != "jpeg")
        return refuse(ErrorCode::Data, Text::tr("This is no PNG or JPEG picture. Save it as PNG and choose it again."),
                      path);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refuse(ErrorCode::Data, Text::tr("The picture is damaged. Choose another file."), path);
    if (qint64(size.width()) * size.height() > maxPixels)
        return refuse(ErrorCode::Data,
                      Text::tr("The picture has %1 × %2 pixels, that is too many. Make it smaller.")
                          .arg(size.width())
                          .arg(size.height()),
                      path);
    const QImage image = reader.read();
    if (image.isNull())
        return refuse(ErrorCode::Data, Text::tr("The picture is damaged. Choose another file."), path);
    // A photo of many colours takes more as PNG: it is made smaller until it fits.
    for (int side = DocumentDefaults::maxArmsPixels; side >= 100; side = side * 3 / 4) {
        const QByteArray png = pngOf(plainImage(image, side));
        if (!png.isEmpty() && png.size() <= DocumentDefaults::maxArmsBytes)
            return png;
    }
    return refuse(ErrorCode::Data, Text::tr("The picture cannot be stored. Choose another file."), path);
}

} // namespace lotsia
