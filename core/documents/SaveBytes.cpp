#include "documents/SaveBytes.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace lotsia {

Status saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    Place place;
    place.file = path;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::File,
                QCoreApplication::translate(
                    "Documents", "Cannot write the file: %1. Close it in other programs or choose another folder.")
                    .arg(file.errorString()),
                std::move(place));
}

} // namespace lotsia
