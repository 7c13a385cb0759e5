#include "app/cli_context.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "workspace/CriteriaService.h"
#include "workspace/Demo.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/OrderService.h"
#include "workspace/RankedListSheets.h"
#include "workspace/ResultService.h"
#include "workspace/RoadmapService.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QString> oneFile(const Call& call)
{
    if (call.words.size() != 1)
        return fail(ErrorCode::Usage, Text::tr("The command “%1” takes one file.").arg(call.command));
    return call.words.first();
}

/// The documents of one demo department: its order as PDF and DOCX, the list of schools as XLSX.
Status writeDocuments(const QString& database, const QString& name, const QDir& folder)
{
    LOTSIA_TRY_ASSIGN(auto workspace, Workspace::open(database, Workspace::Access::ReadOnly));
    LOTSIA_TRY_ASSIGN(const Department department, workspace->department());
    LOTSIA_TRY_ASSIGN(const QList<OrderEntry> orderEntries, workspace->orders().list());
    const QDateTime now = workspace->clock().now();
    for (const OrderEntry& entry : orderEntries) {
        LOTSIA_TRY_ASSIGN(const Order order, workspace->orders().get(entry.id));
        LOTSIA_TRY_ASSIGN(const QList<AppendixContent> contents, workspace->orders().contents(order));
        LOTSIA_TRY_ASSIGN(const QByteArray arms, workspace->documentDefaults().armsOf(order));
        const Document document = orderDocument(order, contents, {.armsPng = arms});
        const QString base =
            folder.filePath(u"%1 — приказ № %2"_s.arg(name, QString(order.number).replace(u'/', u'-')));
        LOTSIA_TRY(writePdf(base + u".pdf"_s, document, now));
        LOTSIA_TRY(writeDocx(base + u".docx"_s, document, now));
        out() << base << ".pdf\n" << base << ".docx\n";
    }
    LOTSIA_TRY_ASSIGN(const QList<AcademicYear> years, workspace->results().years());
    if (years.isEmpty())
        return {};
    LOTSIA_TRY_ASSIGN(const Classification classification, workspace->criteria().classify(years.first()));
    const QString list =
        folder.filePath(u"%1 — список школ %2.xlsx"_s.arg(name, years.first().toString().replace(u'/', u'-')));
    LOTSIA_TRY(writeXlsx(list, rankedListSheets(classification, department.name)));
    out() << list << '\n';
    return {};
}

} // namespace

Status check(const Call& call)
{
    LOTSIA_TRY_ASSIGN(auto workspace, openDatabase(call, Workspace::Access::ReadOnly));
    LOTSIA_TRY_ASSIGN(const Findings findings, workspace->check());
    static const QStringList damage{u"integrity"_s,      u"kept-list"_s,     u"criteria-changed"_s,
                                    u"reference-book"_s, u"roadmap-row"_s,   u"roadmap-edition"_s,
                                    u"execution"_s,      u"evidence-file"_s, u"party"_s};
    bool sound = true;
    bool damaged = false;
    QJsonArray array;
    for (const Finding& finding : findings) {
        damaged = damaged || damage.contains(finding.code);
        sound = sound && finding.severity != Severity::Error;
        const QString severity = finding.severity == Severity::Error ? u"error"_s
            : finding.severity == Severity::Warning                  ? u"warning"_s
                                                                     : u"info"_s;
        if (call.has(u"json"_s))
            array.append(QJsonObject{{u"severity"_s, severity},
                                     {u"code"_s, finding.code},
                                     {u"place"_s, finding.place.toString()},
                                     {u"text"_s, finding.text}});
        else
            out() << (finding.place.toString().isEmpty() ? QString() : finding.place.toString() + u": "_s)
                  << finding.text << '\n';
    }
    if (call.has(u"json"_s))
        printJson(QJsonDocument(array));
    if (!sound)
        return fail(damaged ? ErrorCode::Damaged : ErrorCode::Data, Text::tr("The check found errors."));
    err() << (findings.isEmpty() ? Text::tr("The database is sound; there are no remarks.")
                                 : Text::tr("The database is sound. Remarks: %1.").arg(findings.size()))
          << '\n';
    return {};
}

Status backup(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const QString target, oneFile(call));
    LOTSIA_TRY_ASSIGN(auto workspace, openDatabase(call, Workspace::Access::ReadOnly));
    LOTSIA_TRY(workspace->backupTo(target));
    err() << Text::tr("A verified copy is written: %1").arg(target) << '\n';
    return {};
}

Status restore(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const QString source, oneFile(call));
    LOTSIA_TRY_ASSIGN(const QString target, call.required(u"db"_s));
    LOTSIA_TRY(Workspace::restore(source, target));
    err() << Text::tr("The database is restored from the copy: %1").arg(target) << '\n';
    return {};
}

Status demo(const Call& call)
{
    LOTSIA_TRY_ASSIGN(const QString path, oneFile(call));
    if (!QDir().mkpath(path))
        return fail(ErrorCode::File,
                    Text::tr("The folder %1 cannot be made. Check the name and the access rights.").arg(path));
    const QDir folder(path);
    for (const DemoDepartment& department : demoDepartments()) {
        LOTSIA_TRY_ASSIGN(const QString database, createDemoDatabase(path, department));
        out() << database << '\n';
        LOTSIA_TRY(writeDocuments(database, department.name, folder));
    }
    return {};
}

} // namespace lotsia::cli
