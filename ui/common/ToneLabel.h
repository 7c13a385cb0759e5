#pragma once

#include "ui/common/Tones.h"

#include <QLabel>

namespace lotsia {

/// Text in the colour of a tone; follows changes of theme. Disabled it is grey as every label.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    ToneLabel(const QString& text, Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    Tone m_tone;
};

} // namespace lotsia
