#include "ui/AccessibleWalk.h"
#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"
#include "ui/common/DataTableView.h"
#include "ui/dashboard/ClassStack.h"
#include "ui/dashboard/DashboardPage.h"
#include "workspace/Demo.h"
#include "workspace/ExecutionService.h"
#include "workspace/RoadmapService.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_Dashboard : public QObject {
    Q_OBJECT

private slots:
    void emptyDatabase();
    void demoDepartment();
    void termsAndJump();
    void rankingSentence_data();
    void rankingSentence();

private:
    std::unique_ptr<AppContext> emptyContext();

    TestSettings m_settings;
    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
    FixedClock m_clock{QDateTime(QDate(2023, 5, 10), QTime(9, 0))};
};

std::unique_ptr<AppContext> tst_Dashboard::emptyContext()
{
    static int number = 0;
    Department department;
    department.name = u"Управление образования"_s;
    auto workspace = Workspace::create(m_folder.filePath(u"%1.lotsia"_s.arg(++number)), department, &m_clock);
    return workspace ? std::make_unique<AppContext>(std::move(*workspace), m_dialogs) : nullptr;
}

void tst_Dashboard::emptyDatabase()
{
    const auto context = emptyContext();
    QVERIFY(context);
    const auto counts = dashboard::countYear(context->workspace(), context->year());
    const auto steps = dashboard::routeSteps(context->workspace(), context->year(), counts, {});
    QVERIFY(steps.has_value());
    QCOMPARE(steps->size(), 7);
    for (const RouteStep& step : *steps) {
        QVERIFY(!step.title.isEmpty() && !step.sentence.isEmpty());
        QVERIFY(step.state != RouteStep::State::Done);
        QCOMPARE(step.buttonText.isEmpty(), step.state == RouteStep::State::Later); // no dead buttons
    }
    DashboardPage page(*context);
    page.show();
    QCOMPARE(namelessControls(&page).join(u'\n'), QString());
    QVERIFY(!page.findChild<DataTableView*>()->isVisible());
}

void tst_Dashboard::demoDepartment()
{
    const auto path = createDemoDatabase(m_folder.path());
    QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().toString()));
    auto workspace = Workspace::open(*path, Workspace::Access::ReadWrite, &m_clock);
    QVERIFY(workspace.has_value());
    AppContext context(std::move(*workspace), m_dialogs);
    const auto counts = dashboard::countYear(context.workspace(), context.year());
    QVERIFY(counts.has_value());
    QVERIFY(counts->total > 0);
    for (const int back : {0, 1, 2}) { // every school once, whatever the year's criteria say of it
        const auto year = dashboard::countYear(context.workspace(), context.year().shifted(-back));
        QVERIFY(year.has_value());
        const int inClasses = std::accumulate(year->schools.begin(), year->schools.end(), 0);
        QCOMPARE(inClasses + year->inNoClass + year->unknown + year->excluded, year->total);
        const ClassStack stack({*year});
        QCOMPARE(stack.total(0), year->total - year->excluded);
    }
    const auto lists = dashboard::dueLists(context.workspace(), m_clock.today());
    QVERIFY(lists.has_value() && !lists->all.isEmpty());
    const auto steps = dashboard::routeSteps(context.workspace(), context.year(), counts, lists->all);
    QVERIFY(steps.has_value());
    QCOMPARE(steps->at(1).state, RouteStep::State::Done);
    DashboardPage page(context);
    const QSignalSpy asked(&context, &AppContext::pageRequested);
    const QSignalSpy askedItem(&context, &AppContext::itemRequested);
    page.resize(1100, 640);
    page.show();
    QTRY_VERIFY(!context.isBusy());
    QVERIFY(!page.grab().isNull());
    QCoreApplication::processEvents(); // lines made while the page is in view are shown by the next event
    const auto buttons = page.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(asked.size(), 5);
    QCOMPARE(askedItem.size(), 1); // the report goes to what waits to be marked
    QVERIFY(askedItem.first().at(1).toString().contains(u':'));
}

