#include "ui/shell/CommandLine.h"

#include <QCoreApplication>

namespace lotsia {

using namespace Qt::StringLiterals;

QString CommandLine::language(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang"_s)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="_s))
            return arguments[i].mid(7);
    }
    return {};
}

CommandLine::CommandLine(const QCoreApplication& app)
    : m_language(u"lang"_s, QCoreApplication::translate("CommandLine", "Language of the window: ru or en."), u"ru|en"_s)
    , m_demo(u"demo"_s, QCoreApplication::translate("CommandLine", "Open the example."))
    , m_screenshot(u"screenshot"_s,
                   QCoreApplication::translate("CommandLine", "Save a picture of the window (PNG) and exit."),
                   QCoreApplication::translate("CommandLine", "file"))
    , m_page(u"page"_s, QCoreApplication::translate("CommandLine", "Page to show, by its key: ranking, roadmap, …"),
             QCoreApplication::translate("CommandLine", "key"))
    , m_size(u"size"_s, QCoreApplication::translate("CommandLine", "Size of the picture in pixels."), u"1366x768"_s,
             u"1366x768"_s)
    , m_year(u"year"_s,
             QCoreApplication::translate("CommandLine", "School year to show, by the year it ends in: 2023."),
             QCoreApplication::translate("CommandLine", "year"))
    , m_palette(u"palette"_s, {}, u"dark"_s)
{
    m_palette.setFlags(QCommandLineOption::HiddenFromHelp);
    m_parser.addOptions({m_language, m_demo, m_screenshot, m_page, m_size, m_year, m_palette});
    m_parser.addPositionalArgument(
        QCoreApplication::translate("CommandLine", "file"),
        QCoreApplication::translate("CommandLine", "Database to open; of several, each opens in a window of its own."),
        u"[*.lotsia…]"_s);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    if (!m_parser.parse(app.arguments()))
        m_error = QCoreApplication::translate("CommandLine", "%1 All options are told by: lotsia --help")
                      .arg(m_parser.errorText());
    else
        m_parser.process(app); // ends the program for --help and --version
}

QSize CommandLine::size() const
{
    const QStringList parts = m_parser.value(m_size).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = size.width() >= 320 && size.height() >= 240 && size.width() <= 8000 && size.height() <= 8000;
    return parts.size() == 2 && fits ? size : QSize();
}

} // namespace lotsia
