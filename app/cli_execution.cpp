#include "app/cli_execution.h"

#include "exchange/IcsWriter.h"
#include "workspace/ExecutionService.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// How a measure's term stands on a day, in a word for the table.
QString stateOn(const Term& term, const QDate& day)
{
    if (term.kind == TermKind::Unknown)
        return Text::tr("term not understood");
    if (term.recurrence != Recurrence::None)
        return Text::tr("recurring");
    if (term.end && day > *term.end)
        return term.asNeeded ? Text::tr("as needed") : Text::tr("the term has passed");
    if (term.start && day < *term.start)
        return Text::tr("ahead");
    return Text::tr("under way");
}

QString statusKey(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::NotStarted:
        return u"not-started"_s;
    case ExecutionStatus::UnderWay:
        return u"under-way"_s;
    case ExecutionStatus::Done:
        return u"done"_s;
    case ExecutionStatus::PartlyDone:
        return u"partly-done"_s;
    case ExecutionStatus::NotDone:
        return u"not-done"_s;
    case ExecutionStatus::Postponed:
        return u"postponed"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue dateJson(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : u"—"_s;
}

QJsonObject periodJson(const ScheduledItem& item)
{
    return {{u"period"_s, item.occurrence.key},
            {u"status"_s, statusKey(item.record.status)},
            {u"overdue"_s, item.state == DueState::Overdue},
            {u"due"_s, dateJson(item.due)},
            {u"actual_date"_s, dateJson(item.record.actualDate)},
            {u"result"_s, item.record.result},
            {u"reason"_s, item.record.reason}};
}

/// Of a measure's periods the one that a person asks about: the first that is overdue, else the first that is open,
/// else the last. \p periods is not empty.
const ScheduledItem& urgent(const QList<ScheduledItem>& periods)
{
    for (const ScheduledItem& item : periods) {
        if (item.state == DueState::Overdue)
            return item;
    }
    for (const ScheduledItem& item : periods) {
        if (item.state != DueState::Closed)
            return item;
    }
    return periods.last();
}

void printLine(const QString& number, const RoadmapAction& action, const QString& state,
               const QList<ScheduledItem>& periods)
{
    out() << number << '\t' << state << '\t' << action.term.text << '\t' << action.text.simplified();
    if (!periods.isEmpty()) {
        const ScheduledItem& item = urgent(periods);
        const QString period = occurrenceName(item.occurrence.key);
        out() << '\t' << stateWord(item) << '\t' << (period.isEmpty() ? u"—"_s : period) << '\t' << dateText(item.due)
              << '\t' << dateText(item.record.actualDate);
    }
    out() << '\n';
}

QJsonObject actionJson(const QString& number, const RoadmapAction& action, const QString& state,
                       const QList<ScheduledItem>& periods)
{
    QJsonObject object{{u"number"_s, number.chopped(1)}, // «1.1», as in lotsia-roadmap/1
                       {u"text"_s, action.text},
                       {u"term"_s, action.term.text},
                       {u"term_parsed"_s, action.term.toJson()},
                       {u"state"_s, state}};
    QJsonArray all;
    for (const ScheduledItem& item : periods)
        all.append(periodJson(item));
    // A recurring measure of a plan without a period has none either.
    const QJsonObject now = periods.isEmpty() ? QJsonObject() : periodJson(urgent(periods));
    for (const QString& key : {u"status"_s, u"overdue"_s, u"period"_s, u"due"_s, u"actual_date"_s})
        object.insert(key, now.isEmpty() ? QJsonValue() : now.value(key));
    object.insert(u"periods"_s, all);
    return object;
}

Status writeCalendar(Workspace& workspace, const Roadmap& roadmap, const QList<ScheduledItem>& items,
                     const QString& path)
{
    IcsOptions options;
    options.calendarName = roadmap.title.simplified();
    options.stamp = workspace.clock().now();
    const IcsFile calendar = toIcs(items, options);
    LOTSIA_TRY(writeFile(path, calendar.bytes));
    if (calendar.withoutDate > 0)
        err() << Text::tr("Left out of the calendar, for they have no day of control: %1").arg(calendar.withoutDate)
              << '\n';
    return {};
}

} // namespace

Status roadmapStatus(Workspace& workspace, const Roadmap& roadmap, const Call& call)
{
    QDate day = workspace.clock().today();
    if (call.has(u"on"_s)) {
        LOTSIA_TRY_ASSIGN(day, Call::date(call.options.value(u"on"_s)));
    }
    LOTSIA_TRY_ASSIGN(const QList<ScheduledItem> items, workspace.execution().schedule(roadmap.id, day));
    if (call.has(u"ics"_s)) {
        LOTSIA_TRY(writeCalendar(workspace, roadmap, items, call.options.value(u"ics"_s)));
    }
    QHash<ActionId, QList<ScheduledItem>> byAction;
    for (const ScheduledItem& item : items)
        byAction[item.action] << item;
    QJsonArray array;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const auto& actions = roadmap.sections.at(s).actions;
        for (qsizetype a = 0; a < actions.size(); ++a) {
            const RoadmapAction& action = actions.at(a);
            const QString number = Roadmap::actionNumber(s, a);
            const QString state = stateOn(action.term, day);
            if (call.has(u"json"_s))
                array.append(actionJson(number, action, state, byAction.value(action.id)));
            else
                printLine(number, action, state, byAction.value(action.id));
        }
    }
    if (call.has(u"json"_s))
        printJson(QJsonDocument(array));
    return {};
}

} // namespace lotsia::cli
