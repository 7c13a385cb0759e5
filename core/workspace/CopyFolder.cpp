#include "workspace/CopyFolder.h"

#include "storage/Database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CopyFolder)
};

const QList<std::pair<CopyReason, QString>>& reasonKeys()
{
    static const QList<std::pair<CopyReason, QString>> keys{{CopyReason::Day, u"day"_s},
                                                            {CopyReason::Import, u"import"_s},
                                                            {CopyReason::Restore, u"restore"_s},
                                                            {CopyReason::Hand, u"hand"_s}};
    return keys;
}

QString keyOf(CopyReason reason)
{
    const auto found = std::ranges::find(reasonKeys(), reason, &std::pair<CopyReason, QString>::first);
    Q_ASSERT(found != reasonKeys().cend());
    return found->second;
}

#ifdef Q_OS_WIN
constexpr auto anyCase = "(?i)";
#else
constexpr auto anyCase = "";
#endif

/// «управление_2023-09-01_09-00-05_day.lotsia», with «-2» after the time for a second copy of the same second. Letters
/// are compared as the system compares file names.
QRegularExpression patternOf(const QString& base, const QString& ending)
{
    return QRegularExpression(
        u"%1\\A%2_(\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)(?:-(\\d{1,4}))?_(day|import|restore|hand)\\.lotsia%3\\z"_s
            .arg(QString::fromLatin1(anyCase), QRegularExpression::escape(base), ending));
}

constexpr auto timeFormat = "yyyy-MM-dd_HH-mm-ss";

} // namespace

QString copyReasonTitle(CopyReason reason)
{
    switch (reason) {
    case CopyReason::Day:
        return Text::tr("daily");
    case CopyReason::Import:
        return Text::tr("before loading files");
    case CopyReason::Restore:
        return Text::tr("before restoring");
    case CopyReason::Hand:
        return Text::tr("made by hand");
    }
    Q_UNREACHABLE();
}

CopyFolder::CopyFolder(const QString& root, const QString& databasePath, const QString& identity)
    : m_base(QFileInfo(databasePath).completeBaseName().left(60).trimmed())
{
#ifdef Q_OS_WIN
    const QByteArray key = identity.toLower().toUtf8();
#else
    const QByteArray key = identity.toUtf8();
#endif
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(8);
    m_path = u"%1/%2-%3"_s.arg(root, m_base, QString::fromLatin1(hash));
}

QString CopyFolder::databaseName(const QString& copy)
{
    const QFileInfo file(copy);
    static const QRegularExpression stamp(u"_\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d(-\\d{1,4})?_[a-z]+\\z"_s);
    return file.completeBaseName().remove(stamp);
}

QList<DatabaseCopy> CopyFolder::list(const Progress* progress) const
{
    QList<std::pair<DatabaseCopy, int>> found;
    const QRegularExpression pattern = patternOf(m_base, {});
    for (const QFileInfo& file : QDir(m_path).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (progress && progress->isCancelled())
            break;
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        if (!match.hasMatch())
            continue;
        DatabaseCopy copy;
        copy.path = file.absoluteFilePath();
        copy.made = QDateTime::fromString(match.captured(1), QString::fromLatin1(timeFormat));
        if (!copy.made.isValid())
            continue; // a thirteenth month was not written by us
        copy.reason =
            std::ranges::find(reasonKeys(), match.captured(3).toLower(), &std::pair<CopyReason, QString>::second)
                ->first;
        copy.bytes = file.size();
        copy.whole = Database::inspect(copy.path).has_value();
        found.append({copy, match.captured(2).toInt()});
    }
    std::ranges::sort(found, [](const auto& a, const auto& b) {
        return a.first.made != b.first.made ? a.first.made > b.first.made : a.second > b.second;
    });
    QList<DatabaseCopy> copies;
    for (const auto& [copy, number] : std::as_const(found))
        copies << copy;
    return copies;
}

Result<QString> CopyFolder::newName(CopyReason reason, const QDateTime& now) const
{
    if (!QDir().mkpath(m_path))
        return fail(ErrorCode::File,
                    Text::tr("The folder for copies cannot be made: %1. Choose another one on the page “Copies”.")
                        .arg(QDir::toNativeSeparators(m_path)));
    const QString stamp = u"%1/%2_%3"_s.arg(m_path, m_base, now.toString(QString::fromLatin1(timeFormat)));
    const QString ending = u"_%1.lotsia"_s.arg(keyOf(reason));
    QString name = stamp + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2%3"_s.arg(stamp).arg(number).arg(ending);
    return name;
}

void CopyFolder::tidy(const QDateTime& now, const QString& fresh) const
{
    // A file that cannot be removed now (somebody looks at it) goes with the next copy.
    for (const DatabaseCopy& copy : surplus(list(), now, fresh))
        QFile::remove(copy.path);
    const QRegularExpression leftOver = patternOf(m_base, u"\\.\\d+\\.tmp(-journal)?"_s);
    for (const QFileInfo& file : QDir(m_path).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (leftOver.match(file.fileName()).hasMatch() && file.lastModified().daysTo(QDateTime::currentDateTime()) > 1)
            QFile::remove(file.absoluteFilePath());
    }
}

QList<DatabaseCopy> CopyFolder::surplus(const QList<DatabaseCopy>& copies, const QDateTime& now, const QString& fresh)
{
    constexpr int newest = 10;
    const QDate today = now.date();
    const auto counts = [&now](const DatabaseCopy& copy) { return copy.whole && copy.made <= now; };
    QHash<QDate, QString> firstOfDay;
    for (const DatabaseCopy& copy : copies) {
        if (counts(copy))
            firstOfDay[copy.made.date()] = copy.path; // the oldest comes last
    }
    int counted = 0;
    QSet<QDate> days, weeks, months;
    QList<DatabaseCopy> result;
    for (const DatabaseCopy& copy : copies) {
        if (!counts(copy))
            continue;
        const bool asked = copy.reason == CopyReason::Hand || copy.reason == CopyReason::Restore;
        const QDate day = copy.made.date();
        const qint64 age = day.daysTo(today);
        const QDate week = day.addDays(1 - day.dayOfWeek());
        const QDate month(day.year(), day.month(), 1);
        const bool recent = asked ? age <= 60 : counted++ < newest;
        const bool ofDay = age <= 7 && (!days.contains(day) || firstOfDay.value(day) == copy.path);
        const bool keep = recent || ofDay || (age <= 61 && !weeks.contains(week))
            || (age <= 366 && !months.contains(month)) || copy.path == fresh;
        if (!keep) {
            result << copy;
            continue;
        }
        days << day;
        weeks << week;
        months << month;
    }
    return result;
}

} // namespace lotsia
