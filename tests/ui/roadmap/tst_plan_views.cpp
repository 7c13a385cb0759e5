#include "ui/AccessibleWalk.h"
#include "ui/TestSettings.h"
#include "ui/dashboard/DashboardData.h"
#include "ui/roadmap/GanttLayout.h"
#include "ui/roadmap/GanttPanel.h"
#include "ui/roadmap/GanttView.h"
#include "ui/roadmap/IcsMenu.h"
#include "ui/roadmap/ItemLook.h"
#include "ui/roadmap/LargePlan.h"
#include "ui/roadmap/PlanCalendarPanel.h"
#include "ui/roadmap/PlanDays.h"
#include "ui/roadmap/PlanMonthView.h"
#include "ui/roadmap/PlanYearView.h"
#include "ui/roadmap/PlansFixture.h"
#include "ui/roadmap/RoadmapPage.h"
#include "ui/shell/SearchIndex.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapEditions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPageLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <numeric>
#include <set>

using namespace lotsia;
using namespace Qt::StringLiterals;

namespace {

constexpr double dayWidth = 4;
constexpr double rowHeight = 20;

/// What the plan asks for, found the slow way: from the terms and the marks themselves, without the schedule.
struct PlainItem {
    ActionId action;
    QString period;
    std::optional<QDate> first, last;
    QDate due; ///< invalid: none
    bool closed = false;
    bool moved = false;
    bool open = false; ///< drawn without an end although it has no first day
};

QList<PlainItem> plainItems(const Roadmap& roadmap, const QList<ExecutionRecord>& records)
{
    QList<PlainItem> items;
    for (const RoadmapSection& section : roadmap.sections) {
        for (const RoadmapAction& action : section.actions) {
            for (const TermOccurrence& one : occurrencesOf(action.term, roadmap.periodStart, roadmap.periodEnd)) {
                PlainItem item{action.id, one.key, one.start, one.end, {}};
                item.open = action.term.kind == TermKind::Open || action.term.asNeeded;
                if (one.end && !action.term.asNeeded)
                    item.due = *one.end;
                for (const ExecutionRecord& record : records) {
                    if (record.action != action.id || record.period != one.key)
                        continue;
                    item.closed = record.status == ExecutionStatus::Done || record.status == ExecutionStatus::NotDone
                        || record.status == ExecutionStatus::PartlyDone;
                    item.moved = record.status == ExecutionStatus::Postponed;
                    if (item.moved)
                        item.due = record.postponedTo;
                }
                items << item;
            }
        }
    }
    return items;
}

} // namespace

class tst_PlanViews : public QObject {
    Q_OBJECT

private:
    TestSettings m_settings;
    LargePlan m_plan;
    std::unique_ptr<PlansFixture> m_fixture;
    Roadmap m_stored;
    QList<ExecutionRecord> m_records;
    QList<ScheduledItem> m_items;
    QList<PlainItem> m_plain;

