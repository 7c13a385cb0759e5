#include "ui/orders/OrdersPage.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "orders/Proofing.h"
#include "ui/common/Banner.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/Icons.h"
#include "ui/orders/ApprovalPanel.h"
#include "ui/orders/NewOrderPanel.h"
#include "ui/orders/OrderCommand.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderList.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/RemarkList.h"
#include "ui/roadmap/RoadmapExport.h"
#include "workspace/CriteriaService.h"
#include "workspace/ResultService.h"
#include "workspace/RoadmapService.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewDelayMs = 200;
const QString SplitterSetting = QStringLiteral("pages/orders/splitter");

} // namespace

OrdersPage::OrdersPage(AppContext& context, QWidget* parent)
    : Page(context, u"orders"_s, tr("Orders"), u"order"_s, parent)
    , m_list(new OrderList)
    , m_form(new OrderForm)
    , m_remarks(new RemarkList)
    , m_preview(new PreviewPane)
    , m_newPanel(new NewOrderPanel)
    , m_approvalPanel(new ApprovalPanel)
    , m_previewTimer(new QTimer(this))
{
    buildTop();
    setContent(buildBody());
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(PreviewDelayMs);
    connect(m_previewTimer, &QTimer::timeout, this, &OrdersPage::showPreview);
    connect(m_form, &OrderForm::typed, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_form, &OrderForm::edited, this, &OrdersPage::store);
    connect(m_form, &OrderForm::criteriaAsked, this,
            [this](qint64 id) { this->context().showItem(u"criteria"_s, QString::number(id)); });
    connect(m_list, &OrderList::chosen, this, [this](OrderId id) {
        if (m_current != id)
            open(id);
    });
    connect(m_newPanel, &NewOrderPanel::chosen, this, &OrdersPage::create);
    connect(m_approvalPanel, &ApprovalPanel::approved, this, &OrdersPage::approve);
}

OrdersPage::~OrdersPage()
{
    commitFocused(); // what was typed last is stored before the page goes
    m_form->disconnect(this);
    m_list->disconnect(this);
}

void OrdersPage::buildTop()
{
    QPushButton* creating = addMainAction(tr("New order…"), u"new"_s, [this] { newItem(); });
    creating->setToolTip(tr("A draft from a template (Ctrl+N)"));
    creating->setEnabled(!context().workspace().isReadOnly());
    m_approve = addMainAction(tr("Approve…"), u"check"_s, [this] { askApproval(); });
    m_approve->setToolTip(tr("Gives the number and the date and keeps the order unchanged"));
    m_files = addMenu(tr("Export"), u"export"_s);
    m_files->addAction(tr("PDF…"), this, &OrdersPage::savePdf);
    m_files->addAction(tr("Word document…"), this, &OrdersPage::saveDocx);
    m_printing = addMenu(tr("Print"), u"print"_s);
    m_printing->addAction(tr("Order with its appendices…"), this, &OrdersPage::print);
}

QWidget* OrdersPage::buildBody()
{
    auto* body = new QWidget(this);
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_newPanel);
    all->addWidget(m_approvalPanel);
    auto* splitter = m_columns = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    const auto column = [splitter](std::initializer_list<QWidget*> widgets, int minimum) {
        auto* holder = new QWidget;
        auto* layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        for (QWidget* widget : widgets)
            layout->addWidget(widget);
        holder->setMinimumWidth(minimum);
        splitter->addWidget(holder);
    };
    const int letter = fontMetrics().averageCharWidth();
    column({m_list}, letter * 18);
    column({m_form, m_remarks}, qMax(letter * 40, m_form->minimumWidth()));
    column({m_preview}, letter * 36);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({letter * 26, letter * 58, letter * 62});
    splitter->restoreState(QSettings().value(SplitterSetting).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [splitter] { QSettings().setValue(SplitterSetting, splitter->saveState()); });
    all->addWidget(splitter, 1);
    all->addStretch(0); // holds the panels at the top while there is no order
    return body;
}

void OrdersPage::refresh()
{
    const auto entries = context().workspace().orders().list();
    if (!entries) {
        report(std::unexpected(entries.error()));
        return;
    }
    auto sources = readSources();
    if (!sources) {
        report(std::unexpected(sources.error()));
        return;
    }
    m_entries = *entries;
    m_sources = std::move(*sources);
    m_printed.reset();
    const bool known = m_current && std::any_of(m_entries.begin(), m_entries.end(), [this](const OrderEntry& entry) {
                           return entry.id == *m_current;
                       });
    if (!known)
        m_current = m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.first().id);
    m_list->setOrders(m_entries, m_current);
    const auto drafts = std::count_if(m_entries.begin(), m_entries.end(),
                                      [](const OrderEntry& entry) { return entry.state == OrderState::Draft; });
    m_columns->setVisible(m_current.has_value());
    m_files->setEnabled(m_current.has_value());
    m_printing->setEnabled(m_current.has_value());
    if (!m_current) {
        setStateText({});
        m_approve->setEnabled(false);
        if (m_newPanel->isVisible())
            return; // the first order is being made
        showEmptyState(tr("Here are the orders that approve roadmaps, criteria and lists of schools, with their pages "
                          "as they will "
                          "be printed. Make the first one from a template: the department's data are filled in."),
                       context().workspace().isReadOnly() ? QString() : tr("New order…"), [this] { newItem(); });
        return;
    }
    setStateText(tr("%n order(s)", nullptr, int(m_entries.size())) + u" · "_s + tr("drafts: %1").arg(drafts));
    const auto order = context().workspace().orders().get(*m_current);
    if (!order) {
        report(std::unexpected(order.error()));
        return;
    }
    showOrder(*order);
    showContent();
}

bool OrdersPage::isFrozen() const
{
    return m_form->stored().state == OrderState::Approved;
}

void OrdersPage::showOrder(const Order& order)
{
    const bool readOnly = context().workspace().isReadOnly();
    const bool wasFrozen = isFrozen();
    m_form->setOrder(order, m_sources);
    m_form->setReadOnly(readOnly || isFrozen());
    m_approve->setEnabled(!readOnly && !isFrozen());
    if (isFrozen())
        banner().showMessage(
            Banner::Kind::Info,
            tr("The order is approved and does not change. “Export” gives the PDF as it was approved."));
    else if (wasFrozen)
        banner().clear();
    if (isFrozen())
        m_approvalPanel->hide();
    m_previewTimer->stop();
    showPreview();
}

Result<AppendixSources> OrdersPage::readSources()
{
    Workspace& workspace = context().workspace();
    AppendixSources sources;
    LOTSIA_TRY_ASSIGN(sources.roadmaps, workspace.roadmaps().list());
    LOTSIA_TRY_ASSIGN(sources.criteria, workspace.criteria().list());
    LOTSIA_TRY_ASSIGN(sources.years, workspace.results().years());
    sources.classes = [&workspace](qint64 id) {
        const auto set = workspace.criteria().get(CriteriaId(id));
        return set ? set->classes() : QList<CriteriaClass>();
    };
    sources.supported = [&workspace](qint64 id) {
        const auto set = workspace.criteria().get(CriteriaId(id));
        return set ? supportedClasses(*set) : QStringList();
    };
    return sources;
}

Result<QList<AppendixContent>> OrdersPage::contentsOf(const Order& order)
{
    if (m_printed && m_printed->order == order.id && m_printed->appendices == order.appendices)
        return m_printed->contents;
    LOTSIA_TRY_ASSIGN(const QList<AppendixContent> contents, context().workspace().orders().contents(order));
    m_printed = Printed{order.id, order.appendices, contents};
    return contents;
}

Result<Document> OrdersPage::documentOf(const Order& order)
{
    LOTSIA_TRY_ASSIGN(const QList<AppendixContent> contents, contentsOf(order));
    return orderDocument(order, contents);
}

void OrdersPage::showPreview()
{
    const Order draft = m_form->draft();
    const auto contents = contentsOf(draft);
    if (!contents) {
        report(std::unexpected(contents.error()));
        return;
    }
    m_preview->setDocument(orderDocument(draft, *contents));
    m_remarks->setFindings(proofreadOrder(draft, *contents));
}

void OrdersPage::store(const Order& after, const QString& what)
{
    banner().clear();
    context().undoStack().push(new OrderCommand(context(), m_form->stored(), after, what, this,
                                                [this](const Status& status, OrderId id) { stored(status, id); }));
}

void OrdersPage::stored(const Status& status, OrderId id)
{
    if (!report(status)) {
        m_form->reset();
        return;
    }
    m_current = id; // undo of an edit in another order shows that one
    refresh();
}

