#include "ui/common/ToneLabel.h"

#include <QApplication>
#include <QEvent>

namespace lotsia {

ToneLabel::ToneLabel(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    recolour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ToneLabel::recolour()
{
    const QColor wanted = toneColor(m_tone, QApplication::palette());
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return; // setting a palette sends the event that led here
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, wanted);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(colours);
}

} // namespace lotsia
