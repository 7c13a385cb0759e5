#include "bench/Bench.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PageLayout.h"
#include "documents/PdfWriter.h"
#include "workspace/Demo.h"
#include "workspace/OrderService.h"
#include "workspace/RoadmapService.h"
#include "workspace/Workspace.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lotsia::bench {

namespace {

Roadmap roadmapOf(int rows)
{
    Roadmap roadmap;
    roadmap.title = u"Дорожная карта по повышению качества образования"_s;
    roadmap.documentKind = u"Дорожная карта"_s;
    for (int row = 0; row < rows; ++row) {
        if (row % 6 == 0)
            roadmap.sections.append(RoadmapSection{{}, u"Организационно-методическое обеспечение"_s, {}});
        RoadmapAction action;
        action.text =
            u"Проведение мониторинга качества подготовки обучающихся, мероприятие %1. "_s.arg(row + 1).repeated(
                1 + row % 4);
        action.responsible = {u"Управление образования"_s, u"руководители образовательных организаций"_s};
        action.term.text = u"ежегодно, до 1 сентября"_s;
        action.result = u"Аналитическая справка, адресные рекомендации школам. "_s.repeated(1 + row % 3);
        roadmap.sections.last().actions.append(action);
    }
    return roadmap;
}

Document orderOf(int rows)
{
    Order order;
    order.issuer = u"Управление образования"_s;
    order.number = u"96"_s;
    order.dateText = u"24.06.2021"_s;
    order.title = u"Об утверждении дорожной карты"_s;
    order.preamble = u"В целях повышения качества образования"_s;
    order.clauses = {OrderClause{u"Утвердить дорожную карту (приложение)."_s}};
    order.signerPost = u"Начальник"_s;
    order.signerName = u"И.А. Бактиева"_s;
    const Roadmap roadmap = roadmapOf(rows);
    return orderDocument(order, &roadmap);
}

/// Milliseconds of LibreOffice for one .docx, its start included; below zero when it failed.
double convertedBy(const QString& office, const QString& folder, const QString& docx)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder + u"/profile"_s).toString(),
                   u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder, docx});
    const bool done = process.waitForFinished(180000) && process.exitCode() == 0;
    return done ? static_cast<double>(timer.elapsed()) : -1;
}

void besideLibreOffice()
{
    const QTemporaryDir folder;
    const QDateTime moment(QDate(2023, 9, 1), QTime(9, 0));
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    std::printf(
        "\nAn order with its roadmap: our PDF and .docx; LibreOffice: the same .docx to PDF, its start included\n");
    if (office.isEmpty())
        std::printf("LibreOffice is not installed: its column is left out\n");
    std::printf("%6s %6s %12s %14s %12s %16s\n", "rows", "pages", "layout, ms", "our PDF, ms", ".docx, ms",
                "LibreOffice, ms");
    for (const int rows : {12, 400}) {
        const Document document = orderOf(rows);
        int pages = 0;
        const double layout = fastest(5, [&] { pages = PageLayout(document).pageCount(); });
        const double pdf = fastest(5, [&] { (void)toPdf(document, moment); });
        const QString docx = folder.filePath(u"order-%1.docx"_s.arg(rows));
        const double word = fastest(5, [&] { (void)writeDocx(docx, document, moment); });
        double theirs = -1;
        if (!office.isEmpty()) {
            if (rows == 12)
                (void)convertedBy(office, folder.path(), docx); // the first run makes its profile
            theirs = convertedBy(office, folder.path(), docx);
        }
        const QByteArray column = theirs < 0 ? QByteArray("-") : QByteArray::number(theirs, 'f', 0);
        std::printf("%6d %6d %12.1f %14.1f %12.1f %16s\n", rows, pages, layout, pdf, word, column.constData());
    }
}

} // namespace

void documents()
{
    QTemporaryDir folder;
    const QDateTime moment(QDate(2023, 9, 1), QTime(9, 0));
    std::printf("\nThe orders with their roadmaps as PDF; limit: 1000 ms each\n");
    for (const DemoDepartment& department : demoDepartments()) {
        const auto database = createDemoDatabase(folder.path(), department);
        const auto workspace =
            database ? Workspace::open(*database, Workspace::Access::ReadOnly) : std::unexpected(database.error());
        if (!workspace) {
            std::printf("%s: %s\n", qPrintable(department.name), qPrintable(workspace.error().toString()));
            continue;
        }
        const auto entries = (*workspace)->orders().list();
        const auto order = (*workspace)->orders().get(entries->first().id);
        const auto roadmap = (*workspace)->roadmaps().get(*order->roadmap());
        qsizetype bytes = 0;
        const double first = fastest(1, [&] { bytes = toPdf(orderDocument(*order, &*roadmap), moment)->size(); });
        const double again = fastest(10, [&] { (void)toPdf(orderDocument(*order, &*roadmap), moment); });
        std::printf("%-12s first %.0f ms, then %.0f ms, %lld bytes\n", qPrintable(department.key), first, again,
                    static_cast<long long>(bytes));
    }
    besideLibreOffice();
    std::printf("Peak memory of this process: %.0f MiB\n", peakMemoryMiB());
}

} // namespace lotsia::bench
