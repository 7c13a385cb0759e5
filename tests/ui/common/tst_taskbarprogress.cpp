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
        SampleWorkspace sample(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar(window);
        taskbar.setDelay(100);
        taskbar.follow(sample.context());
        Work work;
        work.run(sample.context(), this);
        QTRY_COMPARE(taskbar.state(), State::Indeterminate);
        QCOMPARE(taskbar.titled(u"Лоция"_s), u"Лоция"_s);
        work.done = 37;
        work.total = 100;
        QTRY_COMPARE(taskbar.state(), State::Normal);
        QCOMPARE(taskbar.percent(), 37);
        QCOMPARE(taskbar.titled(u"Лоция"_s), u"37 % — Лоция"_s);
        work.done = 1000; // more than was promised
        QTRY_COMPARE(taskbar.percent(), 100);
        work.end.release();
        QTRY_COMPARE(taskbar.state(), State::None);
        QCOMPARE(taskbar.titled(u"Лоция"_s), u"Лоция"_s);
    }

    void failureStaysUntilThePersonComesBack()
    {
        SampleWorkspace sample(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar(window);
        taskbar.setDelay(20);
        taskbar.follow(sample.context());
        Work work;
        work.status = fail(ErrorCode::File, u"Диск полон. Освободите место."_s);
        work.run(sample.context(), this);
        QTRY_COMPARE(taskbar.state(), State::Indeterminate);
        work.end.release();
        QTRY_COMPARE(taskbar.state(), State::Error);
        QVERIFY(taskbar.titled(u"Лоция"_s) != u"Лоция"_s);
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &activated);
        QCOMPARE(taskbar.state(), State::None);
    }

    void cancelIsNoFailure()
    {
        SampleWorkspace sample(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar(window);
        taskbar.setDelay(20);
        taskbar.follow(sample.context());
        Work work;
        work.run(sample.context(), this);
        QTRY_COMPARE(taskbar.state(), State::Indeterminate);
        sample.context().cancelTask();
        QTRY_COMPARE(taskbar.state(), State::None);
    }

    void closingTheDatabaseEndsIt()
    {
        auto sample = std::make_unique<SampleWorkspace>(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar(window);
        taskbar.setDelay(20);
        taskbar.follow(sample->context());
        Work work;
        work.run(sample->context(), this);
        QTRY_COMPARE(taskbar.state(), State::Indeterminate);
        sample.reset();
        QCOMPARE(taskbar.state(), State::None);
    }

    void closingLaterRaisesNothing()
    {
        auto sample = std::make_unique<SampleWorkspace>(SampleWorkspace::Content::Empty);
        QWidget window;
        TaskbarProgress taskbar(window);
        taskbar.setDelay(20);
        taskbar.follow(sample->context());
        Work work;
        work.run(sample->context(), this);
        QTRY_COMPARE(taskbar.state(), State::Indeterminate);
        QVERIFY(taskbar.showsWork());
        work.end.release();
        QTRY_COMPARE(taskbar.state(), State::None);
        QVERIFY(!taskbar.showsWork()); // so that the end of the database is not taken for the end of this work
        const QSignalSpy changed(&taskbar, &TaskbarProgress::changed);
        sample.reset();
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_MAIN(tst_TaskbarProgress)
#include "tst_taskbarprogress.moc"
