#include "app/cli_context.h"

#include "workspace/CriteriaService.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

/// What CriteriaSet::parse() reads; more is not even taken into memory.
constexpr qint64 longestCriteria = 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// «2021/2022», or nothing for an open end.
QString yearText(int endYear)
{
    return endYear == 0 ? QString() : AcademicYear::endingIn(endYear).toString();
}

QString yearsText(const CriteriaEntry& entry)
{
    if (entry.firstYear == 0 && entry.lastYear == 0)
        return u"—"_s;
    if (entry.firstYear == entry.lastYear)
        return yearText(entry.firstYear);
    return yearText(entry.firstYear) + u"–"_s + yearText(entry.lastYear);
}

QString statusText(const CriteriaEntry& entry)
{
    if (entry.approved)
        return Text::tr("approved: %1").arg(entry.orderText);
    return entry.sample ? Text::tr("sample") : Text::tr("draft set");
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject entryJson(const CriteriaEntry& entry)
{
    return {{u"id"_s, entry.id.value()},
            {u"title"_s, entry.title},
            {u"edition"_s, entry.edition},
            {u"sample"_s, entry.sample},
            {u"in_use"_s, entry.inUse},
            {u"approved"_s, entry.approved},
            {u"order"_s, orNull(entry.orderText)},
            {u"years"_s, QJsonArray{orNull(yearText(entry.firstYear)), orNull(yearText(entry.lastYear))}},
            {u"sha256"_s, entry.sha256},
            {u"about"_s, entry.about}};
}

Status list(const CriteriaService& service, bool json)
{
    LOTSIA_TRY_ASSIGN(const QList<CriteriaEntry> entries, service.list());
    QJsonArray array;
    for (const CriteriaEntry& entry : entries) {
        if (json)
            array.append(entryJson(entry));
        else
            out() << QStringList{QString::number(entry.id.value()),
                                 entry.inUse ? Text::tr("in use") : u"—"_s,
                                 entry.title,
                                 entry.edition,
                                 statusText(entry),
                                 yearsText(entry)}
                         .join(u'\t')
                  << '\n';
    }
    if (json)
        printJson(QJsonDocument(array));
    return {};
}

Result<QByteArray> readCriteria(const QString& path)
{
    const QFileInfo file(path);
    if (file.isFile() && file.size() > longestCriteria)
        return fail(ErrorCode::Data,
                    Text::tr("The file is larger than %1 KiB: this is no criteria set. Choose another one.")
                        .arg(longestCriteria / 1024),
                    {file.fileName(), {}, 0, {}});
    return readFile(path, longestCriteria);
}

} // namespace

Status criteria(const Call& call)
{
    const QString action = call.words.value(0);
    const qsizetype expected = action == u"list" ? 1 : 2;
    if (!QStringList{u"list"_s, u"import"_s, u"export"_s, u"use"_s}.contains(action) || call.words.size() != expected)
        return usage(Text::tr("Write: criteria list | import FILE | export ID | use ID."));
    const bool writes = action == u"import" || action == u"use";
    LOTSIA_TRY_ASSIGN(auto workspace,
                      openDatabase(call, writes ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly));
    CriteriaService& service = workspace->criteria();
    if (action == u"list")
        return list(service, call.has(u"json"_s));
    if (action == u"import") {
        LOTSIA_TRY_ASSIGN(const QByteArray json, readCriteria(call.words.at(1)));
        LOTSIA_TRY_ASSIGN(const CriteriaId id, service.importJson(json, QFileInfo(call.words.at(1)).fileName()));
        out() << id.value() << '\n';
        return {};
    }
    LOTSIA_TRY_ASSIGN(const qint64 id, Call::id(call.words.at(1)));
    if (action == u"use")
        return service.use(CriteriaId(id));
    LOTSIA_TRY_ASSIGN(const CriteriaSet set, service.get(CriteriaId(id)));
    out() << QString::fromUtf8(set.canonicalJson()) << '\n';
    return {};
}

} // namespace lotsia::cli
