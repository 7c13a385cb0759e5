#include "app/cli_context.h"

#include "documents/DocxWriter.h"
#include "documents/PdfWriter.h"
#include "documents/TableDocument.h"
#include "workspace/CriteriaService.h"
#include "workspace/RankedListSheets.h"
#include "workspace/ResultService.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<std::optional<CriteriaId>> criteriaOption(const Call& call)
{
    if (!call.has(u"criteria"_s))
        return std::optional<CriteriaId>();
    LOTSIA_TRY_ASSIGN(const qint64 id, Call::id(call.options.value(u"criteria"_s)));
    return std::optional<CriteriaId>(CriteriaId(id));
}

void printRanked(const Classification& classification)
{
    const QList<CriteriaClass> classes = classification.classes();
    QStringList head{Text::tr("No."), Text::tr("Code"), Text::tr("School")};
    for (const CriteriaClass& item : classes)
        head << item.name;
    out() << (head << Text::tr("Low results") << Text::tr("Share below the minimum")).join(u'\t') << '\n';
    for (const RankedSchool& school : classification.schools()) {
        QStringList line{school.rank > 0 ? QString::number(school.rank) : u"—"_s, school.code, school.name};
        for (const Verdict verdict : school.classes)
            line << verdictWord(verdict);
        line << (school.rank > 0 ? QString::number(school.signCount) : u"—"_s);
        line << (school.meanShare && school.rank > 0
                     ? QString::number(*school.meanShare * 100, 'f', 1).replace(u'.', u',') + u" %"_s
                     : u"—"_s);
        out() << line.join(u'\t') << '\n';
    }
}

QJsonValue orNull(const std::optional<int>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject resultJson(const ProcedureResult& result)
{
    return {{u"code"_s, result.schoolCode},
            {u"year"_s, result.year.toString()},
            {u"kind"_s, result.procedure.kind},
            {u"subject"_s, result.procedure.subject},
            {u"grade"_s, result.procedure.grade},
            {u"level"_s, procedureLevelText(result.procedure.level)},
            {u"participants"_s, result.participants},
            {u"m2"_s, orNull(result.m2)},
            {u"m3"_s, orNull(result.m3)},
            {u"m4"_s, orNull(result.m4)},
            {u"m5"_s, orNull(result.m5)},
            {u"below"_s, orNull(result.below)},
            {u"mean"_s, result.mean ? QJsonValue(result.mean->rounded(4).toDouble()) : QJsonValue()},
            {u"source"_s, result.source.toString()}};
}

} // namespace

Status classify(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const AcademicYear year, call.year());
    LOTSIA_TRY_ASSIGN(const auto id, criteriaOption(call));
    LOTSIA_TRY_ASSIGN(auto workspace, openDatabase(call, Workspace::Access::ReadOnly));
    QElapsedTimer timer;
    timer.start();
    LOTSIA_TRY_ASSIGN(const Classification classification, workspace->criteria().classify(year, id));
    if (call.has(u"at-scale"_s))
        err() << Text::tr("Schools: %1, read and classified in %2 ms.")
                     .arg(classification.schools().size())
                     .arg(timer.elapsed())
              << '\n';
    if (call.has(u"json"_s)) {
        classification.writeJson([](const QByteArray& part) { out() << QString::fromUtf8(part); });
    } else {
        printRanked(classification);
    }
    return {};
}

Status listSchools(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const AcademicYear year, call.year());
    LOTSIA_TRY_ASSIGN(const QString path, call.required(u"to"_s));
    LOTSIA_TRY_ASSIGN(const auto id, criteriaOption(call));
    if (call.has(u"template"_s))
        return usage(Text::tr("A workbook template cannot be given yet: the list is written in its usual columns."));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!QStringList{u"xlsx"_s, u"csv"_s, u"docx"_s, u"pdf"_s}.contains(suffix))
        return usage(Text::tr("The list is written as .xlsx, .csv, .docx or .pdf. Give the file such an ending."));
    LOTSIA_TRY_ASSIGN(auto workspace, openDatabase(call, Workspace::Access::ReadOnly));
    LOTSIA_TRY_ASSIGN(const Department department, workspace->department());
    LOTSIA_TRY_ASSIGN(const Classification classification, workspace->criteria().classify(year, id));
    const QList<XlsxSheet> sheets = rankedListSheets(classification, department.name);
    if (suffix == u"xlsx")
        return writeXlsx(path, sheets);
    if (suffix == u"csv")
        return writeCsv(path, sheets.first());
    const Document document = tableDocument(sheets.first());
    const QDateTime now = workspace->clock().now();
    return suffix == u"pdf" ? writePdf(path, document, now) : writeDocx(path, document, now);
}

Status results(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const AcademicYear year, call.year());
    LOTSIA_TRY_ASSIGN(auto workspace, openDatabase(call, Workspace::Access::ReadOnly));
    LOTSIA_TRY_ASSIGN(const QList<ProcedureResult> list, workspace->results().list(year));
    for (const ProcedureResult& result : list)
        printJson(QJsonDocument(resultJson(result)));
    return {};
}

} // namespace lotsia::cli
