#pragma once

#include "common/AcademicYear.h"
#include "common/Result.h"
#include "workspace/Workspace.h"

#include <QDate>
#include <QHash>
#include <QJsonDocument>
#include <QStringList>
#include <QTextStream>

#include <functional>

namespace lotsia::cli {

/// The call as parsed: positional words and options, with their checks in words a person understands.
struct Call {
    QString command;
    QStringList words; ///< positional arguments after the command
    QHash<QString, QString> options; ///< by name without dashes; flags hold an empty text

    bool has(const QString& name) const { return options.contains(name); }
    /// Error: Usage when the option is missing.
    [[nodiscard]] Result<QString> required(const QString& name) const;
    [[nodiscard]] Result<AcademicYear> year() const;
    /// «24.06.2021» or «2021-06-24». Error: Usage.
    [[nodiscard]] static Result<QDate> date(const QString& text);
    /// A positive number. Error: Usage.
    [[nodiscard]] static Result<qint64> id(const QString& text);
};

/// Opens the database of --db. Errors: Usage (not given) and those of Workspace::open.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openDatabase(const Call& call, Workspace::Access access);

QTextStream& out(); ///< data, UTF-8
QTextStream& err(); ///< messages, UTF-8

/// One line of JSON on stdout.
void printJson(const QJsonDocument& document);

/// True when progress may be drawn: stderr is a terminal.
bool isTerminal();

/// While it lives, what is printed is UTF-8 with plain line ends on every system: Windows' console starts in another
/// code page, and
/// --json must give the same bytes everywhere.
class ConsoleEncoding {
    Q_DISABLE_COPY_MOVE(ConsoleEncoding)

public:
    ConsoleEncoding();
    ~ConsoleEncoding();

private:
    unsigned int m_before = 0;
};

Status usage(const QString& text);

/// Whole file, at most \p limit bytes. Error: File.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 limit = 16 * 1024 * 1024);
/// Through QSaveFile. Error: File.
[[nodiscard]] Status writeFile(const QString& path, const QByteArray& bytes);

Status newDatabase(const Call& call);
Status importFiles(const Call& call);
Status criteria(const Call& call);
Status classify(const Call& call);
Status listSchools(const Call& call);
Status results(const Call& call);
Status roadmaps(const Call& call);
Status orders(const Call& call);
Status check(const Call& call);
Status backup(const Call& call);
Status restore(const Call& call);
Status demo(const Call& call);
Status guide(const Call& call);

} // namespace lotsia::cli
