#pragma once

#include <QByteArray>
#include <QString>

namespace lotsia {

/// Key for searching: lower case, «ё» as «е», runs of white space as one space, trimmed. «ШКОЛА  Ёлкино» → «школа
/// елкино».
QString foldForSearch(const QString& text);

/// Key for matching headings and names: foldForSearch without quotes of any kind, with one kind of dash and «№» for
/// N/No.
QString foldForMatch(const QString& text);

/// True when \p text holds \p needle as people search: by foldForSearch; an empty needle is always found.
bool containsFolded(const QString& text, const QString& needle);

/// As Russians sort: case-insensitive, «ё» by «е», «школа 2» before «школа 10». Negative, 0, positive.
int compareRussian(const QString& left, const QString& right);

/// Bytes whose plain comparison sorts like compareRussian; to be cached beside a row.
QByteArray russianSortKey(const QString& text);

} // namespace lotsia
