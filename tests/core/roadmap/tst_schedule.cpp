#include "roadmap/Schedule.h"

#include <QMap>
#include <QTest>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

// Three calendar years with their ends cut off: a plan that begins on 1 September counts school years.
const QDate planStart(2023, 1, 9);
const QDate planEnd(2025, 12, 20);
constexpr int actionTotal = 400;

Term termOf(int number)
{
    Term term;
    term.text = u"срок %1"_s.arg(number);
    term.kind = TermKind::Recurring;
    switch (number % 10) {
    case 0:
        term.recurrence = Recurrence::Yearly;
        break;
    case 1:
        term.recurrence = Recurrence::HalfYearly;
        break;
    case 2:
        term.recurrence = Recurrence::Quarterly;
        break;
    case 3:
        term.recurrence = Recurrence::Monthly;
        break;
    case 4:
        term.recurrence = Recurrence::Weekly;
        break;
    case 5:
        term.kind = TermKind::Deadline;
        term.end = planStart.addDays(number * 2);
        break;
    case 6:
        term.kind = TermKind::Period;
        term.start = planStart.addDays(number);
        term.end = planStart.addDays(number + 45);
        break;
    case 7:
        term.kind = TermKind::Period;
        term.start = planStart;
        term.end = planEnd;
        term.asNeeded = true;
        break;
    case 8:
        term.kind = TermKind::Open;
        break;
    default:
        break; // not understood
    }
    if (number % 10 == 9)
        term.kind = TermKind::Unknown;
    return term;
}

/// Two sections of 200 actions, so that numbers run in both.
Roadmap plan()
{
    Roadmap roadmap;
    roadmap.id = RoadmapId(7);
    roadmap.periodStart = planStart;
    roadmap.periodEnd = planEnd;
    for (int s = 0; s < 2; ++s) {
        RoadmapSection section;
        section.title = u"Раздел %1"_s.arg(s + 1);
        for (int i = 0; i < actionTotal / 2; ++i) {
            const int number = s * actionTotal / 2 + i;
            section.actions << RoadmapAction{
                ActionId(number + 1), u"Мероприятие %1"_s.arg(number), {u"УО"_s}, termOf(number)};
        }
        roadmap.sections << section;
    }
    return roadmap;
}

/// The cell of the calendar that a day lies in, worked out anew: no line of the program's own is used.
QString slowCell(Recurrence recurrence, const QDate& day)
{
    switch (recurrence) {
    case Recurrence::Yearly:
        return QString::number(day.year());
    case Recurrence::HalfYearly:
        return u"%1-H%2"_s.arg(day.year()).arg(day.month() <= 6 ? 1 : 2);
    case Recurrence::Quarterly:
        return u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
    case Recurrence::Monthly:
        return day.toString(u"yyyy-MM"_s);
    case Recurrence::Weekly: {
        int year = 0;
        const int week = day.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Recurrence::None:
        break;
    }
    return {};
}

/// Last day of every period, found by walking over each day of the plan.
QMap<QString, std::pair<QDate, QDate>> slowPeriods(const Term& term)
{
    QMap<QString, std::pair<QDate, QDate>> found;
    if (term.recurrence == Recurrence::None) {
        found.insert({}, {term.start.value_or(QDate()), term.end.value_or(QDate())});
        return found;
    }
    for (QDate day = planStart; day <= planEnd; day = day.addDays(1)) {
        auto& period = found[slowCell(term.recurrence, day)];
        if (!period.first.isValid())
            period.first = day;
        period.second = day;
    }
    return found;
}

/// Every third period is done, every seventh done in part, every eleventh postponed by 40 days.
QList<ExecutionRecord> someRecords(const Roadmap& roadmap)
{
    QList<ExecutionRecord> records;
    int number = 0;
    for (const ScheduledItem& item : schedule(roadmap, {}, planStart)) {
        ++number;
        ExecutionRecord record{item.action, item.occurrence.key};
        if (number % 3 == 0) {
            record.status = ExecutionStatus::Done;
            record.actualDate = planStart;
        } else if (number % 7 == 0) {
            record.status = ExecutionStatus::PartlyDone;
        } else if (number % 11 == 0) {
            record.status = ExecutionStatus::Postponed;
            record.postponedTo = item.occurrence.end.value_or(planStart).addDays(40);
        } else {
            continue;
        }
        records << record;
    }
    return records;
}

struct SlowCounts {
    ScheduleCounts counts;
    int thirty = 0, quarter = 0, ahead = 0;
};

SlowCounts slowCount(const Roadmap& roadmap, const QList<ExecutionRecord>& records, const QDate& today)
{
    SlowCounts slow;
    for (const RoadmapSection& section : roadmap.sections) {
        for (const RoadmapAction& action : section.actions) {
            const auto periods = slowPeriods(action.term);
            for (auto period = periods.begin(); period != periods.end(); ++period) {
                ExecutionRecord record;
                for (const ExecutionRecord& one : records) {
                    if (one.action == action.id && one.period == period.key())
                        record = one;
                }
                ++slow.counts.total;
                if (record.status == ExecutionStatus::Done)
                    ++slow.counts.done;
                if (record.status == ExecutionStatus::Done || record.status == ExecutionStatus::PartlyDone)
                    continue;
                const bool moved = record.status == ExecutionStatus::Postponed;
                QDate due = action.term.asNeeded ? QDate() : period.value().second;
                if (moved)
                    due = record.postponedTo;
                if (!due.isValid())
                    continue;
                if (due < today)
                    ++slow.counts.overdue;
                else if (!moved && period.value().first.isValid() && period.value().first > today)
                    ++slow.ahead;
                if (due >= today && today.daysTo(due) <= 30) {
                    ++slow.counts.soon;
                    ++slow.thirty;
                }
                if (due >= today && due.year() == today.year() && (due.month() + 2) / 3 == (today.month() + 2) / 3)
                    ++slow.quarter;
            }
        }
    }
    return slow;
}

} // namespace

