#include "ui/orders/AppendixList.h"

#include "orders/AppendixContent.h"
#include "orders/AppendixMark.h"
#include "ui/common/Icons.h"
#include "ui/orders/AppendixRow.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAppendices = 20; ///< what an order may have
constexpr auto FollowSetting = "orders/mentionsFollow";

/// What the word of the stamp agrees with.
QString kindOf(const OrderAppendix& appendix, const AppendixSources& sources)
{
    if (appendix.isOwn() && !appendix.own.documentKind.isEmpty())
        return appendix.own.documentKind;
    if (appendix.kind == AppendixKind::Roadmap) {
        for (const RoadmapEntry& entry : sources.roadmaps)
            if (entry.id.value() == appendix.source && !entry.documentKind.isEmpty())
                return entry.documentKind;
    }
    return appendixKindText(appendix.kind);
}

} // namespace

AppendixList::AppendixList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_follow(new QCheckBox(tr("Numbers in the points follow"), this))
    , m_mentions(new QLabel(this))
{
    setAcceptDrops(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    auto* row = new QHBoxLayout;
    QPushButton* adding = makeButton(tr("Add an appendix"), u"add"_s, tr("A new appendix below the chosen one"));
    auto* menu = new QMenu(adding);
    for (const AppendixKind kind : {AppendixKind::Roadmap, AppendixKind::SchoolList, AppendixKind::Criteria,
                                    AppendixKind::Methodology, AppendixKind::FreeText, AppendixKind::FreeTable})
        menu->addAction(appendixTitle(kind), this, [this, kind] { addAppendix(kind); });
    adding->setMenu(menu);
    row->addWidget(adding);
    const auto addButton = [&](const QString& iconName, const QString& toolTip, std::function<void()> action) {
        QPushButton* button = makeButton({}, iconName, toolTip);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    addButton(u"remove"_s, tr("Remove the chosen appendix"), [this] { removeAppendix(); });
    addButton(u"up"_s, tr("Move the appendix up (Alt+Up)"), [this] { moveAppendix(false); });
    addButton(u"down"_s, tr("Move the appendix down (Alt+Down)"), [this] { moveAppendix(true); });
    row->addStretch(1);
    m_follow->setToolTip(
        tr("When appendices change places, “appendix 1” in the points becomes “appendix 2” in the same "
           "step"));
    m_follow->setChecked(QSettings().value(QLatin1String(FollowSetting), true).toBool());
    connect(m_follow, &QCheckBox::clicked, this,
            [](bool checked) { QSettings().setValue(QLatin1String(FollowSetting), checked); });
    m_mentions->setWordWrap(true);
    m_mentions->setForegroundRole(QPalette::PlaceholderText);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_layout);
    all->addLayout(row);
    all->addWidget(m_follow);
    all->addWidget(m_mentions);
    showMentions();
}

QPushButton* AppendixList::makeButton(const QString& text, const QString& iconName, const QString& toolTip)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    m_buttons << button;
    return button;
}

void AppendixList::setOrder(const Order& order)
{
    if (order.id != m_order.id) {
        // A text that was refused there is no text of this order.
        dropRows(0);
        m_current = 0;
    }
    m_order = order;
    showMentions();
}

void AppendixList::setAppendices(const QList<OrderAppendix>& appendices, const AppendixSources& sources)
{
    m_appendices = appendices;
    m_sources = sources;
    rebuild();
}

QList<OrderAppendix> AppendixList::typed() const
{
    QList<OrderAppendix> now;
    for (const AppendixRow* row : m_rows)
        now << row->typed();
    return now;
}

void AppendixList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
    for (AppendixRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
    showMentions();
    choose(m_current);
}

AppendixRow* AppendixList::makeRow(AppendixKind kind)
{
    auto* row = new AppendixRow(kind, m_context, this);
    row->handle()->installEventFilter(this);
    connect(row, &AppendixRow::entered, this, [this, row] {
        choose(int(m_rows.indexOf(row)));
        emit entered(m_current);
    });
    connect(row, &AppendixRow::written, this, &AppendixList::typing);
    connect(row, &AppendixRow::moved, this, [this, row](bool down) {
        m_current = int(m_rows.indexOf(row));
        moveAppendix(down);
    });
    connect(row, &AppendixRow::criteriaAsked, this, &AppendixList::criteriaAsked);
    connect(row, &AppendixRow::edited, this, [this, row](const OrderAppendix& appendix, const QString& what) {
        const qsizetype index = m_rows.indexOf(row);
        if (index < 0)
            return;
        m_current = int(index);
        QList<OrderAppendix> now = m_appendices;
        now[index] = appendix;
        change(now, what);
    });
    return row;
}

void AppendixList::dropRows(qsizetype from)
{
    while (m_rows.size() > from) {
        AppendixRow* row = m_rows.takeLast();
        row->disconnect(this);
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one whose signal is being handled
    }
}

