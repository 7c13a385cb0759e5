// Prints the program's figures beside their limits in one run: lotsia-bench. Nothing here passes or fails.
#include "bench/Bench.h"

#include "translations/Translations.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

double peakMemoryMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void runChild(const QString& mode, const QString& argument)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {mode, argument});
    child.waitForFinished(-1);
    std::fputs(child.readAllStandardOutput().constData(), stdout);
    std::fflush(stdout);
}

} // namespace lotsia::bench

int main(int argc, char** argv)
{
    using namespace lotsia::bench;
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"lotsia-bench"_s);
    lotsia::installTranslations(u"ru"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == u"--empty-window")
        return emptyWindow();
    if (mode == u"--full-window")
        return fullWindow(arguments.value(2));
    if (mode == u"--classify")
        return classification(arguments.value(2).toInt());

    if (mode == u"--documents") {
        documents();
        return 0;
    }
    if (mode == u"--proofing") {
        proofing();
        return 0;
    }
    if (mode == u"--responses") {
        responses();
        return 0;
    }
    if (mode == u"--roadmaps") {
        roadmaps();
        return 0;
    }
    if (mode == u"--plan-views") {
        planViews();
        return 0;
    }

    startUp();
    imports();
    std::printf(
        "\nClassification with full traces, 9 procedures x 3 years; limit: load + evaluate at most 4 x the SUM scan\n");
    std::printf("%8s %10s %10s %10s %10s %8s %12s %10s\n", "schools", "rows", "SUM, ms", "load, ms", "eval, ms",
                "ratio", "us/school", "peak, MiB");
    for (const int schools : {60, 600, 6000, 40000})
        runChild(u"--classify"_s, QString::number(schools));
    documents();
    proofing();
    roadmaps();
    planViews();
    responses();
    return 0;
}
