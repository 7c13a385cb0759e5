#include "ui/common/SearchField.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace lotsia {

SearchField::SearchField(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
    , m_timer(new QTimer(this))
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
    setMaxLength(200);
    addAction(icon(QStringLiteral("search")), LeadingPosition)->setText(hint);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &SearchField::send);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::send);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() || m_timer->interval() == 0)
            send();
        else
            m_timer->start();
    });
}

void SearchField::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SearchField::send()
{
    m_timer->stop();
    if (text() == m_sent)
        return;
    m_sent = text();
    emit searched(m_sent);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lotsia
