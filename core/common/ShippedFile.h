#pragma once

#include <QByteArray>
#include <QString>

namespace lotsia {

/// A template or list that comes with the program (resources/templates): «calendar.json». A name that does not exist is
/// a mistake of the program: asserted, empty in a release.
QByteArray shippedFile(const QString& name);

} // namespace lotsia
