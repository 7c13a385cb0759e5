#include "bench/Bench.h"

#include "ui/TestSettings.h"
#include "ui/common/Dialogs.h"
#include "ui/shell/MainWindow.h"
#include "workspace/CopySettings.h"
#include "workspace/Demo.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

namespace {

/// Leaves the event loop once the widget was painted and the queue has run dry.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

double untilPainted(const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForReadyRead(30'000);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    child.waitForFinished(30'000);
    return elapsed;
}

} // namespace

int emptyWindow()
{
    QWidget window;
    window.resize(1366, 768);
    const FirstPaint watch(window);
    window.show();
    return QApplication::exec();
}

int fullWindow(const QString& database)
{
    const TestSettings settings;
    CopySettings::chooseFolder(QFileInfo(database).absolutePath() + u"/copies"_s);
    SystemDialogs dialogs;
    MainWindow window(dialogs);
    window.resize(1366, 768);
    const FirstPaint watch(window);
    window.openDatabase(database);
    window.show();
    return QApplication::exec();
}

void startUp()
{
    QTemporaryDir folder;
    const auto database = createDemoDatabase(folder.path());
    if (!database) {
        std::printf("start: %s\n", qPrintable(database.error().toString()));
        return;
    }
    double empty = std::numeric_limits<double>::max(), full = empty;
    for (int i = 0; i < 7; ++i) { // interleaved, so that the machine's mood meets both
        empty = std::min(empty, untilPainted({u"--empty-window"_s}));
        full = std::min(full, untilPainted({u"--full-window"_s, *database}));
    }
    std::printf("Start to first paint, ms: empty Qt window %.0f, the program on the demo database %.0f (%.1f x)\n",
                empty, full, full / empty);
}

} // namespace lotsia::bench