void OrdersPage::open(OrderId id)
{
    commitFocused();
    banner().clear();
    m_current = id;
    m_approvalPanel->hide();
    refresh();
}

void OrdersPage::reveal(const QString& item)
{
    m_list->clearFilter();
    open(OrderId(item.toLongLong()));
}

void OrdersPage::commitFocused()
{
    // A field that is being typed in is stored before the page acts on the order.
    QWidget* focused = focusWidget();
    if (focused && m_form->isAncestorOf(focused))
        focused->clearFocus();
}

void OrdersPage::newItem()
{
    if (context().workspace().isReadOnly())
        return;
    m_approvalPanel->hide();
    showContent();
    m_newPanel->open(context().workspace().orders().templates(), m_sources);
}

void OrdersPage::create(const QString& templateKey, const OrderSources& sources)
{
    const auto id = context().workspace().orders().create(templateKey, sources);
    if (!id) {
        report(std::unexpected(id.error()));
        return;
    }
    m_list->clearFilter();
    open(*id);
    context().notifyDataChanged();
}

Result<QByteArray> OrdersPage::pdfBytes()
{
    const Order order = m_form->stored();
    if (order.state == OrderState::Approved)
        return context().workspace().orders().approvedPdf(order.id);
    LOTSIA_TRY_ASSIGN(const Document document, documentOf(order));
    return toPdf(document, context().workspace().clock().now());
}

QString OrdersPage::askPath(const QString& title, const QString& suffix, const QString& filter)
{
    if (!m_current)
        return {};
    commitFocused();
    const QString name = safeFileName(orderName(m_form->stored())) + u'.' + suffix;
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit()) {
        report(fail(ErrorCode::File,
                    tr("The file cannot be written (%1). Choose another folder or close the program that has it open.")
                        .arg(file.errorString()),
                    Place{QFileInfo(path).fileName(), {}, 0, {}}));
        return;
    }
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

void OrdersPage::askApproval()
{
    if (!m_current || isFrozen())
        return;
    commitFocused();
    m_newPanel->hide();
    m_approvalPanel->open(m_form->stored(), context().workspace().clock().today());
}

void OrdersPage::approve(const QString& number, const QDate& date)
{
    if (!m_current)
        return;
    // The PDF shows the number and date under which the order is frozen.
    const Order order = OrderService::registered(m_form->stored(), number, date);
    QString question = tr("Order No. %1 of %2 will be kept as it is printed now. It cannot be changed afterwards.")
                           .arg(number, date.toString(u"dd.MM.yyyy"));
    const auto contents = contentsOf(order);
    if (!contents) {
        report(std::unexpected(contents.error()));
        return;
    }
    if (std::any_of(contents->begin(), contents->end(),
                    [](const AppendixContent& content) { return content.kind != AppendixKind::Roadmap; }))
        question +=
            u' ' + tr("The criteria and the list of schools behind it are kept with it and do not change either.");
    if (const auto remarks = proofreadOrder(order, *contents).size(); remarks > 0)
        question += u' ' + tr("Proofreading has %n remark(s): look at them first.", nullptr, int(remarks));
    if (!context().dialogs().confirm(this, tr("Approve the order"), question, tr("Approve")))
        return;
    const QDateTime now = context().workspace().clock().now();
    const auto pdf = [&now](const Order& printed, const QList<AppendixContent>& behind) {
        return toPdf(orderDocument(printed, behind), now);
    };
    if (!report(context().workspace().orders().approve(order.id, number, date, pdf)))
        return;
    context().undoStack().clear(); // what led to a signed order can no longer be taken back
    context().notifyDataChanged();
    refresh();
}

void OrdersPage::focusFilter()
{
    m_list->focusFilter();
}

void OrdersPage::print()
{
    if (!m_current)
        return;
    commitFocused();
    const auto document = documentOf(m_form->stored());
    if (!document) {
        report(std::unexpected(document.error()));
        return;
    }
    DocumentPreview::printDocument(this, *document);
}

QString OrdersPage::helpText() const
{
    return tr("At the left are the orders, drafts first; in the middle is the chosen order as a form; at the right are "
              "its pages as they "
              "will be printed. A field is saved when it is left and taken back with Ctrl+Z. Remarks under the form "
              "say what is "
              "worth a look before signing. “Approve…” gives the order its number and date and keeps it unchanged.");
}

} // namespace lotsia
