#include "ui/orders/ClauseEdit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace lotsia {

ClauseEdit::ClauseEdit(QWidget* parent)
    : GrowingEdit(1, parent)
{
    setToolTip(tr("Enter: next point; Shift+Enter: new line; Alt+Right, Alt+Left: level; Alt+Up, Alt+Down: move; "
                  "Tab: next field"));
}

void ClauseEdit::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly() || !isCommand(*event))
        GrowingEdit::keyPressEvent(event);
}

bool ClauseEdit::isCommand(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    const QTextCursor caret = textCursor();
    const int key = event.key();
    const bool down = key == Qt::Key_Down;
    const bool right = key == Qt::Key_Right;
    if (with == Qt::AltModifier && (down || key == Qt::Key_Up)) {
        emit moveAsked(down);
        return true;
    }
    if (with == Qt::AltModifier && (right || key == Qt::Key_Left)) {
        emit levelAsked(right);
        return true;
    }
    if (with != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit splitAsked();
        return true;
    }
    if (key == Qt::Key_Backspace && caret.position() == 0 && !caret.hasSelection()) {
        emit joinAsked();
        return true;
    }
    if (down || key == Qt::Key_Up) {
        QTextCursor next = caret;
        if (!next.movePosition(down ? QTextCursor::Down : QTextCursor::Up)) {
            emit neighbourAsked(down);
            return true;
        }
    }
    return false;
}

void ClauseEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (text.contains(u'\n'))
        emit linesPasted(text);
    else
        GrowingEdit::insertFromMimeData(source);
}

} // namespace lotsia
