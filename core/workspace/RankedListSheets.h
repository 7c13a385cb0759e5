#pragma once

#include "criteria/Evaluator.h"
#include "exchange/XlsxWriter.h"

namespace lotsia {

/// The ranked list as it goes to the ministry (columns: domain.md §7): the list with the grounds of each verdict, and a
/// second sheet with every figure behind it.
QList<XlsxSheet> rankedListSheets(const Classification& classification, const QString& departmentName);

/// «обычная»: a school that belongs to no class of the set.
QString ordinaryWord();

/// Classes that hold by name, the main one first.
QStringList classesOf(const RankedSchool& school, const QList<CriteriaClass>& classes);

/// «ШНОР: да, по правилу: нет. Основание: … Документ: … Решение записано: Петрова О.А., 01.09.2023 09:00»; empty
/// without a decision by hand.
QString decisionText(const RankedSchool& school, Verdict byRule, const QList<CriteriaClass>& classes);

/// «Решение записано: Петрова О.А., 01.09.2023 09:00»; empty when it is not known.
QString decidedBy(const Override& decision);

/// The rule's own verdict on the class that the decision by hand speaks of; nullopt without a decision.
std::optional<Verdict> verdictBeforeDecision(const Classification& classification, size_t position);

/// Why a school is not assessed: «вид — вечерняя»; empty when it is.
QString exclusionText(const RankedSchool& school);

/// «да», «нет», «недостаточно данных», «не оценивается»: a verdict in the words of printed lists.
QString verdictWord(Verdict verdict);

} // namespace lotsia
