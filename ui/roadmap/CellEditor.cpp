#include "ui/roadmap/CellEditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

qsizetype fragmentStart(const QString& text, int position)
{
    qsizetype start = position;
    while (start > 0 && text[start - 1] != u',' && text[start - 1] != u';' && text[start - 1] != u'\n')
        --start;
    while (start < position && text[start].isSpace())
        ++start;
    return start;
}

} // namespace

CellEditor::CellEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::Box);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
}

void CellEditor::setParties(const QStringList& parties)
{
    m_completer = new QCompleter(parties, this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &CellEditor::complete);
}

bool CellEditor::isCompleting() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    if (isCompleting()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape
            || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the popup's
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (m_completer && (!event->text().isEmpty() || event->key() == Qt::Key_Backspace))
        updateCompletion();
}

QString CellEditor::fragment() const
{
    const QString text = toPlainText();
    const int position = textCursor().position();
    const qsizetype start = fragmentStart(text, position);
    return text.mid(start, position - start);
}

void CellEditor::updateCompletion()
{
    const QString typed = fragment();
    if (typed.size() < 2) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    const bool only = m_completer->completionCount() == 1 && m_completer->currentCompletion() == typed;
    if (m_completer->completionCount() == 0 || only) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
}

void CellEditor::complete(const QString& party)
{
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(int(fragmentStart(toPlainText(), end)));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(party);
    setTextCursor(cursor);
}

} // namespace lotsia
