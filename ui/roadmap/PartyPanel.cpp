#include "ui/roadmap/PartyPanel.h"

#include "common/TextFold.h"
#include "orders/Declension.h"
#include "ui/common/ButtonRow.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/EditCommand.h"
#include "ui/common/SearchField.h"
#include "ui/common/TableTools.h"
#include "ui/roadmap/PartyForm.h"
#include "ui/roadmap/PartyRename.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

PartyPanel::PartyPanel(AppContext& context, QWidget* parent)
    : RoadmapPanel(context, tr("Responsible parties"), parent)
    , m_search(new SearchField(tr("Find a party")))
    , m_stack(new QStackedWidget)
    , m_model(new ColumnModel(this))
    , m_view(new DataTableView(u"roadmap/parties"_s))
    , m_actionModel(new ColumnModel(this))
    , m_actionView(new DataTableView(u"roadmap/partyActions"_s))
    , m_answersFor(new QLabel)
    , m_form(new PartyForm([this](const Party& party) { return saveParty(party); }))
    , m_rename(new PartyRename(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->addWidget(buttonRow());
    buildParties();
    buildActions();
    auto* below = new QWidget;
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins({});
    m_answersFor->setObjectName(u"answersFor"_s);
    m_answersFor->setTextFormat(Qt::PlainText);
    m_answersFor->setWordWrap(true);
    belowLayout->addWidget(m_answersFor);
    belowLayout->addWidget(m_actionView, 1);
    auto* empty = new QLabel(tr("Nobody is named yet. Those whom you write into the column “responsible” of a roadmap "
                                "appear here by themselves; or add a party with its post and cases."));
    empty->setObjectName(u"noParties"_s);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(m_stack);
    left->addWidget(below);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(rightSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(m_search, &SearchField::searched, this, &PartyPanel::filter);
    connect(m_rename, &PartyRename::renamed, this, [this](const QString& sentence, const QString& name) {
        m_current = name;
        showRoadmap(m_roadmap);
        emit informed(sentence);
    });
}

QWidget* PartyPanel::buttonRow()
{
    auto* row = new ButtonRow;
    row->addWidget(m_search, 1);
    m_add = row->add(tr("Add a party…"), u"addPartyButton"_s, this, &PartyPanel::addParty);
    m_take = row->add(tr("Take into the directory"), u"takePartyButton"_s, this, &PartyPanel::takeIn);
    m_take->setToolTip(tr("The selected parties that are only named in roadmaps (Ins)"));
    m_remove = row->add(tr("Remove from the directory"), u"removePartyButton"_s, this, &PartyPanel::removeParties);
    m_remove->setToolTip(tr("Roadmaps go on naming it (Del); Ctrl+Z brings it back"));
    return row;
}

QWidget* PartyPanel::rightSide()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->addWidget(m_form);
    layout->addWidget(m_rename);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(right);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    return scroll;
}

void PartyPanel::buildParties()
{
    const auto use = [this](int row) -> const PartyUse& { return m_uses.at(row); };
    const auto caseColumn = [&](const QString& key, const QString& heading, GrammaticalCase wordCase, bool hidden) {
        return ColumnSpec{
            .key = key,
            .heading = heading,
            .text = [use, wordCase](int row) { return nameInCase(use(row).party, wordCase).value_or(u"—"_s); },
            .width = 190,
            .toolTip =
                [use, wordCase](int row) {
                    return nameInCase(use(row).party, wordCase).value_or(tr("not known: type it in"));
                },
            .muted = [use, wordCase](int row) { return !use(row).party.cases.contains(wordCase); },
            .hiddenAtFirst = hidden};
    };
    m_model->setColumns({
        {.key = u"name"_s,
         .heading = tr("Name"),
         .text = [use](int row) { return use(row).party.name; },
         .width = 240,
         .toolTip = [use](int row) { return use(row).party.name; }},
        {.key = u"kind"_s,
         .heading = tr("Kind"),
         .text = [use](int row) { return partyKindText(use(row).party.kind); },
         .width = 100},
        {.key = u"post"_s,
         .heading = tr("Post"),
         .text = [use](int row) { return use(row).party.post; },
         .width = 160,
         .toolTip = [use](int row) { return use(row).party.post; }},
        {.key = u"actions"_s,
         .heading = tr("Actions of it", "column: how many actions"),
         .text = [use](int row) { return QString::number(use(row).actions); },
         .sortValue = [use](int row) { return QVariant(use(row).actions); },
         .numeric = true,
         .width = 110,
         .muted = [use](int row) { return use(row).actions == 0; }},
        {.key = u"stored"_s,
         .heading = tr("Directory"),
         .text = [use](int row) { return use(row).party.id.isValid() ? tr("in it") : tr("only in roadmaps"); },
         .width = 130,
         .muted = [use](int row) { return !use(row).party.id.isValid(); }},
        caseColumn(u"genitive"_s, tr("Genitive"), GrammaticalCase::Genitive, true),
        caseColumn(u"dative"_s, tr("Dative"), GrammaticalCase::Dative, false),
        caseColumn(u"accusative"_s, tr("Accusative"), GrammaticalCase::Accusative, true),
        caseColumn(u"instrumental"_s, tr("Instrumental"), GrammaticalCase::Instrumental, true),
        {.key = u"note"_s,
         .heading = tr("Note"),
         .text = [use](int row) { return use(row).party.note; },
         .width = 150,
         .hiddenAtFirst = true},
    });
    m_view->setObjectName(u"partiesView"_s);
    m_view->setAccessibleName(tr("Responsible parties"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartyPanel::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_form->setFocus(); });
}

void PartyPanel::buildActions()
{
    const auto action = [this](int row) -> const PartyAction& { return m_done.at(row); };
    m_actionModel->setColumns({
        {.key = u"number"_s,
         .heading = tr("No."),
         .text = [action](int row) { return action(row).number; },
         .sortValue = [](int row) { return QVariant(row); },
         .width = 60},
        {.key = u"text"_s,
         .heading = tr("Action"),
         .text = [action](int row) { return action(row).text.simplified(); },
         .width = 340,
         .toolTip = [action](int row) { return action(row).text; }},
        {.key = u"term"_s,
         .heading = tr("Term"),
         .text = [action](int row) { return action(row).term.simplified(); },
         .width = 140},
        {.key = u"roadmap"_s,
         .heading = tr("Roadmap"),
         .text = [action](int row) { return action(row).roadmapTitle.simplified(); },
         .width = 220,
         .toolTip = [action](int row) { return action(row).roadmapTitle; }},
    });
    m_actionView->setObjectName(u"partyActionsView"_s);
    m_actionView->setAccessibleName(tr("What the party answers for"));
    m_actionView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_actionView->setModel(m_actionModel);
    connect(m_actionView, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openAction(m_actionModel->sourceRow(index)); });
}

