#include "app/cli_context.h"
#include "app/prepare_process.h"
#include "common/ProgramFolders.h"
#include "translations/Translations.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lotsia;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Command {
    const char* name;
    Status (*run)(const cli::Call&);
    const char* options; ///< names it takes besides db, json and lang
    bool takesWords; ///< has positional arguments
    bool needsFonts = false; ///< lays out pages
};

constexpr Command commands[] = {
    {"new", cli::newDatabase, "department", false},
    {"import", cli::importFiles, "kind mapping dry-run replace", true},
    {"criteria", cli::criteria, "", true},
    {"classify", cli::classify, "year criteria at-scale", false},
    {"list", cli::listSchools, "year criteria to template", false, true},
    {"results", cli::results, "year", false},
    {"roadmap", cli::roadmaps, "on ics", true},
    {"order", cli::orders, "template roadmap criteria year to number date", true, true},
    {"check", cli::check, "", false},
    {"backup", cli::backup, "", true},
    {"restore", cli::restore, "", true},
    {"demo", cli::demo, "", true, true},
    {"guide", cli::guide, "", true, true},
};

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString helpText()
{
    return Text::tr("Usage: lotsia-cli [--db FILE] [--json] COMMAND …\n"
                    "  new --department FILE.json              create the database\n"
                    "  import FILE… [--kind KIND] [--dry-run] [--replace]\n"
                    "                                          load schools, results, roadmaps\n"
                    "  criteria list | import FILE | export ID | use ID\n"
                    "  classify --year Y [--criteria ID] [--at-scale]\n"
                    "  list --year Y --to FILE.(xlsx|csv|docx|pdf)\n"
                    "  results --year Y                        what is stored, one JSON line each\n"
                    "  roadmap list | import FILE | export ID FILE\n"
                    "        | status ID [--on DATE] [--ics FILE]\n"
                    "  order list | new --template NAME [--roadmap ID] [--criteria ID] [--year Y]\n"
                    "        | print ID --to FILE.(pdf|docx) | approve ID --number N --date D\n"
                    "  check                                   integrity of the database and the data\n"
                    "  backup FILE | restore FILE              verified copies\n"
                    "  demo FOLDER                             the two demo departments with their documents\n"
                    "  guide FILE.(pdf|docx)                   the illustrated guide to the program\n"
                    "Exit codes: 0 done; 1 a problem in the data; 2 wrong usage; 3 a file cannot be read or written;\n"
                    "4 the database is in use; 5 the database is damaged or newer than the program.\n");
}

void addOptions(QCommandLineParser& parser)
{
    for (const QString& name : {u"db"_s, u"department"_s, u"kind"_s, u"mapping"_s, u"year"_s, u"criteria"_s, u"to"_s,
                                u"template"_s, u"roadmap"_s, u"on"_s, u"ics"_s, u"number"_s, u"date"_s, u"lang"_s})
        parser.addOption({name, {}, name});
    for (const QString& name : {u"json"_s, u"dry-run"_s, u"replace"_s, u"at-scale"_s, u"help"_s, u"version"_s})
        parser.addOption(QCommandLineOption(name));
}

/// Options that the command does not take are refused by name: a typing slip never passes in silence.
Status checkOptions(const Command& command, const QHash<QString, QString>& options)
{
    const QStringList allowed =
        QString::fromLatin1(command.options).split(u' ') + QStringList{u"db"_s, u"json"_s, u"lang"_s};
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (!allowed.contains(it.key()))
            return cli::usage(
                Text::tr("The command “%1” does not take --%2.").arg(QString::fromLatin1(command.name), it.key()));
    }
    return {};
}

Status run(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return cli::usage(parser.errorText());
    if (parser.isSet(u"version"_s)) {
        cli::out() << "lotsia-cli " LOTSIA_VERSION "\n";
        return {};
    }
    if (parser.isSet(u"help"_s)) {
        cli::out() << helpText();
        return {};
    }
    cli::Call call;
    call.words = parser.positionalArguments();
    if (call.words.isEmpty())
        return cli::usage(Text::tr("No command was given.") + u'\n' + helpText());
    call.command = call.words.takeFirst();
    const Command* command = findCommand(call.command);
    if (!command)
        return cli::usage(Text::tr("There is no command “%1”.").arg(call.command) + u'\n' + helpText());
    for (const QString& name : parser.optionNames()) {
        if (parser.values(name).size() > 1)
            return cli::usage(Text::tr("--%1 is given twice. Keep one of them.").arg(name));
        call.options.insert(name, parser.value(name));
    }
    LOTSIA_TRY(checkOptions(*command, call.options));
    if (!command->takesWords && !call.words.isEmpty())
        return cli::usage(Text::tr("The command “%1” does not take “%2”.").arg(call.command, call.words.first()));
    return command->run(call);
}

bool needsFonts(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const Command* command = findCommand(QString::fromLocal8Bit(argv[i]));
        if (command)
            return command->needsFonts;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    const cli::ConsoleEncoding encoding;
    // Qt's own remarks about the machine («XDG_RUNTIME_DIR not set») are none of the person's business.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(needsFonts(argc, argv) ? new QGuiApplication(argc, argv)
                                                                               : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"lotsia"_s);
    QCoreApplication::setOrganizationName(u"Lotsia"_s);
    ProgramFolders::current().placeSettings();
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype language = arguments.indexOf(u"--lang"_s);
    installTranslations(language >= 0                            ? arguments.value(language + 1)
                            : arguments.contains(u"--lang=en"_s) ? u"en"_s
                                                                 : u"ru"_s);

    Status status = run(arguments);
    cli::out().flush();
    if (status && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0))
        status = fail(ErrorCode::File, Text::tr("The answer could not be written out. Check the disk."));
    if (!status)
        cli::err() << status.error().toString() << '\n';
    cli::err().flush();
    return status ? 0 : status.error().exitCode();
}
