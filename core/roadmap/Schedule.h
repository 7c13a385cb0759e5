#pragma once

#include "roadmap/Execution.h"
#include "roadmap/TermOccurrences.h"

namespace lotsia {

/// How an item stands on a day: closed, its last day has passed, its window is open, it is ahead, or it has no day of
/// control (as needed, open, term not understood).
enum class DueState { Closed, Overdue, UnderWay, Ahead, Undated };

/// An action in one of its periods, as every view of the execution shows it.
struct ScheduledItem {
    RoadmapId roadmap;
    ActionId action;
    QString number; ///< «2.3.»
    QString section;
    QString text;
    QStringList responsible;
    QString plannedResult;
    QString registerKey;
    QList<SchoolId> schools; ///< empty: all
    Term term;
    TermOccurrence occurrence;
    ExecutionRecord record; ///< as stored, or NotStarted
    QDate due; ///< day of control: the occurrence's end, or the day it was postponed to; invalid: none
    DueState state = DueState::Undated;
};

/// Every period of every action, in the order of the plan, judged on \p today. \p records may hold those of other
/// roadmaps; records of periods that the term does not name any more are shown too, after those that it names.
QList<ScheduledItem> schedule(const Roadmap& roadmap, const QList<ExecutionRecord>& records, const QDate& today);

/// How an item stands, as a person reads it: «просрочено», «в работе», «впереди», «выполнено», «выполнено частично»,
/// «не выполнено», «перенесено» (until its new day has passed), «без срока».
QString stateWord(const ScheduledItem& item);
/// Every word that stateWord() says, the urgent ones first.
QStringList stateWords();

/// «выполнено 12 из 40 · просрочено 3 · ближайшие 30 дней 5»
struct ScheduleCounts {
    qsizetype total = 0;
    qsizetype done = 0; ///< wholly
    qsizetype overdue = 0;
    qsizetype soon = 0; ///< open and due from today within 30 days
    bool operator==(const ScheduleCounts&) const = default;
};
ScheduleCounts countsOf(const QList<ScheduledItem>& items, const QDate& today);

enum class DueHorizon { Overdue, ThirtyDays, Quarter };
/// Open items of \p items: overdue; due from \p today within 30 days; due from \p today to the end of its calendar
/// quarter. Earliest first, then in the order given.
QList<ScheduledItem> dueItems(const QList<ScheduledItem>& items, DueHorizon horizon, const QDate& today);

} // namespace lotsia
