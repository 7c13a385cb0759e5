#include "app/cli_context.h"
#include "app/cli_execution.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "exchange/RoadmapFile.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotsia::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString oneLine(const QString& text)
{
    return text.simplified();
}

QString stateText(const OrderEntry& entry)
{
    return entry.editionOf.isValid() ? Text::tr("copy of the order %1 to be changed").arg(entry.editionOf.value())
                                     : entry.life.text();
}

QJsonObject orderJson(const OrderEntry& entry)
{
    QJsonObject object{{u"id"_s, entry.id.value()},
                       {u"state"_s, entry.state == OrderState::Approved ? u"approved"_s : u"draft"_s},
                       {u"number"_s, entry.number},
                       {u"date"_s, entry.dateText},
                       {u"title"_s, entry.title},
                       {u"life"_s, entry.life.key()},
                       {u"life_text"_s, stateText(entry)}};
    if (entry.editionOf.isValid())
        object.insert(u"edition_of"_s, entry.editionOf.value());
    return object;
}

Status printOrder(Workspace& workspace, OrderId id, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"pdf" && suffix != u"docx")
        return usage(Text::tr("An order is written as .pdf or .docx. Give the file such an ending."));
    LOTSIA_TRY_ASSIGN(const Order order, workspace.orders().get(id));
    // What was signed is given out as it was signed.
    if (order.state == OrderState::Approved && suffix == u"pdf") {
        LOTSIA_TRY_ASSIGN(const QByteArray frozen, workspace.orders().approvedPdf(id));
        return writeFile(path, frozen);
    }
    LOTSIA_TRY_ASSIGN(const QList<AppendixContent> contents, workspace.orders().contents(order));
    LOTSIA_TRY_ASSIGN(const QByteArray arms, workspace.documentDefaults().armsOf(order));
    const Document document = orderDocument(order, contents, {.armsPng = arms});
    const QDateTime now = workspace.clock().now();
    LOTSIA_TRY_ASSIGN(const QByteArray bytes, suffix == u"pdf" ? toPdf(document, now) : toDocx(document, now));
    return writeFile(path, bytes);
}

Status approveOrder(Workspace& workspace, OrderId id, const Call& call)
{
    LOTSIA_TRY_ASSIGN(const QString number, call.required(u"number"_s));
    LOTSIA_TRY_ASSIGN(const QString dateText, call.required(u"date"_s));
    LOTSIA_TRY_ASSIGN(const QDate date, Call::date(dateText));
    const QDateTime now = workspace.clock().now();
    LOTSIA_TRY_ASSIGN(const Order draft, workspace.orders().get(id));
    LOTSIA_TRY_ASSIGN(const QByteArray arms, workspace.documentDefaults().armsOf(draft));
    return workspace.orders().approve(id, number, date,
                                      [&](const Order& order, const QList<AppendixContent>& contents) {
                                          return toPdf(orderDocument(order, contents, {.armsPng = arms}), now);
                                      });
}

Result<OrderId> newOrder(Workspace& workspace, const Call& call)
{
    LOTSIA_TRY_ASSIGN(const QString key, call.required(u"template"_s));
    OrderSources sources;
    if (call.has(u"roadmap"_s)) {
        LOTSIA_TRY_ASSIGN(const qint64 id, Call::id(call.options.value(u"roadmap"_s)));
        sources.roadmap = RoadmapId(id);
    }
    if (call.has(u"criteria"_s)) {
        LOTSIA_TRY_ASSIGN(sources.criteria, Call::id(call.options.value(u"criteria"_s)));
    }
    if (call.has(u"year"_s)) {
        LOTSIA_TRY_ASSIGN(sources.year, call.year());
    }
    return workspace.orders().create(key, sources);
}

/// Remarks on what was taken over; what only a person can decide is refused.
Status sayRemarks(const Findings& remarks)
{
    for (const Finding& remark : remarks) {
        if (remark.severity == Severity::Error)
            return fail(ErrorCode::Data,
                        Text::tr("%1 Load the file on the page “Roadmap”, where this can be said.").arg(remark.text),
                        remark.place);
        err() << (remark.place.toString().isEmpty() ? QString() : remark.place.toString() + u": "_s) << remark.text
              << '\n';
    }
    return {};
}

} // namespace

