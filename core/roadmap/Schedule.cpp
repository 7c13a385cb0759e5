#include "roadmap/Schedule.h"

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearDays = 30;

bool isSoon(const ScheduledItem& item, const QDate& today)
{
    return item.state != DueState::Closed && item.due.isValid() && item.due >= today
        && item.due <= today.addDays(nearDays);
}

using Records = QHash<ActionId, QList<ExecutionRecord>>;

void judge(ScheduledItem& item, const QDate& today)
{
    const ExecutionRecord& record = item.record;
    const bool postponed = record.status == ExecutionStatus::Postponed && record.postponedTo.isValid();
    const QDate end = postponed ? record.postponedTo : item.occurrence.end.value_or(QDate());
    if (postponed || !item.term.asNeeded)
        item.due = end;
    if (isClosed(record.status))
        item.state = DueState::Closed;
    else if (!item.due.isValid())
        item.state = DueState::Undated;
    else if (item.due < today)
        item.state = DueState::Overdue;
    else if (!postponed && item.occurrence.start && *item.occurrence.start > today)
        item.state = DueState::Ahead;
    else
        item.state = DueState::UnderWay;
}

ScheduledItem itemOf(const Roadmap& roadmap, qsizetype s, qsizetype a)
{
    const RoadmapSection& section = roadmap.sections.at(s);
    const RoadmapAction& action = section.actions.at(a);
    ScheduledItem item;
    item.roadmap = roadmap.id;
    item.action = action.id;
    item.number = Roadmap::actionNumber(s, a);
    item.section = section.title;
    item.text = action.text;
    item.responsible = action.responsible;
    item.plannedResult = action.result;
    item.registerKey = action.registerKey;
    item.schools = action.schools;
    item.term = action.term;
    return item;
}

void addAction(QList<ScheduledItem>& items, const ScheduledItem& base, QList<TermOccurrence> occurrences,
               QList<ExecutionRecord> records, const QDate& today)
{
    for (const ExecutionRecord& record : std::as_const(records)) {
        const bool named = std::any_of(occurrences.begin(), occurrences.end(),
                                       [&](const TermOccurrence& one) { return one.key == record.period; });
        if (!named)
            occurrences << TermOccurrence{record.period, {}, {}}; // the term was reworded; what was done stays seen
    }
    for (const TermOccurrence& occurrence : std::as_const(occurrences)) {
        ScheduledItem item = base;
        item.occurrence = occurrence;
        item.record = {item.action, occurrence.key};
        for (const ExecutionRecord& record : std::as_const(records))
            if (record.period == occurrence.key)
                item.record = record;
        judge(item, today);
        items << item;
    }
}

} // namespace

QList<ScheduledItem> schedule(const Roadmap& roadmap, const QList<ExecutionRecord>& records, const QDate& today)
{
    Records byAction;
    for (const ExecutionRecord& record : records)
        byAction[record.action] << record;
    QList<ScheduledItem> items;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        for (qsizetype a = 0; a < roadmap.sections.at(s).actions.size(); ++a) {
            const ScheduledItem base = itemOf(roadmap, s, a);
            addAction(items, base, occurrencesOf(base.term, roadmap.periodStart, roadmap.periodEnd),
                      byAction.value(base.action), today);
        }
    }
    return items;
}

QString stateWord(const ScheduledItem& item)
{
    const ExecutionStatus status = item.record.status;
    if (item.state == DueState::Closed)
        return statusWord(status);
    if (item.state == DueState::Overdue)
        return u"просрочено"_s;
    if (status == ExecutionStatus::Postponed || status == ExecutionStatus::UnderWay)
        return statusWord(status);
    switch (item.state) {
    case DueState::Ahead:
        return u"впереди"_s;
    case DueState::Undated:
        return u"без срока"_s;
    case DueState::UnderWay:
    case DueState::Overdue:
    case DueState::Closed:
        break;
    }
    return statusWord(ExecutionStatus::UnderWay);
}

QStringList stateWords()
{
    return {u"просрочено"_s,
            statusWord(ExecutionStatus::UnderWay),
            u"впереди"_s,
            statusWord(ExecutionStatus::Postponed),
            statusWord(ExecutionStatus::NotDone),
            statusWord(ExecutionStatus::PartlyDone),
            statusWord(ExecutionStatus::Done),
            u"без срока"_s};
}

ScheduleCounts countsOf(const QList<ScheduledItem>& items, const QDate& today)
{
    ScheduleCounts counts;
    for (const ScheduledItem& item : items) {
        ++counts.total;
        counts.done += item.record.status == ExecutionStatus::Done;
        counts.overdue += item.state == DueState::Overdue;
        counts.soon += isSoon(item, today);
    }
    return counts;
}

QList<ScheduledItem> dueItems(const QList<ScheduledItem>& items, DueHorizon horizon, const QDate& today)
{
    const QDate quarterEnd = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3).addDays(-1);
    const auto wanted = [&](const ScheduledItem& item) {
        if (item.state == DueState::Closed || !item.due.isValid())
            return false;
        if (horizon == DueHorizon::Overdue)
            return item.state == DueState::Overdue;
        if (horizon == DueHorizon::ThirtyDays)
            return isSoon(item, today);
        return item.due >= today && item.due <= quarterEnd;
    };
    QList<ScheduledItem> due;
    std::copy_if(items.begin(), items.end(), std::back_inserter(due), wanted);
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    return due;
}

} // namespace lotsia
