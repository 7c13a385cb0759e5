#include "ui/orders/ActPanel.h"

#include "common/TextFold.h"
#include "ui/common/ButtonRow.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/EditCommand.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableTools.h"
#include "ui/orders/ActForm.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

namespace lotsia {

using namespace Qt::StringLiterals;

ActPanel::ActPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ColumnModel(this))
    , m_view(new DataTableView(u"orders/acts"_s))
    , m_search(new SearchField(tr("Search in the acts")))
    , m_empty(new QLabel(tr("No acts are written down yet. “Take from the order” reads those that the order in view "
                            "names; “Add an act” takes a wording from the clipboard.")))
    , m_used(new QLabel)
    , m_form(new ActForm([this](const LegalAct& act) { return save(act); },
                         [this](const LegalAct& act) { return remarkOn(act); }))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    all->addWidget(buttonRow());
    buildTable();
    m_empty->setWordWrap(true);
    m_used->setObjectName(u"actOrders"_s);
    m_used->setWordWrap(true);
    connect(m_used, &QLabel::linkActivated, this,
            [this](const QString& link) { emit orderAsked(OrderId(link.toLongLong())); });
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_used);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    all->addWidget(splitter, 1);
    connect(m_search, &SearchField::searched, this, &ActPanel::filter);
    connect(m_form, &ActForm::cancelled, this, &ActPanel::showCurrent);
}

QWidget* ActPanel::buttonRow()
{
    auto* row = new ButtonRow;
    row->addWidget(m_search, 1);
    m_insert = row->add(tr("Insert into the order"), u"insertAct"_s, this, [this] { emit insertAsked(selected()); });
    m_insert->setToolTip(tr("The selected acts, in the case that the words before the caret ask for (Enter)"));
    m_take = row->add(tr("Take from the order"), u"takeActs"_s, this, &ActPanel::takeAsked);
    m_take->setToolTip(tr("The acts that the order in view names"));
    m_add = row->add(tr("Add an act"), u"addAct"_s, m_form, &ActForm::startNew);
    m_add->setToolTip(tr("Ins"));
    m_remove = row->add(tr("Remove"), u"removeAct"_s, this, &ActPanel::remove);
    m_remove->setToolTip(tr("Orders go on naming it (Del); Ctrl+Z brings it back"));
    return row;
}

void ActPanel::buildTable()
{
    const auto act = [this](int row) -> const LegalAct& { return m_uses.at(row).act; };
    const auto faded = [act](int row) { return !act(row).inForce; };
    m_model->setColumns({
        {.key = u"date"_s,
         .heading = tr("Date"),
         .text =
             [act](int row) {
                 return act(row).date.isValid() ? act(row).date.toString(u"dd.MM.yyyy"_s) : act(row).dateText;
             },
         .sortValue =
             [act](int row) { return QVariant(act(row).date.isValid() ? double(act(row).date.toJulianDay()) : 0.0); },
         .width = 90,
         .muted = faded},
        {.key = u"number"_s,
         .heading = tr("Number"),
         .text = [act](int row) { return act(row).number; },
         .width = 120,
         .muted = faded},
        {.key = u"kind"_s,
         .heading = tr("Kind of act"),
         .text = [act](int row) { return act(row).kind; },
         .width = 100,
         .muted = faded},
        {.key = u"issuer"_s,
         .heading = tr("Issued by"),
         .text = [act](int row) { return act(row).issuer.isEmpty() ? act(row).issuerGenitive : act(row).issuer; },
         .width = 200,
         .toolTip = [act](int row) { return act(row).issuer; },
         .muted = faded},
        {.key = u"title"_s,
         .heading = tr("Title"),
         .text = [act](int row) { return act(row).title; },
         .width = 300,
         .toolTip = [act](int row) { return act(row).title; },
         .muted = faded},
        {.key = u"force"_s,
         .heading = tr("In force"),
         .text = [act](int row) { return act(row).inForce ? tr("yes") : tr("no"); },
         .width = 80,
         .muted = faded},
        {.key = u"orders"_s,
         .heading = tr("Orders on it"),
         .text = [this](int row) { return QString::number(m_uses.at(row).orders.size()); },
         .sortValue = [this](int row) { return QVariant(double(m_uses.at(row).orders.size())); },
         .numeric = true,
         .width = 90},
        {.key = u"note"_s,
         .heading = tr("Note"),
         .text = [act](int row) { return act(row).note; },
         .width = 160,
         .hiddenAtFirst = true},
    });
    m_view->setObjectName(u"actsView"_s);
    m_view->setAccessibleName(tr("Legal acts"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActPanel::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (m_insert->isEnabled())
            emit insertAsked(selected());
    });
}

