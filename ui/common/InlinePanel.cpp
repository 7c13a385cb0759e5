#include "ui/common/InlinePanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace lotsia {

void InlinePanel::standAbove(Enter enter)
{
    setFrameShape(QFrame::StyledPanel);
    m_enterAccepts = enter == Enter::Accepts;
    connect(this, &InlinePanel::closed, this, &QWidget::hide);
    hide();
}

void InlinePanel::cancel()
{
    emit closed();
    QWidget* before = m_before.data();
    if (before && before->isVisible() && !isVisible())
        before->setFocus();
}

void InlinePanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    QWidget* focused = QApplication::focusWidget();
    if (!event->spontaneous() && !isAncestorOf(focused))
        m_before = focused;
}

void InlinePanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (enter && button && !button->isCheckable())
        button->click(); // a button outside a dialog takes no Enter itself
    else if (enter && m_enterAccepts)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotsia
