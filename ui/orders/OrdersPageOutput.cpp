#include "ui/orders/OrdersPage.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/OrderSheets.h"
#include "documents/PdfWriter.h"
#include "documents/RegisterDocument.h"
#include "exchange/XlsxWriter.h"
#include "ui/common/Banner.h"
#include "ui/common/DocumentPreview.h"
#include "ui/orders/CopyPanel.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderJournal.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/SignedPages.h"
#include "ui/roadmap/RoadmapExport.h"
#include "workspace/EvidenceFile.h"
#include "workspace/OrderRegister.h"

#include <QMenu>
#include <QTabWidget>

namespace lotsia {

using namespace Qt::StringLiterals;

void OrdersPage::buildOutput()
{
    m_files = addMenu(tr("Export"), u"export"_s);
    m_files->addAction(tr("PDF…"), this, &OrdersPage::savePdf);
    m_files->addAction(tr("Word document…"), this, &OrdersPage::saveDocx);
    m_files->addSeparator();
    m_files->addAction(tr("Journal as an Excel workbook…"), this, &OrdersPage::exportJournal);
    m_files->addAction(tr("Copy the journal as table"), this, [this] {
        showJournal();
        m_journal->copy();
    });
    m_printing = addMenu(tr("Print"), u"print"_s);
    connect(m_preview, &PreviewPane::printSelectedAsked, this, [this] { printOrder(true); });
    m_printing->addAction(tr("Order with its appendices…"), this, &OrdersPage::print);
    m_printAlone = m_printing->addAction(tr("Order alone…"), this, &OrdersPage::printOrderAlone);
    m_printSheets = m_printing->addAction(tr("Sheets of agreement and acquaintance…"), this, &OrdersPage::printSheets);
    connect(m_signedPages, &SignedPages::refused, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); });
    connect(m_signedPages, &SignedPages::saveAsked, this, &OrdersPage::savePdf);
    m_printing->addSeparator();
    const auto copy = [this](CopyPanel::Mode mode) {
        if (!m_current)
            return;
        commitFocused();
        hidePanels();
        m_tabs->setCurrentIndex(0);
        if (!isFrozen())
            banner().showMessage(Banner::Kind::Warning,
                                 tr("The order is not approved yet. Its extract or copy is good for a look only: "
                                    "number, date and text may still change."));
        m_copyPanel->open(mode, m_form->stored(), context().workspace().clock().today());
    };
    m_printing->addAction(tr("Extract…"), this, [copy] { copy(CopyPanel::Mode::Extract); });
    m_printing->addAction(tr("Copy with the mark «Верно»…"), this, [copy] { copy(CopyPanel::Mode::Copy); });
    connect(m_copyPanel, &CopyPanel::wanted, this, &OrdersPage::giveCopy);
    m_printing->addSeparator();
    m_printing->addAction(tr("Journal of orders…"), this, &OrdersPage::printJournal);
}

void OrdersPage::showOutput(const Order& order)
{
    m_printAlone->setEnabled(!order.appendices.isEmpty() || !order.sheets.isEmpty());
    m_printSheets->setEnabled(!order.sheets.isEmpty());
    m_signedPages->setOrder(order, proposedFileName() + u".pdf"_s);
}

Result<QByteArray> OrdersPage::pdfBytes()
{
    const Order order = m_form->stored();
    if (order.state == OrderState::Approved)
        return context().workspace().orders().approvedPdf(order.id);
    LOTSIA_TRY_ASSIGN(const Document document, documentOf(order));
    return toPdf(document, context().workspace().clock().now());
}

QString OrdersPage::proposedFileName() const
{
    return safeFileName(orderName(m_form->stored()));
}

QString OrdersPage::askPath(const QString& title, const QString& suffix, const QString& filter)
{
    if (!m_current)
        return {};
    commitFocused();
    const QString name = proposedFileName() + u'.' + suffix;
    return context().dialogs().saveFile(this, u"order"_s, title, name, filter);
}

