#include "ui/orders/OrdersPage.h"

#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"
#include "ui/common/Banner.h"
#include "ui/common/EditCommand.h"
#include "ui/orders/ApprovalPanel.h"
#include "ui/orders/OrderCommand.h"
#include "ui/orders/OrderFilesBox.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderJournal.h"
#include "ui/orders/OrderLifeBar.h"
#include "ui/orders/OrderList.h"
#include "ui/orders/OrderProofing.h"
#include "ui/orders/RenewalPanel.h"
#include "ui/orders/RepealPanel.h"
#include "workspace/OrderChanges.h"
#include "workspace/OrderRegister.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// A draft that one step makes; taken back it is put away, and done again it is the same one.
EditCommand::Step made(const std::shared_ptr<OrderId>& id, std::function<Result<OrderId>(Workspace&)> make)
{
    return [id, make = std::move(make)](Workspace& workspace) -> Status {
        if (id->isValid())
            return workspace.orderRegister().setRemoved(*id, false);
        LOTSIA_TRY_ASSIGN(*id, make(workspace));
        return {};
    };
}

EditCommand::Step putAway(const std::shared_ptr<OrderId>& id)
{
    return [id](Workspace& workspace) { return workspace.orderRegister().setRemoved(*id, true); };
}

} // namespace

void OrdersPage::buildLife()
{
    QMenu* more = addMenu(tr("More"), u"menu"_s);
    m_change = more->addAction(tr("Change the order…"), this, &OrdersPage::changeOrder);
    m_change->setToolTip(tr("A copy is edited, and the amending order is worded from the difference"));
    m_repeal = more->addAction(tr("Repeal orders…"), this, &OrdersPage::askRepeal);
    more->addSeparator();
    m_removeDraft = more->addAction(tr("Put the draft away"), this, &OrdersPage::removeDraft);
    more->setToolTipsVisible(true);

    const auto warn = [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); };
    const auto tell = [this](const QString& sentence) { banner().showMessage(Banner::Kind::Info, sentence); };
    connect(m_orderFiles, &OrderFilesBox::refused, this, warn);
    connect(m_orderFiles, &OrderFilesBox::informed, this, tell);
    connect(m_life, &OrderLifeBar::orderAsked, this, &OrdersPage::open);
    connect(m_life, &OrderLifeBar::amendmentAsked, this, &OrdersPage::wordAmendment);
    connect(m_journal, &OrderJournal::orderAsked, this, &OrdersPage::open);
    connect(m_repealPanel, &RepealPanel::chosen, this, &OrdersPage::repeal);
    connect(m_approvalPanel, &ApprovalPanel::approved, this, &OrdersPage::approve);
    connect(m_tabs, &QTabWidget::currentChanged, this, &OrdersPage::refreshJournal);
    m_approvalPanel->setQuestions(
        {.nextNumber =
             [this](const QDate& date) {
                 return context().workspace().orderRegister().nextNumber(date).value_or(QString());
             },
         .remark =
             [this](const QString& number, const QDate& date) {
                 return context()
                     .workspace()
                     .orderRegister()
                     .numberRemark(number, date, m_form->stored().id)
                     .value_or(QString());
             },
         .proofreading =
             [this](const QString& number, const QDate& date) {
                 // That they are missing is no remark here: they are being asked for.
                 const Order order =
                     OrderService::registered(m_form->stored(), number.isEmpty() ? u"1"_s : number,
                                              date.isValid() ? date : context().workspace().clock().today());
                 const auto contents = contentsOf(order);
                 return contents ? m_proofing->summaryOf(order, *contents) : QString();
             },
         .scan =
             [this] {
                 return context().dialogs().openFile(this, u"order-file"_s, tr("Scan of the signed order"),
                                                     OrderFilesBox::openFilter());
             }});
}

void OrdersPage::showLife(const Order& order)
{
    const bool readOnly = context().workspace().isReadOnly();
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&order](const OrderEntry& each) { return each.id == order.id; });
    const OrderLife life = entry == m_entries.end() ? OrderLife() : entry->life;
    OrderMention original;
    if (order.editionOf.isValid()) {
        if (const auto found = context().workspace().orders().get(order.editionOf))
            original = {found->id, found->number, found->date};
    }
    m_life->setLife(life, original, !readOnly);
    m_orderFiles->setVisible(isFrozen());
    if (isFrozen())
        m_orderFiles->setOrder(order.id, proposedFileName() + u".pdf"_s, readOnly);
    m_change->setEnabled(!readOnly && isFrozen() && !life.repealedBy);
    m_repeal->setEnabled(!readOnly);
    m_removeDraft->setEnabled(!readOnly && !isFrozen());
}

bool OrdersPage::isJournal() const
{
    return m_tabs->currentWidget() == m_journal;
}

void OrdersPage::showJournal()
{
    m_tabs->setCurrentWidget(m_journal);
}

void OrdersPage::refreshJournal()
{
    if (isJournal())
        report(m_journal->refresh(m_current));
}

void OrdersPage::askApproval()
{
    if (!m_current || isFrozen() || m_form->stored().editionOf.isValid())
        return;
    commitFocused();
    hidePanels();
    m_tabs->setCurrentIndex(0);
    m_approvalPanel->open(m_form->stored(), context().workspace().clock().today());
}

