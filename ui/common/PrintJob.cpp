#include "ui/common/PrintJob.h"

#include "documents/PageLayout.h"

#include <QFile>
#include <QPageRanges>
#include <QPainter>
#include <QProgressDialog>

#include <algorithm>

namespace lotsia {

namespace {

constexpr int patienceMs = 500;

void turn(QPrinter& printer, const PageLayout& layout, int page)
{
    printer.setPageOrientation(layout.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

/// Ends the print; a file that was begun is not left behind.
std::unexpected<Error> stopped(QPrinter& printer, QPainter& painter, Error error)
{
    printer.abort();
    painter.end();
    if (!printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
    return std::unexpected(std::move(error));
}

} // namespace

bool PrintJob::run(QWidget* parent, const Document& document, const PrintChoice& choice)
{
    PrintSetup& setup = PrintSetup::current();
    if (!setup.hasPrinter()) {
        setup.tell(
            parent,
            tr("No printer is set up on this computer. Add one in the system's settings, or save the document as "
               "a PDF and print it elsewhere."));
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title.simplified());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    const PageLayout layout(document);
    if (!setup.ask(printer, parent, layout.pageCount(), choice))
        return false;
    QProgressDialog progress(tr("Printing…"), tr("Cancel"), 0, 1, parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patienceMs);
    const auto step = [&progress](int done, int total) {
        progress.setMaximum(total);
        progress.setLabelText(tr("Printing page %1 of %2…").arg(done + 1).arg(total));
        progress.setValue(done);
        return !progress.wasCanceled();
    };
    const Status printed = paint(printer, layout, chosenPages(printer, layout.pageCount(), choice), step);
    progress.reset();
    if (!printed && printed.error().code != ErrorCode::Cancelled)
        setup.tell(parent, printed.error().text);
    return printed.has_value();
}

QList<int> PrintJob::chosenPages(const QPrinter& printer, int pageCount, const PrintChoice& choice)
{
    QList<int> wanted;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 0; page < pageCount; ++page) {
        switch (printer.printRange()) {
        case QPrinter::Selection:
            if (choice.selected.contains(page))
                wanted << page;
            break;
        case QPrinter::CurrentPage:
            if (choice.current == page)
                wanted << page;
            break;
        case QPrinter::PageRange:
            if (ranges.isEmpty() ? page + 1 >= printer.fromPage() && page + 1 <= printer.toPage()
                                 : ranges.contains(page + 1))
                wanted << page;
            break;
        case QPrinter::AllPages:
            wanted << page;
            break;
        }
    }
    return wanted;
}

QList<int> PrintJob::sheetOrder(const QList<int>& pages, const Sheets& sheets)
{
    QList<int> once = pages;
    if (sheets.backwards)
        std::reverse(once.begin(), once.end());
    QList<int> order;
    if (sheets.collate || sheets.bothSides) { // a sheet's two sides cannot be copied page by page
        for (int copy = 0; copy < sheets.copies; ++copy) {
            if (copy > 0 && sheets.bothSides && once.size() % 2 == 1)
                order << -1;
            order += once;
        }
        return order;
    }
    for (const int page : std::as_const(once))
        order += QList<int>(sheets.copies, page);
    return order;
}

QPrinter::DuplexMode PrintJob::edge(QPrinter::DuplexMode chosen, const PageLayout& layout, const QList<int>& pages)
{
    if (chosen != QPrinter::DuplexAuto)
        return chosen;
    const bool allLie = std::all_of(pages.begin(), pages.end(), [&](int page) { return layout.isLandscape(page); });
    return allLie ? QPrinter::DuplexShortSide : QPrinter::DuplexLongSide;
}

Status PrintJob::paint(QPrinter& printer, const PageLayout& layout, const QList<int>& pages, const Step& step)
{
    if (pages.isEmpty())
        return fail(ErrorCode::Data,
                    tr("None of the chosen pages is in the document: it has pages 1 to %1. Choose other pages.")
                        .arg(layout.pageCount()));
    printer.setDuplex(edge(printer.duplex(), layout, pages));
    const QList<int> order =
        sheetOrder(pages,
                   {printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount()), printer.collateCopies(),
                    printer.pageOrder() == QPrinter::LastPageFirst, printer.duplex() != QPrinter::DuplexNone});
    const Error refused{
        ErrorCode::File,
        tr("The printer does not take the pages. Check that it is switched on, connected and has paper, "
           "or that the file's folder can be written to; then print again."),
        {}};
    turn(printer, layout, order.first());
    QPainter painter;
    if (!painter.begin(&printer))
        return std::unexpected(refused);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const int page = order.at(i);
        if (!step(int(i), int(order.size())))
            return stopped(printer, painter, Error{ErrorCode::Cancelled, tr("The print was cancelled."), {}});
        if (i > 0) {
            if (page >= 0)
                turn(printer, layout, page);
            if (!printer.newPage())
                return stopped(printer, painter, refused);
        }
        if (page < 0)
            continue;
        painter.save();
        const double scale = printer.resolution() / 72.0;
        painter.scale(scale, scale);
        layout.paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return std::unexpected(refused);
    return {};
}

} // namespace lotsia
