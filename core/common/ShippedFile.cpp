#include "common/ShippedFile.h"

#include <QFile>

namespace lotsia {

QByteArray shippedFile(const QString& name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace lotsia