void PartyPanel::showRoadmap(std::optional<RoadmapId> roadmap)
{
    m_roadmap = roadmap;
    auto uses = context().workspace().parties().list();
    if (!uses) {
        report(std::unexpected(uses.error()));
        uses = QList<PartyUse>();
    }
    m_uses = std::move(*uses);
    // Of a party that nobody has described yet the name says what it is.
    for (PartyUse& use : m_uses)
        if (!use.party.id.isValid())
            use.party.kind = likelyKind(use.party.name);
    int currentRow = m_uses.isEmpty() ? -1 : 0;
    for (qsizetype row = 0; row < m_uses.size(); ++row)
        if (m_uses.at(row).party.name == m_current)
            currentRow = int(row);
    {
        const QSignalBlocker blocker(m_view->selectionModel());
        resetKeepingView(*m_view, *m_model, int(m_uses.size()), currentRow);
    }
    m_stack->setCurrentIndex(m_uses.isEmpty() ? 1 : 0);
    m_add->setEnabled(!context().workspace().isReadOnly());
    filter();
    showCurrent();
}

const PartyUse* PartyPanel::current() const
{
    const int row = currentSourceRow(*m_view, *m_model);
    return row < 0 || row >= m_uses.size() ? nullptr : &m_uses.at(row);
}

QList<PartyUse> PartyPanel::selected() const
{
    QList<PartyUse> uses;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        uses << m_uses.at(m_model->sourceRow(index));
    if (uses.isEmpty() && current())
        uses << *current();
    return uses;
}

void PartyPanel::showCurrent()
{
    const PartyUse* use = current();
    const bool readOnly = context().workspace().isReadOnly();
    m_take->setEnabled(use && !readOnly);
    m_remove->setEnabled(use && use->party.id.isValid() && !readOnly);
    if (!use) {
        if (!m_form->isNew())
            m_form->clear();
        m_rename->show({}, {}, readOnly);
        showActions({});
        return;
    }
    m_current = use->party.name;
    QStringList others;
    for (const PartyUse& other : std::as_const(m_uses))
        if (other.party.name != m_current)
            others << other.party.name;
    m_form->show(*use, readOnly || !use->party.id.isValid());
    m_rename->show(m_current, others, readOnly);
    showActions(m_current);
}

