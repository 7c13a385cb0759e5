#include "ui/FakeDialogs.h"
#include "ui/TestSettings.h"
#include "ui/common/AppContext.h"
#include "workspace/SchoolService.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_AppContext : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void taskRunsElsewhere();
    void progressIsThrottled();
    void cancel();
    void errorComesBack();
    void secondTaskIsRefused();
    void nextTaskFromTheEndOfTheFirst();
    void deadReceiver();
    void destructorWaits();
    void year();

private:
    TestSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeDialogs m_dialogs;
    FixedClock m_clock{QDateTime(QDate(2023, 10, 2), QTime(14, 2))};
    std::unique_ptr<AppContext> m_context;
};

void tst_AppContext::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Department department;
    department.name = u"Управление образования"_s;
    auto workspace = Workspace::create(m_folder->filePath(u"a.lotsia"_s), department, &m_clock);
    QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().toString()));
    m_context = std::make_unique<AppContext>(std::move(*workspace), m_dialogs);
}

void tst_AppContext::cleanup()
{
    m_context.reset();
}

void tst_AppContext::taskRunsElsewhere()
{
    QThread* worker = nullptr;
    std::optional<Status> ended;
    const QSignalSpy started(m_context.get(), &AppContext::taskStarted);
    const QSignalSpy finished(m_context.get(), &AppContext::taskFinished);
    m_context->runTask(
        u"Работа"_s,
        [&worker](Workspace& workspace, Progress&) -> Status {
            worker = QThread::currentThread();
            LOTSIA_TRY_ASSIGN(const QList<School> schools, workspace.schools().list());
            return schools.isEmpty() ? Status() : fail(ErrorCode::Data, u"?"_s);
        },
        this,
        [&](const Status& status) {
            QCOMPARE(QThread::currentThread(), thread());
            ended = status;
        });
    QVERIFY(m_context->isBusy());
    QTRY_VERIFY(ended.has_value());
    QVERIFY2(ended->has_value(), *ended ? "" : qPrintable(ended->error().toString()));
    QVERIFY(worker != thread());
    QVERIFY(!m_context->isBusy());
    QCOMPARE(started.first().first().toString(), u"Работа"_s);
    QCOMPARE(finished.size(), 1);
}

void tst_AppContext::progressIsThrottled()
{
    bool ended = false;
    const QSignalSpy progressed(m_context.get(), &AppContext::taskProgressed);
    m_context->runTask(
        u"Работа"_s,
        [](Workspace&, Progress& progress) -> Status {
            for (int i = 0; i < 200000; ++i)
                progress.report(u"файл.xlsx"_s, i, 200000);
            return {};
        },
        this, [&ended](const Status&) { ended = true; });
    QTRY_VERIFY(ended);
    QVERIFY(progressed.size() >= 1);
    QVERIFY2(progressed.size() < 200, qPrintable(QString::number(progressed.size())));
    QCOMPARE(progressed.first().at(0).toString(), u"файл.xlsx"_s);
    QCOMPARE(progressed.first().at(2).toLongLong(), 200000);
}

void tst_AppContext::cancel()
{
    std::optional<Status> ended;
    m_context->runTask(
        u"Работа"_s,
        [](Workspace&, Progress& progress) -> Status {
            while (!progress.isCancelled())
                QThread::msleep(2);
            return fail(ErrorCode::Cancelled, u"Отменено."_s);
        },
        this, [&ended](const Status& status) { ended = status; });
    m_context->cancelTask();
    QTRY_VERIFY(ended.has_value());
    QVERIFY(!ended->has_value());
    QCOMPARE(ended->error().code, ErrorCode::Cancelled);
    m_context->cancelTask(); // nothing runs: nothing happens
}

void tst_AppContext::errorComesBack()
{
    std::optional<Status> ended;
    m_context->runTask(
        u"Работа"_s, [](Workspace&, Progress&) -> Status { return fail(ErrorCode::File, u"Диск полон."_s); }, this,
        [&ended](const Status& status) { ended = status; });
    QTRY_VERIFY(ended.has_value());
    QCOMPARE(ended->error().text, u"Диск полон."_s);
    QCOMPARE(ended->error().code, ErrorCode::File);
}

void tst_AppContext::secondTaskIsRefused()
{
    std::optional<Status> first;
    std::optional<Status> second;
    const auto wait = [](Workspace&, Progress& progress) -> Status {
        while (!progress.isCancelled())
            QThread::msleep(2);
        return {};
    };
    m_context->runTask(u"1"_s, wait, this, [&first](const Status& status) { first = status; });
    m_context->runTask(u"2"_s, wait, this, [&second](const Status& status) { second = status; });
    QTRY_VERIFY(second.has_value());
    QVERIFY(!second->has_value());
    QVERIFY(!first.has_value());
    m_context->cancelTask();
    QTRY_VERIFY(first.has_value());
}

void tst_AppContext::nextTaskFromTheEndOfTheFirst()
{
    bool second = false;
    const auto nothing = [](Workspace&, Progress&) -> Status { return {}; };
    m_context->runTask(u"1"_s, nothing, this, [&](const Status&) {
        m_context->runTask(u"2"_s, nothing, this, [&second](const Status& status) { second = status.has_value(); });
    });
    QTRY_VERIFY(second);
}

void tst_AppContext::deadReceiver()
{
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    const QSignalSpy finished(m_context.get(), &AppContext::taskFinished);
    m_context->runTask(
        u"Работа"_s, [](Workspace&, Progress&) -> Status { return {}; }, receiver.get(),
        [&called](const Status&) { called = true; });
    receiver.reset();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!called);
}

void tst_AppContext::destructorWaits()
{
    std::atomic<bool> ended = false;
    m_context->runTask(
        u"Работа"_s,
        [&ended](Workspace&, Progress& progress) -> Status {
            while (!progress.isCancelled())
                QThread::msleep(2);
            ended = true;
            return {};
        },
        this, [](const Status&) { QFAIL("the context is gone"); });
    m_context.reset();
    QVERIFY(ended);
    QTest::qWait(20);
}

void tst_AppContext::year()
{
    QCOMPARE(m_context->year(), AcademicYear::endingIn(2024)); // no results yet: the year of the day
    const QSignalSpy changed(m_context.get(), &AppContext::yearChanged);
    m_context->setYear(AcademicYear::endingIn(2024));
    QCOMPARE(changed.size(), 0);
    m_context->setYear(AcademicYear::endingIn(2023));
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(tst_AppContext)
#include "tst_appcontext.moc"
