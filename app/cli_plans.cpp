#include "app/cli_context.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
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

/// How a measure's term stands on a day, in a word for the table.
QString stateOn(const Term& term, const QDate& day)
{
    if (term.kind == TermKind::Unknown)
        return Text::tr("term not understood");
    if (term.recurrence != Recurrence::None)
        return Text::tr("recurring");
    if (term.end && day > *term.end)
        return term.asNeeded ? Text::tr("as needed") : Text::tr("the term has passed");
    if (term.start && day < *term.start)
        return Text::tr("ahead");
    return Text::tr("under way");
}

Status printStatus(const Roadmap& roadmap, const QDate& day, bool json)
{
    QJsonArray array;
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const auto& actions = roadmap.sections.at(s).actions;
        for (qsizetype a = 0; a < actions.size(); ++a) {
            const RoadmapAction& action = actions.at(a);
            const QString state = stateOn(action.term, day);
            if (json)
                array.append(
                    QJsonObject{{u"number"_s, Roadmap::actionNumber(s, a).chopped(1)}, // «1.1», as in lotsia-roadmap/1
                                {u"text"_s, action.text},
                                {u"term"_s, action.term.text},
                                {u"term_parsed"_s, action.term.toJson()},
                                {u"state"_s, state}});
            else
                out() << Roadmap::actionNumber(s, a) << '\t' << state << '\t' << action.term.text << '\t'
                      << oneLine(action.text) << '\n';
        }
    }
    if (json)
        printJson(QJsonDocument(array));
    return {};
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
    const Document document = orderDocument(order, contents);
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
    return workspace.orders().approve(id, number, date,
                                      [&now](const Order& order, const QList<AppendixContent>& contents) {
                                          return toPdf(orderDocument(order, contents), now);
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

} // namespace

Status roadmaps(const Call& call)
{
    const QString action = call.words.value(0);
    const QHash<QString, qsizetype> sizes{{u"list"_s, 1}, {u"import"_s, 2}, {u"export"_s, 3}, {u"status"_s, 2}};
    if (sizes.value(action) != call.words.size() || call.words.isEmpty())
        return usage(Text::tr("Write: roadmap list | import FILE | export ID FILE | status ID [--on DATE]."));
    LOTSIA_TRY_ASSIGN(
        auto workspace,
        openDatabase(call, action == u"import" ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly));
    RoadmapService& service = workspace->roadmaps();
    if (action == u"import") {
        LOTSIA_TRY_ASSIGN(const QByteArray json, readFile(call.words.at(1)));
        LOTSIA_TRY_ASSIGN(const Roadmap roadmap, Roadmap::fromJson(json, QFileInfo(call.words.at(1)).fileName()));
        LOTSIA_TRY_ASSIGN(const RoadmapId id, service.add(roadmap));
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
    QDate day = workspace->clock().today();
    if (call.has(u"on"_s)) {
        LOTSIA_TRY_ASSIGN(day, Call::date(call.options.value(u"on"_s)));
    }
    return printStatus(roadmap, day, call.has(u"json"_s));
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
            const QString state = entry.state == OrderState::Approved ? Text::tr("approved") : Text::tr("draft");
            if (call.has(u"json"_s))
                array.append(QJsonObject{{u"id"_s, entry.id.value()},
                                         {u"state"_s, entry.state == OrderState::Approved ? u"approved"_s : u"draft"_s},
                                         {u"number"_s, entry.number},
                                         {u"date"_s, entry.dateText},
                                         {u"title"_s, entry.title}});
            else
                out() << entry.id.value() << '\t' << state << '\t' << entry.number << '\t' << entry.dateText << '\t'
                      << oneLine(entry.title) << '\n';
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
