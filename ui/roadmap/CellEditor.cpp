#include "ui/roadmap/CellEditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

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
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && !isReadOnly() && takeProposal(event->key()))
        return;
    if (event->text() == u"\""_s && !isReadOnly()) {
        typeQuotationMark();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    viewport()->update();
    if (m_completer && (!event->text().isEmpty() || event->key() == Qt::Key_Backspace))
        updateCompletion();
}

void CellEditor::setPhrases(const QStringList& texts)
{
    m_phrases = PhraseMemory(texts);
}

void CellEditor::setValues(const QStringList& values)
{
    m_values = values;
}

void CellEditor::setFirstProposal(const QString& text)
{
    m_first = text;
}

QString CellEditor::proposal() const
{
    const QTextCursor cursor = textCursor();
    if (isReadOnly() || !hasFocus() || isCompleting() || cursor.hasSelection() || !cursor.atBlockEnd())
        return {};
    const QString text = toPlainText();
    if (text.isEmpty())
        return m_first;
    if (!m_values.isEmpty())
        return cursor.atEnd() ? PhraseMemory::restOf(m_values, text) : QString();
    return m_phrases.continuation(cursor.block().text());
}

bool CellEditor::takeProposal(int key)
{
    const QString rest = key == Qt::Key_Right || key == Qt::Key_End ? proposal() : QString();
    if (rest.isEmpty())
        return false;
    const bool whole = key == Qt::Key_End || toPlainText().isEmpty() || !m_values.isEmpty();
    textCursor().insertText(whole ? rest : PhraseMemory::firstWord(rest));
    viewport()->update();
    return true;
}

void CellEditor::typeQuotationMark()
{
    QTextCursor cursor = textCursor();
    cursor.insertText(u"\""_s);
    const int end = cursor.position();
    const QString before = cursor.block().text().left(cursor.positionInBlock() - 1);
    const bool opens = before.isEmpty() || before.back().isSpace() || before.back() == u'(' || before.back() == u'«';
    // A step of its own, so that Undo brings the straight mark back.
    cursor.setPosition(end - 1);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(opens ? u"«"_s : u"»"_s);
    setTextCursor(cursor);
}

void CellEditor::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    const QString rest = proposal();
    if (rest.isEmpty())
        return;
    QPainter painter(viewport());
    QRect place = cursorRect();
    place.setLeft(place.left() + 1);
    place.setRight(viewport()->width() - 2);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(QString(rest).replace(u'\n', u' '), Qt::ElideRight, place.width()));
}

void CellEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

bool CellEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void CellEditor::insertFromMimeData(const QMimeData* source)
{
    constexpr qsizetype MaxPasted = 32 * 1024;
    QString text = source->text().left(MaxPasted);
    text.remove(u'\r');
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    while (text.endsWith(u'\n'))
        text.chop(1);
    textCursor().insertText(text);
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
