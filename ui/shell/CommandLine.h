#pragma once

#include <QCommandLineParser>
#include <QSize>

namespace lotsia {

/// The window's command line. Texts are translated: the language comes first, see language().
class CommandLine {
public:
    /// Most databases that one call opens: more is a slip of the hand in a folder.
    static constexpr int kMostFiles = 8;

    /// What --lang says, before anything can be translated; empty when it is not given.
    static QString language(const QStringList& arguments);

    /// Ends the program for --help and --version.
    explicit CommandLine(const QCoreApplication& app);

    /// What is wrong with the call and where to read how it goes; empty when nothing is.
    QString error() const { return m_error; }
    QStringList files() const { return m_parser.positionalArguments(); }
    bool demo() const { return m_parser.isSet(m_demo); }
    QString screenshot() const { return m_parser.value(m_screenshot); }
    QString page() const { return m_parser.value(m_page); }
    QString year() const { return m_parser.value(m_year); }
    bool dark() const { return m_parser.value(m_palette) == QLatin1String("dark"); }
    QSize size() const; ///< of the picture; invalid when it is not 320x240 to 8000x8000

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_language;
    QCommandLineOption m_demo;
    QCommandLineOption m_screenshot;
    QCommandLineOption m_page;
    QCommandLineOption m_size;
    QCommandLineOption m_year;
    QCommandLineOption m_palette;
    QString m_error;
};

} // namespace lotsia
