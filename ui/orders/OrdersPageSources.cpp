#include "orders/BasisText.h"
#include "orders/OrderFilling.h"
#include "ui/common/Banner.h"
#include "ui/common/EditCommand.h"
#include "ui/orders/ActPanel.h"
#include "ui/orders/NewOrderPanel.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/OrderList.h"
#include "ui/orders/OrdersPage.h"
#include "ui/orders/RenewalPanel.h"
#include "ui/orders/TemplatePanel.h"
#include "workspace/OwnTemplates.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <memory>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

QString groupText(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Department:
        return OrdersPage::tr("Department and municipality");
    case FieldGroup::People:
        return OrdersPage::tr("Head and coordinator");
    case FieldGroup::Roadmap:
        return OrdersPage::tr("Roadmap");
    case FieldGroup::Criteria:
        return OrdersPage::tr("Criteria and list of schools");
    case FieldGroup::ByHand:
        return OrdersPage::tr("Written by hand");
    case FieldGroup::Changes:
        break;
    }
    return {};
}

} // namespace

void OrdersPage::buildSources()
{
    QMenu* templates = addMenu(tr("Templates"), {});
    m_saveTemplate = templates->addAction(tr("Save as a template…"), this, &OrdersPage::saveTemplate);
    templates->addAction(tr("All templates"), this, [this] { m_tabs->setCurrentWidget(m_templates); });
    templates->addSeparator();
    m_renew = templates->addAction(tr("As last year…"), this, &OrdersPage::askRenewal);
    QMenu* insert = addMenu(tr("Insert"), {});
    m_insertField = insert->addMenu(tr("Field"));
    for (const FieldGroup group :
         {FieldGroup::ByHand, FieldGroup::Department, FieldGroup::People, FieldGroup::Roadmap, FieldGroup::Criteria}) {
        QMenu* part = m_insertField->addMenu(groupText(group));
        for (const OrderFieldName& field : orderFieldNames())
            if (field.group == group)
                part->addAction(field.name, this,
                                [this, name = field.name] { m_form->insertText(fieldInBraces(name)); });
    }
    m_insertBasis = insert->addAction(tr("Basis from the register of acts…"), this, [this] {
        m_tabs->setCurrentWidget(m_acts);
        m_acts->focusSearch();
    });
    m_fill = insert->addAction(tr("Fill the fields from the database"), this, &OrdersPage::fillFields);
    // The menu is opened from a field, and what is inserted goes back there.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_form->isAncestorOf(now) && (qobject_cast<QPlainTextEdit*>(now) || qobject_cast<QLineEdit*>(now)))
            m_caret = now;
    });

    m_acts = new ActPanel(context());
    m_templates = new TemplatePanel(context());
    m_tabs->addTab(m_acts, tr("Legal acts"));
    m_tabs->addTab(m_templates, tr("Templates"));
    m_renewal = new RenewalPanel(context());
    if (auto* layout = qobject_cast<QVBoxLayout*>(m_newPanel->parentWidget()->layout()))
        layout->insertWidget(layout->indexOf(m_newPanel) + 1, m_renewal);

    const auto warn = [this](const QString& sentence) { banner().showMessage(Banner::Kind::Warning, sentence); };
    connect(m_acts, &ActPanel::refused, this, warn);
    connect(m_acts, &ActPanel::insertAsked, this, &OrdersPage::insertBasis);
    connect(m_acts, &ActPanel::takeAsked, this, &OrdersPage::takeActs);
    connect(m_acts, &ActPanel::orderAsked, this, [this](OrderId id) {
        m_tabs->setCurrentIndex(0);
        open(id);
    });
    connect(m_templates, &TemplatePanel::refused, this, warn);
    connect(m_templates, &TemplatePanel::told, this,
            [this](const QString& sentence) { banner().showMessage(Banner::Kind::Info, sentence); });
    connect(m_templates, &TemplatePanel::createAsked, this, [this](const QString& key) {
        newItem();
        m_newPanel->choose(key);
    });
    connect(m_renewal, &RenewalPanel::made, this, [this](const Order& draft) { addDraft(draft, tr("As last year")); });
    connect(m_newPanel, &NewOrderPanel::formerAsked, this, &OrdersPage::askRenewal);
    connect(m_tabs, &QTabWidget::currentChanged, this, &OrdersPage::refreshSources);
}

void OrdersPage::showSources(const Order& order)
{
    const bool editable = !context().workspace().isReadOnly() && !isFrozen();
    m_saveTemplate->setEnabled(!context().workspace().isReadOnly());
    m_renew->setEnabled(!context().workspace().isReadOnly());
    m_insertField->setEnabled(editable);
    m_insertBasis->setEnabled(editable);
    int known = 0;
    if (editable) {
        if (const auto values = context().workspace().drafting().values(order))
            known = emptyFieldCount(order) - emptyFieldCount(filledAgain(order, *values));
    }
    m_fill->setEnabled(known > 0);
    m_fill->setText(known > 0 ? tr("Fill the fields from the database (%1)").arg(known)
                              : tr("Fill the fields from the database"));
    refreshSources();
}

