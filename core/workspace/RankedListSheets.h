#pragma once

#include "criteria/Evaluator.h"
#include "exchange/XlsxWriter.h"

namespace lotsia {

/// The ranked list as it goes to the ministry (columns: domain.md §7): the list with the grounds of each verdict, and a
/// second sheet with every figure behind it.
QList<XlsxSheet> rankedListSheets(const Classification& classification, const QString& departmentName);

/// Why a school is not assessed: «вид — вечерняя»; empty when it is.
QString exclusionText(const RankedSchool& school);

/// «да», «нет», «недостаточно данных», «не оценивается»: a verdict in the words of printed lists.
QString verdictWord(Verdict verdict);

} // namespace lotsia
