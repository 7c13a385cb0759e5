#pragma once

#include <QString>

namespace lotsia {

/// Text that can stand on paper and in XML: CR LF becomes LF, a tab, any other control character and half of a
/// surrogate pair become a space. '\n' stays.
QString printableText(const QString& text);

/// The same text, of the same length, with no-break spaces where a line must not end: «№ 96», «2021 г.», «19 апреля
/// 2021», «И.О. Фамилия», «Фамилия И.О.», «г. Чернушка», «п. 3», «30 %», before a dash (ГОСТ Р 7.0.97). A heading «№
/// п/п» gets a line break. For layout only.
QString keepTogether(const QString& text);

} // namespace lotsia
