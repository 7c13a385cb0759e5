#include "ui/orders/OrdersPage.h"

#include "documents/OrderDocument.h"
#include "orders/Proofing.h"
#include "ui/common/Banner.h"
#include "ui/orders/ActPanel.h"
#include "ui/orders/ApprovalPanel.h"
#include "ui/orders/CopyPanel.h"
#include "ui/orders/NewOrderPanel.h"
#include "ui/orders/OrderCommand.h"
#include "ui/orders/OrderFilesBox.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderJournal.h"
#include "ui/orders/OrderLifeBar.h"
#include "ui/orders/OrderList.h"
#include "ui/orders/OrderProofing.h"
#include "ui/orders/PreviewPane.h"
#include "ui/orders/RemarkList.h"
#include "ui/orders/RenewalPanel.h"
#include "ui/orders/RepealPanel.h"
#include "ui/orders/SignedPages.h"
#include "workspace/CriteriaService.h"
#include "workspace/DocumentDefaults.h"
#include "workspace/ResultService.h"
#include "workspace/RoadmapService.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
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
    , m_signedPages(new SignedPages(context, [this](const Order& order) { return documentOf(order); }))
    , m_newPanel(new NewOrderPanel)
    , m_approvalPanel(new ApprovalPanel)
    , m_tabs(new QTabWidget)
    , m_journal(new OrderJournal(context))
    , m_life(new OrderLifeBar)
    , m_orderFiles(new OrderFilesBox(context))
    , m_repealPanel(new RepealPanel)
    , m_copyPanel(new CopyPanel)
    , m_previewTimer(new QTimer(this))
{
    buildTop();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildBody(), tr("Order"));
    m_tabs->addTab(m_journal, tr("Journal"));
    setContent(m_tabs);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(PreviewDelayMs);
    connect(m_previewTimer, &QTimer::timeout, this, &OrdersPage::showPreview);
    connect(m_form, &OrderForm::typed, m_previewTimer, qOverload<>(&QTimer::start));
    m_form->setContext(this->context());
    connect(m_form, &OrderForm::edited, this, &OrdersPage::store);
    connect(m_form, &OrderForm::criteriaAsked, this,
            [this](qint64 id) { this->context().showItem(u"criteria"_s, QString::number(id)); });
    connect(m_list, &OrderList::chosen, this, [this](OrderId id) {
        if (m_current != id)
            open(id);
    });
    connect(m_newPanel, &NewOrderPanel::chosen, this, &OrdersPage::create);
    buildEditing();
    buildSources();
    buildProofing();
    buildLife();
    for (InlinePanel* panel :
         std::initializer_list<InlinePanel*>{m_newPanel, m_renewal, m_approvalPanel, m_repealPanel, m_copyPanel}) {
        connect(panel, &InlinePanel::closed, this, [this] {
            if (m_current && m_form->hasLastField())
                m_form->returnToText(); // which was left when the panel was opened
            else
                m_list->setFocus();
        });
    }
}

OrdersPage::~OrdersPage()
{
    commitFocused(); // what was typed last is stored before the page goes
    qApp->disconnect(this); // the focus still moves while the fields go
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
    buildOutput();
}

QWidget* OrdersPage::buildBody()
{
    auto* body = new QWidget;
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_newPanel);
    all->addWidget(m_approvalPanel);
    all->addWidget(m_repealPanel);
    all->addWidget(m_copyPanel);
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
    column({m_life, m_form, m_remarks, m_orderFiles}, qMax(letter * 40, m_form->minimumWidth()));
    column({m_signedPages, m_preview}, letter * 36);
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
    const auto count = [this](auto&& wanted) {
        // A copy that is being changed is no order.
        return std::count_if(m_entries.begin(), m_entries.end(), [&wanted](const OrderEntry& entry) {
            return !entry.editionOf.isValid() && wanted(entry);
        });
    };
    const auto all = count([](const OrderEntry&) { return true; });
    const auto drafts = count([](const OrderEntry& entry) { return entry.state == OrderState::Draft; });
    refreshJournal();
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
    setStateText(tr("%n order(s)", nullptr, int(all)) + u" · "_s + tr("drafts: %1").arg(drafts));
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
    if (m_form->stored().id != order.id) {
        // A number or points that were asked for another order.
        m_approvalPanel->hide();
        m_copyPanel->hide();
        m_remarks->startOver();
    }
    m_form->setOrder(order, m_sources);
    m_form->setReadOnly(readOnly || isFrozen());
    m_copyPanel->follow(order);
    m_approve->setEnabled(!readOnly && !isFrozen() && !order.editionOf.isValid());
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
    showEditing(order);
    showSources(order);
    showProofing(order);
    showLife(order);
    showOutput(order);
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
    LOTSIA_TRY_ASSIGN(const OrderLook look, lookOf(order));
    return orderDocument(order, contents, look);
}

Result<OrderLook> OrdersPage::lookOf(const Order& order, OrderMode mode)
{
    LOTSIA_TRY_ASSIGN(const QByteArray arms, context().workspace().documentDefaults().armsOf(order));
    return OrderLook{.armsPng = arms, .mode = mode};
}

void OrdersPage::showPreview()
{
    const Order draft = m_form->draft();
    const auto contents = contentsOf(draft);
    const auto look = lookOf(draft, OrderMode::Preview);
    if (!contents || !look) {
        report(std::unexpected(contents ? look.error() : contents.error()));
        m_preview->setDocument({}); // not the pages of the former order
        m_proofing->clear();
        return;
    }
    m_preview->setDocument(orderDocument(draft, *contents, *look));
    if (!isFrozen())
        m_proofing->check(draft, *contents);
}

void OrdersPage::store(const Order& after, const QString& what)
{
    banner().clear();
    if (const auto readable = Order::fromJson(after.toJson()); !readable) {
        report(std::unexpected(readable.error())); // too long a text, say: it stays in its field, to be mended
        return;
    }
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
    m_tabs->setCurrentIndex(0);
    hidePanels();
    refresh();
}

void OrdersPage::hidePanels()
{
    for (QWidget* panel :
         std::initializer_list<QWidget*>{m_newPanel, m_renewal, m_approvalPanel, m_repealPanel, m_copyPanel})
        panel->hide();
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

void OrdersPage::focusFilter()
{
    if (isJournal())
        m_journal->focusSearch();
    else if (m_tabs->currentWidget() == m_acts)
        m_acts->focusSearch();
    else
        m_list->focusFilter();
}

QString OrdersPage::helpText() const
{
    return tr(
        "At the left are the orders, drafts first; in the middle is the chosen order as a form; at the right are "
        "its pages as they "
        "will be printed. A field is saved when it is left and taken back with Ctrl+Z. Remarks under the form "
        "say what is "
        "worth a look before signing. “Approve…” gives the order its number and date and keeps it unchanged; its scan "
        "and signature are kept with it. “More” makes orders that change an approved one or take its force. The "
        "journal shows all orders with what became of them.");
}

} // namespace lotsia
