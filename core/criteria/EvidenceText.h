#pragma once

#include "criteria/Classification.h"

#include <QStringList>

namespace lotsia {

// A figure in words. Russian by contract: the texts are part of printed documents.

/// «7 из 22 = 31,8 %», «средняя отметка 3,45 (22 чел.)», «7 чел.», «да», «нет данных». One digit after the comma, and
/// as many more as it takes to see on which side of the limit the figure lies: «29,96 %» beside «30 %».
QString figureText(const Evidence& evidence);
/// The figure alone: «31,8 %», «3,45», «7 чел.»; empty without one.
QString valueText(const Evidence& evidence);
/// The limit alone: «30 %»; a limit that is counted from other figures says so: «24,3 % (среднего по муниципалитету)».
QString limitText(const Evidence& evidence);
/// «≥ 30 %» when the answer is yes, «< 30 %» when it is no: the rule's own sign or its opposite, never guessed from the
/// numbers. Empty when nothing was compared.
QString comparisonText(const Evidence& evidence);
/// «ВПР-5 Математика, 2022/2023: 7 из 22 = 31,8 % ≥ 30 %»
QString evidenceSentence(const Evidence& evidence);
/// «не хватает 1 чел.», what was pooled or rounded, why unknown.
QStringList evidenceRemarks(const Evidence& evidence);
/// «да», «нет», «недостаточно данных», «не учитывается»
QString answerText(Verdict verdict);

} // namespace lotsia
