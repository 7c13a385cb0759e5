#include "ui/common/ErrorLabel.h"

namespace lotsia {

ErrorLabel::ErrorLabel(const QString& name, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(name);
    setWordWrap(true);
    hide();
}

void ErrorLabel::say(const QString& sentence)
{
    setText(sentence.isEmpty() ? QString() : QStringLiteral("⚠ ") + sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace lotsia
