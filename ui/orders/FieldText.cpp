#include "ui/orders/FieldText.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace lotsia {

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    const auto* edit = qobject_cast<const QPlainTextEdit*>(field);
    return edit ? edit->toPlainText() : QString();
}

FieldSelection selectionOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->hasSelectedText() ? FieldSelection{line->selectionStart(), line->selectionEnd()}
                                       : FieldSelection{line->cursorPosition(), line->cursorPosition()};
    const auto* edit = qobject_cast<const QPlainTextEdit*>(field);
    if (!edit)
        return {};
    const QTextCursor caret = edit->textCursor();
    return {caret.selectionStart(), caret.selectionEnd()};
}

void selectLetters(QWidget* field, qsizetype from, qsizetype to)
{
    const qsizetype end = textOf(field).size();
    from = std::clamp<qsizetype>(from, 0, end);
    to = std::clamp<qsizetype>(to, from, end);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setCursorPosition(int(from)); // clears a selection, too
        if (to > from)
            line->setSelection(int(from), int(to - from));
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(field)) {
        QTextCursor caret = edit->textCursor();
        caret.setPosition(int(from));
        caret.setPosition(int(to), QTextCursor::KeepAnchor);
        edit->setTextCursor(caret);
    }
}

void replaceSelection(QWidget* field, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->insert(text);
    else if (auto* edit = qobject_cast<QPlainTextEdit*>(field))
        edit->insertPlainText(text);
}

} // namespace lotsia
