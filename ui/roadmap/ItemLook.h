#pragma once

#include "roadmap/Schedule.h"
#include "ui/common/Tones.h"

namespace lotsia {

/// How a scheduled item stands, as the calendar, the chart and the start page tell it: by a sign and a word, and only
/// then by a colour.
enum class ItemState { Overdue, UnderWay, Ahead, Postponed, Done, PartlyDone, NotDone, Undated };

struct ItemLook {
    QString sign; ///< one letter
    QString word; ///< as stateWord() says it
    Tone tone = Tone::Neutral;
};

ItemState itemState(const ScheduledItem& item);
ItemLook lookOf(ItemState state);
/// In the order of a legend.
QList<ItemState> allItemStates();

/// «2.3. Провести совещание», in one line.
QString itemHeading(const ScheduledItem& item);
/// «05.06.2023», «перенесено на 05.06.2023» or the printed term of what has no day of control.
QString itemDueText(const ScheduledItem& item);
/// Everything that a tool tip tells, marked up: heading, period, term, responsible, state.
QString itemToolTip(const ScheduledItem& item);
/// The same as plain lines for a screen reader and for lists.
QString itemDescription(const ScheduledItem& item);

/// Number, text, section, responsible and period hold every word of \p needle; an empty one is always found.
bool itemMatches(const ScheduledItem& item, const QString& needle);

/// «выполнено 12 из 40, просрочено 3»
QString executionSentence(const ScheduleCounts& counts);

} // namespace lotsia
