#include "app/prepare_process.h"
#include "common/ProgramFolders.h"
#include "translations/Translations.h"
#include "ui/common/CheckFrameStyle.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Icons.h"
#include "ui/common/Page.h"
#include "ui/shell/CommandLine.h"
#include "ui/shell/Complaint.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPalette>
#include <QProcess>
#include <QSaveFile>
#include <QSettings>
#include <QTimer>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace lotsia;

namespace {

constexpr int kExitUsage = 2;
constexpr int kExitFile = 3;

bool savePicture(MainWindow& window, const QString& fileName)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && window.grab().save(&file, "PNG") && file.commit();
}

/// Stands in for a dark theme where the system has none, to look at the window in it.
QPalette darkPalette()
{
    QPalette colours(QColor(53, 53, 53), QColor(45, 45, 45));
    colours.setColor(QPalette::Base, QColor(32, 32, 32));
    colours.setColor(QPalette::AlternateBase, QColor(42, 42, 42));
    colours.setColor(QPalette::Highlight, QColor(42, 110, 170));
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::Link, QColor(100, 170, 230));
    return colours;
}

/// What the call asks to see in an open database; empty, or what is wrong with the call.
QString showAsked(MainWindow& window, const CommandLine& call)
{
    if (!call.year().isEmpty()) {
        const auto chosen = AcademicYear::parse(call.year());
        if (!chosen)
            return chosen.error().toString();
        window.context()->setYear(*chosen);
    }
    if (call.page().isEmpty())
        return {};
    const QStringList keys = window.workbench()->pageKeys();
    if (!keys.contains(call.page()))
        return QStringLiteral("--page: ") + keys.join(u' ');
    window.workbench()->showPage(call.page());
    return {};
}

int takePicture(MainWindow& window, const QString& fileName)
{
    // Long work of the page (its chart) ends before the picture is taken.
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &window, [&] {
        if (window.context() && window.context()->isBusy())
            return;
        waiting.stop();
        QApplication::exit(savePicture(window, fileName) ? 0 : kExitFile);
    });
    waiting.start(300);
    return QApplication::exec();
}

int runProgram(int argc, char* argv[])
{
    prepareProcess();
    // Qt's own remarks about the machine («XDG_RUNTIME_DIR not set») are none of the person's business.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.qpa.*.warning=false"));
    QCoreApplication::setOrganizationName(QStringLiteral("Lotsia"));
    QCoreApplication::setApplicationName(QStringLiteral("lotsia"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSIA_VERSION));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication app(argc, argv);
    ProgramFolders::current().placeSettings();
#ifndef Q_OS_WIN
    QApplication::setStyle(new CheckFrameStyle(QStringLiteral("Fusion")));
#endif

    SystemDialogs dialogs;
    QApplication::setWindowIcon(applicationIcon());
    const QString language = CommandLine::language(QApplication::arguments());
    installTranslations(language.isEmpty() ? QSettings().value(QStringLiteral("language")).toString() : language);
    const CommandLine call(app);
    if (!call.error().isEmpty())
        return complain(dialogs, call.error(), kExitUsage);
    if (!call.size().isValid())
        return complain(dialogs,
                        QCoreApplication::translate("CommandLine",
                                                    "The picture is from 320x240 to 8000x8000 pixels. Correct --size."),
                        kExitUsage);
    if (call.files().size() > CommandLine::kMostFiles) {
        return complain(dialogs,
                        QCoreApplication::translate("CommandLine", "At most %1 databases open at a time. Choose fewer.")
                            .arg(CommandLine::kMostFiles),
                        kExitUsage);
    }
    if (call.dark())
        QApplication::setPalette(darkPalette());
    // Each database has a window and a process of its own.
    for (const QString& file : call.files().mid(1))
        QProcess::startDetached(QApplication::applicationFilePath(), {file});
    MainWindow window(dialogs);
    if (call.demo())
        window.openDemo();
    else if (!call.files().isEmpty())
        window.openDatabase(call.files().constFirst());
    const bool forPicture = !call.screenshot().isEmpty();
    if (window.isOpenElsewhere())
        return forPicture ? kExitFile : 0;
    if (window.workbench()) {
        if (const QString wrong = showAsked(window, call); !wrong.isEmpty())
            return complain(dialogs, wrong, kExitUsage);
    }
    if (forPicture)
        window.resize(call.size());
    window.show();
    return forPicture ? takePicture(window, call.screenshot()) : QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const int code = runProgram(argc, argv);
#ifdef Q_OS_WIN
    // Databases and settings are closed by now. Unloading the C++ library's DLL can wait for ever on a thread that is
    // gone (seen under Wine with mingw's libstdc++), so the process ends without that.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}
