#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace lotsia {

struct ZipPart {
    QByteArray name;
    QByteArray data;
};

/// A deflated archive of \p parts in their order, all with the time \p created (UTC); empty when it cannot be made. The
/// same input gives the same bytes.
QByteArray zipBytes(const QList<ZipPart>& parts, const QDateTime& created);

} // namespace lotsia
