#include "ui/orders/ClauseList.h"

#include "ui/common/Icons.h"
#include "ui/orders/GrowingEdit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

ClauseList::ClauseList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        makeButton(tr("Add a point"), u"add"_s, tr("A new point below the chosen one"), &ClauseList::addClause));
    buttons->addWidget(makeButton({}, u"remove"_s, tr("Remove the chosen point"), &ClauseList::removeClause));
    buttons->addWidget(makeButton({}, u"up"_s, tr("Move the point up (Alt+Up)"), &ClauseList::moveUp));
    buttons->addWidget(makeButton({}, u"down"_s, tr("Move the point down (Alt+Down)"), &ClauseList::moveDown));
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_layout);
    all->addLayout(buttons);
}

QPushButton* ClauseList::makeButton(const QString& text, const QString& iconName, const QString& toolTip,
                                    void (ClauseList::*what)())
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    connect(button, &QPushButton::clicked, this, what);
    m_buttons << button;
    return button;
}

void ClauseList::makeRow()
{
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    const int row = int(m_rows.size());
    auto* number = new QLabel(u"%1."_s.arg(row + 1), holder);
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    number->setMinimumWidth(fontMetrics().horizontalAdvance(u"99."_s));
    auto* text = new GrowingEdit(2, holder);
    text->setAccessibleName(tr("Point %1").arg(row + 1));
    text->setReadOnly(m_readOnly);
    text->installEventFilter(this);
    line->addWidget(number, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    m_layout->addWidget(holder);
    m_rows << Row{holder, number, text};
    connect(text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            emit typed();
    });
    connect(text, &GrowingEdit::entered, this, [this, row] { choose(row); });
    connect(text, &GrowingEdit::left, this, [this] { emit edited(tr("Points")); });
}

void ClauseList::dropRow()
{
    const Row row = m_rows.takeLast();
    row.text->disconnect(this);
    row.holder->hide();
    row.holder->deleteLater(); // it may be the one whose signal is being handled
}

void ClauseList::setClauses(const QList<OrderClause>& clauses)
{
    m_filling = true;
    while (m_rows.size() > clauses.size())
        dropRow();
    while (m_rows.size() < clauses.size())
        makeRow();
    for (qsizetype i = 0; i < clauses.size(); ++i)
        if (m_rows[i].text->toPlainText() != clauses[i].text)
            m_rows[i].text->setPlainText(clauses[i].text);
    m_filling = false;
    choose(std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1)));
}

QList<OrderClause> ClauseList::clauses() const
{
    QList<OrderClause> clauses;
    for (const Row& row : m_rows)
        clauses << OrderClause{row.text->toPlainText()};
    return clauses;
}

void ClauseList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row& row : std::as_const(m_rows))
        row.text->setReadOnly(readOnly);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
}

void ClauseList::choose(int current)
{
    m_current = current;
    for (int i = 0; i < m_rows.size(); ++i) {
        QFont font = this->font();
        font.setBold(i == current);
        m_rows[i].number->setFont(font);
    }
}

void ClauseList::addClause()
{
    QList<OrderClause> now = clauses();
    const int place = m_rows.isEmpty() ? 0 : m_current + 1;
    now.insert(place, OrderClause{});
    setClauses(now);
    choose(place);
    m_rows[place].text->setFocus();
    emit typed(); // stored when it is left with its text
}

void ClauseList::removeClause()
{
    QList<OrderClause> now = clauses();
    if (m_current < 0 || m_current >= now.size())
        return;
    now.removeAt(m_current);
    setClauses(now);
    emit edited(tr("Remove a point"));
}

void ClauseList::moveClause(bool down)
{
    QList<OrderClause> now = clauses();
    const int target = m_current + (down ? 1 : -1);
    if (m_current >= now.size() || target < 0 || target >= now.size())
        return;
    now.swapItemsAt(m_current, target);
    setClauses(now);
    choose(target);
    const bool typing = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.text->hasFocus(); });
    emit edited(tr("Move a point"));
    if (typing)
        m_rows[target].text->setFocus();
}

bool ClauseList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_readOnly) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers() & Qt::AltModifier) {
            moveClause(key->key() == Qt::Key_Down);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace lotsia