void OrdersPage::approve(const QString& number, const QDate& date)
{
    if (!m_current)
        return;
    // The PDF shows the number and date under which the order is frozen.
    const Order order = OrderService::registered(m_form->stored(), number, date);
    QString question = u'«' + order.title.simplified() + u"»\n\n"_s
        + tr("Order No. %1 of %2 will be kept as it is printed now. It cannot be changed afterwards.")
              .arg(number, date.toString(u"dd.MM.yyyy"));
    const auto contents = contentsOf(order);
    if (!contents) {
        report(std::unexpected(contents.error()));
        return;
    }
    if (std::any_of(contents->begin(), contents->end(), [](const AppendixContent& content) {
            return content.kind != AppendixKind::Roadmap && !content.own();
        }))
        question +=
            u' ' + tr("The criteria and the list of schools behind it are kept with it and do not change either.");
    if (const QString remarks = m_proofing->summaryOf(order, *contents); !remarks.isEmpty())
        question += u' ' + tr("Proofreading found (%1): look at it first.").arg(remarks);
    if (!context().dialogs().confirm(this, tr("Approve the order"), question, tr("Approve")))
        return;
    const QDateTime now = context().workspace().clock().now();
    const auto look = lookOf(order);
    if (!look) {
        report(std::unexpected(look.error()));
        return;
    }
    const auto pdf = [&](const Order& printed, const QList<AppendixContent>& behind) {
        return toPdf(orderDocument(printed, behind, *look), now);
    };
    if (!report(context().workspace().orders().approve(order.id, number, date, pdf)))
        return;
    m_approvalPanel->hide(); // until then number, date and scan stay as they were typed
    context().undoStack().clear(); // what led to a signed order can no longer be taken back
    context().notifyDataChanged();
    refresh();
    if (const QString scan = m_approvalPanel->scan(); !scan.isEmpty() && m_current == order.id && isFrozen())
        m_orderFiles->addFiles({scan});
}

void OrdersPage::changeOrder()
{
    if (!m_current || !isFrozen())
        return;
    const OrderId original = *m_current;
    const auto there = std::find_if(m_entries.begin(), m_entries.end(),
                                    [original](const OrderEntry& entry) { return entry.editionOf == original; });
    const QString hint =
        tr("This is a copy. Change its heading, preamble, points and appendices here, then press “Word "
           "the amending order”.");
    if (there != m_entries.end()) {
        open(there->id);
        banner().showMessage(Banner::Kind::Info, hint);
        return;
    }
    const auto id = std::make_shared<OrderId>();
    if (!report(EditCommand::run(
            context(), tr("Copy of an order to be changed"),
            made(id, [original](Workspace& workspace) { return workspace.orderChanges().copyOf(original); }),
            putAway(id))))
        return;
    m_list->clearFilter();
    open(*id);
    banner().showMessage(Banner::Kind::Info, hint);
}

void OrdersPage::addDraft(const Order& order, const QString& what)
{
    const auto id = std::make_shared<OrderId>();
    if (!report(EditCommand::run(context(), what,
                                 made(id, [order](Workspace& workspace) { return workspace.orders().add(order); }),
                                 putAway(id))))
        return;
    m_list->clearFilter();
    open(*id);
    m_form->enterFirst();
}

void OrdersPage::wordAmendment()
{
    if (!m_current)
        return;
    commitFocused();
    const auto order = context().workspace().orderChanges().amendment(*m_current);
    if (!order) {
        report(std::unexpected(order.error()));
        return;
    }
    if (!order->id.isValid()) {
        addDraft(*order, tr("Amending order"));
        return;
    }
    const auto before = context().workspace().orders().get(order->id);
    if (!before) {
        report(std::unexpected(before.error()));
        return;
    }
    banner().clear();
    context().undoStack().push(new OrderCommand(context(), *before, *order, tr("Amending order worded anew"), this,
                                                [this](const Status& status, OrderId id) { stored(status, id); }));
}

void OrdersPage::askRepeal()
{
    commitFocused();
    hidePanels();
    m_tabs->setCurrentIndex(0);
    m_repealPanel->open(m_entries, m_current);
}

void OrdersPage::repeal(const QList<OrderId>& orders)
{
    const auto order = context().workspace().orderChanges().repeal(orders);
    if (order)
        addDraft(*order, tr("Repealing order"));
    else
        report(std::unexpected(order.error()));
}

void OrdersPage::removeDraft()
{
    if (!m_current || isFrozen())
        return;
    commitFocused();
    const auto id = std::make_shared<OrderId>(*m_current);
    const QString title = m_form->stored().title.simplified();
    const QString told = tr("The draft “%1” is put away. Ctrl+Z brings it back.").arg(title);
    const auto back = [shown = QPointer(&banner()), bring = made(id, {}), told](Workspace& workspace) -> Status {
        LOTSIA_TRY(bring(workspace));
        Banner* const banner = shown.data();
        if (banner && banner->text() == told)
            banner->clear(); // it is back
        return {};
    };
    if (!report(EditCommand::run(context(), tr("Put a draft away"), putAway(id), back)))
        return;
    refresh();
    banner().showMessage(Banner::Kind::Info, told);
}

} // namespace lotsia
