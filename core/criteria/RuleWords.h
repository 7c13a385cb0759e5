#pragma once

// Words and numbers that the rules are told in. Russian by contract: they go into the trace and into print.
#include "criteria/CriteriaDefinition.h"

namespace lotsia {

/// "share_below", …
QString measureKey(Measure measure);
/// «доля не преодолевших минимум», …
QString measureName(Measure measure);
/// ">=", …
QString compareKey(Compare compare);
/// «≥», …
QString compareSign(Compare compare);
/// "all", …
QString poolKey(Pool pool);
/// «всех школ», …: in the genitive
QString poolName(Pool pool);
/// «процедура», «процедуры», «процедур» by \p count.
QString pluralRussian(qint64 count, const QString& one, const QString& few, const QString& many);
/// At most seven digits after the point, without trailing zeros; the point of JSON.
QByteArray plainNumber(double value);
QString exactText(const Fraction& value);
/// The same with a comma, for people.
QString russianNumber(double value, int digits = 7);
/// A part of 1 as «30 %».
QString percentText(const Fraction& value);
QString guillemets(const QString& text);
QString capitalised(QString text);

} // namespace lotsia
