#pragma once

#include <QStringList>

namespace lotsia {

/// «Управление образования, МБУ ДПО ММЦ»: parties between commas, semicolons or line breaks; commas inside quotation
/// marks or brackets stay.
QStringList partiesFromText(const QString& text);

} // namespace lotsia
