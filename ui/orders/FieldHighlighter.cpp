#include "ui/orders/FieldHighlighter.h"

#include "ui/common/Tones.h"
#include "ui/orders/UnfilledPlaces.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lotsia {

namespace {

QTextCharFormat lookOf(const QPalette& palette)
{
    QTextCharFormat look;
    look.setBackground(toneBackground(Tone::Warning, palette));
    look.setForeground(palette.color(QPalette::Text));
    look.setFontUnderline(true); // not by colour alone
    return look;
}

} // namespace

FieldHighlighter::FieldHighlighter(QPlainTextEdit* edit)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

void FieldHighlighter::mark(QLineEdit* edit)
{
    // A line has no document to format: the formats of an input method are laid over its text.
    QList<QInputMethodEvent::Attribute> attributes;
    const QTextCharFormat look = lookOf(edit->palette());
    for (const FieldPlace& place : unfilledPlaces(edit->text()))
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                   int(place.from) - edit->cursorPosition(), int(place.length), look);
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(edit, &event);
}

void FieldHighlighter::highlightBlock(const QString& text)
{
    const QTextCharFormat look = lookOf(m_edit->palette());
    for (const FieldPlace& place : unfilledPlaces(text))
        setFormat(int(place.from), int(place.length), look);
}

bool FieldHighlighter::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(object, event);
}

} // namespace lotsia