void PartyPanel::showActions(const QString& name)
{
    auto actions = context().workspace().parties().actionsOf(name);
    if (!actions)
        report(std::unexpected(actions.error()));
    m_done = name.isEmpty() ? QList<PartyAction>() : actions.value_or(QList<PartyAction>());
    resetKeepingView(*m_actionView, *m_actionModel, int(m_done.size()), m_done.isEmpty() ? -1 : 0);
    m_answersFor->setText(name.isEmpty()         ? QString()
                              : m_done.isEmpty() ? tr("“%1” answers for nothing yet.").arg(name)
                                                 : tr("“%1” answers for %2; Enter goes to the action:")
                                                       .arg(name, tr("%n action(s)", nullptr, int(m_done.size()))));
    m_actionView->setVisible(!m_done.isEmpty());
}

void PartyPanel::openAction(int row)
{
    if (row < 0 || row >= m_done.size())
        return;
    const PartyAction& action = m_done.at(row);
    if (m_roadmap && action.roadmap == *m_roadmap)
        emit actionRequested(action.action);
    else
        context().showItem(u"roadmap"_s, QString::number(action.action.value()));
}

void PartyPanel::filter()
{
    const QString needle = m_search->text();
    filterKeepingRow(
        *m_view, *m_model, needle.trimmed().isEmpty() ? std::function<bool(int)>() : [this, needle](int row) {
            const Party& party = m_uses.at(row).party;
            return containsFolded(party.name, needle) || containsFolded(party.post, needle)
                || containsFolded(party.note, needle);
        });
}

void PartyPanel::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PartyPanel::addParty()
{
    if (context().workspace().isReadOnly())
        return;
    m_form->startNew();
    m_rename->show({}, {}, false);
}

Status PartyPanel::saveParty(const Party& party)
{
    const auto id = std::make_shared<PartyId>(party.id);
    const QString former = m_current;
    m_current = party.name;
    Status status;
    if (party.id.isValid()) {
        const auto before = context().workspace().parties().get(party.id);
        if (!before)
            return std::unexpected(before.error());
        const auto store = [](const Party& value) {
            return [value](Workspace& workspace) -> Status {
                LOTSIA_TRY(workspace.parties().save(value));
                return {};
            };
        };
        status = EditCommand::run(context(), tr("Change a party"), store(party), store(*before));
    } else {
        status = EditCommand::run(
            context(), tr("Add a party"),
            [party, id](Workspace& workspace) -> Status {
                if (id->isValid())
                    return workspace.parties().setRemoved(*id, false);
                LOTSIA_TRY_ASSIGN(*id, workspace.parties().save(party));
                return {};
            },
            [id](Workspace& workspace) { return workspace.parties().setRemoved(*id, true); });
    }
    if (!status)
        m_current = former;
    else
        showRoadmap(m_roadmap);
    return status;
}

void PartyPanel::takeIn()
{
    QList<Party> fresh;
    const auto uses = selected();
    for (const PartyUse& use : uses)
        if (!use.party.id.isValid())
            fresh << use.party;
    if (fresh.isEmpty() || context().workspace().isReadOnly())
        return;
    const auto ids = std::make_shared<QList<PartyId>>();
    report(EditCommand::run(
        context(), tr("Take into the directory"),
        [fresh, ids](Workspace& workspace) -> Status {
            if (!ids->isEmpty())
                return workspace.parties().setAllRemoved(*ids, false);
            LOTSIA_TRY_ASSIGN(*ids, workspace.parties().saveAll(fresh));
            return {};
        },
        [ids](Workspace& workspace) { return workspace.parties().setAllRemoved(*ids, true); }));
    showRoadmap(m_roadmap);
}

void PartyPanel::removeParties()
{
    QList<PartyId> ids;
    const auto uses = selected();
    for (const PartyUse& use : uses)
        if (use.party.id.isValid())
            ids << use.party.id;
    if (ids.isEmpty() || context().workspace().isReadOnly())
        return;
    const auto step = [ids](bool removed) {
        return [ids, removed](Workspace& workspace) { return workspace.parties().setAllRemoved(ids, removed); };
    };
    report(EditCommand::run(context(), tr("Remove from the directory"), step(true), step(false)));
    showRoadmap(m_roadmap);
}

void PartyPanel::report(const Status& status)
{
    if (!status)
        emit refused(status.error().toString());
}

bool PartyPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Insert:
            takeIn();
            return true;
        case Qt::Key_Delete:
            removeParties();
            return true;
        case Qt::Key_F2:
            m_form->setFocus();
            return true;
        default:
            break;
        }
    }
    return RoadmapPanel::eventFilter(object, event);
}

} // namespace lotsia
