#include "app/cli_context.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<QString> Call::required(const QString& name) const
{
    const QString value = options.value(name);
    if (value.isEmpty())
        return fail(ErrorCode::Usage, Text::tr("The command “%1” needs --%2.").arg(command, name));
    return value;
}

Result<AcademicYear> Call::year() const
{
    LOTSIA_TRY_ASSIGN(const QString text, required(u"year"_s));
    auto year = AcademicYear::parse(text);
    if (!year)
        return fail(ErrorCode::Usage, year.error().text);
    return *year;
}

Result<QDate> Call::date(const QString& text)
{
    for (const QString& format : {u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"d.M.yyyy"_s}) {
        const QDate date = QDate::fromString(text.trimmed(), format);
        if (date.isValid())
            return date;
    }
    return fail(ErrorCode::Usage, Text::tr("“%1” is not a date. Write it as 24.06.2021.").arg(text));
}

Result<qint64> Call::id(const QString& text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return fail(ErrorCode::Usage, Text::tr("“%1” is not a number of the list.").arg(text));
    return value;
}

Result<std::unique_ptr<Workspace>> openDatabase(const Call& call, Workspace::Access access)
{
    LOTSIA_TRY_ASSIGN(const QString path, call.required(u"db"_s));
    return Workspace::open(path, access);
}

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& err()
{
    static QTextStream stream(stderr);
    return stream;
}

void printJson(const QJsonDocument& document)
{
    out() << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << '\n';
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

#ifdef Q_OS_WIN
ConsoleEncoding::ConsoleEncoding()
    : m_before(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
}

ConsoleEncoding::~ConsoleEncoding()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}
#else
ConsoleEncoding::ConsoleEncoding() = default;
ConsoleEncoding::~ConsoleEncoding() = default;
#endif

Status usage(const QString& text)
{
    return fail(ErrorCode::Usage, text);
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    const Place place{QFileInfo(path).fileName(), {}, 0, {}};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::File, Text::tr("The file cannot be read. Check its name and the access rights."), place);
    if (file.size() > limit)
        return fail(ErrorCode::File, Text::tr("The file is too large for what it should hold."), place);
    return file.readAll();
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool inTheWay = QFileInfo::exists(path) && !QFileInfo(path).isFile(); // a device would be replaced by a file
    if (inTheWay || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::File, Text::tr("The file cannot be written. Check the folder and the access rights."),
                    {QFileInfo(path).fileName(), {}, 0, {}});
    return {};
}

} // namespace lotsia::cli
