#pragma once

#include "exchange/XlsxWriter.h"
#include "roadmap/Schedule.h"

namespace lotsia {

/// What the report on the execution says of a state: «выполнено», «просрочено», «срок не наступил».
QString reportedState(const ScheduledItem& item);
/// «Приказ об утверждении критериев, № 96 от 24.06.2021»
QString evidenceText(const ExecutionEvidence& evidence);
/// «выполнено 12 из 40 · просрочено 3 · ближайшие 30 дней 5»
QString countsText(const ScheduleCounts& counts);
/// «выполнено 3 из 7, просрочено 1»: of a party or a school.
QString groupCountsText(const ScheduleCounts& counts);

/// The usual report on the execution of a roadmap (columns: domain.md §7), a row for each of \p items. \p evidence may
/// hold that of other items.
XlsxSheet executionReport(const QString& title, const QList<ScheduledItem>& items,
                          const QList<ExecutionEvidence>& evidence, const QDate& today);

} // namespace lotsia
