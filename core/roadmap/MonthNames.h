#pragma once

#include <QString>

namespace lotsia {

/// 1–12 for a month's name in any case or its usual abbreviation, lower case, «ё» as «е»: «сентября», «сент», «мае»; 0
/// for others.
int monthOfWord(const QString& word);
/// «август»
QString monthName(int month);
/// «августа»
QString monthGenitive(int month);

} // namespace lotsia
