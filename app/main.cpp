#include "translations/Translations.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QPalette>
#include <QSaveFile>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <clocale>
#include <csignal>

using namespace lotsia;

namespace {

constexpr int kExitUsage = 2;
constexpr int kExitFile = 3;

/// A file portable.txt beside the program keeps the settings beside it too: a memory stick carries them along.
void placeSettings()
{
    const QString folder = QCoreApplication::applicationDirPath();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (QFileInfo::exists(folder + QStringLiteral("/portable.txt")))
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + QStringLiteral("/settings"));
}

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

QSize parseSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() >= 320 && size.height() >= 240 && size.width() <= 8000
            && size.height() <= 8000
        ? size
        : QSize();
}

void quietMachine()
{
#ifndef Q_OS_WIN
    // A limit on the size of files is an error of writing like a full disk, and no reason to die with half a file.
    std::signal(SIGXFSZ, SIG_IGN);
    // Qt needs a UTF-8 locale and says so in English on a bare machine; the program speaks for itself.
    const char* locale = std::setlocale(LC_CTYPE, "");
    if (!locale || !QByteArray(locale).toUpper().contains("UTF"))
        qputenv("LC_ALL", "C.UTF-8");
#endif
    // Qt's own remarks about the machine («XDG_RUNTIME_DIR not set») are none of the person's business.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.qpa.*.warning=false"));
}

int complain(const QString& text, int code)
{
    QTextStream(stderr) << text << Qt::endl;
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    quietMachine();
    QCoreApplication::setOrganizationName(QStringLiteral("Lotsia"));
    QCoreApplication::setApplicationName(QStringLiteral("lotsia"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSIA_VERSION));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication app(argc, argv);
    placeSettings();
#ifndef Q_OS_WIN
    QApplication::setStyle(QStringLiteral("Fusion"));
#endif

    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the window: ru or en."),
                                      QStringLiteral("language"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the example."));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window and exit."), QStringLiteral("file"));
    const QCommandLineOption pageOption(QStringLiteral("page"), QStringLiteral("Page to show."), QStringLiteral("key"));
    const QCommandLineOption sizeOption(QStringLiteral("size"), QStringLiteral("Size of the picture."),
                                        QStringLiteral("WxH"), QStringLiteral("1366x768"));
    const QCommandLineOption year(
        QStringLiteral("year"), QStringLiteral("School year to show, by the year it ends in."), QStringLiteral("year"));
    QCommandLineOption paletteOption(QStringLiteral("palette"), QStringLiteral("Colours of the picture: dark."),
                                     QStringLiteral("name"));
    paletteOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({language, demo, screenshot, pageOption, sizeOption, year, paletteOption});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Database to open."), QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    installTranslations(parser.isSet(language) ? parser.value(language)
                                               : QSettings().value(QStringLiteral("language")).toString());

    const QSize size = parseSize(parser.value(sizeOption));
    if (!size.isValid())
        return complain(QStringLiteral("--size WIDTHxHEIGHT, from 320x240 to 8000x8000"), kExitUsage);
    if (parser.value(paletteOption) == QLatin1String("dark"))
        QApplication::setPalette(darkPalette());
    SystemDialogs dialogs;
    MainWindow window(dialogs);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/roadmap.svg")));
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(demo))
        window.openDemo();
    else if (!file.isEmpty())
        window.openDatabase(file);
    if (window.workbench()) {
        if (parser.isSet(year)) {
            const auto chosen = AcademicYear::parse(parser.value(year));
            if (!chosen)
                return complain(chosen.error().toString(), kExitUsage);
            window.context()->setYear(*chosen);
        }
        if (parser.isSet(pageOption)) {
            if (!window.workbench()->pageKeys().contains(parser.value(pageOption)))
                return complain(QStringLiteral("--page: ") + window.workbench()->pageKeys().join(u' '), kExitUsage);
            window.workbench()->showPage(parser.value(pageOption));
        }
    }
    if (!parser.isSet(screenshot)) {
        window.show();
        return QApplication::exec();
    }
    window.resize(size);
    window.show();
    // Long work of the page (its chart) ends before the picture is taken.
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &window, [&] {
        if (window.context() && window.context()->isBusy())
            return;
        waiting.stop();
        QApplication::exit(savePicture(window, parser.value(screenshot)) ? 0 : kExitFile);
    });
    waiting.start(300);
    return QApplication::exec();
}
