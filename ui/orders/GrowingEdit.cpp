#include "ui/orders/GrowingEdit.h"

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
    fit();
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