    GanttLayout chart() const
    {
        GanttLayout layout(m_items, m_plan.start, m_plan.end);
        layout.setMeasures(dayWidth, rowHeight);
        return layout;
    }
    ScheduledItem made(const QString& number, const QString& text, std::optional<QDate> first,
                       std::optional<QDate> last, const QDate& today = QDate(2023, 3, 1)) const
    {
        Roadmap roadmap;
        roadmap.periodStart = QDate(2023, 1, 1);
        roadmap.periodEnd = QDate(2023, 12, 31);
        RoadmapAction action;
        action.id = ActionId(number.section(u'.', 1, 1).toInt());
        action.text = text;
        action.term.text = u"срок"_s;
        action.term.kind = first && last ? TermKind::Period : last ? TermKind::Deadline : TermKind::Open;
        action.term.start = first;
        action.term.end = last;
        roadmap.sections << RoadmapSection{{}, u"Раздел"_s, {action}};
        ScheduledItem item = schedule(roadmap, {}, today).first();
        item.number = number;
        return item;
    }

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<PlansFixture>(u"chernushka"_s, false);
        m_fixture->clock = FixedClock(QDateTime(m_plan.today, QTime(9, 0), Qt::UTC));
        m_fixture->roadmap = must(m_fixture->context->workspace().roadmaps().add(m_plan.roadmap));
        m_stored = m_fixture->stored();
        QCOMPARE(m_stored.actionCount(), 400);
        m_records = m_plan.records(m_stored);
        const auto saved = m_fixture->context->workspace().execution().save(m_records);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().toString()));
        m_items = must(m_fixture->context->workspace().execution().schedule(m_fixture->roadmap, m_plan.today));
        m_plain = plainItems(m_stored, m_records);
    }

    void everyKindIsThere()
    {
        std::set<int> kinds, recurrences, states;
        for (const ScheduledItem& item : m_items) {
            kinds.insert(int(item.term.kind));
            recurrences.insert(int(item.term.recurrence));
            states.insert(int(itemState(item)));
        }
        QCOMPARE(kinds.size(), size_t(5));
        QVERIFY(recurrences.size() >= 6);
        QCOMPARE(states.size(), size_t(allItemStates().size()));
        QVERIFY2(m_items.size() > 2000, qPrintable(QString::number(m_items.size())));
        QCOMPARE(m_items.size(), m_plain.size());
    }

    void wordsAreTheSameEverywhere()
    {
        for (const ScheduledItem& item : m_items)
            QCOMPARE(lookOf(itemState(item)).word, stateWord(item));
        std::set<QString> signs;
        for (const ItemState state : allItemStates())
            signs.insert(lookOf(state).sign);
        QCOMPARE(signs.size(), size_t(allItemStates().size())); // told apart without a colour
    }

    void calendarShowsEachDayAsCounted()
    {
        const PlanDays days(m_items);
        int counted = 0;
        for (QDate day = m_plan.start.addYears(-1); day <= m_plan.end.addYears(1); day = day.addDays(1)) {
            std::multiset<std::pair<qint64, QString>> expected, shown;
            for (const PlainItem& item : m_plain)
                if (item.due == day)
                    expected.emplace(item.action.value(), item.period);
            for (const qsizetype place : days.on(day))
                shown.emplace(m_items.at(place).action.value(), m_items.at(place).occurrence.key);
            QVERIFY2(expected == shown, qPrintable(day.toString(Qt::ISODate)));
            counted += int(shown.size());
        }
        const auto undated =
            std::count_if(m_plain.begin(), m_plain.end(), [](const PlainItem& item) { return !item.due.isValid(); });
        QCOMPARE(days.undated().size(), undated);
        QCOMPARE(counted + undated, m_items.size());
    }

    void chartDrawsEachBarWhereItsDaysAre()
    {
        const GanttLayout layout = chart();
        // The x of a day, counted day by day from the first one.
        QHash<QDate, double> edges;
        double x = 0;
        for (QDate day = layout.firstDay(); day <= layout.lastDay().addDays(1); day = day.addDays(1), x += dayWidth)
            edges.insert(day, x);
        QCOMPARE(layout.width(), edges.value(layout.lastDay().addDays(1)));
        QHash<qsizetype, QList<GanttMark>> marks;
        int sections = 0;
        int actions = 0;
        for (qsizetype row = 0; row < layout.rows().size(); ++row) {
            layout.rows().at(row).isSection() ? ++sections : ++actions;
            for (const GanttMark& mark : layout.marksOf(row)) {
                QVERIFY(layout.rows().at(row).items.contains(mark.item));
                marks[mark.item] << mark;
            }
        }
        QCOMPARE(sections, LargePlan::Sections);
        QCOMPARE(actions, 400);
        const double right = layout.width();
        for (qsizetype i = 0; i < m_plain.size(); ++i) {
            const PlainItem& item = m_plain.at(i);
            QList<GanttMark> shown = marks.value(i);
            if (item.moved) {
                QVERIFY(!shown.isEmpty());
                const GanttMark moved = shown.takeLast();
                QCOMPARE(moved.shape, GanttMark::Shape::Moved);
                QCOMPARE(moved.rect, QRectF(edges.value(item.due), 0, dayWidth, rowHeight));
            }
            const bool drawn = item.first || item.last || item.open;
            QCOMPARE(shown.size(), drawn ? 1 : 0);
            if (!drawn)
                continue;
            const bool day = item.last && (!item.first || *item.first == *item.last);
            const double from = day ? edges.value(*item.last) : item.first ? edges.value(*item.first) : 0;
            const double to = item.last ? edges.value(item.last->addDays(1)) : right;
            QCOMPARE(shown.first().rect, QRectF(from, 0, to - from, rowHeight));
            using Shape = GanttMark::Shape;
            QCOMPARE(shown.first().shape, day ? Shape::Deadline : item.last ? Shape::Window : Shape::Open);
        }
    }

    void startPageGroupsAsCounted()
    {
        const auto lists = must(dashboard::dueLists(m_fixture->context->workspace(), m_plan.today));
        using Named = std::multiset<std::tuple<QDate, qint64, QString>>;
        Named overdue, near, quarter;
        for (const PlainItem& item : m_plain) {
            if (item.closed || !item.due.isValid())
                continue;
            const auto one = std::tuple(item.due, item.action.value(), item.period);
            if (item.due < m_plan.today)
                overdue.insert(one);
            else if (m_plan.today.daysTo(item.due) <= 30)
                near.insert(one);
            if (item.due >= m_plan.today && item.due <= QDate(2024, 3, 31))
                quarter.insert(one);
        }
        QVERIFY(!overdue.empty() && !near.empty() && !quarter.empty());
        const auto named = [](const QList<ScheduledItem>& items) {
            Named found;
            for (const ScheduledItem& item : items)
                found.emplace(item.due, item.action.value(), item.occurrence.key);
            return found;
        };
        QVERIFY(named(lists.overdue) == overdue);
        QVERIFY(named(lists.thirtyDays) == near);
        QVERIFY(named(lists.quarter) == quarter);
        QVERIFY(std::is_sorted(lists.overdue.begin(), lists.overdue.end(),
                               [](const auto& l, const auto& r) { return l.due < r.due; }));
    }

    void chartOfFewRows()
    {
        const QDate march(2023, 3, 10);
        QList<ScheduledItem> items{made(u"1.1."_s, u"Окно"_s, QDate(2023, 2, 1), QDate(2023, 2, 28)),
                                   made(u"1.2."_s, u"Срок"_s, {}, march), made(u"1.3."_s, u"Постоянно"_s, march, {}),
                                   made(u"2.1."_s, u"Всегда"_s, {}, {})};
        items[3].action = ActionId(21);
        GanttLayout layout(items, QDate(2023, 1, 15), QDate(2023, 12, 10));
        layout.setMeasures(2, 10);
        QCOMPARE(layout.firstDay(), QDate(2023, 1, 1)); // whole months
        QCOMPARE(layout.lastDay(), QDate(2023, 12, 31));
        QCOMPARE(layout.width(), 730.0);
        QCOMPARE(layout.rows().size(), 6); // two headings
        QCOMPARE(layout.rows().at(4).number, u"2."_s);
        QCOMPARE(layout.rowAt(25), 2);
        QCOMPARE(layout.rowAt(60), -1);
        QCOMPARE(layout.rowAt(-1), -1);
        QCOMPARE(layout.rowOf(ActionId(21)), 5);
        QCOMPARE(layout.rowOf(ActionId(99)), -1);
        QCOMPARE(layout.itemOf(0), -1);
        QCOMPARE(layout.itemOf(5), 3);
        QCOMPARE(layout.marksOf(1).first().rect, QRectF(62, 0, 56, 10));
        QCOMPARE(layout.marksOf(2).first().shape, GanttMark::Shape::Deadline);
        QCOMPARE(layout.marksOf(3).first().rect.right(), 730.0);
        QCOMPARE(layout.marksOf(5).first().rect, QRectF(0, 0, 730, 10));
        QCOMPARE(layout.dayAt(0), QDate(2023, 1, 1));
        QCOMPARE(layout.dayAt(63), QDate(2023, 2, 1));
        QCOMPARE(layout.columns(GanttLayout::Scale::Months, 0, 730).size(), 12);
        QCOMPARE(layout.columns(GanttLayout::Scale::Quarters, 0, 730).size(), 4);
        QCOMPARE(layout.columns(GanttLayout::Scale::Months, 62, 64).size(), 1);
        QCOMPARE(layout.years(0, 730).first().label, u"2023"_s);
        QCOMPARE(layout.mondays(0, 60).first(), 2.0); // 02.01.2023
    }

    void impossibleYearsDoNotMakeAChartOfCenturies()
    {
        const GanttLayout layout({made(u"1.1."_s, u"Опечатка"_s, QDate(202, 2, 1), QDate(2023, 2, 28)),
                                  made(u"1.2."_s, u"Ещё одна"_s, {}, QDate(9202, 3, 1))},
                                 QDate(2023, 1, 1), QDate(2023, 12, 31));
        QVERIFY(layout.firstDay() >= QDate(2017, 1, 1));
        QVERIFY(layout.lastDay() <= QDate(2040, 1, 1));
        QCOMPARE(layout.marksOf(2).size(), 0);
        const GanttLayout none({}, {}, {});
        QVERIFY(none.isEmpty());
        QCOMPARE(none.width(), 0.0);
        QCOMPARE(none.columns(GanttLayout::Scale::Months, 0, 100).size(), 0);
    }

    void filterOfTheChart()
    {
        const QList<ScheduledItem> found = GanttLayout::filtered(m_items, u"петрова НОМЕРОМ 222"_s, true);
        QVERIFY(!found.isEmpty());
        for (const ScheduledItem& item : found)
            QVERIFY(item.responsible.contains(u"Петрова О.А."_s) && item.text.endsWith(u"номером 222"_s));
        const QList<ScheduledItem> left = GanttLayout::filtered(m_items, {}, false);
        std::set<qint64> expected, shown;
        for (const PlainItem& item : m_plain)
            if (!item.closed)
                expected.insert(item.action.value());
        for (const ScheduledItem& item : left)
            shown.insert(item.action.value());
        QVERIFY(expected == shown);
        QVERIFY(left.size() < m_items.size());
    }

    void chartByKeyboard()
    {
        GanttPanel panel(*m_fixture->context);
        panel.resize(1150, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.showRoadmap(m_fixture->roadmap);
        QCOMPARE(namelessControls(&panel).join(u'\n'), QString());
        auto* view = panel.findChild<GanttView*>();
        view->setFocus();
        QCOMPARE(view->currentRow(), 1); // the first action below the heading
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentRow(), 2);
        QVERIFY(view->accessibleDescription().startsWith(u"1.2. "_s));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentRow(), view->chart().rows().size() - 1);
        QVERIFY(view->verticalScrollBar()->value() > 0);
        const int before = view->horizontalScrollBar()->value();
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->horizontalScrollBar()->value() < before);
        const QSignalSpy execution(&panel, &RoadmapPanel::executionRequested);
        const QSignalSpy table(&panel, &RoadmapPanel::actionRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QTest::keyClick(view, Qt::Key_F2);
        const ScheduledItem last = view->chart().items().at(view->currentItem());
        QCOMPARE(execution.size(), 1);
        QCOMPARE(execution.first().at(0).value<ActionId>(), last.action);
        QCOMPARE(execution.first().at(1).toString(), last.occurrence.key);
        QCOMPARE(table.size(), 1);

        // A recurring action's periods, one after the other.
        const auto recurring = std::find_if(m_items.begin(), m_items.end(), [](const ScheduledItem& item) {
            return item.term.recurrence == Recurrence::Monthly;
        });
        view->goTo(recurring->action, recurring->occurrence.key);
        const QString first = view->chart().items().at(view->currentItem()).occurrence.key;
        QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(view->chart().items().at(view->currentItem()).occurrence.key > first);

        auto* scale = panel.findChild<QComboBox*>();
        const double width = view->chart().width();
        scale->setCurrentIndex(2);
        QVERIFY(view->chart().width() < width);
        panel.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(view->chart().items().size() < m_items.size());
        panel.focusFilter();
        auto* filter = panel.findChild<QLineEdit*>();
        QVERIFY(filter->hasFocus());
        filter->setText(u"нет такого"_s);
        QTRY_VERIFY(view->chart().isEmpty());
        QTest::keyClick(view, Qt::Key_Down); // nothing to go to
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(execution.size(), 1);
        panel.reveal(recurring->action, recurring->occurrence.key);
        QCOMPARE(view->chart().items().at(view->currentItem()).action, recurring->action);
        panel.showRoadmap(std::nullopt);
        QVERIFY(view->chart().isEmpty());
        QVERIFY(!panel.grab().isNull());
    }

    void chartOnPaper()
    {
        GanttPanel panel(*m_fixture->context);
        panel.showRoadmap(m_fixture->roadmap);
        const QString path = m_fixture->path(u"график.pdf"_s);
        m_fixture->dialogs.files << QStringList{path};
        const QSignalSpy informed(&panel, &RoadmapPanel::informed);
        panel.savePdf(QPageSize::A4);
        QCOMPARE(informed.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        const GanttPaper paper{m_items, m_plan.start, m_plan.end, m_plan.today, m_plan.roadmap.title};
        QPageLayout page(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10),
                         QPageLayout::Millimeter);
        const int pages = ganttPageCount(paper, page.paintRect(QPageLayout::Point).size());
        QCOMPARE(bytes.count("/Type /Page\n"), pages);
        page.setPageSize(QPageSize(QPageSize::A3));
        QVERIFY(ganttPageCount(paper, page.paintRect(QPageLayout::Point).size()) < pages);
        const QSignalSpy refused(&panel, &RoadmapPanel::refused);
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"нет такой папки/график.pdf"_s)};
        panel.savePdf(QPageSize::A4);
        QCOMPARE(refused.size(), 1);
    }

    void calendarByKeyboard()
    {
        PlanCalendarPanel panel(*m_fixture->context);
        panel.resize(1150, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.showRoadmap(m_fixture->roadmap);
        QCOMPARE(namelessControls(&panel).join(u'\n'), QString());
        auto* month = panel.findChild<PlanMonthView*>();
        auto* list = panel.findChild<QListWidget*>();
        const PlanDays days(m_items);
        QCOMPARE(month->month(), QDate(2024, 2, 1));
        QCOMPARE(list->count(), int(days.between(QDate(2024, 2, 1), QDate(2024, 2, 29)).size()));
        month->setFocus();
        QTest::keyClick(month, Qt::Key_Right);
        QCOMPARE(month->chosen(), m_plan.today);
        QCOMPARE(list->count(), int(days.on(m_plan.today).size()));
        QTest::keyClick(month, Qt::Key_Down);
        QTest::keyClick(month, Qt::Key_Down);
        QTest::keyClick(month, Qt::Key_Down);
        QCOMPARE(month->chosen(), QDate(2024, 3, 6));
        QCOMPARE(month->month(), QDate(2024, 3, 1));
        QTest::keyClick(month, Qt::Key_PageUp);
        QCOMPARE(month->chosen(), QDate(2024, 2, 6));
        QTest::keyClick(month, Qt::Key_Home);
        QCOMPARE(month->chosen(), m_plan.today);
        QTest::keyClick(month, Qt::Key_Escape);
        QVERIFY(!month->chosen().isValid());
        QTest::keyClick(month, Qt::Key_PageDown);
        QCOMPARE(month->month(), QDate(2024, 3, 1));

        // Enter: one item at once, several through the list.
        const QSignalSpy execution(&panel, &RoadmapPanel::executionRequested);
        QDate single, several;
        for (QDate day = m_plan.start; day <= m_plan.end; day = day.addDays(1)) {
            if (days.on(day).size() == 1)
                single = day;
            else if (days.on(day).size() > 1)
                several = day;
        }
        month->choose(single);
        QTest::keyClick(month, Qt::Key_Return);
        QCOMPARE(execution.size(), 1);
        QCOMPARE(execution.first().at(0).value<ActionId>(), m_items.at(days.on(single).first()).action);
        month->choose(several);
        QTest::keyClick(month, Qt::Key_Return);
        QCOMPARE(execution.size(), 1);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(execution.size(), 2);
        QCOMPARE(execution.last().at(0).value<ActionId>(), m_items.at(days.on(several).first()).action);
        const QSignalSpy table(&panel, &RoadmapPanel::actionRequested);
        QTest::keyClick(list, Qt::Key_F2);
        QCOMPARE(table.size(), 1);

        // The school year.
        panel.findChild<QComboBox*>()->setCurrentIndex(1);
        auto* year = panel.findChild<PlanYearView*>();
        QVERIFY(year->isVisible());
        year->choose({});
        year->showMonth(QDate(2024, 2, 1));
        QCOMPARE(year->span(), qMakePair(QDate(2023, 9, 1), QDate(2024, 8, 31)));
        QCOMPARE(list->count(), int(days.between(QDate(2023, 9, 1), QDate(2024, 8, 31)).size()));
        QVERIFY(!panel.grab().isNull());

        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->isCheckable())
                button->click();
        QCOMPARE(list->count(), int(days.undated().size()));
        panel.reveal(m_items.at(days.on(several).last()).action, m_items.at(days.on(several).last()).occurrence.key);
        QCOMPARE(year->chosen(), several);
        panel.showRoadmap(std::nullopt);
        QCOMPARE(list->count(), 0);
    }

    void calendarFileHasWhatIsOpen()
    {
        IcsMenu menu(*m_fixture->context, [this] { return std::optional(m_fixture->roadmap); });
        const QSignalSpy informed(&menu, &IcsMenu::informed);
        const QSignalSpy refused(&menu, &IcsMenu::refused);
        const QString party = u"Петрова О.А."_s;
        for (const QString& one : {QString(), party}) {
            const QString path = m_fixture->path(u"сроки %1.ics"_s.arg(one));
            m_fixture->dialogs.files << QStringList{path};
            menu.save(one);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            std::multiset<QString> expected, shown;
            qsizetype left = 0;
            for (qsizetype i = 0; i < m_plain.size(); ++i) {
                const PlainItem& item = m_plain.at(i);
                if (item.closed || (!one.isEmpty() && !m_items.at(i).responsible.contains(one)))
                    continue;
                if (item.due.isValid())
                    expected.insert(item.due.toString(u"yyyyMMdd"_s));
                else
                    ++left;
            }
            const QList<QByteArray> lines = file.readAll().split('\n');
            for (const QByteArray& line : lines)
                if (line.startsWith("DTSTART"))
                    shown.insert(QString::fromLatin1(line.mid(line.lastIndexOf(':') + 1).trimmed()));
            QVERIFY(!expected.empty());
            QVERIFY(expected == shown);
            QVERIFY2(informed.last().at(0).toString().contains(u"no date: %1."_s.arg(left)),
                     qPrintable(informed.last().at(0).toString()));
        }
        m_fixture->dialogs.files << QStringList{}; // thought better of it
        menu.save({});
        QCOMPARE(refused.size(), 0);
        m_fixture->dialogs.files << QStringList{m_fixture->path(u"нет такой папки/сроки.ics"_s)};
        menu.save({});
        QCOMPARE(refused.size(), 1);
        menu.save(u"Никто"_s);
        QCOMPARE(refused.size(), 2);
        emit menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 6); // everything, a heading, four parties
    }

    void linkGoesToTheRowOrToTheExecution()
    {
        RoadmapPage page(*m_fixture->context);
        page.resize(1150, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* tabs = page.findChild<QTabWidget*>();
        const ScheduledItem item = m_items.at(m_items.size() / 2);
        page.reveal(dashboard::executionItem(item));
        QCOMPARE(tabs->currentIndex(), 1);
        page.reveal(QString::number(item.action.value()));
        QCOMPARE(tabs->currentIndex(), 0);
        page.reveal(u"999999:2023-Q1"_s); // gone meanwhile
        page.reveal(u"нет такого"_s);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void searchFindsActions()
    {
        SearchIndex index;
        index.read(m_fixture->context->workspace());
        const QList<SearchHit> byNumber = index.find(u"2.3"_s, 10);
        QCOMPARE(byNumber.first().number, u"2.3."_s);
        QVERIFY(byNumber.first().text.startsWith(u"2.3. "_s));
        QVERIFY(byNumber.first().text.contains(m_plan.roadmap.title));
        QCOMPARE(byNumber.first().item, QString::number(m_stored.sections.at(1).actions.at(2).id.value()));
        QCOMPARE(index.find(u"мероприятие под номером 222"_s, 10).size(), 1);
        QCOMPARE(index.find(u"петрова номером"_s, 1000).size(),
                 std::accumulate(m_stored.sections.begin(), m_stored.sections.end(), qsizetype(0),
                                 [](qsizetype sum, const RoadmapSection& section) {
                                     return sum
                                         + std::count_if(section.actions.begin(), section.actions.end(),
                                                         [](const RoadmapAction& action) {
                                                             return action.responsible.contains(u"Петрова О.А."_s);
                                                         });
                                 }));

        // An archived roadmap is found too, marked and after the others; nothing of it is due any more.
        Roadmap old;
        old.title = u"План прошлого года"_s;
        old.documentKind = u"План"_s;
        RoadmapAction action;
        action.text = u"Мероприятие под номером 222"_s;
        action.term = Term::parse(u"до 01.02.2024"_s);
        old.sections << RoadmapSection{{}, {}, {action}};
        Workspace& workspace = m_fixture->context->workspace();
        const RoadmapId id = must(workspace.roadmaps().add(old));
        const qsizetype before = must(dashboard::dueLists(workspace, m_plan.today)).overdue.size();
        QVERIFY(workspace.editions().setArchived(id, true).has_value());
        QCOMPARE(must(dashboard::dueLists(workspace, m_plan.today)).overdue.size(), before - 1);
        index.read(workspace);
        const QList<SearchHit> hits = index.find(u"мероприятие под номером 222"_s, 10);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.last().kind, u"Action of an archived roadmap"_s);
        QVERIFY(hits.last().text.contains(old.title));
    }
};

QTEST_MAIN(tst_PlanViews)
#include "tst_plan_views.moc"