Status roadmaps(const Call& call)
{
    const QString action = call.words.value(0);
    const QHash<QString, qsizetype> sizes{{u"list"_s, 1}, {u"import"_s, 2}, {u"export"_s, 3}, {u"status"_s, 2}};
    if (sizes.value(action) != call.words.size() || call.words.isEmpty())
        return usage(Text::tr("Write: roadmap list | import FILE | export ID FILE | status ID [--on DATE] "
                              "[--ics FILE]."));
    LOTSIA_TRY_ASSIGN(
        auto workspace,
        openDatabase(call, action == u"import" ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly));
    RoadmapService& service = workspace->roadmaps();
    if (action == u"import") {
        LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(call.words.at(1)));
        LOTSIA_TRY_ASSIGN(const TakenRoadmap taken, readRoadmapFile(file));
        LOTSIA_TRY(sayRemarks(taken.remarks));
        LOTSIA_TRY_ASSIGN(const RoadmapId id, service.add(taken.roadmap));
        out() << id.value() << '\n';
        return {};
    }
    if (action == u"list") {
        LOTSIA_TRY_ASSIGN(const QList<RoadmapEntry> entries, service.list());
        QJsonArray array;
        for (const RoadmapEntry& entry : entries) {
            if (call.has(u"json"_s))
                array.append(QJsonObject{{u"id"_s, entry.id.value()},
                                         {u"title"_s, entry.title},
                                         {u"document_kind"_s, entry.documentKind},
                                         {u"actions"_s, entry.actions}});
            else
                out() << entry.id.value() << '\t' << entry.actions << '\t' << oneLine(entry.title) << '\n';
        }
        if (call.has(u"json"_s))
            printJson(QJsonDocument(array));
        return {};
    }
    LOTSIA_TRY_ASSIGN(const qint64 id, Call::id(call.words.at(1)));
    LOTSIA_TRY_ASSIGN(const Roadmap roadmap, service.get(RoadmapId(id)));
    if (action == u"export")
        return writeFile(call.words.at(2), roadmap.toJson());
    return roadmapStatus(*workspace, roadmap, call);
}

Status orders(const Call& call)
{
    const QString action = call.words.value(0);
    const QHash<QString, qsizetype> sizes{{u"list"_s, 1}, {u"new"_s, 1}, {u"print"_s, 2}, {u"approve"_s, 2}};
    if (sizes.value(action) != call.words.size() || call.words.isEmpty())
        return usage(Text::tr("Write: order list | new --template NAME [--roadmap ID] [--criteria ID] [--year Y] | "
                              "print ID --to FILE | approve ID --number N --date D."));
    const bool writes = action == u"new" || action == u"approve";
    LOTSIA_TRY_ASSIGN(auto workspace,
                      openDatabase(call, writes ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly));
    OrderService& service = workspace->orders();
    if (action == u"list") {
        LOTSIA_TRY_ASSIGN(const QList<OrderEntry> entries, service.list());
        QJsonArray array;
        for (const OrderEntry& entry : entries) {
            if (call.has(u"json"_s))
                array.append(orderJson(entry));
            else
                out() << entry.id.value() << '\t' << stateText(entry) << '\t' << entry.number << '\t' << entry.dateText
                      << '\t' << oneLine(entry.title) << '\n';
        }
        if (call.has(u"json"_s))
            printJson(QJsonDocument(array));
        return {};
    }
    if (action == u"new") {
        LOTSIA_TRY_ASSIGN(const OrderId id, newOrder(*workspace, call));
        out() << id.value() << '\n';
        return {};
    }
    LOTSIA_TRY_ASSIGN(const qint64 id, Call::id(call.words.at(1)));
    if (action == u"approve")
        return approveOrder(*workspace, OrderId(id), call);
    LOTSIA_TRY_ASSIGN(const QString path, call.required(u"to"_s));
    return printOrder(*workspace, OrderId(id), path);
}

} // namespace lotsia::cli