Status ActPanel::refresh(const QString& target)
{
    m_target = target;
    LOTSIA_TRY_ASSIGN(m_uses, m_context.workspace().legalActs().list());
    int currentRow = m_uses.isEmpty() ? -1 : 0;
    for (qsizetype row = 0; row < m_uses.size(); ++row)
        if (m_uses.at(row).act.id == m_current)
            currentRow = int(row);
    m_reading = true; // nobody chooses a row
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, int(m_uses.size()), currentRow);
    }
    const bool readOnly = m_context.workspace().isReadOnly();
    m_empty->setVisible(m_uses.isEmpty());
    m_view->setVisible(!m_uses.isEmpty());
    m_add->setEnabled(!readOnly);
    m_take->setEnabled(!readOnly && !target.isEmpty());
    filter();
    m_reading = false;
    if (m_form->isNew() && m_form->isTyped())
        showButtons(); // an act that is being written stays in the form
    else
        showCurrent();
    return {};
}

const LegalActUse* ActPanel::current() const
{
    const int row = currentSourceRow(*m_view, *m_model);
    return row < 0 || row >= m_uses.size() ? nullptr : &m_uses.at(row);
}

QList<LegalAct> ActPanel::selected() const
{
    QList<LegalAct> acts;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        acts << m_uses.at(m_model->sourceRow(index)).act;
    if (acts.isEmpty() && current())
        acts << current()->act;
    return acts;
}

void ActPanel::choose(LegalActId act)
{
    m_current = act;
    for (qsizetype row = 0; row < m_uses.size(); ++row)
        if (m_uses.at(row).act.id == act)
            m_view->setCurrentIndex(m_model->indexOfSource(int(row)));
}

void ActPanel::showCurrent()
{
    if (m_reading)
        return;
    const LegalActUse* use = current();
    const bool readOnly = m_context.workspace().isReadOnly();
    showButtons();
    if (use) {
        m_current = use->act.id;
        m_form->show(use->act, readOnly);
        return;
    }
    LegalAct fresh;
    fresh.kind = actKinds().first();
    m_form->show(fresh, readOnly);
}

void ActPanel::showButtons()
{
    const LegalActUse* use = current();
    const bool readOnly = m_context.workspace().isReadOnly();
    m_remove->setEnabled(use && !readOnly);
    m_insert->setEnabled(use && !readOnly && !m_target.isEmpty());
    if (!use) {
        m_used->clear();
        return;
    }
    QStringList links;
    for (const ActOrder& order : use->orders)
        links << u"<a href=\"%1\">%2</a>"_s.arg(order.order.value()).arg(order.text.toHtmlEscaped());
    m_used->setText(links.isEmpty() ? tr("No order rests on this act yet.")
                                    : tr("Orders that rest on it: %1").arg(links.join(u", "_s)));
}

void ActPanel::filter()
{
    const QString needle = m_search->text();
    filterKeepingRow(
        *m_view, *m_model, needle.trimmed().isEmpty() ? std::function<bool(int)>() : [this, needle](int row) {
            const LegalAct& act = m_uses.at(row).act;
            return containsFolded(actText(act, std::nullopt), needle) || containsFolded(act.issuer, needle)
                || containsFolded(act.note, needle);
        });
}

void ActPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString ActPanel::remarkOn(const LegalAct& act)
{
    const auto alike = m_context.workspace().legalActs().lookAlikes(act);
    if (!alike || alike->isEmpty())
        return {};
    return tr("An act like it is in the register already: %1. Look whether it is the same.")
        .arg(actText(alike->first(), std::nullopt));
}

Status ActPanel::save(const LegalAct& act)
{
    const auto id = std::make_shared<LegalActId>(act.id);
    Status status;
    if (act.id.isValid()) {
        const auto before = m_context.workspace().legalActs().get(act.id);
        if (!before)
            return std::unexpected(before.error());
        const auto store = [](const LegalAct& value) {
            return [value](Workspace& workspace) -> Status {
                LOTSIA_TRY(workspace.legalActs().save(value));
                return {};
            };
        };
        status = EditCommand::run(m_context, tr("Change an act"), store(act), store(*before));
    } else {
        status = EditCommand::run(
            m_context, tr("Add an act"),
            [act, id](Workspace& workspace) -> Status {
                if (id->isValid())
                    return workspace.legalActs().setRemoved(*id, false);
                LOTSIA_TRY_ASSIGN(*id, workspace.legalActs().save(act));
                return {};
            },
            [id](Workspace& workspace) { return workspace.legalActs().setRemoved(*id, true); });
    }
    if (!status)
        return status;
    m_current = *id;
    return refresh(m_target);
}

void ActPanel::remove()
{
    const QList<LegalAct> acts = selected();
    if (acts.isEmpty() || m_context.workspace().isReadOnly())
        return;
    QList<LegalActId> ids;
    for (const LegalAct& act : acts)
        ids << act.id;
    const auto step = [ids](bool removed) {
        return [ids, removed](Workspace& workspace) { return workspace.legalActs().setRemoved(ids, removed); };
    };
    Status status = EditCommand::run(m_context, tr("Remove from the register"), step(true), step(false));
    if (status)
        status = refresh(m_target);
    if (!status)
        emit refused(status.error().toString());
}

bool ActPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Insert:
            if (m_add->isEnabled())
                m_form->startNew();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace lotsia