void OrdersPage::savePdf()
{
    const QString path = askPath(tr("Save the order as PDF"), u"pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto pdf = pdfBytes();
    if (!pdf) {
        report(std::unexpected(pdf.error()));
        return;
    }
    if (!report(writeEvidence(path, *pdf)))
        return;
    markPrinted();
    banner().showMessage(Banner::Kind::Info, tr("The order is saved: %1").arg(path));
}

void OrdersPage::saveDocx()
{
    const QString path = askPath(tr("Save the order as a Word document"), u"docx"_s, tr("Word document (*.docx)"));
    if (path.isEmpty())
        return;
    const auto document = documentOf(m_form->stored());
    const Status written = document ? writeDocx(path, *document, context().workspace().clock().now())
                                    : Status(std::unexpected(document.error()));
    if (report(written))
        banner().showMessage(Banner::Kind::Info, tr("The order is saved: %1").arg(path));
}

bool OrdersPage::printPages(const Document& document, const PrintChoice& choice)
{
    return DocumentPreview::printDocument(this, document, choice);
}

void OrdersPage::print()
{
    if (isJournal()) {
        printJournal();
        return;
    }
    printOrder(false);
}

void OrdersPage::printOrder(bool selectedFirst)
{
    if (!m_current)
        return;
    commitFocused();
    if (!m_signedPages->mayPrint())
        return;
    const auto document = documentOf(m_form->stored());
    if (!document)
        report(std::unexpected(document.error()));
    else if (printPages(*document, {m_preview->selectedPages(), m_preview->currentPage(), selectedFirst}))
        markPrinted();
}

void OrdersPage::printOrderAlone()
{
    if (!m_current)
        return;
    commitFocused();
    if (!m_signedPages->mayPrint())
        return;
    Order alone = m_form->stored();
    alone.appendices.clear();
    alone.sheets.clear();
    const auto look = lookOf(alone);
    if (!look)
        report(std::unexpected(look.error()));
    else if (printPages(orderDocument(alone, QList<AppendixContent>(), *look)))
        markPrinted();
}

void OrdersPage::printSheets()
{
    if (!m_current)
        return;
    commitFocused();
    const Order order = m_form->stored();
    Document document = emptyOrderDocument(order, u"Листы к приказу"_s);
    const OrderParagraphs text(order.profile, OrderMode::Print);
    for (qsizetype i = 0; i < order.sheets.size(); ++i)
        document.sections << orderSheetPages(order, order.sheets.at(i), u"sheet.%1"_s.arg(i), text);
    (void)printPages(document);
}

void OrdersPage::giveCopy(CopyOutput output)
{
    const Order order = m_form->stored();
    const auto contents = contentsOf(order);
    if (!contents) {
        report(std::unexpected(contents.error()));
        return;
    }
    const auto look = lookOf(order);
    if (!look) {
        report(std::unexpected(look.error()));
        return;
    }
    const bool extract = m_copyPanel->mode() == CopyPanel::Mode::Extract;
    const Document document = extract
        ? orderExtract(order, *contents, m_copyPanel->choice(), m_copyPanel->certification(), *look)
        : orderCopy(order, *contents, m_copyPanel->certification(), *look);
    if (output == CopyOutput::Print) {
        (void)printPages(document);
        return;
    }
    const bool word = output == CopyOutput::Docx;
    const QString name = (extract ? u"Выписка. "_s : u"Копия. "_s) + proposedFileName();
    const QString path = context().dialogs().saveFile(
        this, u"order"_s, extract ? tr("Save the extract") : tr("Save the copy"),
        name + (word ? u".docx"_s : u".pdf"_s), word ? tr("Word document (*.docx)") : tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QDateTime now = context().workspace().clock().now();
    if (report(word ? writeDocx(path, document, now) : writePdf(path, document, now)))
        banner().showMessage(Banner::Kind::Info, tr("Saved: %1").arg(path));
}

/// A draft remembers that it was on paper; an approved order is always printed the same.
void OrdersPage::markPrinted()
{
    if (!m_current || isFrozen() || context().workspace().isReadOnly())
        return;
    if (report(context().workspace().orderRegister().markPrinted(*m_current)))
        context().notifyDataChanged();
}

void OrdersPage::printJournal()
{
    showJournal();
    (void)printPages(orderRegisterDocument(m_journal->shownRows(), m_journal->filterText()));
}

void OrdersPage::exportJournal()
{
    showJournal();
    const QString path = context().dialogs().saveFile(this, u"export"_s, tr("Save the journal of orders"),
                                                      u"Журнал приказов.xlsx"_s, tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty() && report(writeXlsx(path, {m_journal->sheet()})))
        banner().showMessage(Banner::Kind::Info, tr("The journal is saved: %1").arg(path));
}

} // namespace lotsia