void tst_Dashboard::termsAndJump()
{
    const auto context = emptyContext();
    QVERIFY(context);
    Roadmap roadmap;
    roadmap.title = u"Дорожная карта"_s;
    roadmap.documentKind = u"Дорожная карта"_s;
    roadmap.periodStart = QDate(2022, 9, 1);
    roadmap.periodEnd = QDate(2024, 8, 31);
    RoadmapSection section;
    for (const QString& term : {u"до 05.06.2023"_s, u"до 01.03.2023"_s, u"до 01.12.2023"_s, u"до 01.03.2020"_s,
                                u"до 20.06.2023"_s, u"до 01.04.2023"_s, u"до 02.04.2023"_s, u"постоянно"_s}) {
        section.actions.append({.id = {},
                                .text = u"Мероприятие со сроком "_s + term,
                                .responsible = {u"Петрова О.А."_s},
                                .term = Term::parse(term, roadmap.periodStart, roadmap.periodEnd),
                                .result = {}});
    }
    roadmap.sections = {section};
    const auto id = context->workspace().roadmaps().add(roadmap);
    QVERIFY(id.has_value());
    const auto stored = context->workspace().roadmaps().get(*id);
    QVERIFY(stored.has_value());
    const QList<RoadmapAction> actions = stored->sections.first().actions;
    // Done: asked for no more. Postponed: counts from its new day.
    const auto saved = context->workspace().execution().save(
        {ExecutionRecord{.action = actions.at(5).id, .status = ExecutionStatus::Done},
         ExecutionRecord{.action = actions.at(6).id,
                         .status = ExecutionStatus::Postponed,
                         .postponedTo = QDate(2023, 6, 1),
                         .reason = u"Курсы перенесены"_s}});
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().toString()));
    const auto lists = dashboard::dueLists(context->workspace(), m_clock.today());
    QVERIFY(lists.has_value());
    QCOMPARE(lists->all.size(), 8);
    QCOMPARE(lists->overdue.size(), 2);
    QCOMPARE(lists->overdue.at(0).due, QDate(2020, 3, 1));
    QCOMPARE(lists->thirtyDays.size(), 2);
    QCOMPARE(lists->thirtyDays.at(0).due, QDate(2023, 6, 1));
    QCOMPARE(lists->thirtyDays.at(1).due, QDate(2023, 6, 5));
    QCOMPARE(lists->quarter.size(), 3);
    QCOMPARE(lists->titles.value(*id), u"Дорожная карта"_s);

    const auto counts = dashboard::countYear(context->workspace(), context->year());
    const auto steps = dashboard::routeSteps(context->workspace(), AcademicYear::endingIn(2023), counts, lists->all);
    QVERIFY(steps.has_value());
    QVERIFY2(steps->at(4).sentence.contains(u"done 1 of 8, overdue 2"_s), qPrintable(steps->at(4).sentence));
    QVERIFY(steps->at(6).sentence.contains(u"done 1 of 8, overdue 2"_s));
    QCOMPARE(steps->at(6).state, RouteStep::State::Attention);
    QCOMPARE(steps->at(6).item, dashboard::executionItem(lists->overdue.first()));

    DashboardPage page(*context);
    page.resize(1100, 640);
    page.show();
    auto* view = page.findChild<DataTableView*>();
    auto* groups = page.findChild<QTabBar*>();
    QVERIFY(view->isVisible());
    QCOMPARE(groups->currentIndex(), 0); // the most urgent that there is
    QCOMPARE(view->model()->rowCount(), 2);
    groups->setCurrentIndex(2);
    QCOMPARE(view->model()->rowCount(), 3);
    groups->setCurrentIndex(1);
    const QSignalSpy asked(context.get(), &AppContext::itemRequested);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"roadmap"_s);
    QCOMPARE(asked.first().at(1).toString(), u"%1:"_s.arg(lists->thirtyDays.at(1).action.value()));
}

void tst_Dashboard::rankingSentence_data()
{
    QTest::addColumn<QList<int>>("schools"); // three classes, no class, unknown, excluded, by hand
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("done");
    const QString nothing = u"There is not enough data for the list yet. Load results first."_s;
    QTest::newRow("all") << QList<int>{3, 2, 1, 4, 5, 1, 2}
                         << u"A: 3 · B: 2 · C: 1 · in no class: 4 · not enough data: 5 · decisions by hand: 2"_s
                         << false;
    QTest::newRow("zeros") << QList<int>{0, 2, 0, 0, 0, 0, 0} << u"B: 2"_s << true;
    QTest::newRow("no class") << QList<int>{0, 0, 0, 7, 0, 1, 0} << u"in no class: 7"_s << true;
    QTest::newRow("unknown") << QList<int>{0, 0, 0, 0, 6, 1, 0} << nothing << false;
    QTest::newRow("no school") << QList<int>{0, 0, 0, 0, 0, 0, 0} << nothing << false;
}

void tst_Dashboard::rankingSentence()
{
    QFETCH(const QList<int>, schools);
    QFETCH(const QString, sentence);
    QFETCH(const bool, done);
    const auto context = emptyContext();
    QVERIFY(context);
    YearCounts counts;
    counts.classNames = {u"A"_s, u"B"_s, u"C"_s};
    counts.schools = {schools[0], schools[1], schools[2]};
    counts.inNoClass = schools[3];
    counts.unknown = schools[4];
    counts.excluded = schools[5];
    counts.byHand = schools[6];
    counts.total = std::accumulate(schools.begin(), schools.begin() + 6, 0);
    const auto steps = dashboard::routeSteps(context->workspace(), context->year(), counts, {});
    QVERIFY(steps.has_value());
    QCOMPARE(steps->at(2).sentence, sentence);
    QCOMPARE(steps->at(2).state == RouteStep::State::Done, done);
}

QTEST_MAIN(tst_Dashboard)
#include "tst_dashboard.moc"