void AppendixList::rebuild()
{
    // Cards stay as long as their kind does, so that the cursor stays where it is.
    for (qsizetype i = 0; i < std::max(m_rows.size(), m_appendices.size()); ++i) {
        const bool fits =
            i < m_rows.size() && i < m_appendices.size() && m_rows.at(i)->kind() == m_appendices.at(i).kind;
        if (fits)
            continue;
        dropRows(i);
        if (i < m_appendices.size()) {
            AppendixRow* row = makeRow(m_appendices.at(i).kind);
            m_layout->addWidget(row);
            m_rows << row;
        }
    }
    Order order = m_order;
    order.appendices = m_appendices;
    for (qsizetype i = 0; i < m_appendices.size(); ++i) {
        const QStringList mark = appendixMark(order, kindOf(m_appendices.at(i), m_sources), i);
        m_rows.at(i)->show(m_appendices.at(i), i, m_appendices.size(), m_sources, mark.join(u" · "_s));
        m_rows.at(i)->setReadOnly(m_readOnly);
    }
    choose(std::clamp(m_current, 0, std::max(0, int(m_appendices.size()) - 1)));
}

void AppendixList::showMentions()
{
    QStringList numbers;
    const QStringList all = clauseNumbers(m_order.clauses);
    for (qsizetype i = 0; i < m_order.clauses.size(); ++i)
        if (mentionsAppendix(m_order.clauses.at(i).text))
            numbers << all.at(i);
    m_follow->setVisible(!numbers.isEmpty() && !m_readOnly);
    m_mentions->setVisible(!numbers.isEmpty() && !m_readOnly);
    m_mentions->setText(tr("Points that name an appendix: %1").arg(numbers.join(u' ')));
}

void AppendixList::carryMentions(QList<OrderClause>& clauses) const
{
    if (!m_follow->isChecked())
        return;
    for (OrderClause& clause : clauses)
        clause.text = withMovedMentions(clause.text, m_moves);
}

void AppendixList::choose(int index)
{
    m_current = index;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChosen(i == index && !m_readOnly);
}

void AppendixList::enter(int index)
{
    if (index >= 0 && index < m_rows.size())
        m_rows.at(index)->enter();
}

void AppendixList::change(const QList<OrderAppendix>& now, const QString& what, const AppendixMoves& moves)
{
    m_appendices = now;
    rebuild();
    const QScopedValueRollback guard(m_moves, moves);
    emit edited(what);
}

OrderAppendix AppendixList::fresh(AppendixKind kind) const
{
    OrderAppendix made{kind};
    if (kind == AppendixKind::FreeTable)
        made.own.cells = {{u"№"_s, QString(), QString()}, {u"1"_s, QString(), QString()}};
    if (made.isOwn())
        return made;
    if (kind == AppendixKind::Roadmap) {
        if (m_sources.roadmaps.size() == 1)
            made.source = m_sources.roadmaps.first().id.value();
        return made;
    }
    // The set that stands behind the order already, else the one in use.
    for (const OrderAppendix& appendix : m_appendices) {
        if (appendix.kind != AppendixKind::Roadmap && made.source == 0)
            made.source = appendix.source;
    }
    for (const CriteriaEntry& entry : m_sources.criteria) {
        if (entry.inUse && made.source == 0)
            made.source = entry.id.value();
    }
    if (kind == AppendixKind::SchoolList) {
        made.year = m_sources.years.isEmpty() ? 0 : m_sources.years.first().endYear();
        made.classes = m_sources.supported && made.source > 0 ? m_sources.supported(made.source) : QStringList();
    }
    return made;
}

void AppendixList::addAppendix(AppendixKind kind)
{
    if (m_readOnly || m_appendices.size() >= maxAppendices)
        return;
    commitTyped();
    if (isHeld())
        return;
    QList<OrderAppendix> now = m_appendices;
    const int place = now.isEmpty() ? 0 : m_current + 1;
    now.insert(place, fresh(kind));
    m_current = place;
    change(now, tr("Add an appendix"), AppendixMoves::added(now.size() - 1, place));
    enter(m_current);
}

void AppendixList::removeAppendix()
{
    if (m_readOnly || m_current >= m_appendices.size())
        return;
    commitTyped();
    if (isHeld(m_current))
        return;
    dropRows(m_current);
    QList<OrderAppendix> now = m_appendices;
    now.removeAt(m_current);
    change(now, tr("Remove an appendix"), AppendixMoves::removed(now.size() + 1, m_current));
}

void AppendixList::moveAppendix(bool down)
{
    moveAppendixTo(m_current + (down ? 1 : -1));
}

void AppendixList::moveAppendixTo(int place)
{
    if (m_readOnly || m_current >= m_appendices.size() || place < 0 || place >= m_appendices.size()
        || place == m_current)
        return;
    const bool typing = commitTyped();
    if (isHeld())
        return;
    QList<OrderAppendix> now = m_appendices;
    now.move(m_current, place);
    const AppendixMoves moves = AppendixMoves::moved(now.size(), m_current, place);
    m_current = place;
    change(now, tr("Move an appendix"), moves);
    if (typing)
        enter(place);
}

bool AppendixList::isHeld(int except)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i == except || !m_rows.at(i)->isRefused())
            continue;
        enter(i);
        return true;
    }
    return false;
}

bool AppendixList::commitTyped()
{
    QWidget* field = QApplication::focusWidget();
    if (!field || !isAncestorOf(field))
        return false;
    field->clearFocus(); // what was typed is stored before the cards change places
    return true;
}

void AppendixList::keyPressEvent(QKeyEvent* event)
{
    // What a field does not take comes up here.
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() & Qt::AltModifier)
        moveAppendix(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lotsia
