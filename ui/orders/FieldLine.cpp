#include "ui/orders/FieldLine.h"

#include "ui/orders/FieldHighlighter.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace lotsia {

FieldLine::FieldLine(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { FieldHighlighter::mark(this); });
}

void FieldLine::forgetTyping()
{
    const QSignalBlocker blocker(this);
    const int caret = cursorPosition();
    setText(text()); // forgets the undo of the line
    setCursorPosition(caret);
    FieldHighlighter::mark(this);
}

bool FieldLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool nothing = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (nothing) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FieldLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    emit entered();
}

void FieldLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        FieldHighlighter::mark(this);
}

} // namespace lotsia
