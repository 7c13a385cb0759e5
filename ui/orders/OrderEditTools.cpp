#include "ui/orders/OrderEditTools.h"

#include "orders/Declension.h"
#include "ui/common/EditCommand.h"
#include "ui/common/Icons.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/PersonPicker.h"
#include "workspace/PartyService.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace lotsia {

using namespace Qt::StringLiterals;

OrderEditTools::OrderEditTools(AppContext& context, OrderForm& form, QWidget& around, Reporter report, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_report(std::move(report))
    , m_picker(new PersonPicker(this))
    , m_person(new QPushButton(icon(u"person"_s), tr("Responsible person")))
    , m_control(new QToolButton)
    , m_unfilled(new QPushButton)
{
    m_person->setToolTip(tr("Insert a responsible person at the caret in the right case (Ctrl+I)"));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_control->setText(tr("Control"));
    m_control->setToolTip(tr("The last point: who controls that the order is carried out"));
    m_control->setPopupMode(QToolButton::InstantPopup);
    m_control->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_control);
    menu->addAction(tr("I keep the control"), this, &OrderEditTools::keepControl);
    menu->addAction(tr("Give the control to…"), this, &OrderEditTools::giveControl);
    m_control->setMenu(menu);
    m_unfilled->setObjectName(u"unfilled"_s);
    m_unfilled->setAccessibleName(tr("Places that are not filled in"));
    m_unfilled->setToolTip(tr("To the next place that is not filled in (Ctrl+Space; back: Ctrl+Shift+Space)"));
    m_unfilled->setFocusPolicy(Qt::TabFocus);
    m_unfilled->setFlat(true);

    auto* row = new QHBoxLayout;
    row->addWidget(m_person);
    row->addWidget(m_control);
    row->addStretch(1);
    row->addWidget(m_unfilled);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_picker);

    connect(m_person, &QPushButton::clicked, this, &OrderEditTools::pickPerson);
    connect(m_unfilled, &QPushButton::clicked, this, [this] { m_form.showNextUnfilled(); });
    connect(m_picker, &PersonPicker::closed, this, &OrderEditTools::close);
    connect(m_picker, &PersonPicker::chosen, this, [this](const QString& text) {
        m_picker->hide();
        m_form.insertText(text, m_over);
    });
    connect(m_picker, &PersonPicker::formsGiven, this, &OrderEditTools::keep);
    connect(&form, &OrderForm::unfilledChanged, this, [this](int count) {
        setVisible(!m_form.isReadOnly());
        m_unfilled->setText(count > 0 ? tr("Not filled in: %1").arg(count) : tr("No empty fields"));
        m_unfilled->setEnabled(count > 0);
        if (m_form.isReadOnly())
            m_picker->hide();
    });
    const auto onKey = [this](QWidget& within, const QKeySequence& keys, const auto& what) {
        auto* shortcut = new QShortcut(keys, &within);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    onKey(form, Qt::CTRL | Qt::Key_I, [this] { pickPerson(); });
    onKey(around, Qt::CTRL | Qt::Key_Space, [this] { m_form.showNextUnfilled(); });
    onKey(around, Qt::CTRL | Qt::SHIFT | Qt::Key_Space, [this] { m_form.showNextUnfilled(true); });
}

void OrderEditTools::pickPerson()
{
    if (m_form.isReadOnly())
        return;
    const auto uses = m_context.workspace().parties().list();
    if (!uses) {
        m_report(std::unexpected(uses.error()));
        return;
    }
    QList<Party> parties;
    for (const PartyUse& use : *uses)
        parties << use.party;
    // The beginning of a name that was typed already is completed.
    QString before = m_form.textBeforeCaret();
    const QString word = m_form.wordBeforeCaret();
    const bool begun =
        word.size() > 1 && std::any_of(parties.begin(), parties.end(), [&word](const Party& party) {
            return party.name.startsWith(word, Qt::CaseInsensitive) || party.post.startsWith(word, Qt::CaseInsensitive);
        });
    m_over = begun ? word.size() : 0;
    before.chop(m_over);
    m_picker->open(parties, before, begun ? word : QString());
    // Once the panel has taken its room.
    QTimer::singleShot(0, &m_form, [this] { m_form.showLastField(); });
}

void OrderEditTools::keepControl()
{
    m_form.clauseList()->setControl(u"Контроль за исполнением приказа оставляю за собой."_s);
}

void OrderEditTools::giveControl()
{
    const QString words = u"Контроль за исполнением приказа возложить на "_s;
    m_form.clauseList()->setControl(words + u'.');
    m_form.focusPlace(u"clause.%1"_s.arg(m_form.clauseList()->count() - 1), words.size());
    pickPerson();
}

void OrderEditTools::keep(const Party& party)
{
    // A party that only roadmaps name comes into the directory with its form.
    const bool fresh = !party.id.isValid();
    auto id = std::make_shared<PartyId>(party.id);
    Party before;
    if (!fresh) {
        const auto stored = m_context.workspace().parties().get(party.id);
        if (!stored) {
            m_report(std::unexpected(stored.error()));
            return;
        }
        before = *stored;
    }
    const Status status = EditCommand::run(
        m_context, tr("Form of a name"),
        [party, id](Workspace& workspace) -> Status {
            Party kept = party;
            kept.id = *id;
            LOTSIA_TRY_ASSIGN(*id, workspace.parties().save(kept));
            return {};
        },
        [before, fresh, id](Workspace& workspace) -> Status {
            if (fresh)
                return workspace.parties().setRemoved(*id, true);
            LOTSIA_TRY(workspace.parties().save(before));
            return {};
        });
    if (!status)
        m_report(status);
}

void OrderEditTools::close()
{
    m_picker->hide();
    m_form.returnToText();
}

} // namespace lotsia
