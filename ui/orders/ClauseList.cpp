#include "ui/orders/ClauseList.h"

#include "ui/common/Icons.h"
#include "ui/orders/ClauseEdit.h"
#include "ui/orders/ClauseRow.h"
#include "ui/orders/DragHandle.h"

#include <QEvent>
#include <QFrame>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lotsia {

using namespace Qt::StringLiterals;

ClauseList::ClauseList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_dropLine(new QFrame(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString& text, const QString& iconName, const QString& toolTip,
                                     const auto& what) {
        QPushButton* button = makeButton(text, iconName, toolTip);
        connect(button, &QPushButton::clicked, this, what);
        buttons->addWidget(button);
    };
    add(tr("Add a point"), u"add"_s, tr("A new point below the chosen one (Enter at its end)"),
        [this] { addClause(); });
    add({}, u"remove"_s, tr("Remove the chosen point (Backspace in an empty one)"), [this] { removeClause(); });
    add({}, u"up"_s, tr("Move the point up with its sub-points (Alt+Up)"), [this] { moveClause(false); });
    add({}, u"down"_s, tr("Move the point down with its sub-points (Alt+Down)"), [this] { moveClause(true); });
    add({}, u"chevron-left"_s, tr("One level higher: 1.1. becomes 2. (Alt+Left)"),
        [this] { changeClauseLevel(false); });
    add({}, u"chevron-right"_s, tr("One level deeper: 2. becomes 1.1. (Alt+Right)"),
        [this] { changeClauseLevel(true); });
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(buttons);
    all->addLayout(m_layout);
    m_dropLine->setFixedHeight(3);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();
}

QPushButton* ClauseList::makeButton(const QString& text, const QString& iconName, const QString& toolTip)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret in its point
    m_buttons << button;
    return button;
}

ClauseRow* ClauseList::makeRow()
{
    auto* row = new ClauseRow(this);
    row->setReadOnly(m_readOnly);
    ClauseEdit* edit = row->edit();
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            emit typed();
    });
    connect(edit, &GrowingEdit::entered, this, [this, row] {
        choose(rowOf(row));
        if (!m_filling)
            emit entered(rowOf(row));
    });
    connect(edit, &GrowingEdit::left, this, [this, edit] {
        if (m_filling)
            return;
        emit edited(tr("Points"));
        edit->forgetTyping();
    });
    connect(edit, &ClauseEdit::splitAsked, this, [this, row] { split(rowOf(row)); });
    connect(edit, &ClauseEdit::joinAsked, this, [this, row] { join(rowOf(row)); });
    connect(edit, &ClauseEdit::levelAsked, this, [this, row](bool deeper) { setLevel(rowOf(row), deeper); });
    connect(edit, &ClauseEdit::moveAsked, this, [this, row](bool down) { move(rowOf(row), down); });
    connect(edit, &ClauseEdit::linesPasted, this, [this, row](const QString& text) { paste(rowOf(row), text); });
    connect(edit, &ClauseEdit::neighbourAsked, this, [this, row](bool down) {
        if (ClauseEdit* next = this->edit(rowOf(row) + (down ? 1 : -1)))
            focusClause(rowOf(row) + (down ? 1 : -1), down ? 0 : next->toPlainText().size());
    });
    connect(row->handle(), &DragHandle::dragged, this,
            [this, row](const QPoint& position) { showDropLine(rowOf(row), position); });
    connect(row->handle(), &DragHandle::dropped, this,
            [this, row](const QPoint& position) { drop(rowOf(row), position); });
    connect(row->handle(), &DragHandle::cancelled, m_dropLine, &QWidget::hide);
    return row;
}

void ClauseList::dropRow(int row)
{
    ClauseRow* dropped = m_rows.takeAt(row);
    dropped->edit()->disconnect(this);
    dropped->handle()->disconnect(this);
    dropped->hide();
    dropped->deleteLater(); // it may be the one whose signal is being handled
}

qsizetype ClauseList::rewrite(const QList<OrderClause>& clauses)
{
    const QList<OrderClause> before = this->clauses();
    qsizetype same = 0; // points at the start that stay
    const qsizetype most = std::min(before.size(), clauses.size());
    while (same < most && before[same] == clauses[same])
        ++same;
    qsizetype tail = 0; // and at the end
    while (tail < most - same && before[before.size() - 1 - tail] == clauses[clauses.size() - 1 - tail])
        ++tail;
    m_filling = true;
    while (m_rows.size() > clauses.size())
        dropRow(int(m_rows.size() - 1 - tail));
    while (m_rows.size() < clauses.size()) {
        const auto place = m_rows.size() - tail;
        ClauseRow* row = makeRow();
        m_rows.insert(place, row);
        m_layout->insertWidget(int(place), row);
        row->QWidget::show();
    }
    for (qsizetype i = 0; i < clauses.size(); ++i)
        m_rows[i]->show(clauses[i]);
    orderTabs();
    m_filling = false;
    choose(std::clamp(m_current, 0, std::max(0, count() - 1)));
    return same;
}

void ClauseList::setClauses(const QList<OrderClause>& clauses)
{
    const QList<OrderClause> before = this->clauses();
    if (clauses == before)
        return;
    const int focused = focusedRow();
    const QPointer<ClauseEdit> writer = edit(focused);
    const int caret = writer ? writer->textCursor().position() : 0;
    const qsizetype same = rewrite(clauses);
    if (focused < 0)
        return;
    const QString& text = before[focused].text;
    const bool stays = edit(focused) == writer;
    if (stays && writer->toPlainText() == text)
        return;
    const auto moved = std::find_if(clauses.begin(), clauses.end(),
                                    [&text](const OrderClause& clause) { return clause.text == text; });
    if (!text.isEmpty() && moved != clauses.end())
        focusClause(int(moved - clauses.begin()), caret);
    else if (!stays && !m_rows.isEmpty())
        focusClause(int(std::max<qsizetype>(0, same - 1)), std::numeric_limits<int>::max());
}

QList<OrderClause> ClauseList::clauses() const
{
    QList<OrderClause> clauses;
    for (const ClauseRow* row : m_rows)
        clauses << row->clause();
    return clauses;
}

void ClauseList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (ClauseRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setVisible(!readOnly);
}

ClauseEdit* ClauseList::edit(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row]->edit() : nullptr;
}

int ClauseList::focusedRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ClauseRow* row) { return row->edit()->hasFocus(); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ClauseList::focusClause(int row, qsizetype position)
{
    ClauseEdit* field = edit(row);
    if (!field)
        return;
    QTextCursor caret = field->textCursor();
    caret.setPosition(int(std::clamp<qsizetype>(position, 0, field->document()->characterCount() - 1)));
    field->setTextCursor(caret);
    field->setFocus();
}

void ClauseList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        choose(m_current);
}

void ClauseList::choose(int current)
{
    m_current = current;
    const QStringList numbers = clauseNumbers(clauses());
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(numbers[i], i == current);
}

void ClauseList::orderTabs()
{
    // A new row stands last in the window otherwise.
    QWidget* before = m_buttons.last();
    for (ClauseRow* row : std::as_const(m_rows)) {
        setTabOrder(before, row->edit());
        before = row->edit();
    }
}

} // namespace lotsia
