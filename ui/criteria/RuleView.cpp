#include "ui/criteria/RuleView.h"

#include "criteria/RuleEdit.h"
#include "criteria/RuleSentenceCondition.h"
#include "ui/criteria/PartButton.h"
#include "ui/criteria/PartPopup.h"
#include "ui/criteria/ProcedureChecklist.h"
#include "ui/criteria/RuleCardView.h"
#include "ui/criteria/SentenceView.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Every kind that can be added, as the menu calls it.
QList<std::pair<NewCondition, QString>> kinds()
{
    return {{NewCondition::Count, RuleView::tr("A sign by several procedures")},
            {NewCondition::Share, RuleView::tr("A sign by a share of the procedures")},
            {NewCondition::Same, RuleView::tr("A sign by the same procedure over years")},
            {NewCondition::Concentration, RuleView::tr("Concentration: the schools that hold most of it")},
            {NewCondition::Indicator, RuleView::tr("An indicator")},
            {NewCondition::Index, RuleView::tr("An index")},
            {NewCondition::Class, RuleView::tr("Another class")},
            {NewCondition::Flag, RuleView::tr("A mark of the school")},
            {NewCondition::All, RuleView::tr("A group “each” (AND)")},
            {NewCondition::Any, RuleView::tr("A group “any” (OR)")},
            {NewCondition::AtLeastOf, RuleView::tr("A group “at least k of”")},
            {NewCondition::Not, RuleView::tr("A negation (NOT)")}};
}

} // namespace

