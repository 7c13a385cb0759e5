#include "ui/criteria/CriteriaFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace lotsia {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriteriaFile)
};

Place placeOf(const QString& path)
{
    Place place;
    place.file = QFileInfo(path).fileName();
    return place;
}

} // namespace

Result<QByteArray> CriteriaFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::File,
            Text::tr("The file cannot be read: %1. Check that it exists and is not locked.").arg(file.errorString()),
            placeOf(path));
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::File,
                    Text::tr("The file is larger than 1 MB: this is no set of criteria. Choose another file."),
                    placeOf(path));
    return bytes;
}

Status CriteriaFile::write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::File,
                    Text::tr("The file cannot be written: %1. Choose another folder.").arg(file.errorString()),
                    placeOf(path));
    return {};
}

QString CriteriaFile::fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace lotsia
