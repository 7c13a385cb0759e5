#include "ui/SampleWorkspace.h"
#include "ui/common/TaskbarProgress.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace lotsia;
using namespace Qt::StringLiterals;
using State = TaskbarProgress::State;

class tst_TaskbarProgress : public QObject {
    Q_OBJECT

private:
    /// Work that goes on until it is told its end.
    struct Work {
        QSemaphore end;
        Status status;
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;

        void run(AppContext& context, QObject* receiver)
        {
            context.runTask(
                u"Загрузка"_s,
                [this](Workspace&, Progress& progress) {
                    while (!end.tryAcquire(1, 5)) {
                        progress.report(u"vpr.xlsx"_s, done, total);
                        if (progress.isCancelled())
                            return Status(fail(ErrorCode::Cancelled, u"Отменено."_s));
                    }
                    return status;
                },
                receiver, [](const Status&) {});
        }
    };
    /// A window on an empty database, its button in the taskbar, and work to follow there.
    struct Watched {
        explicit Watched(int delay)
        {
            taskbar.setDelay(delay);
            taskbar.follow(sample->context());
        }
        AppContext& context() const { return sample->context(); }
        void start() { work.run(context(), &receiver); }

        std::unique_ptr<SampleWorkspace> sample = std::make_unique<SampleWorkspace>(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar{window};
        Work work;
        QObject receiver;
    };

private slots:
    void shortWorkIsNotShown()
    {
        SampleWorkspace sample(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar(window);
        taskbar.follow(sample.context());
        const QSignalSpy changed(&taskbar, &TaskbarProgress::changed);
        Work work;
        work.total = 100;
        work.run(sample.context(), this);
        QTest::qWait(200);
        work.end.release();
        QTRY_VERIFY(!sample.context().isBusy());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(taskbar.state(), State::None);
        QCOMPARE(taskbar.titled(u"Лоция"_s), u"Лоция"_s);
    }

    void longWork()
    {
        Watched it(100);
        it.start();
        QTRY_COMPARE(it.taskbar.state(), State::Indeterminate);
        QCOMPARE(it.taskbar.titled(u"Лоция"_s), u"Лоция"_s);
        it.work.done = 37;
        it.work.total = 100;
        QTRY_COMPARE(it.taskbar.state(), State::Normal);
        QCOMPARE(it.taskbar.percent(), 37);
        QCOMPARE(it.taskbar.titled(u"Лоция"_s), u"37 % — Лоция"_s);
        it.work.done = 1000; // more than was promised
        QTRY_COMPARE(it.taskbar.percent(), 100);
        it.work.end.release();
        QTRY_COMPARE(it.taskbar.state(), State::None);
        QCOMPARE(it.taskbar.titled(u"Лоция"_s), u"Лоция"_s);
    }

    void failureStaysUntilThePersonComesBack()
    {
        Watched it(20);
        it.work.status = fail(ErrorCode::File, u"Диск полон. Освободите место."_s);
        it.start();
        QTRY_COMPARE(it.taskbar.state(), State::Indeterminate);
        it.work.end.release();
        QTRY_COMPARE(it.taskbar.state(), State::Error);
        QVERIFY(it.taskbar.titled(u"Лоция"_s) != u"Лоция"_s);
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&it.window, &activated);
        QCOMPARE(it.taskbar.state(), State::None);
    }

    void cancelIsNoFailure()
    {
        Watched it(20);
        it.start();
        QTRY_COMPARE(it.taskbar.state(), State::Indeterminate);
        it.context().cancelTask();
        QTRY_COMPARE(it.taskbar.state(), State::None);
    }

    void closingTheDatabaseEndsIt()
    {
        Watched it(20);
        it.start();
        QTRY_COMPARE(it.taskbar.state(), State::Indeterminate);
        it.sample.reset();
        QCOMPARE(it.taskbar.state(), State::None);
    }

    void closingLaterRaisesNothing()
    {
        Watched it(20);
        it.start();
        QTRY_COMPARE(it.taskbar.state(), State::Indeterminate);
        QVERIFY(it.taskbar.showsWork());
        it.work.end.release();
        QTRY_COMPARE(it.taskbar.state(), State::None);
        QVERIFY(!it.taskbar.showsWork()); // so that the end of the database is not taken for the end of this work
        const QSignalSpy changed(&it.taskbar, &TaskbarProgress::changed);
        it.sample.reset();
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_MAIN(tst_TaskbarProgress)
#include "tst_taskbarprogress.moc"
