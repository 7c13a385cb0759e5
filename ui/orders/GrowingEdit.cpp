#include "ui/orders/GrowingEdit.h"

#include "ui/orders/FieldHighlighter.h"

#include <QFocusEvent>

#include <cmath>

namespace lotsia {

GrowingEdit::GrowingEdit(int minimumLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_minimumLines(minimumLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
    new FieldHighlighter(this);
    fit();
}

void GrowingEdit::showText(const QString& text)
{
    const QString before = toPlainText();
    if (text == before)
        return;
    qsizetype same = 0; // letters at the end that both have
    const qsizetype most = qMin(before.size(), text.size());
    while (same < most && before[before.size() - 1 - same] == text[text.size() - 1 - same])
        ++same;
    setPlainText(text);
    QTextCursor caret = textCursor();
    caret.setPosition(int(text.size() - same));
    setTextCursor(caret);
}

void GrowingEdit::forgetTyping()
{
    document()->clearUndoRedoStacks();
}

bool GrowingEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // With nothing of its own to take back, the field leaves the keys to the page.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool nothing = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (nothing) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    emit entered();
}

void GrowingEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // The context menu and another window only borrow the focus.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        emit left();
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GrowingEdit::fit()
{
    // The plain layout measures its height in lines.
    const double lines = qMax(double(m_minimumLines), document()->size().height());
    const double text = lines * QFontMetricsF(font()).lineSpacing();
    setFixedHeight(int(std::ceil(text + 2 * document()->documentMargin())) + 2 * frameWidth() + 2);
}

} // namespace lotsia
