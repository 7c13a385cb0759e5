#include "ui/common/InlinePanel.h"

#include <QKeyEvent>

namespace lotsia {

void InlinePanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotsia
