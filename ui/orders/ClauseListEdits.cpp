#include "ui/orders/ClauseEdit.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/ClauseOutline.h"
#include "ui/orders/ClauseRow.h"

#include <QFrame>

#include <algorithm>

// What is done with points: each command takes the points as typed, changes them and hands them on as one edit.

namespace lotsia {

using namespace Qt::StringLiterals;

bool ClauseList::begin(int row)
{
    if (m_readOnly || row < 0 || row >= m_rows.size())
        return false;
    emit edited(tr("Points")); // what was typed is taken back by a step of its own
    if (row >= m_rows.size())
        return false;
    m_rows[row]->edit()->forgetTyping();
    return true;
}

void ClauseList::apply(const QList<OrderClause>& now, const QString& what, int row, qsizetype position)
{
    m_current = row;
    rewrite(now);
    // First the edit, then the caret: a point that is left is an edit, too.
    emit edited(what);
    focusClause(row, position);
}

void ClauseList::addClause()
{
    if (m_readOnly)
        return;
    if (m_rows.isEmpty()) {
        apply({OrderClause{}}, tr("New point"), 0, 0);
        return;
    }
    if (!begin(m_current))
        return;
    QList<OrderClause> now = clauses();
    const auto place = blockEnd(now, m_current);
    now.insert(place, OrderClause{{}, now[m_current].level});
    apply(now, tr("New point"), int(place), 0);
}

void ClauseList::removeClause()
{
    const int row = m_current;
    if (!begin(row))
        return;
    QList<OrderClause> now = clauses();
    now.removeAt(row);
    settleLevels(now);
    apply(now, tr("Remove a point"), std::min(row, int(now.size()) - 1), 0);
}

void ClauseList::moveClause(bool down)
{
    move(m_current, down);
}

void ClauseList::changeClauseLevel(bool deeper)
{
    setLevel(m_current, deeper);
}

void ClauseList::setControl(const QString& text)
{
    if (m_readOnly)
        return;
    emit edited(tr("Points"));
    QList<OrderClause> now = clauses();
    if (!now.isEmpty() && now.last().text.trimmed().startsWith(u"контрол"_s, Qt::CaseInsensitive))
        now.last().text = text;
    else
        now << OrderClause{text};
    apply(now, tr("Control of the order"), int(now.size()) - 1, text.size());
}

void ClauseList::split(int row)
{
    if (!begin(row))
        return;
    QList<OrderClause> now = clauses();
    const QTextCursor caret = edit(row)->textCursor();
    const QString text = now[row].text;
    now[row].text = text.left(caret.selectionStart());
    QString rest = text.mid(caret.selectionEnd());
    if (!rest.isEmpty()) {
        now[row].text = now[row].text.trimmed();
        rest = rest.trimmed();
    }
    now.insert(row + 1, OrderClause{rest, now[row].level});
    apply(now, tr("New point"), row + 1, 0);
}

void ClauseList::join(int row)
{
    if (m_rows.size() < 2 || !begin(row))
        return;
    QList<OrderClause> now = clauses();
    const bool empty = now[row].text.isEmpty();
    if (row == 0 && !empty)
        return;
    const OrderClause taken = now.takeAt(row);
    const int above = std::max(0, row - 1);
    qsizetype seam = row == 0 ? 0 : now[above].text.size();
    if (!empty) {
        QString& text = now[above].text;
        if (!text.isEmpty() && !text.back().isSpace() && !taken.text.front().isSpace())
            text += u' ';
        seam = text.size();
        text += taken.text;
    }
    settleLevels(now);
    apply(now, empty ? tr("Remove a point") : tr("Join two points"), above, seam);
}

void ClauseList::paste(int row, const QString& text)
{
    const auto plain = [this, row, &text] { edit(row)->insertPlainText(text); };
    const auto points = numberedPoints(text, m_rows[row]->clause().level);
    if (!points) {
        plain();
        return;
    }
    if (!begin(row))
        return;
    QList<OrderClause> now = clauses();
    const QTextCursor caret = edit(row)->textCursor();
    const OrderClause whole = now[row];
    const QString head = whole.text.left(caret.selectionStart()).trimmed();
    const QString rest = whole.text.mid(caret.selectionEnd()).trimmed();
    now.removeAt(row);
    int place = row;
    if (!head.isEmpty())
        now.insert(place++, OrderClause{head, whole.level});
    for (const OrderClause& point : *points)
        now.insert(place++, point);
    const int last = place - 1;
    const auto end = now[last].text.size();
    if (!rest.isEmpty())
        now.insert(place, OrderClause{rest, whole.level});
    settleLevels(now);
    apply(now, tr("Paste points"), last, end);
}

void ClauseList::move(int row, bool down)
{
    if (!begin(row))
        return;
    QList<OrderClause> now = clauses();
    const auto gap = stepGap(now, row, down);
    if (!gap)
        return;
    const int caret = edit(row)->textCursor().position();
    const auto target = int(moveBlock(now, row, *gap));
    apply(now, tr("Move a point"), target, caret);
}

void ClauseList::setLevel(int row, bool deeper)
{
    if (!begin(row))
        return;
    QList<OrderClause> now = clauses();
    const int caret = edit(row)->textCursor().position();
    if (changeLevel(now, row, deeper))
        apply(now, tr("Level of a point"), row, caret);
}

int ClauseList::gapAt(const QPoint& globalPosition) const
{
    const int y = mapFromGlobal(globalPosition).y();
    int gap = 0;
    while (gap < m_rows.size() && y > m_rows[gap]->geometry().center().y())
        ++gap;
    return gap;
}

void ClauseList::showDropLine(int row, const QPoint& globalPosition)
{
    const int gap = gapAt(globalPosition);
    const QRect last = m_rows.last()->geometry();
    const int y = gap < m_rows.size() ? m_rows[gap]->geometry().top() - 3 : last.bottom();
    m_dropLine->setGeometry(0, std::max(0, y), width(), m_dropLine->height());
    const auto end = blockEnd(clauses(), row);
    m_dropLine->setVisible(gap < row || gap > end); // elsewhere it would stay where it is
    m_dropLine->raise();
    emit dragged(QRect(0, mapFromGlobal(globalPosition).y() - fontMetrics().height(), 1, fontMetrics().height() * 2));
}

void ClauseList::drop(int row, const QPoint& globalPosition)
{
    m_dropLine->hide();
    const int gap = gapAt(globalPosition);
    if (!begin(row))
        return;
    QList<OrderClause> now = clauses();
    const int caret = edit(row)->textCursor().position();
    const auto target = int(moveBlock(now, row, gap));
    if (target != row || now != clauses())
        apply(now, tr("Move a point"), target, caret);
}

} // namespace lotsia