void OrdersPage::refreshSources()
{
    if (m_tabs->currentWidget() == m_acts)
        report(m_acts->refresh(m_current && !isFrozen() ? m_form->stored().title.simplified() : QString()));
    else if (m_tabs->currentWidget() == m_templates)
        report(m_templates->refresh());
}

void OrdersPage::newItem()
{
    if (context().workspace().isReadOnly())
        return;
    hidePanels();
    m_tabs->setCurrentIndex(0);
    showContent();
    const auto templates = context().workspace().drafting().allTemplates();
    if (templates)
        m_newPanel->open(*templates, m_sources);
    else
        report(std::unexpected(templates.error()));
}

void OrdersPage::create(const QString& templateKey, const OrderSources& sources)
{
    const auto order = context().workspace().drafting().draft(templateKey, sources);
    if (order)
        addDraft(*order, tr("New order"));
    else
        report(std::unexpected(order.error()));
}

void OrdersPage::askRenewal()
{
    commitFocused();
    hidePanels();
    m_tabs->setCurrentIndex(0);
    showContent();
    m_renewal->open(m_entries, m_current && isFrozen() ? m_current : std::nullopt);
}

void OrdersPage::insertBasis(const QList<LegalAct>& acts)
{
    if (!m_current || isFrozen() || acts.isEmpty())
        return;
    auto* edit = qobject_cast<QPlainTextEdit*>(m_form->field(u"preamble"_s));
    const Order now = m_form->draft();
    const qsizetype caret =
        edit && m_caret == edit ? qsizetype(edit->textCursor().position()) : qsizetype(now.preamble.size());
    Order after = m_form->stored(); // not what a field has refused
    after.preamble = basisEdit(now.preamble, caret, acts).applied(now.preamble);
    for (const LegalAct& act : acts)
        if (!after.bases.contains(act.id.value()))
            after.bases << act.id.value();
    m_tabs->setCurrentIndex(0);
    store(after, tr("Insert a basis"));
    m_form->focusPlace(u"preamble"_s);
}

void OrdersPage::takeActs()
{
    if (!m_current)
        return;
    QList<LegalAct> acts;
    for (const FoundAct& found : findActs(m_form->draft().preamble))
        acts << found.act;
    if (acts.isEmpty()) {
        banner().showMessage(Banner::Kind::Info,
                             tr("The preamble names no act with its kind, date and number. Add it by hand."));
        return;
    }
    const auto taken = std::make_shared<std::optional<TakenActs>>();
    const Status status = EditCommand::run(
        context(), tr("Take the acts of the order"),
        [acts, taken, order = *m_current](Workspace& workspace) -> Status {
            if (*taken)
                return workspace.legalActs().setTaken(**taken, true);
            LOTSIA_TRY_ASSIGN(*taken, workspace.legalActs().take(order, acts));
            return {};
        },
        [taken](Workspace& workspace) { return workspace.legalActs().setTaken(**taken, false); });
    if (report(status)) {
        refresh();
        m_acts->choose((*taken)->acts.first());
    }
}

void OrdersPage::fillFields()
{
    if (!m_current || isFrozen())
        return;
    commitFocused();
    const Order before = m_form->stored();
    const auto values = context().workspace().drafting().values(before);
    if (!values) {
        report(std::unexpected(values.error()));
        return;
    }
    const Order after = filledAgain(before, *values);
    if (after != before)
        store(after, tr("Fill the fields from the database"));
}

void OrdersPage::saveTemplate()
{
    if (!m_current)
        return;
    commitFocused();
    const auto order = context().workspace().drafting().templateOf(m_form->stored());
    if (!order) {
        report(std::unexpected(order.error()));
        return;
    }
    const auto title = context().dialogs().askText(this, tr("Save as a template"), tr("Name of the template"),
                                                   m_form->stored().title.simplified().left(60));
    if (!title)
        return;
    const auto former = context().workspace().ownTemplates().named(*title);
    if (!former) {
        report(std::unexpected(former.error()));
        return;
    }
    if (*former
        && !context().dialogs().confirm(
            this, tr("Save as a template"),
            tr("There is a template “%1” already. Its text is replaced by this order's.").arg((*former)->title),
            tr("Replace")))
        return;
    const auto id = std::make_shared<qint64>(*former ? (*former)->id : 0);
    const OwnTemplate entry{0, *title, *order};
    const auto step = [id, entry](Workspace& workspace) -> Status {
        OwnTemplate stored = entry;
        stored.id = *id; // done again, the one that was put away comes back
        LOTSIA_TRY_ASSIGN(*id, workspace.ownTemplates().save(stored));
        return {};
    };
    const auto back = [id, former = *former](Workspace& workspace) -> Status {
        if (!former)
            return workspace.ownTemplates().setRemoved(*id, true);
        LOTSIA_TRY(workspace.ownTemplates().save(*former));
        return {};
    };
    if (report(EditCommand::run(context(), tr("Save as a template"), step, back)))
        banner().showMessage(
            Banner::Kind::Info,
            tr("The template “%1” is saved: it stands first in “New order…”.").arg(title->simplified()));
}

} // namespace lotsia