RuleView::RuleView(QWidget* parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
    , m_popup(new PartPopup(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Rules of the set"));
    auto* content = new QWidget;
    content->setLayout(m_layout);
    const int step = std::max(8, fontMetrics().height() / 2);
    m_layout->setContentsMargins(0, 0, step / 2, 0);
    m_layout->setSpacing(step);
    m_layout->addStretch(1);
    setWidget(content);
    content->installEventFilter(this);
    connect(m_popup, &PartPopup::tried, this, &RuleView::showEffect);
    connect(m_popup, &PartPopup::accepted, this, &RuleView::accept);
}

void RuleView::setHandlers(Apply apply, Effect effect)
{
    m_apply = std::move(apply);
    m_effect = std::move(effect);
}

void RuleView::setRules(const QJsonObject& set, const RuleNames& names, bool editable)
{
    m_set = set;
    m_names = names;
    m_editable = editable;
    // An open popup has the focus of its anchor.
    const QWidget* at = m_popup->isVisible() ? m_popup->anchor() : QApplication::focusWidget();
    const auto* focus = qobject_cast<const PartButton*>(at);
    const bool focusHere = focus && isAncestorOf(focus);
    RulePart focused = focusHere ? focus->part() : RulePart();
    if (!m_renamed.isEmpty() && focused.kind == PartKind::Name)
        focused.path = m_renamed;
    keepPlace([this, cards = RuleSentence(set, names).cards()] { fillCards(cards); });
    if (!focusHere)
        return;
    // The part that was changed has another text now, and another widget.
    for (const SentenceView* sentence : sentences()) {
        for (PartButton* button : sentence->partButtons()) {
            if (button->part().path == focused.path && button->part().label == focused.label) {
                if (m_popup->isVisible())
                    m_popup->setAnchor(button);
                else
                    button->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

void RuleView::fillCards(const QList<RuleCard>& cards)
{
    while (m_cards.size() < cards.size()) {
        auto* card = new RuleCardView;
        m_layout->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
        connect(card, &RuleCardView::partActivated, this, &RuleView::openPart);
        connect(card, &RuleCardView::menuRequested, this,
                [this](SentenceView* sentence, PartButton* button) { openMenu(*sentence, button); });
        connect(card, &RuleCardView::addRequested, this, &RuleView::addToCard);
    }
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_cards.at(i)->setCard(cards.at(i), m_editable);
}

void RuleView::setClassNotes(const QHash<QString, QString>& notes)
{
    keepPlace([this, &notes] {
        for (SentenceView* sentence : sentences()) {
            const bool isClass = sentence->line().kind == LineKind::Class;
            const QString id = isClass ? RuleSentence::at(m_set, sentence->line().path)[u"id"].toString() : QString();
            sentence->setNote(isClass ? notes.value(id) : QString());
        }
    });
}

void RuleView::showTop()
{
    verticalScrollBar()->setValue(0);
}

const SentenceView* RuleView::heldSentence() const
{
    const auto shown = [this](const SentenceView* sentence) {
        const int top = sentence->mapTo(widget(), QPoint()).y() - verticalScrollBar()->value();
        return top + sentence->height() > 0 && top < viewport()->height();
    };
    const QWidget* focus = m_popup->isVisible() ? m_popup->anchor() : QApplication::focusWidget();
    const SentenceView* first = nullptr;
    for (const SentenceView* sentence : sentences()) {
        if (!shown(sentence))
            continue;
        if (focus && sentence->isAncestorOf(focus))
            return sentence;
        if (!first)
            first = sentence;
    }
    return first;
}

void RuleView::keepPlace(const std::function<void()>& change)
{
    const QPointer<const SentenceView> held = isVisible() ? heldSentence() : nullptr;
    const int before = held ? held->mapTo(widget(), QPoint()).y() : 0;
    change();
    const SentenceView* sentence = held; // may be gone with the change
    if (!sentence || !sentence->isVisible())
        return;
    layOut();
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + sentence->mapTo(widget(), QPoint()).y() - before);
}

void RuleView::layOut()
{
    for (RuleCardView* card : std::as_const(m_cards))
        card->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QApplication::sendEvent(widget(), &request);
}

QList<SentenceView*> RuleView::sentences() const
{
    QList<SentenceView*> all;
    for (const RuleCardView* card : m_cards)
        all += card->sentences();
    return all;
}

void RuleView::fitHeight()
{
    // A scroll area asks for the least height only and knows nothing of the width that it goes with.
    m_layout->activate();
    widget()->setMinimumHeight(std::max(0, m_layout->totalHeightForWidth(viewport()->width())));
}

bool RuleView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void RuleView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

RuleEdit RuleView::edit() const
{
    return RuleEdit(m_set, m_names);
}

void RuleView::openPart(PartButton* button)
{
    QJsonArray offered = ProcedureChecklist::usual();
    for (const QJsonValue& pick : std::as_const(m_offered))
        offered.append(pick);
    m_popup->open(button->part(), button, offered);
}

Result<QJsonObject> RuleView::changed(const RulePart& part, const RulePath& path, const QJsonValue& value) const
{
    return part.kind == PartKind::Name ? edit().rename(path, value.toString()) : edit().set(path, value);
}

void RuleView::showEffect(const RulePath& path, const QJsonValue& value)
{
    const auto result = changed(m_popup->part(), path, value);
    if (!result) {
        m_popup->showEffect({});
        m_popup->showRefusal(result.error().text);
        return;
    }
    m_popup->showRefusal({});
    m_popup->showEffect(*result != m_set && m_effect ? m_effect(*result) : QString());
}

void RuleView::accept(const RulePath& path, const QJsonValue& value)
{
    const RulePart part = m_popup->part();
    const auto result = changed(part, path, value);
    if (!result) {
        m_popup->showEffect({});
        m_popup->showRefusal(result.error().text);
        return;
    }
    if (*result != m_set) {
        if (part.kind == PartKind::Name)
            m_renamed = {path.first(), value.toString().trimmed()};
        const Status status = m_apply(*result, tr("Change: %1").arg(part.label));
        m_renamed.clear();
        if (!status) {
            m_popup->showRefusal(RuleEdit::reason(status.error()));
            return;
        }
    }
    m_popup->close();
}

void RuleView::run(const Result<QJsonObject>& edited, const QString& what, QWidget* anchor)
{
    const Status status = edited ? m_apply(*edited, what) : Status(std::unexpected(edited.error()));
    if (status)
        return;
    m_popup->open({.text = {}, .kind = PartKind::Plain, .label = what}, anchor);
    m_popup->showRefusal(RuleEdit::reason(status.error()));
}

void RuleView::addToCard(CardKind card, const QString& what)
{
    QSet<RulePath> before;
    for (const SentenceView* sentence : sentences())
        before.insert(sentence->line().path);
    run(edit().add(card, what), tr("Add to the rules"), qobject_cast<QWidget*>(sender()));
    // What is new may stand far below: it is shown, ready to be named.
    for (SentenceView* sentence : sentences()) {
        if (before.contains(sentence->line().path) || sentence->partButtons().isEmpty())
            continue;
        layOut();
        sentence->partButtons().constFirst()->setFocus(Qt::OtherFocusReason);
        const int room = sentence->mapTo(widget(), QPoint()).y() - viewport()->height() / 3;
        verticalScrollBar()->setValue(room);
        return;
    }
}

void RuleView::openMenu(SentenceView& sentence, PartButton* button)
{
    auto* menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, sentence);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void RuleView::fillMenu(QMenu& menu, SentenceView& sentence)
{
    addOwn(menu, sentence);
    const RuleLine& line = sentence.line();
    const RulePath path = line.path;
    QPointer<SentenceView> anchor = &sentence;
    const auto add = [&](const QString& text, const std::function<Result<QJsonObject>(const RuleEdit&)>& change) {
        return menu.addAction(text, this, [this, text, change, anchor] { run(change(edit()), text, anchor); });
    };
    if (line.kind == LineKind::Condition)
        addCondition(menu, line);
    if (line.kind == LineKind::Index)
        add(tr("Add a summand"), [path](const RuleEdit& rules) { return rules.addTerm(path); });
    if (line.kind == LineKind::Band)
        add(tr("Add a step before it"), [path](const RuleEdit& rules) { return rules.addBand(path); });
    menu.addSeparator();
    const bool ordered = line.kind == LineKind::Class || line.kind == LineKind::Condition || line.kind == LineKind::Term
        || line.kind == LineKind::Ranking;
    if (ordered) {
        add(tr("Move up"), [path](const RuleEdit& rules) {
            return rules.move(path, -1);
        })->setEnabled(edit().canMove(path, -1));
        add(tr("Move down"), [path](const RuleEdit& rules) {
            return rules.move(path, 1);
        })->setEnabled(edit().canMove(path, 1));
    }
    const bool lastBand = line.kind == LineKind::Band && RuleSentence::at(m_set, path).toArray().at(0).isNull();
    add(tr("Remove", "a line of the rules"), [path](const RuleEdit& rules) {
        return rules.remove(path);
    })->setEnabled(!lastBand);
}

void RuleView::addOwn(QMenu& menu, SentenceView& sentence)
{
    QPointer<SentenceView> anchor = &sentence;
    const RuleLine& line = sentence.line();
    for (const RulePart& part : line.options)
        menu.addAction(tr("%1…", "opens a field").arg(part.label), this, [this, part, anchor] {
            if (anchor)
                m_popup->open(part, anchor->menuButton());
        });
    if (line.kind != LineKind::Class && line.kind != LineKind::Condition)
        return;
    const bool isClass = line.kind == LineKind::Class;
    const RulePath path = isClass ? line.path + QStringList{u"when"_s} : line.path;
    QMenu* adding = menu.addMenu(isClass || line.isGroup ? tr("Add a condition") : tr("Add a condition after it"));
    for (const auto& [kind, text] : kinds())
        adding->addAction(text, this, [this, path, anchor, kind = kind, text = text] {
            run(edit().addCondition(path, kind), text, anchor);
        });
}

void RuleView::addCondition(QMenu& menu, const RuleLine& line)
{
    const RulePath path = line.path;
    const QPointer<QWidget> anchor = this;
    QMenu* other = menu.addMenu(tr("Replace by"));
    for (const auto& [kind, text] : kinds())
        other->addAction(text, this, [this, path, anchor, kind = kind, text = text] {
            run(edit().replaceCondition(path, kind), text, anchor);
        });
    QMenu* wrap = menu.addMenu(tr("Put into a group"));
    const QList<std::pair<QString, QString>> groups{
        {u"all"_s, tr("“Each” (AND)")}, {u"any"_s, tr("“Any” (OR)")}, {u"of"_s, tr("“At least k of”")}};
    for (const auto& [key, text] : groups)
        wrap->addAction(text, this, [this, path, anchor, key = key] {
            run(edit().wrap(path, key), tr("Put into a group"), anchor);
        });
    const QJsonObject condition = RuleSentence::at(m_set, path).toObject();
    const QString kind = RuleSentenceCondition::kindOf(condition);
    const QString negate = kind == u"not" ? tr("Take away the negation (NOT)") : tr("Negate (NOT)");
    menu.addAction(negate, this, [this, path, negate, anchor] { run(edit().negate(path), negate, anchor); });
    if (line.isGroup && condition.value(kind).toArray().size() == 1)
        menu.addAction(tr("Dissolve the group"), this,
                       [this, path, anchor] { run(edit().unwrap(path), tr("Dissolve the group"), anchor); });
}

} // namespace lotsia
