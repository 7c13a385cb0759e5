#include "common/Error.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotsia {

QString Place::toString() const
{
    QStringList parts;
    if (!file.isEmpty())
        parts << file;
    if (!sheet.isEmpty())
        parts << QCoreApplication::translate("Place", "sheet “%1”").arg(sheet);
    if (row > 0)
        parts << QCoreApplication::translate("Place", "row %1").arg(row);
    if (!column.isEmpty())
        parts << QCoreApplication::translate("Place", "column “%1”").arg(column);
    return parts.join(QStringLiteral(", "));
}

QString Error::toString() const
{
    const QString where = place.toString();
    return where.isEmpty() ? text : where + QStringLiteral(": ") + text;
}

int Error::exitCode() const
{
    switch (code) {
    case ErrorCode::Data:
    case ErrorCode::Cancelled:
        return 1;
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::File:
        return 3;
    case ErrorCode::InUse:
        return 4;
    case ErrorCode::Damaged:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace lotsia