class tst_Schedule : public QObject {
    Q_OBJECT

private slots:
    void countsAsASlowCountDoes_data()
    {
        QTest::addColumn<QDate>("today");
        for (const QDate& day : {QDate(2022, 12, 1), QDate(2023, 1, 9), QDate(2024, 2, 29), QDate(2024, 12, 31),
                                 QDate(2025, 1, 1), QDate(2025, 6, 30), QDate(2025, 12, 20), QDate(2027, 1, 15)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void countsAsASlowCountDoes()
    {
        QFETCH(QDate, today);
        const Roadmap roadmap = plan();
        const QList<ExecutionRecord> records = someRecords(roadmap);
        const QList<ScheduledItem> items = schedule(roadmap, records, today);
        const SlowCounts slow = slowCount(roadmap, records, today);
        QCOMPARE(countsOf(items, today).total, slow.counts.total);
        QCOMPARE(countsOf(items, today).done, slow.counts.done);
        QCOMPARE(countsOf(items, today).overdue, slow.counts.overdue);
        QCOMPARE(countsOf(items, today).soon, slow.counts.soon);
        QCOMPARE(dueItems(items, DueHorizon::Overdue, today).size(), slow.counts.overdue);
        QCOMPARE(dueItems(items, DueHorizon::ThirtyDays, today).size(), slow.thirty);
        QCOMPARE(dueItems(items, DueHorizon::Quarter, today).size(), slow.quarter);
        QCOMPARE(std::ranges::count_if(items, [](const auto& item) { return item.state == DueState::Ahead; }),
                 slow.ahead);
    }

    void unfoldsEveryPeriod()
    {
        const QList<ScheduledItem> items = schedule(plan(), {}, planStart);
        QHash<ActionId, int> periods;
        for (const ScheduledItem& item : items)
            ++periods[item.action];
        QCOMPARE(periods.size(), actionTotal);
        QCOMPARE(periods.value(ActionId(1)), 3); // 2023, 2024, 2025
        QCOMPARE(periods.value(ActionId(2)), 6);
        QCOMPARE(periods.value(ActionId(3)), 12);
        QCOMPARE(periods.value(ActionId(4)), 36);
        QCOMPARE(periods.value(ActionId(5)), 154);
        QCOMPARE(periods.value(ActionId(6)), 1);
        QCOMPARE(items.first().number, u"1.1."_s);
        QCOMPARE(items.last().number, u"2.200."_s);
        QCOMPARE(items.last().section, u"Раздел 2"_s);
    }

    void saysTheState_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("postponed");
        QTest::addColumn<QString>("word");
        const QDate none;
        const QDate early(2024, 1, 1), late(2024, 2, 1), far(2024, 3, 1);
        const int open = int(ExecutionStatus::NotStarted);
        QTest::newRow("overdue") << open << early << early << none << u"просрочено"_s;
        QTest::newRow("last day") << open << early << QDate(2024, 1, 15) << none << u"в работе"_s;
        QTest::newRow("under way") << open << early << late << none << u"в работе"_s;
        QTest::newRow("ahead") << open << late << far << none << u"впереди"_s;
        QTest::newRow("begun early") << int(ExecutionStatus::UnderWay) << late << far << none << u"в работе"_s;
        QTest::newRow("no day") << open << none << none << none << u"без срока"_s;
        QTest::newRow("begun without a day") << int(ExecutionStatus::UnderWay) << none << none << none << u"в работе"_s;
        QTest::newRow("done") << int(ExecutionStatus::Done) << early << early << none << u"выполнено"_s;
        QTest::newRow("partly") << int(ExecutionStatus::PartlyDone) << early << early << none
                                << u"выполнено частично"_s;
        QTest::newRow("not done") << int(ExecutionStatus::NotDone) << early << early << none << u"не выполнено"_s;
        QTest::newRow("postponed") << int(ExecutionStatus::Postponed) << early << early << late << u"перенесено"_s;
        QTest::newRow("postponed and late")
            << int(ExecutionStatus::Postponed) << early << early << QDate(2024, 1, 14) << u"просрочено"_s;
    }

    void saysTheState()
    {
        QFETCH(int, status);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(QDate, postponed);
        Term term;
        term.kind = TermKind::Period;
        if (start.isValid())
            term.start = start;
        if (end.isValid())
            term.end = end;
        Roadmap roadmap;
        roadmap.sections << RoadmapSection{{}, {}, {RoadmapAction{ActionId(1), u"Мероприятие"_s, {}, term}}};
        const ExecutionRecord record{ActionId(1), {}, static_cast<ExecutionStatus>(status), {}, postponed};
        const QList<ScheduledItem> items = schedule(roadmap, {record}, QDate(2024, 1, 15));
        QCOMPARE(items.size(), 1);
        QTEST(stateWord(items.first()), "word");
        QVERIFY(stateWords().contains(stateWord(items.first())));
    }

    void keepsWhatWasWrittenOfAPeriodThatIsGone()
    {
        Roadmap roadmap = plan();
        const ExecutionRecord old{ActionId(6), u"2022-05"_s, ExecutionStatus::Done, {}, {}, u"проведено"_s};
        const QList<ScheduledItem> items = schedule(roadmap, {old}, planStart);
        const auto found =
            std::ranges::find_if(items, [](const ScheduledItem& item) { return item.occurrence.key == u"2022-05"; });
        QVERIFY(found != items.end());
        QCOMPARE(found->record.result, u"проведено"_s);
        QCOMPARE(found->state, DueState::Closed);
    }
};

QTEST_GUILESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
