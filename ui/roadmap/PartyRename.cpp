#include "ui/roadmap/PartyRename.h"

#include "orders/PartyLookalike.h"
#include "ui/common/EditCommand.h"
#include "ui/common/ErrorLabel.h"
#include "workspace/PartyService.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAlike = 5;

} // namespace

PartyRename::PartyRename(AppContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_open(new QPushButton(tr("Rename everywhere…")))
    , m_fields(new QWidget)
    , m_new(new QLineEdit)
    , m_reach(new QLabel)
    , m_error(new ErrorLabel(u"renameError"_s))
    , m_alike(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_open->setObjectName(u"renameButton"_s);
    m_open->setToolTip(tr("In the directory and in all roadmaps that can be changed"));
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    auto* label = new QLabel(tr("New name"));
    label->setBuddy(m_new);
    m_new->setObjectName(u"renameField"_s);
    m_new->setAccessibleName(label->text());
    m_new->setMaxLength(int(PartyService::MaxName));
    m_reach->setObjectName(u"renameReach"_s);
    m_reach->setWordWrap(true);
    m_reach->setTextFormat(Qt::PlainText);
    auto* apply = new QPushButton(tr("Rename"));
    apply->setObjectName(u"renameApply"_s);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(apply);
    buttons->addWidget(cancel);
    buttons->addStretch();
    fields->addWidget(label);
    fields->addWidget(m_new);
    fields->addWidget(m_reach);
    fields->addWidget(m_error);
    fields->addLayout(buttons);
    layout->addWidget(m_fields);
    layout->addLayout(m_alike);
    connect(m_open, &QPushButton::clicked, this, &PartyRename::open);
    connect(apply, &QPushButton::clicked, this, [this] { rename(m_name, m_new->text()); });
    connect(m_new, &QLineEdit::returnPressed, this, [this] { rename(m_name, m_new->text()); });
    connect(cancel, &QPushButton::clicked, this, [this] { fold(true); });
    fold(true);
}

void PartyRename::show(const QString& name, const QStringList& others, bool readOnly)
{
    if (name != m_name)
        fold(true);
    m_name = name;
    setVisible(!name.isEmpty());
    m_open->setEnabled(!readOnly);
    if (m_fields->isVisibleTo(this))
        showReach();
    showAlike(others, readOnly);
}

void PartyRename::open()
{
    m_error->say({});
    m_new->setText(m_name);
    showReach();
    fold(false);
    m_new->setFocus();
    m_new->selectAll();
}

void PartyRename::fold(bool folded)
{
    m_fields->setVisible(!folded);
    m_open->setVisible(folded);
}

void PartyRename::showReach()
{
    const auto reach = m_context.workspace().parties().reach(m_name);
    if (!reach) {
        m_reach->setText(reach.error().toString());
        return;
    }
    QStringList sentences{
        tr("Changes: %1 in %2.")
            .arg(tr("%n action(s)", nullptr, reach->actions), tr("%n roadmap(s)", "in how many", reach->roadmaps))};
    if (!reach->left.isEmpty())
        sentences << tr("Approved and archived roadmaps stay as they are: %1.").arg(reach->left.join(u"; "_s));
    sentences << tr("Texts of orders are not rewritten.");
    m_reach->setText(sentences.join(u' '));
}

void PartyRename::showAlike(const QStringList& others, bool readOnly)
{
    while (QLayoutItem* item = m_alike->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList alike;
    for (const QString& other : others)
        if (lookAlike(m_name, other))
            alike << other;
    if (alike.isEmpty())
        return;
    auto* heading = new QLabel(tr("May be the same party in another spelling:"));
    heading->setWordWrap(true);
    m_alike->addWidget(heading);
    for (const QString& other : alike.first(std::min(alike.size(), shownAlike))) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        auto* label = new QLabel(other);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto* join = new QPushButton(tr("Join"));
        join->setObjectName(u"joinButton"_s);
        join->setEnabled(!readOnly);
        join->setAccessibleName(tr("Write “%1” instead of “%2” everywhere").arg(m_name, other));
        join->setToolTip(join->accessibleName());
        connect(join, &QPushButton::clicked, this, [this, other] { rename(other, m_name); });
        layout->addWidget(label, 1);
        layout->addWidget(join);
        m_alike->addWidget(row);
    }
}

void PartyRename::rename(const QString& from, const QString& to)
{
    const auto done = std::make_shared<PartyService::Renamed>();
    const Status status = EditCommand::run(
        m_context, tr("Rename a party"),
        [from, to, done](Workspace& workspace) -> Status {
            LOTSIA_TRY_ASSIGN(*done, workspace.parties().rename(from, to));
            return {};
        },
        [done](Workspace& workspace) { return workspace.parties().undoRename(*done); });
    m_error->say(status ? QString() : status.error().text);
    if (!status) {
        fold(false);
        return;
    }
    fold(true);
    QString sentence = tr("Renamed: %1 in %2. Texts of orders are as they were.")
                           .arg(tr("%n action(s)", nullptr, done->actions),
                                tr("%n roadmap(s)", "in how many", int(done->before.size())));
    if (!done->left.isEmpty())
        sentence += u' ' + tr("Approved and archived roadmaps stay as they are: %1.").arg(done->left.join(u"; "_s));
    emit renamed(sentence, to.simplified());
}

void PartyRename::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_fields->isVisible()) {
        fold(true);
        m_open->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace lotsia
