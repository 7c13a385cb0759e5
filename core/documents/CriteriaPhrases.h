#pragma once

#include "criteria/CriteriaDefinition.h"
#include "criteria/CriteriaText.h"

#include <optional>

/// Small phrases of printed criteria: numbers with their units, comparisons, years.
namespace lotsia::criteriaPhrases {

QString quoted(const QString& text);
QString number(const Fraction& value);
QString percent(const Fraction& value);
/// «30 % и более», «менее 30 %»
QString around(Compare compare, const QString& value);
/// «не ниже », before a genitive.
QString against(Compare compare);
/// A share in percent, a score in points, a count in people.
QString withUnit(const Fraction& value, std::optional<Measure> measure);
/// «0,9 среднего по муниципалитету»
QString meanOf(const Reference& reference);
/// «до 1 знака после запятой»
QString digitsText(int digits);
/// «не менее чем по 2 процедурам»
QString procedures(int count);
/// \p years as stored, newest first: 0, 1 and 2 years back. «в отчётном и предыдущем учебных годах»
QString yearsText(const std::vector<int>& years, bool prepositional);

} // namespace lotsia::criteriaPhrases
