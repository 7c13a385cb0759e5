#pragma once

#include <QString>

class QWidget;

namespace lotsia {

// A field of one line (QLineEdit) and a field of several (QPlainTextEdit) as one text with a caret. Other widgets have
// no text.

/// Letters from \p from up to \p to; an empty one is the caret.
struct FieldSelection {
    qsizetype from = 0, to = 0;
};

QString textOf(const QWidget* field);
FieldSelection selectionOf(const QWidget* field);
/// Places outside the text are brought to its ends.
void selectLetters(QWidget* field, qsizetype from, qsizetype to);
void replaceSelection(QWidget* field, const QString& text);

} // namespace lotsia
